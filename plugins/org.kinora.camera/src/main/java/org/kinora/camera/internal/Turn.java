package org.kinora.camera.internal;

/** Samples along a slanted line through a plane with 4 x 4 Catmull-Rom taps from a table of 256 phases. */
final class Turn {
    private static final int PHASES = 256;
    private static final float[] TABLE = table();

    private Turn() {}

    static void row(Plane source, double startX, double startY, double stepX, double stepY, int count, float[] out) {
        long fx = Math.round((startX + Plane.PAD) * 65536) + 128;
        long fy = Math.round((startY + Plane.PAD) * 65536) + 128;
        long dx = Math.round(stepX * (1L << 32));
        long dy = Math.round(stepY * (1L << 32));
        long ax = fx << 16;
        long ay = fy << 16;
        int stride = source.stride();
        int maxX = source.width() + 2 * Plane.PAD - 3;
        int maxY = source.height() + 2 * Plane.PAD - 3;
        short[] d = source.data();
        for (int i = 0; i < count; i++, ax += dx, ay += dy) {
            int x = Math.clamp((int) (ax >> 32), 1, maxX);
            int y = Math.clamp((int) (ay >> 32), 1, maxY);
            int tx = ((int) (ax >>> 24) & 255) * 4;
            int ty = ((int) (ay >>> 24) & 255) * 4;
            int at = (y - 1) * stride + x - 1;
            float sum = 0;
            for (int r = 0; r < 4; r++, at += stride) {
                sum += TABLE[ty + r] * (TABLE[tx] * d[at] + TABLE[tx + 1] * d[at + 1] + TABLE[tx + 2] * d[at + 2] + TABLE[tx + 3] * d[at + 3]);
            }
            out[i] = sum;
        }
    }

    private static float[] table() {
        float[] table = new float[PHASES * 4];
        Taps one = new Taps(1);
        for (int i = 0; i < PHASES; i++) {
            one.set((8.5 + (double) i / PHASES) / 32 - 0.5, 1, 32);
            System.arraycopy(one.weight, 0, table, 4 * i, 4);
        }
        return table;
    }
}
