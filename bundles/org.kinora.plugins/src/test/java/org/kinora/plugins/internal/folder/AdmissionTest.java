package org.kinora.plugins.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.testkit.MadeJar;
import org.osgi.framework.Version;

class AdmissionTest {
    @TempDir
    Path folder;

    private final Admission admission = new Admission(new Version("0.1.0"),
            name -> name.equals("org.kinora.painter") ? Optional.of("reference:file:/product/plugins/org.kinora.painter.jar") : Optional.empty());

    @Test
    void a_bundle_is_let_in() throws IOException {
        assertThat(refusal(MadeJar.bundle("acme", "1.0.0"))).isEmpty();
    }

    @Test
    void a_file_that_is_no_jar_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.jar"), "half a jar");
        assertThat(admission.refusal(file, "plugin:acme.jar")).hasValueSatisfying(text ->
                assertThat(text).startsWith("it is no readable jar file (").endsWith("); copy it again"));
    }

    @Test
    void a_plain_library_is_refused() throws IOException {
        assertThat(refusal(new MadeJar())).contains("its manifest has no Bundle-SymbolicName, hence it is a plain library; put it inside the plug-in "
                + "that uses it (see guide: libraries)");
    }

    @Test
    void a_copy_of_a_shipped_plug_in_is_refused() throws IOException {
        assertThat(refusal(MadeJar.bundle("org.kinora.painter;singleton:=true", "9.0.0"))).contains("org.kinora.painter is there already, from "
                + "reference:file:/product/plugins/org.kinora.painter.jar; remove one of the two");
    }

    @Test
    void a_plug_in_that_exports_the_api_is_refused() throws IOException {
        assertThat(refusal(MadeJar.bundle("acme", "1.0.0").with("Export-Package", "acme,org.kinora.api.generate;version=1")))
                .contains("it exports packages of org.kinora.api, which only the platform may do; import them instead");
    }

    @Test
    void a_plug_in_for_another_platform_is_refused() throws IOException {
        assertThat(refusal(MadeJar.bundle("acme", "1.0.0").with("Kinora-Api", "[2,3)")))
                .contains("it is made for platform [2,3), and this is 0.1.0; get the version of the plug-in for this platform");
    }

    private Optional<String> refusal(MadeJar jar) throws IOException {
        Path file = folder.resolve("acme.jar");
        jar.write(file);
        return admission.refusal(file, "plugin:acme.jar");
    }
}
