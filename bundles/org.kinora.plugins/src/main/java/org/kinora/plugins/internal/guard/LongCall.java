package org.kinora.plugins.internal.guard;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.kinora.api.work.Failure;

/** One call on a plug-in's thread, waited for by the caller's thread. Used once. */
final class LongCall<T> {
    private final Blame blame;
    private final Limits limits;
    private final Duration deadline;
    private final BooleanSupplier cancelled;
    private final long begun = System.nanoTime();
    private final AtomicReference<Thread> runner = new AtomicReference<>();
    /** Set by whoever comes first: the plug-in's thread at its end, or the waiting one that gives it up. */
    private final AtomicBoolean over = new AtomicBoolean();
    private Stop stop = Stop.NO;
    private long stopAt;
    private boolean interrupted;

    /** Why the call is to stop. */
    private enum Stop { NO, CANCELLED, LATE }

    LongCall(Blame blame, Limits limits, Duration deadline, BooleanSupplier cancelled) {
        this.blame = blame;
        this.limits = limits;
        this.deadline = deadline;
        this.cancelled = cancelled;
    }

    T run(PluginThreads threads, Callable<T> call) {
        try {
            if (!enter(threads)) throw stop == Stop.LATE ? blame.late(deadline.toSeconds()) : blame.cancelled();
            FutureTask<T> task;
            try {
                task = threads.start(blame.bundle(), () -> {
                    runner.set(Thread.currentThread());
                    return call.call();
                }, () -> ended(threads));
            } catch (RejectedExecutionException stopped) {
                threads.leave();
                throw blame.gone();
            } catch (RuntimeException | Error refused) {
                threads.leave();
                throw blame.thrown(refused);
            }
            return await(task, threads);
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private boolean enter(PluginThreads threads) {
        while (!shouldStop()) {
            try {
                if (threads.enter(limits.poll().toNanos())) return true;
            } catch (InterruptedException asked) {
                interrupted = true;
            }
        }
        return false;
    }

    private T await(FutureTask<T> task, PluginThreads threads) {
        boolean poked = false;
        while (true) {
            try {
                return task.get(limits.poll().toNanos(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException thrown) {
                throw failure(thrown.getCause());
            } catch (InterruptedException asked) {
                interrupted = true;
            } catch (TimeoutException running) {
                // Looked at below.
            }
            if (!shouldStop() || task.isDone()) continue;
            long waited = System.nanoTime() - stopAt;
            Thread thread = runner.get();
            if (!poked && thread != null && waited >= limits.interruptAfter().toNanos()) {
                poked = true;
                thread.interrupt();
            }
            if (waited >= limits.abandonAfter().toNanos() && abandon()) {
                threads.leave();
                throw blame.hung(thread == null ? Thread.State.NEW : thread.getState(),
                        thread == null ? new StackTraceElement[0] : thread.getStackTrace(), seconds(limits.abandonAfter()));
            }
        }
    }

    /** Gives the thread up, unless it has ended just now. Counted before, so that a thread which comes back at once is never counted for good. */
    private boolean abandon() {
        blame.quarantine().abandoned(blame.bundle());
        if (over.compareAndSet(false, true)) return true;
        blame.quarantine().cameBack(blame.bundle());
        return false;
    }

    /** On the plug-in's thread, at the end of the call. */
    private void ended(PluginThreads threads) {
        runner.set(null);
        if (over.compareAndSet(false, true)) threads.leave();
        else blame.quarantine().cameBack(blame.bundle());
    }

    private Failure failure(Throwable thrown) {
        if (thrown instanceof Failure || stop == Stop.NO) return blame.thrown(thrown);
        // Whatever it threw, it threw it because it was told to stop.
        return stop == Stop.LATE ? blame.late(deadline.toSeconds()) : blame.cancelled();
    }

    private boolean shouldStop() {
        if (stop != Stop.NO) return true;
        if (interrupted || cancelled.getAsBoolean()) stop = Stop.CANCELLED;
        else if (deadline.isPositive() && System.nanoTime() - begun > deadline.toNanos()) stop = Stop.LATE;
        else return false;
        stopAt = System.nanoTime();
        return true;
    }

    private static String seconds(Duration time) {
        return time.toMillisPart() == 0 ? Long.toString(time.toSeconds()) : Long.toString(time.toSeconds()) + "." + time.toMillisPart() / 100;
    }
}
