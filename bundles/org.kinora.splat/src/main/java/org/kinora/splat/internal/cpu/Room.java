package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;
import org.kinora.api.work.Memory;

/** Numbers off the heap that are made anew each time; grows when more are needed and forgets them then. */
final class Room implements AutoCloseable {
    private final Supplier<Memory> accounts;
    private Memory account;
    private MemorySegment memory = MemorySegment.NULL;

    Room(Supplier<Memory> accounts) {
        this.accounts = accounts;
    }

    /** Room for at least so many numbers of four bytes. */
    Room need(long numbers) {
        long bytes = 4 * numbers;
        if (memory.byteSize() >= bytes && account != null) return this;
        // a quarter more from the second time on, so that a slowly growing need does not ask each time; most needs never grow
        long most = account == null ? bytes : bytes + bytes / 4;
        close();
        account = accounts.get();
        memory = account.take(Math.max(64, (most + 63) / 64 * 64));
        return this;
    }

    MemorySegment memory() {
        return memory;
    }

    int getInt(long at) {
        return memory.get(ValueLayout.JAVA_INT, 4 * at);
    }

    void setInt(long at, int value) {
        memory.set(ValueLayout.JAVA_INT, 4 * at, value);
    }

    float get(long at) {
        return memory.get(ValueLayout.JAVA_FLOAT, 4 * at);
    }

    void set(long at, float value) {
        memory.set(ValueLayout.JAVA_FLOAT, 4 * at, value);
    }

    @Override
    public void close() {
        if (account != null) account.close();
        account = null;
        memory = MemorySegment.NULL;
    }
}
