package org.kinora.engine.internal;

import java.util.Optional;
import org.kinora.api.platform.assets.Freed;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Lets the operations of a project run beside each other, and the sweep only while none of them does. Thread-safe. */
final class Occupancy implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(Occupancy.class);

    private final Sweep sweep;
    private int guests;
    private boolean wanted;
    private Thread sweeping;
    private Optional<String> news = Optional.empty();

    Occupancy(Sweep sweep) {
        this.sweep = sweep;
    }

    /** An operation or a build begins; waits for a sweep to end. */
    synchronized void enter() {
        awaitSweep();
        guests++;
    }

    private void awaitSweep() {
        boolean interrupted = false;
        while (sweeping != null) {
            try {
                wait();
            } catch (InterruptedException asked) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** An operation or a build has ended. */
    synchronized void leave() {
        guests--;
        if (wanted) sweepSoon();
    }

    /** Sweeps in the background, at once or when the last operation has ended. */
    synchronized void sweepSoon() {
        wanted = true;
        if (guests > 0 || sweeping != null) return;
        wanted = false;
        sweeping = new Thread(this::sweep, "sweep");
        sweeping.setDaemon(true);
        sweeping.setPriority(Thread.MIN_PRIORITY);
        sweeping.start();
    }

    private void sweep() {
        Optional<String> told = Optional.empty();
        try {
            told = sweep.run();
        } catch (Failure expected) {
            System.getLogger(Occupancy.class.getName()).log(System.Logger.Level.WARNING, "no room could be made: " + expected.getMessage());
        } catch (RuntimeException unable) {
            System.getLogger(Occupancy.class.getName()).log(System.Logger.Level.WARNING, "no room could be made", unable);
        } finally {
            ended(told);
        }
    }

    private synchronized void ended(Optional<String> told) {
        if (told.isPresent()) news = told;
        sweeping = null;
        notifyAll();
    }

    /**
     * Sweeps now, on behalf of the one operation that runs.
     *
     * @throws org.kinora.api.work.Failure (BUSY) when others run too
     */
    Freed sweepNow() {
        synchronized (this) {
            awaitSweep();
            if (guests > 1) throw TEXTS.passing(Kind.BUSY, "sweep.busy");
            sweeping = Thread.currentThread();
        }
        try {
            return sweep.evict();
        } finally {
            ended(Optional.empty());
        }
    }

    /** What the last sweep had to say, once. */
    synchronized Optional<String> news() {
        Optional<String> told = news;
        news = Optional.empty();
        return told;
    }

    /** Waits for a sweep to end; there is no other afterwards. */
    @Override
    public synchronized void close() {
        enter();
    }
}
