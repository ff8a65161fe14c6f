package org.kinora.plugins.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.plugins.internal.TinyFramework;
import org.kinora.testkit.MadeJar;

class IdentityTest {
    @Test
    void a_plug_in_is_named_by_title_version_and_jar() throws Exception {
        try (TinyFramework framework = new TinyFramework()) {
            MadeJar jar = MadeJar.bundle("acme.provider", "1.0.0").with("Bundle-Name", "Acme Images");
            Identity who = Identity.of(framework.plugin("acme-images.jar", jar));
            assertThat(who.subject()).isEqualTo("Plug-in \"Acme Images\" 1.0.0 (acme-images.jar)");
            assertThat(who.user()).isTrue();
        }
    }

    @Test
    void a_bundle_in_the_products_plug_in_folder_is_a_shipped_plug_in() throws Exception {
        try (TinyFramework framework = new TinyFramework()) {
            Identity who = Identity.of(framework.install("reference:file:/opt/my%20kinora/plugins/painter.jar", MadeJar.bundle("painter", "1.0.0")));
            assertThat(who.plugin()).isTrue();
            assertThat(who.user()).isFalse();
            assertThat(who.jar()).isEqualTo("painter.jar");
        }
    }

    @Test
    void code_of_no_bundle_is_kinora_itself() {
        assertThat(Identity.of(null).subject()).isEqualTo("Kinora");
    }
}
