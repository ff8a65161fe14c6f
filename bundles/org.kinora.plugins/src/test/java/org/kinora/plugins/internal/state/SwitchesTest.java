package org.kinora.plugins.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchesTest {
    @TempDir
    Path folder;

    @Test
    void a_disabled_plug_in_stays_so_after_a_restart() {
        switches().disable("acme");
        assertThat(switches().runs("acme")).isFalse();
        assertThat(switches().quarantined("acme")).isFalse();
    }

    @Test
    void quarantine_keeps_its_reason_after_a_restart() {
        switches().quarantine("acme", "3 faults in 10 minutes");
        assertThat(switches().quarantined("acme")).isTrue();
        assertThat(switches().reason("acme")).isEqualTo("3 faults in 10 minutes");
    }

    @Test
    void an_enabled_plug_in_runs_again() {
        switches().disable("acme");
        switches().enable("acme");
        assertThat(switches().runs("acme")).isTrue();
    }

    @Test
    void a_damaged_file_switches_nothing_off() throws IOException {
        Files.writeString(folder.resolve("plugins.json"), "{\"off\":[");
        assertThat(switches().runs("acme")).isTrue();
    }

    private Switches switches() {
        return new Switches(folder.resolve("plugins.json"));
    }
}
