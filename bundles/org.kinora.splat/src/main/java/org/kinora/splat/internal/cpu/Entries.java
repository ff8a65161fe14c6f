package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;
import org.kinora.api.work.Memory;

/** Where the entries of each splat stand in the tiles' lists, so that what the tiles found out can be gathered splat by splat in a fixed order. */
final class Entries implements AutoCloseable {
    private final Room firsts;
    private final Room slots;

    Entries(Supplier<Memory> accounts) {
        firsts = new Room(accounts);
        slots = new Room(accounts);
    }

    /** Makes room for so many splats, none of which has an entry. */
    void clear(int splats) {
        firsts.need(splats + 1L);
        firsts.memory().asSlice(0, 4L * splats + 4).fill((byte) 0);
    }

    /** Notes how many entries a splat has; until {@link #place}. */
    void count(int splat, int entries) {
        firsts.setInt(splat, entries);
    }

    /** Entries of a splat. */
    int count(int splat) {
        return firsts.getInt(splat + 1) - firsts.getInt(splat);
    }

    /** Gives each splat its place, after all have been counted. */
    void place(int splats) {
        MemorySegment numbers = firsts.memory();
        int total = 0;
        for (int splat = 0; splat <= splats; splat++) {
            int count = numbers.get(ValueLayout.JAVA_INT, 4L * splat);
            numbers.set(ValueLayout.JAVA_INT, 4L * splat, total);
            total += count;
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
        firsts.close();
        slots.close();
    }
}
