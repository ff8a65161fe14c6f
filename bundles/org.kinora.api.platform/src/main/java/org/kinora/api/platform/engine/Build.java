package org.kinora.api.platform.engine;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Provider;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One evaluation of the film graph. The graph grows while it runs: a caller asks for steps as soon as it knows their inputs.
 *
 * <p>A step whose result is stored, with all its assets present, is not run again; two requests for the same key run once. Results are durable
 * before the future
 * completes. When the build's work is cancelled, waiting steps fail with the CANCELLED failure and running ones are asked to stop. Thread-safe.
 */
@ProviderType
public interface Build extends AutoCloseable {
    /**
     * Asks for a step of the platform's own.
     *
     * @param action runs at most once, on a thread of the slot
     */
    CompletableFuture<StepResult> step(Step step, Slot slot, Function<Work, Outcome> action);

    /**
     * Asks a provider; the call goes through the guard and, when it costs something, through the ledger.
     *
     * @param label as in {@link Step#label}
     * @param kind as in {@link Step#kind}
     */
    <R extends Record> CompletableFuture<StepResult> generate(String label, String kind, Slot slot, Provider<R> provider, R request);

    /** What was done so far. */
    Tally tally();

    /** Waits for running steps to end; to be called after all futures were awaited or the work was cancelled. */
    @Override
    void close();

    /**
     * Counts of a build.
     *
     * @param ran steps that were executed
     * @param reused steps whose result was there
     * @param pinned steps that a person fixed
     * @param failed steps that failed
     */
    record Tally(int ran, int reused, int pinned, int failed) {}
}
