package org.kinora.engine.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.work.Work;

/** Waits on a virtual thread, which looks often whether the work was stopped. */
final class Rest implements Attempts.Pause {
    private static final Duration LOOK = Duration.ofMillis(50);

    @Override
    public CompletableFuture<Void> of(Duration wait, Work work) {
        CompletableFuture<Void> rested = new CompletableFuture<>();
        Thread.ofVirtual().name("step-rest").start(() -> {
            try {
                rest(wait, work);
                rested.complete(null);
            } catch (InterruptedException | RuntimeException stopped) {
                rested.completeExceptionally(stopped);
            }
        });
        return rested;
    }

    private static void rest(Duration wait, Work work) throws InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
            work.checkCancelled();
            Thread.sleep(Duration.ofNanos(Math.min(left, LOOK.toNanos())));
        }
        work.checkCancelled();
    }
}
