package org.kinora.plugins.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.plugins.internal.TinyFramework;
import org.kinora.testkit.MadeJar;
import org.osgi.framework.Bundle;

class QuarantineTest {
    @TempDir
    Path folder;

    private final TinyFramework framework = new TinyFramework();
    private Switches switches;
    private Quarantine quarantine;

    @BeforeEach
    void set_up() {
        switches = new Switches(folder.resolve("plugins.json"));
        quarantine = new Quarantine(switches, () -> Instant.EPOCH);
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void the_third_fault_within_ten_minutes_puts_a_plug_in_into_quarantine() {
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0"));
        quarantine.blame(acme, "drawing shot s1", "NullPointerException");
        quarantine.blame(acme, "drawing shot s2", "NullPointerException");
        assertThat(switches.runs("acme")).isTrue();
        quarantine.blame(acme, "drawing shot s3", "NullPointerException");
        assertThat(switches.quarantined("acme")).isTrue();
        assertThat(switches.reason("acme")).isEqualTo("3 faults in 10 minutes; the last one while drawing shot s3: NullPointerException");
    }

    @Test
    void a_plug_in_with_hanging_threads_needs_a_restart() {
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0"));
        quarantine.abandoned(acme);
        for (int i = 0; i < Quarantine.BOUND; i++) quarantine.blame(acme, "drawing", "it hangs");
        assertThat(quarantine.restartNeeded("acme")).isTrue();
    }

    @Test
    void a_part_of_the_platform_is_blamed_but_stays() {
        Bundle media = framework.install("file:/product/bundles/03-media.jar", MadeJar.bundle("media", "1.0.0"));
        for (int i = 0; i < 5; i++) quarantine.blame(media, "decoding", "NullPointerException");
        assertThat(quarantine.faults("media")).hasSize(5);
        assertThat(switches.runs("media")).isTrue();
    }

    @Test
    void a_released_plug_in_starts_with_no_faults() {
        Bundle acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0"));
        for (int i = 0; i < Quarantine.BOUND; i++) quarantine.blame(acme, "drawing", "NullPointerException");
        quarantine.release("acme");
        assertThat(quarantine.faults("acme")).isEmpty();
        assertThat(switches.runs("acme")).isTrue();
    }
}
