package org.kinora.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A limit for waiting that is counted in processor time of the thread that waits, not by the clock.
 *
 * <p>The thread that waits is busy meanwhile. On a machine with nothing else to do both are the same; where other processes take the processor
 * away, they take it away from the thread that waits too, so that what it waits for gets more time by the clock and a slow machine is not taken for
 * a fault.
 */
record ProcessorTime(Duration most) {
    private static final int LOOKS = 1000;

    /** Waits until something is so; false when it was not within the limit. */
    boolean passes(BooleanSupplier soon) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        do {
            for (int i = 0; i < LOOKS; i++) {
                if (soon.getAsBoolean()) return true;
                Thread.onSpinWait();
            }
        } while (threads.getCurrentThreadCpuTime() - start < most.toNanos());
        return soon.getAsBoolean();
    }
}
