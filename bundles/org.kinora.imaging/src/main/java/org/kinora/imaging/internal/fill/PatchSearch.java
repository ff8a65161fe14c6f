package org.kinora.imaging.internal.fill;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds like patches: what neighbours have found, moved along, and trials ever nearer to the best so far (PatchMatch, Barnes and others 2009).
 *
 * <p>A source that is used more often than once for each pixel costs more (occurrence, after Kaspar and others 2015): nothing is repeated in rows.
 */
final class PatchSearch {
    private final Level level;
    private final Matches matches;
    private final long seed;
    private final int dear;
    private final int[] fee;
    private final int[] before;
    private final Optional<Regions> regions;
    private int sweeps;

    /**
     * @param dear what a use more than the first costs, in squares of feature units over a patch
     * @param regions where patches are to come from regions of their colour
     */
    PatchSearch(Matches matches, long seed, int dear, Optional<Regions> regions) {
        this.matches = matches;
        this.seed = seed;
        this.dear = dear;
        this.regions = regions;
        level = matches.level;
        fee = new int[level.width * level.height];
        before = new int[level.width * level.height];
    }

    /** Weighs what is there anew, since the features of the hole have changed, and sweeps so many times. */
    void improve(int times, Crew crew) {
        charge();
        crew.each(matches.tiles.length, tile -> {
            for (int patch : matches.tiles[tile]) matches.cost[patch] = cost(patch, matches.match[patch], Integer.MAX_VALUE);
        });
        for (int i = 0; i < times; i++) {
            System.arraycopy(matches.match, 0, before, 0, before.length);
            boolean forward = (sweeps & 1) == 0;
            crew.each(matches.tiles.length, tile -> sweep(matches.tiles[tile], forward));
            sweeps++;
        }
    }

    /** How unlike patches and what they look like are in the mean. */
    double unlikeness() {
        double sum = 0;
        for (int[] tile : matches.tiles) for (int patch : tile) sum += matches.cost[patch] - beside(patch, matches.match[patch]);
        return sum / Math.max(1, matches.targets());
    }

    private void sweep(int[] patches, boolean forward) {
        int width = level.width;
        int first = patches[0];
        int left = first % width / 32 * 32;
        int top = first / width / 32 * 32;
        int step = forward ? -1 : 1;
        for (int i = 0; i < patches.length; i++) {
            int patch = patches[forward ? i : patches.length - 1 - i];
            int x = patch % width;
            int y = patch / width;
            int best = matches.match[patch];
            int least = matches.cost[patch];
            for (int side = 0; side < 2; side++) {
                int nx = x + (side == 0 ? step : 0);
                int ny = y + (side == 0 ? 0 : step);
                if (!level.fitsOwn(nx, ny) || !matches.target[ny * width + nx]) continue;
                boolean mine = nx >= left && ny >= top && nx < left + 32 && ny < top + 32;
                int neighbour = ny * width + nx;
                int tried = (mine ? matches.match[neighbour] : before[neighbour]) - (neighbour - patch);
                if (tried < 0 || tried >= level.sources.length || tried == best || !level.sources[tried]) continue;
                int price = cost(patch, tried, least);
                if (price < least) {
                    least = price;
                    best = tried;
                }
            }
            int trial = 1 + 40 * sweeps;
            int bx = best % width;
            int by = best / width;
            for (int reach = Math.max(width, level.height); reach >= 1; reach /= 2) {
                int sx = Chance.between(Chance.at(seed, patch, trial++), Math.max(0, bx - reach), Math.min(width - Level.SIDE, bx + reach));
                int sy = Chance.between(Chance.at(seed, patch, trial++), Math.max(0, by - reach), Math.min(level.height - Level.SIDE, by + reach));
                int tried = sy * width + sx;
                if (tried == best || !level.sources[tried]) continue;
                int price = cost(patch, tried, least);
                if (price < least) {
                    least = price;
                    best = tried;
                    bx = sx;
                    by = sy;
                }
            }
            matches.match[patch] = best;
            matches.cost[patch] = least;
        }
    }

    /** How unlike two patches are; some number not below the bound as soon as that is clear. */
    private int cost(int target, int source, int bound) {
        int channels = level.channels;
        int row = Level.SIDE * channels;
        int stride = level.width * channels;
        short[] features = level.features;
        int a = target * channels;
        int b = source * channels;
        int sum = beside(target, source);
        for (int y = 0; y < Level.SIDE && sum < bound; y++) {
            for (int i = 0; i < row; i++) {
                int off = features[a + i] - features[b + i];
                sum += off * off;
            }
            a += stride;
            b += stride;
        }
        return sum;
    }

    /** What a match costs beside what the two patches look like. */
    private int beside(int target, int source) {
        return fee[source] + (regions.isPresent() ? regions.get().apart(target, source) : 0);
    }

    /** What each source costs beyond its looks: how often its middle is covered by sources in use. */
    private void charge() {
        Arrays.fill(fee, 0);
        if (dear == 0) return;
        int width = level.width;
        int[] uses = new int[width * level.height];
        for (int[] tile : matches.tiles) for (int patch : tile) uses[matches.match[patch]]++;
        int[] covered = Box.sums(uses, width, level.height, Level.SIDE);
        int fair = Level.SIDE * Level.SIDE;
        for (int i = 0; i < fee.length; i++) fee[i] = (int) Math.min(1 << 28, (long) dear * Math.max(0, covered[i] - fair) / fair);
    }
}
