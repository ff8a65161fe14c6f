package org.kinora.engine.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Texts;

/** The process-wide bound on off-heap memory: takers wait while it is used up. Thread-safe. */
final class OffHeapBudget {
    private static final Texts TEXTS = Texts.beside(OffHeapBudget.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition freed = lock.newCondition();
    private final long limit;
    private long used;
    /** Works that hold memory, and those of them that wait for more. */
    private int holders;
    private int waitingHolders;

    /** @param limit bytes */
    OffHeapBudget(long limit) {
        this.limit = limit;
    }

    /** A new taker of memory. */
    Taker taker(BooleanSupplier cancelled) {
        return new Taker(cancelled);
    }

    /** Bytes taken and not given back. */
    long used() {
        lock.lock();
        try {
            return used;
        } finally {
            lock.unlock();
        }
    }

    private static long mebibytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /** One piece of work that takes memory on one or more accounts. Thread-safe. */
    final class Taker {
        private final BooleanSupplier cancelled;
        private long held;
        private int waiting;

        private Taker(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        /** A new account; closing it gives back all that was taken on it. */
        Account account() {
            return new Account(this);
        }

        private void reserve(long bytes) {
            if (bytes > limit) throw TEXTS.failure(Kind.EXHAUSTED, "memory.limit", mebibytes(bytes), mebibytes(limit));
            lock.lock();
            try {
                while (used + bytes > limit) await(bytes);
                add(bytes);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw TEXTS.failure(Kind.CANCELLED, "cancelled");
            } finally {
                lock.unlock();
            }
        }

        /** Waits for a while; when all who hold memory wait for more, nobody would ever give any back. */
        private void await(long bytes) throws InterruptedException {
            if (cancelled.getAsBoolean()) throw TEXTS.failure(Kind.CANCELLED, "cancelled");
            boolean first = held > 0 && waiting == 0;
            if (first && waitingHolders + 1 == holders)
                throw TEXTS.passing(Kind.BUSY, "memory.short", mebibytes(bytes), mebibytes(limit), mebibytes(used));
            waiting++;
            if (first) waitingHolders++;
            try {
                freed.await(100, TimeUnit.MILLISECONDS);
            } finally {
                waiting--;
                if (first) waitingHolders--;
            }
        }

        private boolean reserved(long bytes) {
            lock.lock();
            try {
                if (used + bytes > limit) return false;
                add(bytes);
                return true;
            } finally {
                lock.unlock();
            }
        }

        private void add(long bytes) {
            used += bytes;
            if (held == 0 && bytes > 0) holders++;
            held += bytes;
        }

        private void release(long bytes) {
            lock.lock();
            try {
                used -= bytes;
                held -= bytes;
                if (held == 0 && bytes > 0) holders--;
                freed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** What was taken for one purpose. Thread-safe. */
    final class Account implements Memory {
        private final Taker taker;
        private Arena arena;
        private long taken;
        private boolean closed;

        private Account(Taker taker) {
            this.taker = taker;
        }

        @Override
        public MemorySegment take(long bytes) {
            taker.reserve(bytes);
            return allocated(bytes);
        }

        @Override
        public Optional<MemorySegment> takeIfFree(long bytes) {
            return taker.reserved(bytes) ? Optional.of(allocated(bytes)) : Optional.empty();
        }

        private synchronized MemorySegment allocated(long bytes) {
            try {
                if (closed) throw TEXTS.failure(Kind.CANCELLED, "cancelled");
                if (arena == null) arena = Arena.ofShared();
                MemorySegment slab = arena.allocate(bytes, ALIGNMENT);
                taken += bytes;
                return slab;
            } catch (RuntimeException | Error refused) {
                taker.release(bytes);
                throw refused;
            }
        }

        /** A thread that still reads the memory, as one of a plug-in that was given up may, keeps it from going: it then stays counted. */
        @Override
        public synchronized void close() {
            if (closed) return;
            closed = true;
            if (arena == null) return;
            try {
                arena.close();
            } catch (IllegalStateException inUse) {
                System.getLogger(OffHeapBudget.class.getName()).log(System.Logger.Level.WARNING, mebibytes(taken) + " MiB are still in use", inUse);
                return;
            }
            taker.release(taken);
            taken = 0;
        }
    }
}
