package org.kinora.imaging.internal.continuity;

import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * What a picture says of the light that it was taken in.
 *
 * @param bright percent of full lightness (OKLab) that the middle pixel has
 * @param dark the same of the pixel that a tenth is darker than
 * @param light the same of the pixel that a quarter is lighter than
 * @param blue percent of the upper half that is as bright and as blue as a clear sky by day
 */
record DayLight(double bright, double dark, double light, double blue) {
    /** Lightness of middle grey (18 % of light) is 57; night is exposed about two stops under it, day no more than three and a half under. */
    static final double NIGHT_MOST = 62;
    /** Whatever lamp lights a night: it leaves a tenth of the picture in the dark. */
    static final double SHADE_MOST = 45;
    /** Lamps and windows light less than a quarter of a night, and what they do not light is darker than this. */
    static final double UNLIT_MOST = 30;
    static final double DAY_LEAST = 25;
    /** By day a quarter of what lies outdoors is no more than two stops under middle grey. */
    static final double LIGHT_LEAST = 36;
    static final double BLUE_MOST = 20;

    static DayLight of(Raster frame, Oklab oklab) {
        byte[] red = Interleaving.plane(frame, 0);
        byte[] green = Interleaving.plane(frame, frame.format().channels() == 3 ? 1 : 0);
        byte[] bluish = Interleaving.plane(frame, frame.format().channels() == 3 ? 2 : 0);
        int[] counts = new int[101];
        float[] lab = new float[3];
        long sky = 0;
        for (int i = 0; i < red.length; i++) {
            oklab.of((red[i] & 0xFF) << 16 | (green[i] & 0xFF) << 8 | bluish[i] & 0xFF, lab, 0);
            counts[Math.clamp(Math.round(100 * lab[0]), 0, 100)]++;
            // hue 220 to 270 degrees, which is the sky's in OKLab
            if (i < red.length / 2 && lab[0] > 0.55 && lab[2] < -0.05 && lab[1] < 0.01 && lab[1] > lab[2] * 1.2) sky++;
        }
        return new DayLight(quantile(counts, red.length / 2), quantile(counts, red.length / 10), quantile(counts, red.length * 3 / 4),
                200.0 * sky / red.length);
    }

    private static int quantile(int[] counts, int wanted) {
        int at = 0;
        for (int sum = counts[0]; sum < wanted; sum += counts[at]) at++;
        return at;
    }
}
