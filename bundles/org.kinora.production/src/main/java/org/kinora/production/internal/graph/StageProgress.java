package org.kinora.production.internal.graph;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;

/** Waits for the steps of a stage and tells how many are done. */
public final class StageProgress {
    private final Work work;

    StageProgress(Work work) {
        this.work = work;
    }

    /**
     * Waits for all; when one fails, the first failure is thrown after the others ended.
     *
     * @param from progress of the whole at the start of the stage
     * @param to progress at its end
     */
    <T> List<T> await(String title, double from, double to, List<CompletableFuture<T>> steps) {
        if (steps.isEmpty()) return List.of();
        AtomicInteger done = new AtomicInteger();
        work.stage(title);
        work.progress(from);
        for (CompletableFuture<T> step : steps)
            step.whenComplete((result, problem) -> {
                int number = done.incrementAndGet();
                work.stage(title + " (" + number + " of " + steps.size() + ")");
                work.progress(from + (to - from) * number / steps.size());
            });
        CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new)).handle((all, problem) -> null).join();
        work.checkCancelled();
        return steps.stream().map(StageProgress::join).toList();
    }

    /** The result of a finished step; its failure is thrown as it was, without wrappers. */
    public static <T> T join(CompletableFuture<T> step) {
        try {
            return step.join();
        } catch (CompletionException wrapped) {
            for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) if (cause instanceof Failure failure) throw failure;
            throw wrapped;
        }
    }
}
