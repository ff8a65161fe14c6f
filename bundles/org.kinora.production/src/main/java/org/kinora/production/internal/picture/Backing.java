package org.kinora.production.internal.picture;

import java.util.Arrays;

/**
 * The plain background of a picture, as its left, right and upper borders show it: a colour for each height on either side, between which it runs
 * over.
 */
final class Backing {
    private static final int BLOCKS = 12;
    /** How far a border may be from plain. */
    static final int NEAR = 46;
    private static final int STRANGE = 70;
    private static final double SHARE = 0.8;

    private final Pixels pixels;
    private final int[] left = new int[BLOCKS];
    private final int[] right = new int[BLOCKS];

    Backing(Pixels pixels) {
        this.pixels = pixels;
        int margin = Math.max(1, pixels.width() / 40);
        int whole = median(0, 0, pixels.width(), margin);
        for (int i = 0; i < BLOCKS; i++) {
            int top = i * pixels.height() / BLOCKS;
            int bottom = (i + 1) * pixels.height() / BLOCKS;
            left[i] = known(median(0, top, margin, bottom), i == 0 ? whole : left[i - 1]);
            right[i] = known(median(pixels.width() - margin, top, pixels.width(), bottom), i == 0 ? whole : right[i - 1]);
        }
    }

    /** A limb that reaches the border is no background. */
    private static int known(int colour, int above) {
        return far(colour, above) > STRANGE ? above : colour;
    }

    private int median(int fromX, int fromY, int toX, int toY) {
        int[][] values = new int[3][(toX - fromX) * (toY - fromY)];
        int n = 0;
        for (int y = fromY; y < toY; y++) for (int x = fromX; x < toX; x++, n++)
            for (int k = 0; k < 3; k++) values[k][n] = pixels.at(x, y) >> 8 * k & 255;
        int colour = 0;
        for (int k = 0; k < 3; k++) {
            Arrays.sort(values[k], 0, n);
            colour |= values[k][n / 2] << 8 * k;
        }
        return colour;
    }

    /** The background at a place. */
    int at(int x, int y) {
        double row = Math.clamp((y + 0.5) * BLOCKS / pixels.height() - 0.5, 0, BLOCKS - 1);
        int i = Math.min(BLOCKS - 2, (int) row);
        double f = row - i;
        double across = (x + 0.5) / pixels.width();
        int colour = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            double l = (left[i] >> shift & 255) * (1 - f) + (left[i + 1] >> shift & 255) * f;
            double r = (right[i] >> shift & 255) * (1 - f) + (right[i + 1] >> shift & 255) * f;
            colour |= (int) Math.round(l + (r - l) * across) << shift;
        }
        return colour;
    }

    /** How far a pixel is from the background, 0 to 441. */
    double off(int x, int y) {
        return far(pixels.at(x, y), at(x, y));
    }

    /** Whether the upper border and most of both sides are one plain colour. */
    boolean plain() {
        int same = 0;
        int all = 0;
        int w = pixels.width();
        int h = pixels.height();
        for (int x = 0; x < w; x++, all++) if (off(x, 0) < NEAR) same++;
        for (int y = 0; y < h; y++, all += 2) {
            if (off(0, y) < NEAR) same++;
            if (off(w - 1, y) < NEAR) same++;
        }
        return same >= SHARE * all;
    }

    /** Whether no skin or cloth is likely to be of its colour: the green or blue of a studio. */
    boolean keyed() {
        int c = at(pixels.width() / 2, pixels.height() / 4);
        int r = c >> 16 & 255;
        int g = c >> 8 & 255;
        int b = c & 255;
        return Math.max(g, b) - r > 50 && Math.max(g, b) - Math.min(g, b) > 40;
    }

    static double far(int a, int b) {
        int r = (a >> 16 & 255) - (b >> 16 & 255);
        int g = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return Math.sqrt(r * r + g * g + blue * blue);
    }
}
