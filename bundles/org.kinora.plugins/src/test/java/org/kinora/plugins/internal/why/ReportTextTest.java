package org.kinora.plugins.internal.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.plugins.Report.Cause;
import org.kinora.plugins.internal.state.Identity;

/** What {@code kinora why} prints, for each kind of answer. */
class ReportTextTest {
    private static final Identity ACME = new Identity("acme.provider", "Acme Images", "1.0.0", "acme.jar", true, true);
    private static final Cause CODEC = new Cause("package com.acme.codec", "nothing", "put the library inside the plug-in.");
    private static final Cause SHARED = new Cause("one and the same package shared", "one 1.0.0 and two 1.0.0", "remove all but one.");

    @Test
    void it_runs() {
        assertThat(ReportText.running(ACME)).isEqualTo("Plug-in \"Acme Images\" 1.0.0 (acme.jar) is running.");
    }

    @Test
    void it_is_switched_off() {
        assertThat(ReportText.disabled(ACME))
                .isEqualTo("Plug-in \"Acme Images\" 1.0.0 (acme.jar) is switched off. To switch it on: kinora plugins enable acme.provider");
    }

    @Test
    void it_is_left_out_in_safe_mode() {
        assertThat(ReportText.leftOut(ACME))
                .isEqualTo("Plug-in \"Acme Images\" 1.0.0 (acme.jar) is left out because Kinora was started with --safe.");
    }

    @Test
    void it_is_in_quarantine_with_hanging_threads_or_without() {
        assertThat(ReportText.quarantined(ACME, "3 faults in 10 minutes", false)).isEqualTo("""
            Plug-in "Acme Images" 1.0.0 (acme.jar) is in quarantine: 3 faults in 10 minutes.
            To switch it on again: kinora plugins enable acme.provider""");
        assertThat(ReportText.quarantined(ACME, "3 faults in 10 minutes", true)).isEqualTo("""
            Plug-in "Acme Images" 1.0.0 (acme.jar) is in quarantine: 3 faults in 10 minutes.
            Threads of it hang; they go away with the next start of Kinora.
            To switch it on again: kinora plugins enable acme.provider""");
    }

    @Test
    void its_jar_was_not_let_in() {
        assertThat(ReportText.refused("acme.jar", "it has no manifest, hence it is no plug-in"))
                .isEqualTo("The file acme.jar in the plug-in folder was not let in: it has no manifest, hence it is no plug-in.");
    }

    @Test
    void things_are_missing_and_others_wait_too() {
        assertThat(ReportText.causes(ACME, List.of(CODEC), true, 0)).isEqualTo("""
            Plug-in "Acme Images" 1.0.0 (acme.jar) cannot start: 1 thing is missing.
              1. package com.acme.codec
                 found: nothing   → put the library inside the plug-in.
            The other plug-ins are running. Details: kinora why acme.provider""");
        assertThat(ReportText.causes(ACME, List.of(CODEC, CODEC), true, 1)).contains(": 2 things are missing.").contains("\n  2. package")
                .endsWith("\n1 other plug-in is not running either. Details: kinora why acme.provider");
        assertThat(ReportText.causes(ACME, List.of(CODEC), true, 3)).contains("\n3 other plug-ins are not running either. ");
    }

    @Test
    void nothing_is_missing_but_things_do_not_fit_together() {
        assertThat(ReportText.causes(ACME, List.of(SHARED), false, 0)).isEqualTo("""
            Plug-in "Acme Images" 1.0.0 (acme.jar) cannot start: there is 1 problem.
              1. one and the same package shared
                 found: one 1.0.0 and two 1.0.0   → remove all but one.
            The other plug-ins are running. Details: kinora why acme.provider""");
        assertThat(ReportText.causes(ACME, List.of(SHARED, SHARED), false, 0)).contains(" cannot start: there are 2 problems.\n");
    }

    @Test
    void all_of_its_components_wait() {
        Trouble film = new Trouble("acme.Film", List.of("Cutter (no bundle offers it)"), "", true);
        Trouble album = new Trouble("acme.Album", List.of("Cutter (no bundle offers it)", "configuration \"acme\" (it is not set)"), "", true);
        assertThat(ReportText.troubles(ACME, List.of(film, album), 2)).isEqualTo("""
            "Acme Images" is installed but not active:
              its component acme.Film waits for Cutter (no bundle offers it).
              its component acme.Album waits for Cutter (no bundle offers it) and for configuration "acme" (it is not set).""");
    }
}
