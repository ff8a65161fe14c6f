package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedStartsTest {
    @TempDir
    Path cache;

    @Test
    void two_starts_that_never_succeeded_offer_safe_mode() {
        new FailedStarts(cache).begun();
        assertThat(new FailedStarts(cache).offersSafeMode()).isFalse();
        new FailedStarts(cache).begun();
        assertThat(new FailedStarts(cache).offersSafeMode()).isTrue();
    }

    @Test
    void a_start_that_succeeds_clears_the_count() {
        new FailedStarts(cache).begun();
        FailedStarts second = new FailedStarts(cache);
        second.begun();
        second.succeeded();
        assertThat(new FailedStarts(cache).before()).isZero();
    }

    @Test
    void a_damaged_count_is_none() throws IOException {
        Files.writeString(cache.resolve("failed-starts"), "many");
        assertThat(new FailedStarts(cache).before()).isZero();
    }
}
