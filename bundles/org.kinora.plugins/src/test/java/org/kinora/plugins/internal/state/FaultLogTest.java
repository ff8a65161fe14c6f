package org.kinora.plugins.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final FaultLog log = new FaultLog(now::get);

    @Test
    void faults_older_than_ten_minutes_do_not_count() {
        log.add("acme", "drawing", "threw");
        now.set(now.get().plus(Duration.ofMinutes(9)));
        assertThat(log.add("acme", "drawing", "threw")).isEqualTo(2);
        now.set(now.get().plus(Duration.ofMinutes(2)));
        assertThat(log.recent("acme")).hasSize(1);
    }

    @Test
    void each_plug_in_has_its_own_count() {
        log.add("acme", "drawing", "threw");
        assertThat(log.add("other", "drawing", "threw")).isEqualTo(1);
    }

    @Test
    void forgotten_faults_do_not_count() {
        log.add("acme", "drawing", "threw");
        log.forget("acme");
        assertThat(log.recent("acme")).isEmpty();
    }
}
