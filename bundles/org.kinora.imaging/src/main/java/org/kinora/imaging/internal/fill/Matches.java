package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each patch that touches the hole the patch that it should look like.
 *
 * <p>Patches are worked on in squares of {@link #TILE} of them: a tile sees what its neighbours had before the sweep began, so that the outcome does
 * not depend on
 * which thread works on which.
 */
final class Matches {
    private static final int TILE = 32;
    private static final int NONE = -1;

    final Level level;
    /** Patches that touch the hole, tile by tile, each tile's in reading order. */
    final int[][] tiles;
    /** The patch to look like, by patch; meaningless where the patch does not touch the hole. */
    final int[] match;
    /** How unlike they are: the sum of squares over both patches, and what using the same source often costs. */
    final int[] cost;
    /** Whether a patch touches the hole. */
    final boolean[] target;

    Matches(Level level) {
        this.level = level;
        target = touching(level);
        tiles = tiles(level, target);
        match = new int[level.width * level.height];
        cost = new int[level.width * level.height];
        Arrays.fill(match, NONE);
    }

    int targets() {
        int count = 0;
        for (int[] tile : tiles) count += tile.length;
        return count;
    }

    /** Begins with what a level of half the size has found. */
    void startFrom(Matches coarse, long seed) {
        int half = Level.SIDE / 2;
        for (int[] tile : tiles) {
            for (int patch : tile) {
                int x = patch % level.width;
                int y = patch / level.width;
                int found = coarse.nearest((x + half) / 2 - half, (y + half) / 2 - half);
                int from = found == NONE ? NONE : coarse.match[found];
                int there = NONE;
                if (from != NONE) {
                    int cw = coarse.level.width;
                    int sx = x + 2 * (from % cw - found % cw);
                    int sy = y + 2 * (from / cw - found / cw);
                    if (level.fits(sx, sy) && level.sources[sy * level.width + sx]) there = sy * level.width + sx;
                }
                match[patch] = there != NONE ? there : anySource(Chance.at(seed, patch, 0));
            }
        }
    }

    /** Begins anywhere. */
    void startAnywhere(long seed) {
        for (int[] tile : tiles) for (int patch : tile) match[patch] = anySource(Chance.at(seed, patch, 0));
    }

    /** The source that the nearest patch with one would have here; none when there is none near, or it may not be copied. */
    int found(int x, int y) {
        int near = nearest(x, y);
        if (near == NONE) return NONE;
        int source = match[near] + y * level.width + x - near;
        return source >= 0 && source < level.sources.length && level.sources[source] ? source : match[near];
    }

    /** The patch nearest to a place that touches the hole; none when all of them are far. */
    private int nearest(int x, int y) {
        for (int reach = 0; reach <= 3; reach++) {
            int best = NONE;
            int nearest = Integer.MAX_VALUE;
            for (int py = y - reach; py <= y + reach; py++) {
                for (int px = x - reach; px <= x + reach; px++) {
                    if (!level.fitsOwn(px, py) || !target[py * level.width + px] || match[py * level.width + px] == NONE) continue;
                    int away = (px - x) * (px - x) + (py - y) * (py - y);
                    if (away < nearest) {
                        nearest = away;
                        best = py * level.width + px;
                    }
                }
            }
            if (best != NONE) return best;
        }
        return NONE;
    }

    /** One of the patches that may be copied, drawn by a number. */
    private int anySource(int drawn) {
        int patches = level.width * level.height;
        int at = (int) ((drawn & 0xFFFFFFFFL) * patches >>> 32);
        while (!level.sources[at]) at = at + 1 == patches ? 0 : at + 1;
        return at;
    }

    private static boolean[] touching(Level level) {
        int width = level.width;
        boolean[] touching = new boolean[width * level.height];
        boolean[] across = new boolean[width * level.height];
        for (int y = 0; y < level.height; y++) {
            int since = Level.SIDE;
            for (int x = width - 1; x >= 0; x--) {
                since = level.hole[y * width + x] ? 0 : since + 1;
                across[y * width + x] = since < Level.SIDE;
            }
        }
        for (int x = 0; x <= level.own - Level.SIDE; x++) {
            int since = Level.SIDE;
            for (int y = level.height - 1; y >= 0; y--) {
                since = across[y * width + x] ? 0 : since + 1;
                touching[y * width + x] = since < Level.SIDE && y <= level.height - Level.SIDE;
            }
        }
        return touching;
    }

    private static int[][] tiles(Level level, boolean[] target) {
        List<int[]> tiles = new ArrayList<>();
        int[] patches = new int[TILE * TILE];
        for (int top = 0; top < level.height; top += TILE) {
            for (int left = 0; left < level.width; left += TILE) {
                int count = 0;
                for (int y = top; y < Math.min(top + TILE, level.height); y++)
                    for (int x = left; x < Math.min(left + TILE, level.width); x++)
                        if (target[y * level.width + x]) patches[count++] = y * level.width + x;
                if (count > 0) tiles.add(Arrays.copyOf(patches, count));
            }
        }
        return tiles.toArray(int[][]::new);
    }
}
