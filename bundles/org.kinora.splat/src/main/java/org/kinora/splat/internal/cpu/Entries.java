package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;
import org.kinora.api.work.Memory;

/** Where the entries of each splat stand in the tiles' lists, so that what the tiles found out can be gathered splat by splat in a fixed order. */
final class Entries implements AutoCloseable {
    private final Room counts;
    private final Room firsts;
    private final Room slots;

    Entries(Supplier<Memory> accounts) {
        counts = new Room(accounts);
        firsts = new Room(accounts);
        slots = new Room(accounts);
    }

    /** Makes room for so many splats, none of which has an entry. */
    void clear(int splats) {
        counts.need(splats);
        firsts.need(splats);
        counts.memory().asSlice(0, 4L * splats).fill((byte) 0);
    }

    void count(int splat, int entries) {
        counts.setInt(splat, entries);
    }

    /** Entries of a splat. */
    int count(int splat) {
        return counts.getInt(splat);
    }

    /** Gives each splat its place, after all have been counted. */
    void place(int splats) {
        MemorySegment numbers = counts.memory();
        MemorySegment into = firsts.memory();
        int total = 0;
        for (int splat = 0; splat < splats; splat++) {
            into.set(ValueLayout.JAVA_INT, 4L * splat, total);
            total += numbers.get(ValueLayout.JAVA_INT, 4L * splat);
        }
        slots.need(total);
    }

    int first(int splat) {
        return firsts.getInt(splat);
    }

    /** Where each entry stands in the tiles' lists, those of a splat one behind the other. */
    Room slots() {
        return slots;
    }

    @Override
    public void close() {
        counts.close();
        firsts.close();
        slots.close();
    }
}
