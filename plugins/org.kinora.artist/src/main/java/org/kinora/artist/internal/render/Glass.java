package org.kinora.artist.internal.render;

import java.util.Arrays;

/** Panes that one sees through: a light veil with slanting streaks over what lies behind. */
final class Glass {
    /** Streaks across a pane repeat after so many steps. */
    private static final int PERIOD = 256;
    private static final int FINE = 32;
    private static final float[] STREAKS = streaks();

    private final Triangles panes = new Triangles();
    private final float[] nearness;
    private final int width;
    private final int height;
    private View view;

    Glass(int width, int height, Easel easel) {
        this.width = width;
        this.height = height;
        nearness = easel.floats(width * height);
    }

    /** Takes the panes of models, as a view of the picture sees them. */
    void set(View seenBy, java.util.List<java.util.List<org.kinora.artist.internal.model.Model>> models, Crew crew) {
        view = seenBy;
        panes.clear(view);
        for (var some : models) panes.add(some, 0, true);
        if (panes.count == 0) return;
        Arrays.fill(nearness, 0, width * height, 0);
        crew.bands(0, height, (from, to) -> {
            for (int t = 0; t < panes.count; t++) Scan.fill(panes.corners, 6 * t, panes.near, 3 * t, nearness, null, 0, width, from, to);
        });
    }

    boolean none() {
        return panes.count == 0;
    }

    /** How strong the veil is over something so near, 0 to 1. */
    double veil(int x, int y, double behind) {
        double w = nearness[y * width + x];
        if (w <= behind * 1.0001) return 0;
        double z = 1 / w;
        double rx = (x + 0.5 - view.cx) / view.scale * z;
        double ry = (view.cy - y - 0.5) / view.scale * z;
        double slant = (rx + ry * 0.8) / 420 * FINE;
        int at = (int) (slant + 0x100000) - 0x100000;
        float before = STREAKS[at & PERIOD * FINE - 1];
        return before + (STREAKS[at + 1 & PERIOD * FINE - 1] - before) * (slant - at);
    }

    private static float[] streaks() {
        float[] streaks = new float[PERIOD * FINE];
        for (int i = 0; i < streaks.length; i++) {
            streaks[i] = (float) (0.10 + 0.16 * Colour.smooth(0.62, 0.68, Noise.smooth((double) i / FINE, 0.5, 21)));
        }
        return streaks;
    }
}
