package org.kinora.plugins.internal.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.plugins.Report.Cause;
import org.kinora.plugins.internal.TinyFramework;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.testkit.MadeJar;
import org.osgi.framework.Bundle;

class RequirementsTest {
    private final TinyFramework framework = new TinyFramework();

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void all_missing_packages_are_told_with_near_misses_and_what_to_do() {
        framework.install("api", MadeJar.bundle("org.kinora.api", "1.0.0").with("Export-Package", "org.kinora.api.generate;version=1.0.0"));
        Bundle acme = framework.plugin("acme-images.jar", MadeJar.bundle("acme.provider", "1.0.0").with("Bundle-Name", "Acme Images")
                .with("Import-Package", "org.kinora.api.generate;version=\"[2.0,3)\",com.acme.codec;version=\"[2.10,3)\",org.osgi.framework"));
        List<Cause> causes = new Requirements(framework.context()).causes(acme);
        assertThat(ReportText.causes(Identity.of(acme), causes, true, 0)).isEqualTo("""
            Plug-in "Acme Images" 1.0.0 (acme-images.jar) cannot start: 2 things are missing.
              1. package org.kinora.api.generate, version 2.0 up to (not including) 3.0
                 found: version 1.0.0 in org.kinora.api 1.0.0   → this plug-in is made for a newer platform; update the platform to 2.x or use an older plug-in.
              2. package com.acme.codec, version 2.10 up to (not including) 3.0
                 found: nothing   → put the library inside the plug-in (see guide: libraries).
            The other plug-ins are running. Details: kinora why acme.provider""");
    }

    @Test
    void optional_imports_are_not_missing() {
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0").with("Import-Package", "com.acme.codec;resolution:=optional"));
        assertThat(new Requirements(framework.context()).causes(acme)).isEmpty();
    }

    @Test
    void a_newer_java_a_bundle_and_a_capability_are_told_in_words() {
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0").with("Require-Bundle", "com.acme.base;bundle-version=\"[1.1,2)\"")
                .with("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version>=99))\",com.acme.gpu;filter:=\"(com.acme.gpu=cuda)\""));
        assertThat(new Requirements(framework.context()).causes(acme)).containsExactlyInAnyOrder(
                new Cause("Java 99", "Java " + Runtime.version().feature(), "start Kinora with Java 99."),
                new Cause("bundle com.acme.base, version 1.1 up to (not including) 2.0", "nothing", "install that bundle too."),
                new Cause("the capability com.acme.gpu cuda", "nothing", "install a plug-in that offers it."));
    }

    @Test
    void an_older_library_in_another_bundle_is_a_near_miss() {
        framework.install("codec", MadeJar.bundle("com.acme.library", "1.4.0").with("Export-Package", "com.acme.codec;version=1.4.0"));
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0").with("Import-Package", "com.acme.codec;version=\"[2,3)\""));
        assertThat(new Requirements(framework.context()).causes(acme)).containsExactly(
                new Cause("package com.acme.codec, version 2.0 up to (not including) 3.0", "version 1.4.0 in com.acme.library 1.4.0",
                        "update com.acme.library, or put the library inside the plug-in (see guide: libraries)."));
    }

    @Test
    void a_bundle_that_offers_but_cannot_start_itself_is_named() {
        framework.install("broken", MadeJar.bundle("com.acme.broken", "1.0.0").with("Export-Package", "com.acme.codec,com.acme.more")
                .with("Import-Package", "com.none"));
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0").with("Import-Package", "com.acme.codec,com.acme.more"));
        assertThat(new Requirements(framework.context()).causes(acme)).containsExactly(
                new Cause("package com.acme.codec and 1 more", "com.acme.broken offers it, but cannot start itself",
                        "see kinora why com.acme.broken."));
    }

    @Test
    void a_uses_conflict_names_the_two_exporters() {
        framework.install("one", MadeJar.bundle("one", "1.0.0").with("Export-Package", "shared;version=1"));
        framework.install("two", MadeJar.bundle("two", "1.0.0").with("Export-Package", "shared;version=2"));
        framework.install("user", MadeJar.bundle("user", "1.0.0").with("Export-Package", "face;uses:=shared").with("Import-Package",
                "shared;version=\"[1,2)\""));
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0").with("Import-Package", "face,shared;version=\"[2,3)\""));
        List<Cause> causes = new Requirements(framework.context()).causes(acme);
        assertThat(causes).hasSize(1);
        assertThat(causes.getFirst().expected()).isEqualTo("one and the same package shared");
        assertThat(causes.getFirst().found()).isEqualTo("one 1.0.0 and two 1.0.0");
    }
}
