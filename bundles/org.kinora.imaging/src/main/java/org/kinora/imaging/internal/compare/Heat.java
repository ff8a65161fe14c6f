package org.kinora.imaging.internal.compare;

import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.FrameComparison.Measure;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;

/** Colours for differences: dark blue, blue, green, yellow, red; brighter with the difference, too, so that they can be told apart in grey. */
final class Heat {
    private static final int[][] STOPS = {{8, 8, 32}, {30, 60, 150}, {40, 150, 110}, {240, 200, 60}, {255, 70, 40}};
    /** Differences that are red: code, CIEDE2000. */
    private static final float FULL_CODE = 64;
    private static final float FULL_COLOUR = 20;

    static float[] levels(Raster difference, Measure measure) {
        if (measure == Measure.ABSOLUTE) {
            float[] levels = new float[Math.multiplyExact(difference.width(), difference.height())];
            for (int c = 0; c < 3; c++) {
                byte[] plane = Interleaving.plane(difference, c);
                for (int i = 0; i < levels.length; i++) levels[i] = Math.max(levels[i], (plane[i] & 0xFF) / FULL_CODE);
            }
            return levels;
        }
        float[] levels = difference.plane(0).toArray(ValueLayout.JAVA_FLOAT);
        for (int i = 0; i < levels.length; i++) levels[i] = measure == Measure.COLOUR ? levels[i] / FULL_COLOUR : 1 - levels[i];
        return levels;
    }

    void paint(byte[][] planes, int at, float level) {
        float place = Math.clamp(level, 0f, 1f) * (STOPS.length - 1);
        int below = Math.min((int) place, STOPS.length - 2);
        float part = place - below;
        for (int c = 0; c < 3; c++) planes[c][at] = (byte) Math.round(STOPS[below][c] + part * (STOPS[below + 1][c] - STOPS[below][c]));
    }
}
