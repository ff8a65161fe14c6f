package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Area;

/**
 * The share of a figure in a pixel near its rim, from the pair of a figure's and a ground's colour that explains the pixel best.
 *
 * <p>Candidates are the first pixels of figure and ground on rays around the pixel (Gastal, Oliveira, Shared Sampling for Real-Time Alpha Matting,
 * 2010). A pair is
 * good when the pixel lies near the line between its colours, when both are near, and when the share does not stray from what the mask said without
 * a reason;
 * colours that are alike explain nothing. One instance per thread.
 */
final class ColourPairs {
    private static final int RAYS = 8;
    /** Squared distance from the line, 8 bit and all channels, that costs as much as any other fault. */
    private static final float OFF_LINE = 3 * 9 * 9;
    private static final float FAR = 0.25f;
    private static final float STRAYED = 0.9f;
    /** Squared distance of two colours at which their line counts half. */
    private static final float TOLD_APART = 3 * 12 * 12;

    private final MemorySegment colours;
    private final MemorySegment figure;
    private final MemorySegment ground;
    private final Area area;
    private final int reach;
    private final long[] places = new long[2 * RAYS];
    private final float[] ways = new float[2 * RAYS];

    /**
     * @param colours blue, green, red of the area
     * @param figure not 0 where it is for sure
     * @param ground not 0 where it is for sure
     */
    ColourPairs(MemorySegment colours, MemorySegment figure, MemorySegment ground, Area area, int radius) {
        this.colours = colours;
        this.figure = figure;
        this.ground = ground;
        this.area = area;
        reach = 2 * radius + 3;
    }

    /**
     * @param before what the mask said, 0 to 1, its rim softened
     * @return the share, 0 to 1
     */
    float share(int x, int y, float before) {
        int fronts = look(figure, x, y, 0);
        int backs = look(ground, x, y, RAYS);
        if (fronts == 0 || backs == 0) return before;
        long here = 3 * ((long) y * area.width() + x);
        float best = Float.MAX_VALUE;
        float share = before;
        for (int front = 0; front < fronts; front++)
            for (int back = RAYS; back < RAYS + backs; back++) {
                float along = 0;
                float length = 0;
                for (int i = 0; i < 3; i++) {
                    float from = colour(places[back] + i);
                    float way = colour(places[front] + i) - from;
                    along += (colour(here + i) - from) * way;
                    length += way * way;
                }
                float told = Math.clamp(along / Math.max(length, 1f), 0f, 1f);
                float off = 0;
                for (int i = 0; i < 3; i++) {
                    float from = colour(places[back] + i);
                    float gap = colour(here + i) - from - told * (colour(places[front] + i) - from);
                    off += gap * gap;
                }
                float trust = length / (length + TOLD_APART);
                float mixed = trust * told + (1 - trust) * before;
                float strayed = mixed - before;
                float fault = off / OFF_LINE + FAR * (ways[front] + ways[back]) / reach + STRAYED * strayed * strayed;
                if (fault >= best) continue;
                best = fault;
                share = mixed;
            }
        return share;
    }

    /** The first places of a kind on the rays; rays of neighbours are turned a little, so that together they see more. */
    private int look(MemorySegment kind, int x, int y, int into) {
        int found = 0;
        double turn = (x % 3 + 3 * (y % 3)) * (2 * Math.PI / RAYS / 9);
        for (int ray = 0; ray < RAYS; ray++) {
            float dx = (float) Math.cos(turn + ray * 2 * Math.PI / RAYS);
            float dy = (float) Math.sin(turn + ray * 2 * Math.PI / RAYS);
            for (int step = 1; step <= reach; step++) {
                int column = Math.round(x + dx * step);
                int row = Math.round(y + dy * step);
                if (column < 0 || row < 0 || column >= area.width() || row >= area.height()) break;
                long at = (long) row * area.width() + column;
                if (kind.get(ValueLayout.JAVA_BYTE, at) == 0) continue;
                places[into + found] = 3 * at;
                ways[into + found] = step;
                found++;
                break;
            }
        }
        return found;
    }

    private int colour(long at) {
        return colours.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
    }
}
