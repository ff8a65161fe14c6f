package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * What some ellipses meet, fetched together in the order of depth: they lie anywhere in memory, and a loop without branches waits for many of them at
 * once. One for each thread.
 */
final class Reading {
    /** Ellipses that are fetched at once. */
    static final int MOST = 128;

    private final int[] ids = new int[MOST];
    private final int[] firsts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final int[] slots = new int[MOST];

    /** Takes {@code count} ellipses from {@code from} on of those in order. */
    void take(MemorySegment order, int from, int count, Cover cover) {
        MemorySegment.copy(order, ValueLayout.JAVA_INT, 4L * from, ids, 0, count);
        fetch(cover.firsts(), ids, firsts, count);
        follow(cover.runs(), count);
    }

    /** Takes where the entries of those last taken go, too. */
    void take(Entries entries, int count) {
        fetch(entries.firsts(), ids, slots, count);
    }

    private static void fetch(MemorySegment from, int[] places, int[] into, int count) {
        for (int i = 0; i < count; i++) into[i] = from.get(ValueLayout.JAVA_INT, 4L * places[i]);
    }

    private void follow(MemorySegment runs, int count) {
        for (int i = 0; i < count; i++) ends[i] = runs.get(ValueLayout.JAVA_INT, 4L * Math.max(firsts[i], 0));
    }

    int id(int i) {
        return ids[i];
    }

    /** Where the runs begin, or the complement of the only tile. */
    int first(int i) {
        return firsts[i];
    }

    /** Where the runs end; nothing when there is only one tile. */
    int end(int i) {
        return ends[i];
    }

    /** Where the sums of the first entry go. */
    int slot(int i) {
        return slots[i];
    }
}
