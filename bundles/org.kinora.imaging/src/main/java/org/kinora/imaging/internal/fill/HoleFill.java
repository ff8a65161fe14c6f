package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.List;

/** Fills the hole of one part of a picture: finds what to copy, copies it, and makes the steps vanish. */
final class HoleFill {
    /** Weight of a copied colour against that of a difference: what is blended in reaches some thirty pixels. */
    private static final float SPRING = 0.001f;
    /** What two pieces may differ by, as a part of full, before the step between them is taken for an edge. */
    private static final float UNLIKE = 0.15f;
    /** With more pixels than this patches are searched at half the size and copied at the full one. */
    private static final int MOST_PIXELS = 3_000_000;

    private final Crew crew;
    private final boolean mirrored;

    /** @param mirrored whether what is known may be copied turned over from left to right too */
    HoleFill(Crew crew, boolean mirrored) {
        this.crew = crew;
        this.mirrored = mirrored;
    }

    /**
     * Fills a hole from patches.
     *
     * @param source what may be copied; nothing of the hole
     * @param guides one feature a pixel, or null
     * @return whether there was a patch to copy; if not, nothing has changed
     */
    boolean fill(Planes planes, boolean[] hole, boolean[] source, short[] guides, long seed) {
        short[] features = Features.of(planes, hole, guides);
        Level own = new Level(planes.width, planes.height, planes.width, features.length / hole.length, guides == null ? 0 : 1, features, hole,
                source);
        Level level = mirrored ? Mirror.doubled(own) : own;
        if (level.sourceCount == 0) return false;
        List<Level> larger = new ArrayList<>();
        while (level.width * level.height > MOST_PIXELS) {
            Level half = Pyramid.half(level);
            if (half.sourceCount < Level.SIDE * Level.SIDE) break;
            larger.add(level);
            level = half;
        }
        int[] from = new Pieces(level, new PatchFill(crew, seed).sources(level)).settled(crew);
        for (Level next : larger.reversed()) {
            from = twice(from, level, next);
            level = next;
        }
        Seamless seamless = new Seamless(level.width, level.height, level.own, level.hole, level.hole, from);
        float[][] blended = mirrored ? new float[planes.values.length][] : planes.values;
        if (mirrored) for (int p = 0; p < blended.length; p++) blended[p] = Mirror.doubled(planes.values[p], planes.width, planes.height);
        seamless.blend(blended, SPRING, UNLIKE * planes.full(), crew);
        for (int p = 0; mirrored && p < blended.length; p++)
            for (int y = 0; y < level.height; y++) System.arraycopy(blended[p], y * level.width, planes.values[p], y * planes.width, planes.width);
        return true;
    }

    /** What was found at half the size, for the full one. */
    private static int[] twice(int[] from, Level half, Level full) {
        int[] made = new int[full.hole.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = i;
            if (!full.hole[i]) continue;
            int x = i % full.width;
            int y = i / full.width;
            int there = from[y / 2 * half.width + x / 2];
            int sx = Math.min(full.width - 1, there % half.width * 2 + x % 2);
            int sy = Math.min(full.height - 1, there / half.width * 2 + y % 2);
            made[i] = sy * full.width + sx;
        }
        return made;
    }
}
