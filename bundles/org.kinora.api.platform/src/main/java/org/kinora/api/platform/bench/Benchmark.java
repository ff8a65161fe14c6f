package org.kinora.api.platform.bench;

import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/** Measures one thing; implemented by whoever owns what is measured, called by the command {@code bench} on one thread. */
@ConsumerType
public interface Benchmark {
    /** The name on the command line, e.g. {@code make}. */
    String name();

    /** One sentence: what it measures. */
    String title();

    /**
     * Measures; a figure that could not be measured is left out, never 0.
     *
     * @param runs how often to repeat; figures are medians
     */
    List<Figure> run(int runs, Work work);

    /**
     * One measured figure with its goal.
     *
     * @param key fixed name, e.g. {@code first_cpu_over_length}
     * @param millionths value in millionths: figures are kept exact and print as decimals
     * @param goal what it should reach, in millionths; 0 when it has no goal
     * @param atMost whether smaller is better
     */
    record Figure(String key, long millionths, long goal, boolean atMost) {
        /** A figure that should not be above a goal. */
        public static Figure atMost(String key, double value, double goal) {
            return new Figure(key, Math.round(value * 1e6), Math.round(goal * 1e6), true);
        }

        /** A figure that should not be below a goal. */
        public static Figure atLeast(String key, double value, double goal) {
            return new Figure(key, Math.round(value * 1e6), Math.round(goal * 1e6), false);
        }

        /** A figure without a goal. */
        public static Figure of(String key, double value) {
            return new Figure(key, Math.round(value * 1e6), 0, true);
        }

        /** Whether the goal is reached; true when there is none. */
        public boolean met() {
            return goal == 0 || (atMost ? millionths <= goal : millionths >= goal);
        }
    }
}
