package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.List;

/**
 * A first filling of the coarsest level, skin by skin from the border inwards: each pixel is copied from the patch that fits best to what is known by then.
 */
final class Onion {
    /** At most so many comparisons for one patch. */
    private static final int TRIALS = 6_000;

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
        int width = level.width;
        for (int[] skin = skin(); skin.length > 0; skin = skin()) {
            int[] pixels = skin;
            int[] from = new int[pixels.length];
            crew.each((pixels.length + 15) / 16, piece -> {
                for (int i = piece * 16; i < Math.min(pixels.length, piece * 16 + 16); i++) {
                    int x = Math.clamp(pixels[i] % width - Level.SIDE / 2, 0, width - Level.SIDE);
                    int y = Math.clamp(pixels[i] / width - Level.SIDE / 2, 0, level.height - Level.SIDE);
                    int patch = y * width + x;
                    int source = best(patch);
                    matches.match[patch] = source;
                    from[i] = source + pixels[i] - patch;
                }
            });
            for (int i = 0; i < pixels.length; i++) {
                System.arraycopy(level.features, from[i] * level.channels, level.features, pixels[i] * level.channels, level.channels);
                known[pixels[i]] = true;
            }
        }
        rest(matches, crew);
    }

    /** Patches that no pixel of the hole had in its middle. */
    private void rest(Matches matches, Crew crew) {
        crew.each(matches.tiles.length, tile -> {
            for (int patch : matches.tiles[tile]) if (matches.match[patch] < 0) matches.match[patch] = best(patch);
        });
    }

    private int best(int patch) {
        int best = -1;
        long least = Long.MAX_VALUE;
        int channels = level.channels;
        int[] near = new int[Level.SIDE * Level.SIDE];
        int count = 0;
        for (int y = 0; y < Level.SIDE; y++)
            for (int x = 0; x < Level.SIDE; x++) if (known[patch + y * level.width + x]) near[count++] = y * level.width + x;
        for (int source : candidates) {
            long sum = 0;
            for (int i = 0; i < count && sum < least; i++) {
                int a = (patch + near[i]) * channels;
                int b = (source + near[i]) * channels;
                for (int c = 0; c < channels; c++) {
                    int off = level.features[a + c] - level.features[b + c];
                    sum += off * off;
                }
            }
            if (sum < least) {
                least = sum;
                best = source;
            }
        }
        return best;
    }

    /** Missing pixels beside known ones. */
    private int[] skin() {
        List<Integer> skin = new ArrayList<>();
        int width = level.width;
        for (int y = 0; y < level.height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (known[at]) continue;
                boolean beside = x > 0 && known[at - 1] || x + 1 < width && known[at + 1] || y > 0 && known[at - width]
                        || y + 1 < level.height && known[at + width];
                if (beside) skin.add(at);
            }
        }
        return skin.stream().mapToInt(Integer::intValue).toArray();
    }
}
