package org.kinora.workbench.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/**
 * Notices when the window does not answer for longer than a person forgives, and notes down what it was doing and how much of that time it was on the
 * processor: on a machine that does much else, a window that waits for its turn is not to blame.
 */
final class Watchdog implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());
    private static final long LIMIT = 100_000_000L;
    private static final long STEP = 50_000_000L;
    private static final int DEPTH = 24;

    private final Display display;
    private final Thread window;
    private final AtomicLong answered = new AtomicLong(System.nanoTime());
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong busiest = new AtomicLong();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
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
            long worked = worked();
            display.asyncExec(() -> answered.set(System.nanoTime()));
            Map<String, Integer> seen = new HashMap<>();
            StackTraceElement[] busy = null;
            LockSupport.parkNanos(STEP);
            while (answered.get() < asked && !closed) {
                if (System.nanoTime() - asked > LIMIT) {
                    StackTraceElement[] now = window.getStackTrace();
                    int times = culprit(now).map(ours -> seen.merge(ours, 1, Integer::sum)).orElse(0);
                    if (busy == null || times > 0 && times == Collections.max(seen.values())) busy = now;
                }
                LockSupport.parkNanos(STEP / 5);
            }
            if (closed) return;
            long work = worked() - worked;
            longest.accumulateAndGet(answered.get() - asked, Math::max);
            busiest.accumulateAndGet(work, Math::max);
            if (busy != null) tell(answered.get() - asked, work, busy);
        }
    }

    /** Processor time of the window's thread so far, in nanoseconds. */
    private long worked() {
        return threads.getThreadCpuTime(window.threadId());
    }

    /** The innermost place of our own code. */
    private static Optional<String> culprit(StackTraceElement[] stack) {
        return Stream.of(stack).map(StackTraceElement::toString).filter(place -> place.contains("org.kinora")).findFirst();
    }

    private static void tell(long nanos, long work, StackTraceElement[] busy) {
        StringBuilder text = new StringBuilder("the window did not answer for " + nanos / 1_000_000 + " ms, " + work / 1_000_000
                + " of them on the processor; it was in");
        for (int i = 0; i < Math.min(DEPTH, busy.length); i++) text.append("\n\tat ").append(busy[i]);
        LOG.log(System.Logger.Level.WARNING, text.toString());
    }

    /** The most processor time that the window has spent without answering so far, in milliseconds. */
    long busiestMillis() {
        return busiest.get() / 1_000_000;
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
