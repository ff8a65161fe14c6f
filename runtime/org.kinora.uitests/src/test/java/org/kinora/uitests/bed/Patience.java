package org.kinora.uitests.bed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true; the limit is for machines that are busy with other things. */
public final class Patience {
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(Long.getLong("kinora.patience", 60));
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

    private Patience() {}

    /** @throws AssertionError when it has not become true in time */
    public static void until(String what, BooleanSupplier holds) {
        if (!upTo(Duration.ofNanos(LIMIT), holds)) throw new AssertionError("waited in vain for: " + what);
    }

    /** Waits at most so long; false when it has not become true. */
    public static boolean upTo(Duration limit, BooleanSupplier holds) {
        long start = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) return false;
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
