package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/**
 * Splats that learn: their numbers, the slopes of the loss and Adam's moments, four scenes of one shape. Grows by taking larger ones.
 */
final class Model implements AutoCloseable {
    private final Work work;
    private final int degree;
    private SplatScene[] parts;

    /** Room for so many splats, none of which is there. */
    Model(int capacity, int degree, Work work) {
        this.work = work;
        this.degree = degree;
        parts = take(capacity);
        count(0);
    }

    private SplatScene[] take(int capacity) {
        SplatScene[] taken = new SplatScene[4];
        try {
            for (int i = 0; i < 4; i++) taken[i] = SplatScene.take(capacity, degree, work);
            return taken;
        } catch (RuntimeException | Error refused) {
            for (SplatScene each : taken) if (each != null) each.close();
            throw refused;
        }
    }

    SplatScene scene() {
        return parts[0];
    }

    SplatScene slopes() {
        return parts[1];
    }

    SplatScene first() {
        return parts[2];
    }

    SplatScene second() {
        return parts[3];
    }

    int count() {
        return parts[0].count();
    }

    private void count(int splats) {
        for (SplatScene part : parts) part.count(splats);
    }

    /** Makes room for so many. */
    void need(int splats) {
        if (splats <= parts[0].capacity()) return;
        SplatScene[] larger = take(Math.max(splats, (int) Math.min(SplatScene.MOST_SPLATS, parts[0].capacity() * 5L / 4)));
        for (int i = 0; i < 4; i++) {
            larger[i].copyFrom(parts[i]);
            parts[i].close();
        }
        parts = larger;
    }

    /** Has so many splats from now on, whatever they are. */
    void hold(int splats) {
        need(splats);
        count(splats);
    }

    /** Appends copies, whose moments begin at zero; returns the number of the first one. */
    int copy(int[] sources, int count) {
        int first = count();
        need(first + count);
        count(first + count);
        for (int plane = 0; plane < parts[0].planes(); plane++)
            for (int i = 0; i < count; i++) {
                parts[0].set(plane, first + i, parts[0].get(plane, sources[i]));
                for (int part = 1; part < 4; part++) parts[part].set(plane, first + i, 0);
            }
        return first;
    }

    /** Forgets what was learnt about how a splat moves. */
    void rest(int splat) {
        for (int plane = 0; plane < parts[0].planes(); plane++) {
            parts[2].set(plane, splat, 0);
            parts[3].set(plane, splat, 0);
        }
    }

    /** Takes splats away; the others move together in their order. */
    void remove(BitSet gone) {
        if (gone.isEmpty()) return;
        int left = count() - gone.cardinality();
        for (SplatScene part : parts)
            for (int plane = 0; plane < part.planes(); plane++) {
                long at = plane * part.pitch();
                int to = gone.nextSetBit(0);
                for (int from = gone.nextClearBit(to); from < part.count();) {
                    int end = gone.nextSetBit(from);
                    if (end < 0 || end > part.count()) end = part.count();
                    MemorySegment.copy(part.memory(), at + 4L * from, part.memory(), at + 4L * to, 4L * (end - from));
                    to += end - from;
                    from = gone.nextClearBit(end);
                }
            }
        count(left);
    }

    @Override
    public void close() {
        for (SplatScene part : parts) part.close();
    }
}
