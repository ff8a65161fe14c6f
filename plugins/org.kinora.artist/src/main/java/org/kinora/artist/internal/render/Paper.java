package org.kinora.artist.internal.render;

/** The grain of the paper and the unevenness of a wash, fixed in the picture. */
final class Paper {
    private static final int SIDE = 512;
    /** The one sheet that everything is drawn on: a fixed table. */
    static final Paper SHEET = new Paper();

    /** Grain and unevenness together. */
    private final short[] both = new short[SIDE * SIDE];
    private final byte[] cloudy = new byte[SIDE * SIDE];

    private Paper() {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double tooth = 0.6 * wrapped(x, y, 2.3, 3) + 0.4 * wrapped(x, y, 5.1, 4) - 0.5;
                double pool = 0.6 * wrapped(x, y, 64, 5) + 0.4 * wrapped(x, y, 21.3, 6) - 0.5;
                cloudy[y * SIDE + x] = (byte) Math.round(pool * 250);
                both[y * SIDE + x] = (short) ((byte) Math.round(tooth * 250) + cloudy[y * SIDE + x]);
            }
        }
    }

    /** Noise that goes on without a seam where the tile repeats. */
    private static double wrapped(int x, int y, double size, int seed) {
        int cells = (int) (SIDE / size);
        double fx = (double) x * cells / SIDE;
        double fy = (double) y * cells / SIDE;
        int ix = (int) fx;
        int iy = (int) fy;
        double tx = fx - ix;
        double ty = fy - iy;
        tx = tx * tx * (3 - 2 * tx);
        ty = ty * ty * (3 - 2 * ty);
        double a = Noise.at(ix, iy, seed), b = Noise.at((ix + 1) % cells, iy, seed);
        double c = Noise.at(ix, (iy + 1) % cells, seed), d = Noise.at((ix + 1) % cells, (iy + 1) % cells, seed);
        return a + (b - a) * tx + (c - a) * ty + (a - b - c + d) * tx * ty;
    }

    /** Grain and unevenness of a row, -254 to 254. */
    void tooth(int y, short[] row) {
        int from = (y & SIDE - 1) * SIDE;
        for (int x = 0; x < row.length; x += SIDE) System.arraycopy(both, from, row, x, Math.min(SIDE, row.length - x));
    }

    /** -127 to 127, changing slowly. */
    int cloudy(int x, int y) {
        return cloudy[(y & SIDE - 1) * SIDE + (x & SIDE - 1)];
    }
}
