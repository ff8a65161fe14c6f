package org.kinora.artist.internal.render;

/** Mist in drifting banks: thicker low and far. */
final class Mist {
    private static final double THIN = 14_000;
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

    void draw(double seconds) {
        double wide = 3.2 / b.width;
        for (int y = 0; y < b.height; y++) {
            for (int x = 0; x < b.width; x += 2) {
                double bank = Noise.cloud(x * wide + seconds * 0.05, y * wide * 2.6, 2, 51);
                for (int i = x; i < Math.min(x + 2, b.width); i++) {
                    double w = b.near(i, y);
                    double z = w > 0 ? 1 / w : 60_000;
                    double thick = 1 - 1 / (1 + z / THIN);
                    int at = y * b.width + i;
                    frame[at] = 0xFF000000 | Colour.blend(frame[at] & 0xFFFFFF, colour, (int) (256 * Math.clamp(thick * (0.25 + 0.9 * bank), 0,
                            0.95)));
                }
            }
        }
    }
}
