package org.kinora.artist.internal.render;

/** Mist in drifting banks: thicker low and far. */
final class Mist {
    private static final float THIN = 14_000;
    /** Of what is farther one sees no more. */
    private static final float FARTHEST = 1 / 60_000f;
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
        float[] above = new float[columns];
        float[] below = new float[columns];
        float[] between = new float[columns];
        float[] bank = new float[columns * CELL];
        float[] near = new float[b.width];
        banks(below, 0, seconds);
        for (int y = 0; y < b.height; y++) {
            if (y % CELL == 0) {
                float[] old = above;
                above = below;
                below = old;
                banks(below, y + CELL, seconds);
            }
            float down = (float) (y % CELL) / CELL;
            for (int c = 0; c < columns; c++) between[c] = above[c] + (below[c] - above[c]) * down;
            for (int c = 0; c + 1 < columns; c++) {
                float step = (between[c + 1] - between[c]) / CELL;
                for (int i = 0; i < CELL; i++) bank[c * CELL + i] = between[c] + step * i;
            }
            b.near(y, near);
            veil(frame, y * b.width, b.width, near, bank, colour);
        }
    }

    /** Without branches, so that the machine takes several pixels at once. */
    private static void veil(int[] frame, int from, int count, float[] near, float[] bank, int colour) {
        int redBlue = colour & 0xFF00FF;
        int green = colour & 0xFF00;
        for (int x = 0; x < count; x++) {
            float thick = 1 / (1 + THIN * Math.max(near[x], FARTHEST));
            int t256 = (int) (256 * Math.min(0.95f, thick * (0.25f + 0.9f * bank[x])));
            int c = frame[from + x];
            int rb = (c & 0xFF00FF) + ((redBlue - (c & 0xFF00FF)) * t256 >> 8) & 0xFF00FF;
            int g = (c & 0xFF00) + ((green - (c & 0xFF00)) * t256 >> 8) & 0xFF00;
            frame[from + x] = 0xFF000000 | rb | g;
        }
    }

    private void banks(float[] row, int y, double seconds) {
        double wide = 3.2 / b.width;
        for (int i = 0; i < row.length; i++) row[i] = (float) Noise.cloud(i * CELL * wide + seconds * 0.05, y * wide * 2.6, 2, 51);
    }
}
