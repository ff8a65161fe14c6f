package org.kinora.imaging.internal.fill;

import java.util.Arrays;

/**
 * One scale of the picture: what patches are compared by, what is missing, and from where patches may be taken.
 *
 * <p>A patch is a square of {@link #SIDE} pixels and is named by its first pixel, as {@code y * width + x}. Features are {@code channels} numbers
 * from 0 to 1023
 * a pixel, one pixel behind the other: colours as a screen codes them, how busy the neighbourhood is, and where guides run.
 */
final class Level {
    /** Pixels of a patch in both directions. */
    static final int SIDE = 7;
    /** The largest number of a feature. */
    static final int FULL = 1023;

    final int width;
    final int height;
    /** So many columns are the picture; what is to the right of them is its mirror image, from which may be copied but in which nothing is filled. */
    final int own;
    final int channels;
    /** How many of the last channels are known in the hole too, and stay as they are. */
    final int given;
    final short[] features;
    /** Whether a pixel is missing. */
    final boolean[] hole;
    /** Whether a pixel may be copied. */
    final boolean[] source;
    /** Whether a whole patch may be copied. */
    final boolean[] sources;
    /** How many patches may be copied. */
    final int sourceCount;
    /** Distance of a missing pixel to what is known, in pixels; 0 for what is known. */
    final float[] depth;
    /** The greatest of {@link #depth}. */
    final float deepest;

    Level(int width, int height, int own, int channels, int given, short[] features, boolean[] hole, boolean[] source) {
        this.width = width;
        this.height = height;
        this.own = own;
        this.channels = channels;
        this.given = given;
        this.features = features;
        this.hole = hole;
        this.source = source;
        sources = wholePatches(width, height, source);
        int count = 0;
        for (boolean one : sources) if (one) count++;
        sourceCount = count;
        boolean[] unknown = hole.clone();
        for (int i = 0; i < unknown.length; i++) unknown[i] |= i % width >= own;
        depth = Distance.toKnown(width, height, unknown);
        for (int i = 0; i < depth.length; i++) if (!hole[i]) depth[i] = 0;
        float most = 0;
        for (float one : depth) most = Math.max(most, one);
        deepest = most;
    }

    /** Whether a patch may begin here at all. */
    boolean fits(int x, int y) {
        return x >= 0 && y >= 0 && x <= width - SIDE && y <= height - SIDE;
    }

    /** Whether a patch that begins here lies in the picture, so that it may be filled. */
    boolean fitsOwn(int x, int y) {
        return x >= 0 && y >= 0 && x <= own - SIDE && y <= height - SIDE;
    }

    private static boolean[] wholePatches(int width, int height, boolean[] source) {
        boolean[] whole = new boolean[width * height];
        int[] run = new int[width];
        int[] down = new int[width];
        Arrays.fill(down, 0);
        for (int y = 0; y < height; y++) {
            int right = 0;
            for (int x = width - 1; x >= 0; x--) {
                right = source[y * width + x] ? right + 1 : 0;
                run[x] = right;
            }
            for (int x = 0; x < width; x++) {
                down[x] = run[x] >= SIDE ? down[x] + 1 : 0;
                if (down[x] >= SIDE) whole[(y - SIDE + 1) * width + x] = true;
            }
        }
        return whole;
    }
}
