package org.kinora.artist.internal.render;

/** Rain, snow and leaves in layers at several depths: each thing's place comes from its number and the time. */
final class Fall {
    private static final double[] DEPTHS = {16_000, 9_000, 5_000, 2_800, 1_500};

    private final Buffers b;
    private final Dab dab;
    private final View view;
    private final int ink;
    private final int light;
    private final double seconds;

    Fall(Buffers buffers, int[] frame, View view, int ink, int light, double seconds) {
        b = buffers;
        dab = new Dab(buffers, frame);
        this.view = view;
        this.ink = ink;
        this.light = light;
        this.seconds = seconds;
    }

    /** Streaks that fall 8 m a second, slanting a little; pale over the dark, ink over the light. */
    void rain(double strength) {
        for (int layer = 0; layer < DEPTHS.length; layer++) {
            double pixels = view.scale / DEPTHS[layer];
            int count = (int) (strength * (420 >> layer) * 1.2);
            double length = Math.min(b.height / 6.0, 340 * pixels * (1 + 0.25 * strength));
            double slant = 0.10 * strength;
            double half = Math.clamp(1.6 * pixels, 0.3, 1.1) * b.height / 1080;
            double high = b.height + length;
            for (int i = 0; i < count; i++) {
                double x = place(i, layer, 1) * b.width * 1.2 - 0.1 * b.width;
                double y = turn(place(i, layer, 2) * high + seconds * 8000 * pixels * (0.9 + 0.2 * place(i, layer, 3)), high);
                double far = 1 / DEPTHS[layer];
                dab.streak(x - slant * (y - length), y - length, x - slant * y, y, half + 0.35, far, light, 0.5);
                dab.streak(x - slant * (y - length) + half, y - length, x - slant * y + half, y, half, far, ink, 0.38);
            }
        }
    }

    /** Flakes that sink about 1 m a second and sway. */
    void snow() {
        for (int layer = 0; layer < DEPTHS.length; layer++) {
            double pixels = view.scale / DEPTHS[layer];
            int count = 1100 >> layer;
            double radius = Math.clamp(9 * pixels, 0.7, b.height / 170.0);
            double high = b.height + 2 * radius;
            for (int i = 0; i < count; i++) {
                double sway = StrictMath.sin(seconds * (0.9 + place(i, layer, 4)) + 6.28 * place(i, layer, 5)) * 90 * pixels;
                double x = turn(place(i, layer, 1) * b.width + sway + seconds * 250 * pixels, b.width);
                double y = turn(place(i, layer, 2) * high + seconds * 1100 * pixels * (0.7 + 0.6 * place(i, layer, 3)), high) - radius;
                dab.dot(x, y, radius * 1.25, 1 / DEPTHS[layer], ink, 0.16, 0.5);
                dab.dot(x, y, radius, 1 / DEPTHS[layer], 0xFFFFFF, 0.92, 0.6);
            }
        }
    }

    /** Leaves on the wind, turning over. */
    void leaves() {
        for (int layer = 1; layer < DEPTHS.length; layer++) {
            double pixels = view.scale / DEPTHS[layer];
            int count = 22 >> layer - 1;
            double size = Math.min(45 * pixels, b.height / 40.0);
            double wide = b.width + 4 * size;
            for (int i = 0; i < count; i++) {
                double speed = 3500 + 2500 * place(i, layer, 3);
                double x = turn(place(i, layer, 1) * wide + seconds * speed * pixels, wide) - 2 * size;
                double wave = StrictMath.sin(seconds * 2.3 + 9 * place(i, layer, 4)) * 260 * pixels;
                double y = place(i, layer, 2) * b.height + wave;
                double angle = seconds * 5 + 6.28 * place(i, layer, 5);
                double lx = StrictMath.cos(angle) * size;
                double ly = StrictMath.sin(angle * 0.7) * size * 0.6;
                dab.streak(x - lx, y - ly, x + lx, y + ly, size * 0.22 + 0.4, 1 / DEPTHS[layer], ink, 0.9);
            }
        }
    }

    private static double place(int i, int layer, int what) {
        return Noise.at(i, layer, 100 + what);
    }

    private static double turn(double value, double limit) {
        return value - Math.floor(value / limit) * limit;
    }
}
