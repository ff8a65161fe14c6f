package org.kinora.plugins.internal.guard;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;

/**
 * The threads of one plug-in: at most so many calls at a time, so that one plug-in cannot starve the others. A thread that is given up no longer
 * counts, hence the plug-in's other calls go on. Thread-safe.
 */
final class PluginThreads {
    private static final long IDLE_SECONDS = 10;

    private final Semaphore permits;
    private final ThreadLocal<Boolean> own = ThreadLocal.withInitial(() -> false);
    private final ExecutorService executor;

    PluginThreads(String name, int most) {
        this.permits = new Semaphore(most, true);
        this.executor = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().inheritInheritableThreadLocals(false).name("plugin " + name + " ", 1).factory());
    }

    /** Whether the caller is one of these threads: a call of a plug-in into itself, which must not wait for another thread. */
    boolean own() {
        return own.get();
    }

    /** Waits for a free place; false when there was none in time. */
    boolean enter(long nanos) throws InterruptedException {
        return permits.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    }

    /** Frees the place that {@link #enter} gave. */
    void leave() {
        permits.release();
    }

    <T> FutureTask<T> start(Bundle bundle, Callable<T> call, Runnable ended) {
        FutureTask<T> task = new FutureTask<>(() -> {
            own.set(true);
            try {
                return ContextLoader.call(bundle, call);
            } finally {
                own.remove();
                ended.run();
            }
        });
        executor.execute(task);
        return task;
    }

    void close() {
        executor.shutdown();
    }
}
