package org.kinora.artist.internal.render;

/** A flash every few seconds, with a bolt where sky is seen. The first comes at once, so that a still picture of a storm shows one. */
final class Lightning {
    private static final double EVERY = 4.6;
    private static final double LASTS = 0.35;

    private final Buffers b;
    private final int[] frame;
    private final View view;

    Lightning(Buffers buffers, int[] frame, View view) {
        b = buffers;
        this.frame = frame;
        this.view = view;
    }

    void draw(double seconds) {
        int number = (int) Math.floor(seconds / EVERY);
        double since = seconds - number * EVERY;
        if (since > LASTS) return;
        double flicker = since > 0.1 && since < 0.17 ? 0.3 : 1;
        double strength = (1 - since / LASTS) * flicker;
        for (int i = 0; i < frame.length; i++) {
            double share = (b.nearness[sample(i)] == 0 ? 0.42 : 0.16) * strength;
            frame[i] = 0xFF000000 | Colour.blend(frame[i] & 0xFFFFFF, 0xF4F6FF, (int) (256 * share));
        }
        Dab dab = new Dab(b, frame);
        double x = b.width * (0.15 + 0.7 * Noise.at(number, 1, 61));
        double y = 0;
        double step = b.height / 16.0;
        double most = Math.clamp(view.cy, b.height * 0.3, b.height);
        for (int i = 0; y < most; i++) {
            double nx = x + (Noise.at(number, i, 62) - 0.5) * 1.6 * step;
            double ny = y + step * (0.6 + 0.6 * Noise.at(number, i, 63));
            bolt(dab, x, y, nx, ny, b.height / 400.0, strength);
            if (Noise.at(number, i, 64) > 0.62) bolt(dab, nx, ny, nx + (Noise.at(number, i, 65) - 0.5) * 4 * step, ny + 1.6 * step, b.height / 800.0,
                    strength * 0.7);
            x = nx;
            y = ny;
        }
    }

    private int sample(int pixel) {
        return (pixel / b.width * b.over) * b.width * b.over + pixel % b.width * b.over;
    }

    private static void bolt(Dab dab, double x0, double y0, double x1, double y1, double half, double strength) {
        for (int i = 0; i <= 24; i++) {
            double x = x0 + (x1 - x0) * i / 24;
            double y = y0 + (y1 - y0) * i / 24;
            dab.dot(x, y, half * 4, 1e-9, 0xF4F6FF, 0.10 * strength, 1);
            dab.dot(x, y, half, 1e-9, 0xFFFFFF, strength, 0.5);
        }
    }
}
