package org.kinora.gl.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.kinora.api.work.Texts;
import org.kinora.gl.Context;
import org.kinora.gl.Offscreen;

/** A context of the display, current on one thread from the first work to the close. */
final class ThreadedOffscreen implements Offscreen {
    private final ExecutorService thread;
    private final GlContext context;
    private final Runnable leave;

    ThreadedOffscreen(String name, EglDisplay display, Texts texts) {
        thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
        try {
            leave = result(thread.submit(() -> display.enter(texts)));
            context = result(thread.submit(() -> new GlContext(texts)));
        } catch (RuntimeException | Error failed) {
            thread.shutdown();
            throw failed;
        }
    }

    @Override
    public <T> T work(Function<Context, T> work) {
        Callable<T> call = () -> work.apply(context);
        try {
            return result(thread.submit(call));
        } catch (RejectedExecutionException closed) {
            throw new IllegalStateException("This context is closed.", closed);
        }
    }

    @Override
    public synchronized void close() {
        if (thread.isShutdown()) return;
        Future<?> last = thread.submit(() -> {
            context.close();
            leave.run();
        });
        thread.shutdown();
        result(last);
    }

    /** Waits through interruptions: the device cannot be interrupted, and half-done work must not be overtaken. */
    private static <T> T result(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException thrown) {
                    throw unwrapped(thrown.getCause());
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unwrapped(Throwable thrown) {
        if (thrown instanceof Error error) throw error;
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }
}
