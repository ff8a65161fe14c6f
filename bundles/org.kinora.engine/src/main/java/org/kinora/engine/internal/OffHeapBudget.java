package org.kinora.engine.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The process-wide bound on off-heap memory: takers wait while it is used up. Thread-safe. */
final class OffHeapBudget {
    private static final long ALIGNMENT = 64;
    private static final Texts TEXTS = Texts.beside(OffHeapBudget.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition freed = lock.newCondition();
    private final long limit;
    private long used;

    /** @param limit bytes */
    OffHeapBudget(long limit) {
        this.limit = limit;
    }

    /** A new account; closing it gives back all that was taken on it. */
    Account account() {
        return new Account();
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

    private void reserve(long bytes, BooleanSupplier cancelled) {
        if (bytes > limit) throw TEXTS.failure(Kind.EXHAUSTED, "memory.limit", mebibytes(bytes), mebibytes(limit));
        lock.lock();
        try {
            while (used + bytes > limit) {
                if (cancelled.getAsBoolean()) throw TEXTS.failure(Kind.CANCELLED, "cancelled");
                freed.await(100, TimeUnit.MILLISECONDS);
            }
            used += bytes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TEXTS.failure(Kind.CANCELLED, "cancelled");
        } finally {
            lock.unlock();
        }
    }

    private void release(long bytes) {
        lock.lock();
        try {
            used -= bytes;
            freed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static long mebibytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /** What one piece of work has taken. Thread-safe. */
    final class Account implements AutoCloseable {
        private Arena arena;
        private long taken;

        /** Zeroed memory; waits while the budget is used up, unless cancelled. */
        MemorySegment take(long bytes, BooleanSupplier cancelled) {
            reserve(bytes, cancelled);
            synchronized (this) {
                if (arena == null) arena = Arena.ofShared();
                taken += bytes;
                return arena.allocate(bytes, ALIGNMENT);
            }
        }

        @Override
        public synchronized void close() {
            if (arena == null) return;
            arena.close();
            arena = null;
            release(taken);
            taken = 0;
        }
    }
}
