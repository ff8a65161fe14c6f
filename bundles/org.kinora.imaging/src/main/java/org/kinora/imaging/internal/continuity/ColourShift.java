package org.kinora.imaging.internal.continuity;

import java.util.Arrays;
import java.util.Optional;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.raster.SrgbCurve;

/**
 * What of the colours of some things is other in a second picture than in a first.
 *
 * @param stops brighter, in powers of two of light; NaN where places do not agree
 * @param hue turned, degrees; NaN where nothing has a colour or places do not agree
 * @param cast of green-red and blue-yellow, OKLab
 * @param chroma more colourful, OKLab
 * @param strength the same in powers of two of what has a colour; NaN where nothing has
 */
record ColourShift(double stops, double hue, double[] cast, double chroma, double strength) {
    /** Chroma from which something has a colour. */
    static final double COLOURED = 0.035;
    /** A shift counts where half of the places lie within this of one another: wider, and it is not one shift of the whole picture. */
    private static final double STOPS = 0.6;
    private static final double DEGREES = 40;
    /** Chroma that rounding to 8 bits makes of grey. */
    private static final double GREY = 0.003;

    /**
     * How many places there must be.
     *
     * @param lit neither black nor burnt out, for anything to be told
     * @param coloured of a colour in both, for hue
     * @param strong of a colour in either, for its strength
     * @param agree powers of two within which half of the strengths must lie
     * @param still whether nothing has moved: then what has a colour now only is no other thing
     */
    record Least(int lit, int coloured, int strong, double agree, boolean still) {}

    /**
     * Between colours of the same places, 0xRRGGBB; empty where too few are neither black nor burnt out.
     *
     * @param is as many as {@code was}
     */
    static Optional<ColourShift> of(int[] was, int[] is, Least least, Oklab oklab) {
        double[][] found = new double[6][was.length];
        float[] before = new float[3];
        float[] after = new float[3];
        int count = 0;
        int coloured = 0;
        int strong = 0;
        for (int i = 0; i < was.length; i++) {
            double light = luminance(was[i]);
            double lit = luminance(is[i]);
            if (Math.min(light, lit) < 0.01 || Math.max(light, lit) > 0.85) continue;
            oklab.of(was[i], before, 0);
            oklab.of(is[i], after, 0);
            double pale = Math.hypot(before[1], before[2]);
            double full = Math.hypot(after[1], after[2]);
            found[0][count] = Math.log(lit / light) / Math.log(2);
            found[1][count] = after[1] - before[1];
            found[2][count] = after[2] - before[2];
            found[3][count++] = full - pale;
            if ((least.still() ? Math.max(pale, full) : pale) >= COLOURED / 2) found[5][strong++] = Math.log((full + GREY) / (pale
                    + GREY)) / Math.log(2);
            if (Math.min(pale, full) < COLOURED) continue;
            double turn = Math.toDegrees(Math.atan2(after[2], after[1]) - Math.atan2(before[2], before[1]));
            found[4][coloured++] = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        }
        if (count < least.lit()) return Optional.empty();
        double hue = coloured < least.coloured() ? Double.NaN : common(found[4], coloured, DEGREES);
        return Optional.of(new ColourShift(common(found[0], count, STOPS), hue, new double[] {middle(found[1], count), middle(found[2], count)},
                middle(found[3], count), strong < least.strong() ? Double.NaN : common(found[5], strong, least.agree())));
    }

    /** The same, with another's numbers where this has none. */
    ColourShift orElse(ColourShift other) {
        return new ColourShift(Double.isNaN(stops) ? other.stops : stops, Double.isNaN(hue) ? other.hue : hue, cast, chroma,
                Double.isNaN(strength) ? other.strength : strength);
    }

    /** The same without hue and strength. */
    ColourShift lightOnly() {
        return new ColourShift(stops, Double.NaN, cast, chroma, Double.NaN);
    }

    /** The median; NaN where half of the places are further from one another than what is looked for: there light moved, not the whole shot's. */
    private static double common(double[] numbers, int count, double widest) {
        double[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        return sorted[3 * count / 4] - sorted[count / 4] > widest ? Double.NaN : sorted[count / 2];
    }

    private static double middle(double[] numbers, int count) {
        return ShotMeasure.median(Arrays.copyOf(numbers, count));
    }

    private static double luminance(int rgb) {
        return 0.2126 * SrgbCurve.light((rgb >> 16 & 0xFF) / 255.0) + 0.7152 * SrgbCurve.light((rgb >> 8 & 0xFF) / 255.0)
                + 0.0722 * SrgbCurve.light((rgb & 0xFF) / 255.0);
    }
}
