package org.kinora.artist.internal.render;

/** Mist in drifting banks: thicker low and far. */
final class Mist {
    private static final double THIN = 14_000;
    private static final int CELL = 8;
    private final Buffers b;
    private final int[] frame;
    private final View view;
    private final int colour;

    Mist(Buffers buffers, int[] frame, View view, int colour) {
        b = buffers;
        this.frame = frame;
        this.view = view;
        this.colour = colour;
    }

    /** The banks are far wider than a cell: they are reckoned at its corners and mixed between. */
    void draw(double seconds) {
        int columns = b.width / CELL + 2;
        double[] above = new double[columns];
        double[] below = new double[columns];
        banks(below, 0, seconds);
        for (int y = 0; y < b.height; y++) {
            if (y % CELL == 0) {
                double[] old = above;
                above = below;
                below = old;
                banks(below, y + CELL, seconds);
            }
            double down = (double) (y % CELL) / CELL;
            for (int x = 0; x < b.width; x++) {
                int c = x / CELL;
                double right = (double) (x % CELL) / CELL;
                double high = above[c] + (above[c + 1] - above[c]) * right;
                double bank = high + (below[c] + (below[c + 1] - below[c]) * right - high) * down;
                double w = b.near(x, y);
                double z = w > 0 ? 1 / w : 60_000;
                double thick = z / (THIN + z);
                double veil = thick * (0.25 + 0.9 * bank);
                int at = y * b.width + x;
                frame[at] = 0xFF000000 | Colour.blend(frame[at] & 0xFFFFFF, colour, (int) (256 * Math.min(0.95, veil)));
            }
        }
    }

    private void banks(double[] row, int y, double seconds) {
        double wide = 3.2 / b.width;
        for (int i = 0; i < row.length; i++) row[i] = Noise.cloud(i * CELL * wide + seconds * 0.05, y * wide * 2.6, 2, 51);
    }
}
