package org.kinora.imaging.internal.compose;

import java.util.Arrays;

/**
 * A figure under the light of a place: its tones go into those of the place, the light's colour lies on it, and it is bright on the side that the
 * light comes from. All of it in part, for a red coat shall stay a red coat.
 */
final class PlaceLight {
    /** Nothing is brighter than the light makes it, but it may be darker by what it is; nothing is darker than the haze before it. */
    private static final double DIMMED = 0.75;
    private static final double RAISED = 0.3;
    private static final double HAZE = 0.6;
    private static final double DEPTH = 0.4;
    /** A grey figure shows what light it brings along, a yellow one does not: little of its own is taken away. */
    private static final double CAST = 1;
    private static final double OWN_CAST = 0.1;
    private static final double COLOURFUL = 0.5;
    /** Powers of e that the side to the light is brighter than what faces the camera. */
    private static final double SHADED = 0.9;
    /** How much of the shading that a figure brings along is taken away. */
    private static final double OWN_SHADE = 0.6;

    private PlaceLight() {}

    /** @param back 0 to 1: how far the light stands behind the figure */
    static void match(Layer figure, PlaceLook place, double strength, double side, double back) {
        PlaceLook own = PlaceLook.of(figure);
        tones(figure, own, place, strength);
        shade(figure, strength, side, back);
    }

    private static void tones(Layer figure, PlaceLook own, PlaceLook place, double strength) {
        double dark = own.dark() + strength * (place.dark() > own.dark() ? HAZE : DEPTH) * (place.dark() - own.dark());
        double bright = own.bright() + strength * (place.bright() < own.bright() ? DIMMED : RAISED) * (place.bright() - own.bright());
        double slope = Math.clamp((bright - dark) / Math.max(0.05, own.bright() - own.dark()), 0.6, 1.4);
        double[] gain = cast(own, place, strength);
        double colourful = Math.clamp(Math.pow(place.colourful() / Math.max(0.02, own.colourful()), COLOURFUL * strength), 0.65, 1.15);
        for (int i = 0; i < figure.cover.length; i++) {
            if (figure.cover[i] == 0) continue;
            double luminance = PlaceLook.luminance(figure.light, 3 * i);
            double lightness = Math.max(0, dark + slope * (Math.cbrt(luminance) - own.dark()));
            double brighter = lightness * lightness * lightness / Math.max(1e-5, luminance);
            for (int c = 0; c < 3; c++) {
                double one = luminance + colourful * (figure.light[3 * i + c] - luminance);
                figure.light[3 * i + c] = (float) Math.clamp(one * brighter * gain[c], 0, 1);
            }
        }
    }

    private static double[] cast(PlaceLook own, PlaceLook place, double strength) {
        double[] gain = new double[3];
        for (int c = 0; c < 3; c++)
            gain[c] = Math.clamp(Math.pow(place.cast()[c], CAST * strength) / Math.pow(own.cast()[c], OWN_CAST * strength), 0.7, 1.4);
        double luminance = 0.2126 * gain[0] + 0.7152 * gain[1] + 0.0722 * gain[2];
        return Arrays.stream(gain).map(one -> one / luminance).toArray();
    }

    private static void shade(Layer figure, double strength, double side, double back) {
        Relief relief = Relief.of(figure);
        Rise own = new Rise();
        for (int i = 0; i < figure.cover.length; i++) {
            if (figure.cover[i] > 0.9f) own.add(relief.across()[i], Math.log(PlaceLook.luminance(figure.light, 3 * i) + 0.01), 1);
        }
        double turn = strength * (SHADED * side - OWN_SHADE * Math.clamp(own.slope(), -SHADED, SHADED));
        for (int i = 0; i < figure.cover.length; i++) {
            if (figure.cover[i] == 0) continue;
            double rim = Math.pow(relief.edge()[i], 3) * Math.clamp(0.5 + side * relief.across()[i], 0, 1);
            double shade = Math.exp(turn * relief.across()[i]) * (1 - 0.35 * strength * back) * (1 + 1.5 * strength * back * rim);
            for (int c = 0; c < 3; c++) figure.light[3 * i + c] = (float) Math.min(1, figure.light[3 * i + c] * shade);
        }
    }
}
