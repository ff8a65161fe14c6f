package org.kinora.imaging.internal.history;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Packs steps behind the back of who paints, one after the other; its thread ends when there is nothing to do. */
final class Packer implements AutoCloseable {
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().daemon().name("kinora-undo-packer").unstarted(task));
    private final Map<Step, Future<?>> waiting = new ConcurrentHashMap<>();

    Packer() {
        thread.allowCoreThreadTimeOut(true);
    }

    void pack(Step step, Path file) {
        waiting.values().removeIf(task -> task.isDone() && ended(task));
        waiting.put(step, thread.submit(() -> step.pack(file)));
    }

    boolean has(Step step) {
        Future<?> task = waiting.get(step);
        return task != null && !task.isDone();
    }

    /** Bytes of memory that will be free once all is packed. */
    long waitingBytes() {
        return waiting.entrySet().stream().filter(entry -> !entry.getValue().isDone()).mapToLong(entry -> entry.getKey().bytes()).sum();
    }

    void await() {
        waiting.values().forEach(Packer::ended);
        waiting.clear();
    }

    /** Waits for the end of a task and tells what went wrong in it. */
    private static boolean ended(Future<?> task) {
        try {
            task.get();
            return true;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
