package org.kinora.plugins.internal.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Samples the short calls that run at the moment and logs the stack of each that takes too long, once. Its thread sleeps while there are none.
 * Thread-safe.
 */
final class ShortCallWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ShortCallWatch.class.getName());

    private final Duration slow;
    private final Map<Call, Boolean> calls = new ConcurrentHashMap<>();
    private final Thread watcher;
    private volatile boolean asleep;
    private volatile boolean closed;

    /** A running short call; an object of its own each, since a thread may nest calls. */
    static final class Call {
        private final Thread thread = Thread.currentThread();
        private final long begun = System.nanoTime();
        private final Blame blame;
        private boolean told;

        Call(Blame blame) {
            this.blame = blame;
        }

        long nanos() {
            return System.nanoTime() - begun;
        }
    }

    ShortCallWatch(Duration slow) {
        this.slow = slow;
        this.watcher = Thread.ofPlatform().daemon().name("kinora-short-calls").unstarted(this::watch);
    }

    void start() {
        watcher.start();
    }

    Call begin(Blame blame) {
        Call call = new Call(blame);
        calls.put(call, true);
        if (asleep) LockSupport.unpark(watcher);
        return call;
    }

    void end(Call call) {
        calls.remove(call);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watcher);
    }

    private void watch() {
        while (!closed) {
            asleep = true;
            // Looked at again after announcing sleep: a call that began in between is not missed.
            if (calls.isEmpty()) LockSupport.park(this);
            asleep = false;
            LockSupport.parkNanos(this, slow.toNanos() / 2);
            for (Call call : calls.keySet()) if (!call.told && call.nanos() > slow.toNanos()) tell(call);
        }
    }

    private void tell(Call call) {
        call.told = true;
        StringBuilder text = new StringBuilder(call.blame.who().subject() + " is slow: " + call.blame.what() + " takes longer than "
                + slow.toMillis() + " ms; it is at");
        for (StackTraceElement element : call.thread.getStackTrace()) text.append("\n    ").append(element);
        LOG.log(System.Logger.Level.WARNING, text.toString());
    }
}
