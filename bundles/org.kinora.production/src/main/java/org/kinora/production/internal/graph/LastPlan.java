package org.kinora.production.internal.graph;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;

/**
 * The plan that was made last: whoever asks for it again gets it, and whoever asks for it while it is made waits for it instead of making it a second
 * time. A film's views ask for the same plan after each gesture. Thread-safe.
 */
final class LastPlan {
    private final AtomicReference<Kept> last = new AtomicReference<>();
    private final Function<PlanRequest, Plan> maker;

    LastPlan(Function<PlanRequest, Plan> maker) {
        this.maker = maker;
    }

    /** @param language what a plan's findings are written in */
    private record Kept(PlanRequest request, Locale language, CompletableFuture<Plan> plan) {
        boolean answers(PlanRequest wanted, Locale reader) {
            return language.equals(reader) && request.equals(wanted);
        }
    }

    /** @throws RuntimeException what the maker throws; it is asked again the next time */
    Plan of(PlanRequest request) {
        Locale reader = Locale.getDefault(Locale.Category.DISPLAY);
        Kept fresh = new Kept(request, reader, new CompletableFuture<>());
        Kept kept = last.accumulateAndGet(fresh, (before, now) -> before != null && before.answers(request, reader) ? before : now);
        if (kept != fresh) return finished(kept.plan());
        try {
            fresh.plan().complete(maker.apply(request));
        } catch (RuntimeException | Error failure) {
            last.compareAndSet(fresh, null);
            fresh.plan().completeExceptionally(failure);
        }
        return finished(fresh.plan());
    }

    private static Plan finished(CompletableFuture<Plan> plan) {
        try {
            return plan.join();
        } catch (CompletionException made) {
            switch (made.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                default -> throw made;
            }
        }
    }
}
