package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;
import org.kinora.api.work.Memory;

/**
 * Which tiles each ellipse meets: those tiles of its box that it really reaches, row by row of tiles (after the exact tile test of Speedy-Splat,
 * Hanson et al. 2024). Found once, in the order of memory, so that the lists of tiles need not look at ellipses that lie far apart.
 */
final class Cover implements AutoCloseable {
    /** Widens boxes by more than rounding can make them too small. */
    private static final float SLACK = 1e-3f;

    private final Room firsts;
    private final Room runs;
    private int columns;
    private int rows;

    Cover(Supplier<Memory> accounts) {
        firsts = new Room(accounts);
        runs = new Room(accounts);
    }

    /** Makes room for so many splats whose runs are so many numbers in all, in a picture of such a size. */
    void clear(int splats, long numbers, int width, int height) {
        columns = columns(width);
        rows = columns(height);
        if (numbers > Integer.MAX_VALUE - 64) throw new ArithmeticException("more than 2^31 entries");
        firsts.need(splats);
        runs.need(numbers);
    }

    private static int columns(int pixels) {
        return (pixels + TileLists.TILE - 1) / TileLists.TILE;
    }

    /** Numbers that the runs of some ellipses may need: one and two for each row of tiles of their boxes, none where a box meets one tile. */
    static long numbers(MemorySegment ids, int from, int count, MemorySegment ellipses, int width, int height) {
        int columns = columns(width);
        int rows = columns(height);
        long sum = 0;
        for (int i = from; i < from + count; i++) {
            long at = 4L * Projection.STRIDE * ids.get(ValueLayout.JAVA_INT, 4L * i);
            if (single(ellipses, at, columns, rows) >= 0) continue;
            float v = get(ellipses, at, Projection.V);
            float down = get(ellipses, at, Projection.DOWN);
            sum += 1 + 2L * (tile(v + down + SLACK, rows) - tile(v - down - SLACK, rows) + 1);
        }
        return sum;
    }

    /**
     * Notes what some ellipses meet.
     *
     * @param next where there is room for their runs: as much as {@link #numbers} said
     * @param entries gets how many tiles each meets; null when nobody asks
     */
    void add(MemorySegment ids, int from, int count, MemorySegment ellipses, int next, Entries entries) {
        MemorySegment places = firsts.memory();
        MemorySegment into = runs.memory();
        int end = next;
        for (int i = from; i < from + count; i++) {
            int id = ids.get(ValueLayout.JAVA_INT, 4L * i);
            long at = 4L * Projection.STRIDE * id;
            int only = single(ellipses, at, columns, rows);
            places.set(ValueLayout.JAVA_INT, 4L * id, only >= 0 ? ~only : end);
            int met = 1;
            if (only < 0) {
                met = 0;
                int stop = meet(ellipses, at, into, end + 1);
                into.set(ValueLayout.JAVA_INT, 4L * end, stop);
                for (int run = end + 1; run < stop; run += 2) met += into.get(ValueLayout.JAVA_INT, 4L * run + 4);
                end = stop;
            }
            if (entries != null) entries.count(id, met);
        }
    }

    /** The only tile that an ellipse's box meets; -1 when it meets more. */
    private static int single(MemorySegment ellipses, long at, int columns, int rows) {
        float v = get(ellipses, at, Projection.V);
        float down = get(ellipses, at, Projection.DOWN);
        int row = tile(v - down - SLACK, rows);
        if (tile(v + down + SLACK, rows) != row) return -1;
        float u = get(ellipses, at, Projection.U);
        float across = get(ellipses, at, Projection.ACROSS);
        int column = tile(u - across - SLACK, columns);
        return tile(u + across + SLACK, columns) == column ? row * columns + column : -1;
    }

    /** Writes the runs of one ellipse: the first tile of each and how many there are; returns where they end. */
    private int meet(MemorySegment ellipses, long at, MemorySegment into, int from) {
        float u = get(ellipses, at, Projection.U);
        float v = get(ellipses, at, Projection.V);
        float down = get(ellipses, at, Projection.DOWN);
        float skew = get(ellipses, at, Projection.SKEW);
        float slant = get(ellipses, at, Projection.SLANT);
        float height = get(ellipses, at, Projection.HEIGHT);
        float reach = get(ellipses, at, Projection.LEVEL) + Projection.FAINTEST;
        // row where the ellipse reaches farthest to the right, from its middle; to the left it is the same one upwards
        float farthest = skew * slant / (height + slant * skew * skew) * get(ellipses, at, Projection.ACROSS);
        int end = from;
        int last = tile(v + down + SLACK, rows);
        for (int row = tile(v - down - SLACK, rows); row <= last; row++) {
            // ways from the pixels' middles of this row of tiles to the ellipse's middle
            float top = v - (row * TileLists.TILE + 0.5f);
            float bottom = v - ((row + 1) * TileLists.TILE - 0.5f);
            float right = -edge(Math.clamp(farthest, bottom, top), -1, skew, slant, height, reach);
            float left = -edge(Math.clamp(-farthest, bottom, top), 1, skew, slant, height, reach);
            if (!(left <= right)) continue;
            int column = tile(u + left - SLACK, columns);
            into.set(ValueLayout.JAVA_INT, 4L * end, row * columns + column);
            into.set(ValueLayout.JAVA_INT, 4L * end + 4, tile(u + right + SLACK, columns) - column + 1);
            end += 2;
        }
        return end;
    }

    /** The way dx at which the ellipse ends in the row that is dy away. */
    private static float edge(float dy, int side, float skew, float slant, float height, float reach) {
        float rest = reach - height * dy * dy;
        // beside the ellipse rounding decides: it is taken to end above its middle
        float half = rest > 0 ? (float) Math.sqrt(rest / slant) : 0;
        return side * half * (1 + 1e-5f) - skew * dy;
    }

    private static float get(MemorySegment ellipses, long at, int field) {
        return ellipses.get(ValueLayout.JAVA_FLOAT, at + 4L * field);
    }

    /** Nothing is left of the picture but what reaches into it: cutting off the fraction is as good as rounding down. */
    private static int tile(float pixel, int most) {
        return Math.min(Math.max((int) (pixel * (1f / TileLists.TILE)), 0), most - 1);
    }

    int columnsOfTiles() {
        return columns;
    }

    int rowsOfTiles() {
        return rows;
    }

    /** For each splat: where its runs begin, the first number there being where they end; or the complement of the only tile that it meets. */
    MemorySegment firsts() {
        return firsts.memory();
    }

    /** Pairs of a first tile and how many follow each other from there. */
    MemorySegment runs() {
        return runs.memory();
    }

    @Override
    public void close() {
        firsts.close();
        runs.close();
    }
}
