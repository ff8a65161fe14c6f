package org.kinora.artist.internal.render;

/**
 * The soft dark where things meet: nearness of pairs of opposite neighbours against the middle. Nearness is linear over a plane, so a plane gives
 * exactly none however it lies (after Luft, Colditz and Deussen, Image Enhancement by Unsharp Masking the Depth Buffer, 2006, made exact for planes).
 * Reckoned for every fourth pixel each way and blurred.
 */
final class Contact {
    private static final double REACH = 170;
    private static final int PAIRS = 8;

    private final Buffers buffers;
    private final Soft soft;
    private final double[] x = new double[PAIRS * 16];
    private final double[] y = new double[PAIRS * 16];

    Contact(Buffers buffers) {
        this.buffers = buffers;
        soft = new Soft(buffers.width, buffers.height);
        for (int turn = 0; turn < 16; turn++) {
            for (int i = 0; i < PAIRS; i++) {
                double angle = Math.PI * (i + turn / 16.0) / PAIRS * 5;
                double far = 0.15 + 0.85 * (i + 0.5) / PAIRS;
                x[turn * PAIRS + i] = far * StrictMath.cos(angle);
                y[turn * PAIRS + i] = far * StrictMath.sin(angle);
            }
        }
    }

    /** @param scale pixels per unit of tangent */
    void prepare(double scale, Area area, Crew crew) {
        int left = Math.max(0, area.left() / Soft.STEP - 3);
        int right = Math.min(soft.width, area.right() / Soft.STEP + 4);
        int top = Math.max(0, area.top() / Soft.STEP - 3);
        int bottom = Math.min(soft.height, area.bottom() / Soft.STEP + 4);
        crew.bands(top, bottom, (from, to) -> {
            for (int cy = from; cy < to; cy++) {
                for (int cx = left; cx < right; cx++) {
                    int px = Math.min(buffers.width - 1, cx * Soft.STEP + 2);
                    int py = Math.min(buffers.height - 1, cy * Soft.STEP + 2);
                    soft.value[cy * soft.width + cx] = dark(px, py, scale, Noise.hash(cx & 3, cy & 3, 9) >>> 28);
                }
            }
        });
        soft.blur(1, 2, new Area(left, top, right, bottom));
    }

    /** How dark it is between the places of a row of pixels, 0 to 1; for {@link Soft#at}. */
    void row(int y, float[] to) {
        soft.row(y, to);
    }

    int width() {
        return soft.width;
    }

    private float dark(int px, int py, double scale, int turn) {
        int over = buffers.over;
        int row = buffers.width * over * over;
        int middle = (py * over + over / 2) * buffers.width * over + px * over + over / 2;
        float[] near = buffers.nearness;
        double w = near[middle];
        if (w <= 0) return 0;
        double radius = Math.max(5, Math.min(REACH * w * scale, buffers.height / 16.0));
        double reach = w * w * REACH;
        double sum = 0;
        for (int i = turn * PAIRS; i < turn * PAIRS + PAIRS; i++) {
            // Both are above -4096, so that cutting off rounds down.
            int dx = (int) (x[i] * radius + 4096.5) - 4096;
            int dy = (int) (y[i] * radius + 4096.5) - 4096;
            if (Math.min(px - Math.abs(dx), py - Math.abs(dy)) < 0) continue;
            if (px + Math.abs(dx) >= buffers.width || py + Math.abs(dy) >= buffers.height) continue;
            double a = near[middle - dy * row - dx * over];
            double b = near[middle + dy * row + dx * over];
            if (a > w + 1.5 * reach || b > w + 1.5 * reach) continue;
            double closer = ((a + b) / 2 - w) / reach;
            if (closer > 0.01) sum += Math.min(1, closer * 2.5);
        }
        return (float) (sum / PAIRS);
    }
}
