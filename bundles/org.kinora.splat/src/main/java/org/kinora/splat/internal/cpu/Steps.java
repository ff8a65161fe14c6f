package org.kinora.splat.internal.cpu;

/**
 * Steps over a strip of splats, one after the other. Many kinds of step go through the one call here, so that a compiler takes each by itself: all
 * together are more than it takes whole, and vectors across the seam would be made as objects.
 */
final class Steps {
    /** One loop over the first so many splats of a strip. */
    @FunctionalInterface
    interface Step {
        /** Does the first {@code count} splats. */
        void run(int count);
    }

    private final Step[] steps;

    Steps(Step... steps) {
        this.steps = steps;
    }

    void run(int count) {
        for (Step step : steps) step.run(count);
    }
}
