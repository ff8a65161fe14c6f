package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A first filling of the coarsest level, skin by skin from the border inwards: each pixel is copied from the patch that fits best to what is known
 * by then.
 */
final class Onion {
    /** At most so many comparisons for one patch. */
    private static final int TRIALS = 6_000;
    /** Patches closer than this are nearly alike, and the search that follows tells them apart. */
    private static final int APART = 3;

    private final Level level;
    private final boolean[] known;
    private final int[] candidates;

    Onion(Level level) {
        this.level = level;
        known = new boolean[level.hole.length];
        for (int i = 0; i < known.length; i++) known[i] = !level.hole[i];
        int stride = Math.max(1, level.sourceCount / TRIALS);
        candidates = new int[(level.sourceCount + stride - 1) / stride];
        int seen = 0;
        for (int i = 0; i < level.sources.length; i++) {
            if (!level.sources[i]) continue;
            if (seen % stride == 0) candidates[seen / stride] = i;
            seen++;
        }
    }

    /** Gives every missing pixel features, and patches at the hole a first match. */
    void peel(Matches matches, Crew crew) {
        for (int[] skin = skin(); skin.length > 0; skin = skin()) {
            int[] pixels = skin;
            int[] from = new int[pixels.length];
            crew.each((pixels.length + 15) / 16, piece -> {
                for (int i = piece * 16; i < Math.min(pixels.length, piece * 16 + 16); i++) {
                    int patch = around(pixels[i]);
                    int source = best(patch, matches);
                    from[i] = source + pixels[i] - patch;
                }
            });
            for (int i = 0; i < pixels.length; i++) {
                matches.match[around(pixels[i])] = from[i] - pixels[i] + around(pixels[i]);
                System.arraycopy(level.features, from[i] * level.channels, level.features, pixels[i] * level.channels, level.channels - level.given);
                known[pixels[i]] = true;
            }
        }
        rest(matches);
    }

    /**
     * Gives every missing pixel features, a patch at a time, there first where an edge runs into the hole and much is known already (after
     * Criminisi, Perez and Toyama 2004).
     */
    void follow(Matches matches, Crew crew) {
        int width = level.width;
        float[] sure = new float[known.length];
        for (int i = 0; i < sure.length; i++) sure[i] = known[i] ? 1 : 0;
        for (int[] skin = skin(); skin.length > 0; skin = skin()) {
            crew.work().checkCancelled();
            int first = -1;
            float most = -1;
            float trust = 0;
            for (int pixel : skin) {
                int patch = around(pixel);
                float sum = 0;
                int edge = 0;
                for (int y = 0; y < Level.SIDE; y++) {
                    for (int x = 0; x < Level.SIDE; x++) {
                        int at = patch + y * width + x;
                        sum += sure[at];
                        edge = Math.max(edge, edge(at));
                    }
                }
                float rank = sum / (Level.SIDE * Level.SIDE) * (edge + 20);
                if (rank > most) {
                    most = rank;
                    first = patch;
                    trust = sum / (Level.SIDE * Level.SIDE);
                }
            }
            int source = best(first, matches);
            matches.match[first] = source;
            for (int y = 0; y < Level.SIDE; y++) {
                for (int x = 0; x < Level.SIDE; x++) {
                    int at = first + y * width + x;
                    if (known[at]) continue;
                    System.arraycopy(level.features, (source + at - first) * level.channels, level.features, at * level.channels,
                            level.channels - level.given);
                    known[at] = true;
                    sure[at] = trust;
                }
            }
        }
        rest(matches);
    }

    /**
     * Finds like patches where every missing pixel has features already: for each {@link #APART}th patch across and down the one most like it,
     * for the others what the nearest of those has found.
     */
    void liken(Matches matches, Crew crew) {
        Arrays.fill(known, true);
        int[] found = new int[matches.match.length];
        Arrays.fill(found, -1);
        crew.each(matches.tiles.length, tile -> {
            for (int patch : matches.tiles[tile])
                if (patch % level.width % APART == 0 && patch / level.width % APART == 0) found[patch] = best(patch, matches);
        });
        System.arraycopy(found, 0, matches.match, 0, found.length);
        rest(matches);
    }

    private int edge(int at) {
        int width = level.width;
        if (!known[at] || at % width + 1 >= width || at + width >= known.length || !known[at + 1] || !known[at + width]) return 0;
        int most = 0;
        for (int c = 0; c < level.channels - level.given - 2; c++) {
            int here = level.features[at * level.channels + c];
            most = Math.max(most, Math.abs(here - level.features[(at + 1) * level.channels + c]));
            most = Math.max(most, Math.abs(here - level.features[(at + width) * level.channels + c]));
        }
        return most;
    }

    private int around(int pixel) {
        int x = Math.clamp(pixel % level.width - Level.SIDE / 2, 0, level.own - Level.SIDE);
        int y = Math.clamp(pixel / level.width - Level.SIDE / 2, 0, level.height - Level.SIDE);
        return y * level.width + x;
    }

    /** Patches that no pixel of the hole had in its middle begin with what the nearest one has found. */
    private void rest(Matches matches) {
        for (int[] tile : matches.tiles) {
            for (int patch : tile) {
                if (matches.match[patch] >= 0) continue;
                int from = matches.found(patch % level.width, patch / level.width);
                matches.match[patch] = from >= 0 ? from : best(patch, matches);
            }
        }
    }

    /** The patch that fits best to what is known; what neighbours have found is looked at first, since it soon rules out most others. */
    private int best(int patch, Matches matches) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        int channels = level.channels;
        int[] near = new int[Level.SIDE * Level.SIDE * channels];
        int[] looks = new int[near.length];
        int count = 0;
        for (int y = 0; y < Level.SIDE; y++) {
            for (int x = 0; x < Level.SIDE; x++) {
                int at = patch + y * level.width + x;
                for (int c = known[at] ? 0 : channels - level.given; c < channels; c++) {
                    near[count] = (y * level.width + x) * channels + c;
                    looks[count++] = level.features[at * channels + c];
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            int next = patch + (i == 0 ? -1 : i == 1 ? 1 : i == 2 ? -level.width : level.width);
            if (next < 0 || next >= matches.match.length || matches.match[next] < 0) continue;
            int source = matches.match[next] - next + patch;
            if (source < 0 || source >= level.sources.length || !level.sources[source]) continue;
            int sum = unlike(source * channels, near, looks, count, least);
            if (sum < least) {
                least = sum;
                best = source;
            }
        }
        for (int source : candidates) {
            int sum = unlike(source * channels, near, looks, count, least);
            if (sum < least) {
                least = sum;
                best = source;
            }
        }
        return best;
    }

    private int unlike(int source, int[] near, int[] looks, int count, int bound) {
        int sum = 0;
        for (int i = 0; i < count && sum < bound; i++) {
            int off = looks[i] - level.features[source + near[i]];
            sum += off * off;
        }
        return sum;
    }

    /** Missing pixels beside known ones. */
    private int[] skin() {
        List<Integer> skin = new ArrayList<>();
        int width = level.width;
        for (int y = 0; y < level.height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (known[at]) continue;
                boolean beside = x > 0 && known[at - 1] || x + 1 < level.own && known[at + 1] || y > 0 && known[at - width]
                        || y + 1 < level.height && known[at + width];
                if (beside) skin.add(at);
            }
        }
        return skin.stream().mapToInt(Integer::intValue).toArray();
    }
}
