package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;
import org.kinora.api.work.Memory;

/**
 * Where the sums of each entry of the tiles' lists go: those of a splat lie one behind the other, so that what the tiles found out is added up splat by
 * splat in a fixed order and in the order of memory.
 */
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

    /** Where the sums of a splat's first entry go. */
    int first(int splat) {
        return firsts.getInt(splat);
    }

    /** That of all splats, and where those of the last one end. */
    MemorySegment firsts() {
        return firsts.memory();
    }

    /** For each entry of the tiles' lists where its sums go. */
    Room slots() {
        return slots;
    }

    @Override
    public void close() {
        firsts.close();
        slots.close();
    }
}
