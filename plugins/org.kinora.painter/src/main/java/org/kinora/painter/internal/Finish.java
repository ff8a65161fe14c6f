package org.kinora.painter.internal;

/** The last wash over the background: darker towards the corners, so that the eye stays in the middle. */
final class Finish {
    private Finish() {}

    /** Multiplies opaque pixels by a soft oval; {@code strength} is what the corners lose, 0 to 1. */
    static void vignette(int[] argb, int width, int height, double strength) {
        int[] column = new int[width];
        for (int x = 0; x < width; x++) {
            double d = (x + 0.5) / width * 2 - 1;
            column[x] = (int) Math.round(d * d * 32768);
        }
        int k = (int) Math.round(strength * 256 / 2);
        for (int y = 0; y < height; y++) {
            double d = (y + 0.5) / height * 2 - 1;
            int row = (int) Math.round(d * d * 32768);
            int at = y * width;
            for (int x = 0; x < width; x++) {
                long square = (long) (column[x] + row) * (column[x] + row) >> 17;
                int factor = 256 - (int) (k * square >> 14);
                int c = argb[at + x];
                int rb = (c & 0xFF00FF) * factor >>> 8 & 0xFF00FF;
                int g = (c & 0xFF00) * factor >>> 8 & 0xFF00;
                argb[at + x] = 0xFF000000 | rb | g;
            }
        }
    }
}
