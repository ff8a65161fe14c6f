package org.kinora.engine.internal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;

/**
 * Tries a step again that failed in a way that may pass by itself, a few times, and waits three times as long each time.
 *
 * <p>Only what is busy, slow or out of order for a moment is worth it; room on a disk is made by a person. No thread of a slot waits. Thread-safe.
 *
 * @param most attempts in all
 * @param first wait
 */
record Attempts(int most, Duration first, Pause pause) {
    /** One attempt and no more. */
    static final Attempts ONCE = new Attempts(1, Duration.ZERO, (wait, work) -> CompletableFuture.completedFuture(null));
    private static final Set<Kind> PASSING = EnumSet.of(Kind.BUSY, Kind.TIMEOUT, Kind.PROVIDER);
    private static final int GROWTH = 3;

    /** Waits. */
    interface Pause {
        /** Ends after so long; fails at once, with the work's own failure, when the work is stopped meanwhile. */
        CompletableFuture<Void> of(Duration wait, Work work);
    }

    /**
     * What is going to be tried again.
     *
     * @param number of the next attempt, from 2
     * @param reason why the last one failed
     */
    record Again(int number, int most, Duration rest, Failure reason) {}

    /**
     * Runs attempts until one succeeds or trying again makes no sense; its failure is then that of the last attempt.
     *
     * @param tell hears of each further attempt before its wait
     */
    <T> CompletableFuture<T> run(Work work, Consumer<Again> tell, Supplier<CompletableFuture<T>> attempt) {
        return run(1, first, work, tell, attempt);
    }

    private <T> CompletableFuture<T> run(int number, Duration wait, Work work, Consumer<Again> tell, Supplier<CompletableFuture<T>> attempt) {
        return attempt.get().exceptionallyCompose(problem -> {
            Optional<Failure> passing = passing(problem);
            if (number >= most || passing.isEmpty() || work.cancelled()) return CompletableFuture.failedFuture(problem);
            tell.accept(new Again(number + 1, most, wait, passing.get()));
            return pause.of(wait, work).thenCompose(rested -> run(number + 1, wait.multipliedBy(GROWTH), work, tell, attempt));
        });
    }

    private static Optional<Failure> passing(Throwable problem) {
        return Causes.failureIn(problem) instanceof Failure failure && failure.retryable() && PASSING.contains(failure.kind()) ? Optional.of(failure)
                : Optional.empty();
    }
}
