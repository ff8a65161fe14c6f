package org.kinora.workbench.timeline.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread beside the window for what is slow to read; ends when it is closed. */
final class Backstage implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Backstage.class.getName());

    private final ExecutorService thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            work -> Thread.ofPlatform().daemon().name("kinora-timeline").unstarted(work));

    void run(Runnable work) {
        if (thread.isShutdown()) return;
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "the timeline cannot show a clip", unreadable);
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
