package org.kinora.film.internal.picture;

/** One colour as frames have it: BT.709, limited range. */
record Yuv(int y, int u, int v) {
    static final Yuv BLACK = new Yuv(16, 128, 128);

    /** From RRGGBB. */
    static Yuv of(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        int r = rgb >> 16 & 255;
        int g = rgb >> 8 & 255;
        int b = rgb & 255;
        return new Yuv(16 + (47 * r + 157 * g + 16 * b + 128 >> 8), 128 + (-26 * r - 87 * g + 112 * b + 128 >> 8), 128 + (112 * r - 102 * g - 10 * b
                + 128 >> 8));
    }
}
