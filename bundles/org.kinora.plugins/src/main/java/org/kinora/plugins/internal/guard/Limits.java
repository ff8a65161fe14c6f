package org.kinora.plugins.internal.guard;

import java.time.Duration;

/**
 * The guard's times and bounds.
 *
 * @param poll how often cancel and deadline are looked at
 * @param interruptAfter from the wish to stop to the interrupt
 * @param abandonAfter from the wish to stop to giving the thread up
 * @param slow a short call that takes longer is logged with its stack
 * @param tooSlow a short call that takes longer is a fault
 * @param threads the most long calls of one plug-in at a time; more wait
 */
record Limits(Duration poll, Duration interruptAfter, Duration abandonAfter, Duration slow, Duration tooSlow, int threads) {
    static Limits standard() {
        return new Limits(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(2),
                Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    }
}
