package org.kinora.imaging.internal.bench;

import java.util.Arrays;

/** Wall time of something done again and again. */
final class Clock {
    private Clock() {
    }

    static double millis(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Median of so many runs, after some that do not count. */
    static double median(int runs, int before, Runnable prepare, Runnable task) {
        for (int i = 0; i < before; i++) {
            prepare.run();
            task.run();
        }
        double[] times = new double[Math.max(3, runs)];
        for (int i = 0; i < times.length; i++) {
            prepare.run();
            times[i] = millis(task);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
