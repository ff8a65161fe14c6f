package org.kinora.workbench.internal.errand;

/**
 * How an errand is doing.
 *
 * @param title the operation in words
 * @param fraction 0 to 1, negative for unknown
 * @param millisLeft negative for unknown
 * @param outcome what it ended with, in words; empty while it runs
 */
public record Job(long number, String title, String stage, double fraction, long millisLeft, State state, String outcome) {
    /** Where it is on its way. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    Job at(double fraction, String stage, long millisLeft) {
        return new Job(number, title, stage, fraction, millisLeft, state, outcome);
    }

    Job ended(State state, String outcome) {
        return new Job(number, title, stage, state == State.DONE ? 1 : fraction, -1, state, outcome);
    }
}
