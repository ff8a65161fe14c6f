package org.kinora.api.workbench;

import java.time.Instant;

/**
 * How an errand is doing.
 *
 * @param number rises with each errand of the window
 * @param operation its name, such as {@code film.make}
 * @param title the operation in words
 * @param stage what it does just now; empty where it does not tell
 * @param fraction 0 to 1, negative for unknown
 * @param millisLeft estimated, negative for unknown
 * @param outcome what it ended with, in words; empty while it runs
 * @param begun when it was started
 * @param ended when it ended; {@link Instant#MAX} while it runs
 */
public record Job(long number, String operation, String title, String stage, double fraction, long millisLeft, State state, String outcome,
        Instant begun, Instant ended) {
    /** Where it is on its way. */
    public enum State {
        /** It waits until another one has ended. */
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** One that begins. */
    public static Job begun(long number, String operation, String title, Instant now) {
        return new Job(number, operation, title, "", -1, -1, State.RUNNING, "", now, Instant.MAX);
    }

    /** One that waits for its turn; its beginning is when it was asked for. */
    public static Job queued(long number, String operation, String title, Instant now) {
        return new Job(number, operation, title, "", -1, -1, State.QUEUED, "", now, Instant.MAX);
    }

    /** The same, whose turn has come. */
    public Job started(Instant now) {
        return new Job(number, operation, title, "", -1, -1, State.RUNNING, "", now, Instant.MAX);
    }

    /** The same, further on. */
    public Job at(double fraction, String stage, long millisLeft) {
        return new Job(number, operation, title, stage, fraction, millisLeft, state, outcome, begun, ended);
    }

    /** The same, over. */
    public Job ended(State state, String outcome, Instant now) {
        return new Job(number, operation, title, stage, state == State.DONE ? 1 : fraction, -1, state, outcome, begun, now);
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Whether it runs or waits. */
    public boolean open() {
        return state == State.RUNNING || state == State.QUEUED;
    }
}
