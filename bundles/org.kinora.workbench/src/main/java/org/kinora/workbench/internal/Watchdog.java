package org.kinora.workbench.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/** Notices when the window does not answer for longer than a person forgives, and notes down what it was doing. */
final class Watchdog implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());
    private static final long LIMIT = 100_000_000L;
    private static final long STEP = 50_000_000L;
    private static final int DEPTH = 24;

    private final Display display;
    private final Thread window;
    private final AtomicLong answered = new AtomicLong(System.nanoTime());
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean closed;

    private Watchdog(Display display) {
        this.display = display;
        this.window = display.getThread();
    }

    static Watchdog over(Display display) {
        Watchdog watchdog = new Watchdog(display);
        Thread.ofPlatform().daemon().name("kinora-watchdog").start(watchdog::watch);
        return watchdog;
    }

    private void watch() {
        while (!closed && !display.isDisposed()) {
            long asked = System.nanoTime();
            display.asyncExec(() -> answered.set(System.nanoTime()));
            StackTraceElement[] busy = null;
            LockSupport.parkNanos(STEP);
            while (answered.get() < asked && !closed) {
                if (busy == null && System.nanoTime() - asked > LIMIT) busy = window.getStackTrace();
                LockSupport.parkNanos(STEP / 5);
            }
            longest.accumulateAndGet(answered.get() - asked, Math::max);
            if (busy != null) tell(answered.get() - asked, busy);
        }
    }

    private static void tell(long nanos, StackTraceElement[] busy) {
        StringBuilder text = new StringBuilder("the window did not answer for " + nanos / 1_000_000 + " ms; it was in");
        for (int i = 0; i < Math.min(DEPTH, busy.length); i++) text.append("\n\tat ").append(busy[i]);
        LOG.log(System.Logger.Level.WARNING, text.toString());
    }

    /** The longest time that the window has not answered so far, in milliseconds. */
    long longestMillis() {
        return longest.get() / 1_000_000;
    }

    @Override
    public void close() {
        closed = true;
    }
}
