package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {
    @Test
    void what_comes_is_waited_for_and_what_never_comes_ends_the_waiting() {
        CountDownLatch coming = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(coming::countDown);
        assertThat(new ProcessorTime(Duration.ofMinutes(1)).passes(() -> coming.getCount() == 0)).isTrue();
        assertThat(new ProcessorTime(Duration.ofMillis(1)).passes(() -> false)).isFalse();
    }
}
