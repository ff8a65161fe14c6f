package org.kinora.plugins.internal.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.plugins.internal.TinyFramework;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.testkit.MadeJar;

class ComponentsTest {
    private static final Identity ACME = new Identity("acme", "Acme Images", "1.0.0", "acme.jar", true, true);

    @Test
    void the_innermost_cause_of_a_trace_is_told() {
        assertThat(Components.rootCause("java.lang.RuntimeException: outer\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: disk full\n\tat x"))
                .isEqualTo("IOException: disk full");
    }

    @Test
    void one_waiting_component_is_one_sentence() {
        Trouble trouble = new Trouble("com.acme.Images", List.of("SecretStore (no bundle offers it)",
                "configuration \"acme\" (key apiKey is not set)"), "", true);
        assertThat(ReportText.troubles(ACME, List.of(trouble), 1)).isEqualTo("\"Acme Images\" is installed but not active: it waits for SecretStore "
                + "(no bundle offers it) and for configuration \"acme\" (key apiKey is not set).");
    }

    @Test
    void a_bundle_with_some_components_waiting_is_active_in_part() {
        assertThat(ReportText.troubles(ACME, List.of(new Trouble("com.acme.Images", List.of(), "IOException: disk full", true)), 2))
                .isEqualTo("\"Acme Images\" is active in part:\n  its component com.acme.Images failed to start: IOException: disk full.");
    }

    @Test
    void components_that_only_wait_for_others_in_trouble_are_counted_not_listed() {
        Trouble root = new Trouble("acme.Cutter", List.of("Scissors (no bundle offers it)"), "", true);
        Trouble one = new Trouble("acme.Film", List.of("Cutter (\"Acme Images\" offers it, but not now)"), "", false);
        Trouble two = new Trouble("acme.Album", List.of("Cutter (\"Acme Images\" offers it, but not now)"), "", false);
        assertThat(ReportText.troubles(ACME, List.of(two, root, one), 7)).isEqualTo("""
            "Acme Images" is active in part:
              its component acme.Cutter waits for Scissors (no bundle offers it).
              2 more wait for those.""");
    }

    @Test
    void required_keys_come_from_the_bundles_own_description() throws Exception {
        MadeJar jar = MadeJar.bundle("acme", "1.0.0").file("OSGI-INF/metatype/acme.xml", """
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="Config" name="Config">
                <AD id="apiKey" type="String"/><AD id="region" type="String" default="eu"/><AD id="proxy" type="String" required="false"/>
              </OCD>
              <Designate pid="acme"><Object ocdref="Config"/></Designate>
            </metatype:MetaData>""");
        try (TinyFramework framework = new TinyFramework()) {
            assertThat(RequiredKeys.of(framework.plugin("acme.jar", jar), "acme")).containsExactly("apiKey");
        }
    }
}
