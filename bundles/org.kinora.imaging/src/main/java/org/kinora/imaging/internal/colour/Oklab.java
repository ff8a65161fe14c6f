package org.kinora.imaging.internal.colour;

import org.kinora.imaging.internal.raster.SrgbCurve;

/** OKLab of sRGB and back (B. Ottosson, "A perceptual color space for image processing", 2020): lightness 0 to 1, then green-red and blue-yellow. */
public final class Oklab {
    private final float[] light = new float[256];

    public Oklab() {
        for (int code = 0; code < 256; code++) light[code] = (float) SrgbCurve.light(code / 255.0);
    }

    /** Three numbers of 0xRRGGBB, put into {@code lab} from {@code at} on. */
    public void of(int rgb, float[] lab, int at) {
        fromLight(light[rgb >> 16 & 0xFF], light[rgb >> 8 & 0xFF], light[rgb & 0xFF], lab, at);
    }

    /** Three numbers of 0xRRGGBB. */
    public float[] of(int rgb) {
        float[] lab = new float[3];
        of(rgb, lab, 0);
        return lab;
    }

    /** Of light, each 0 to 1. */
    static void fromLight(double r, double g, double b, float[] lab, int at) {
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        lab[at] = (float) (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s);
        lab[at + 1] = (float) (1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s);
        lab[at + 2] = (float) (0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** Light of three numbers; below 0 or above 1 where no screen shows it. */
    static double[] toLight(double lightness, double a, double b) {
        double l = lightness + 0.3963377774 * a + 0.2158037573 * b;
        double m = lightness - 0.1055613458 * a - 0.0638541728 * b;
        double s = lightness - 0.0894841775 * a - 1.2914855480 * b;
        l = l * l * l;
        m = m * m * m;
        s = s * s * s;
        return new double[] {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    /** The nearest colour of a screen that keeps lightness and hue: saturation is taken back until it fits; coded, 0 to 1. */
    static double[] shown(double lightness, double a, double b) {
        double l = Math.clamp(lightness, 0, 1);
        double low = 0;
        double high = 1;
        double[] rgb = toLight(l, a, b);
        if (!fits(rgb)) {
            for (int step = 0; step < 24; step++) {
                double middle = (low + high) / 2;
                if (fits(toLight(l, a * middle, b * middle))) low = middle;
                else high = middle;
            }
            rgb = toLight(l, a * low, b * low);
        }
        for (int c = 0; c < 3; c++) rgb[c] = Math.clamp(SrgbCurve.code(Math.clamp(rgb[c], 0, 1)), 0, 1);
        return rgb;
    }

    private static boolean fits(double[] rgb) {
        for (double one : rgb) if (one < -1e-4 || one > 1 + 1e-4) return false;
        return true;
    }

    /** The nearest colour of a screen as 0xRRGGBB. */
    public static int rgb(double lightness, double a, double b) {
        double[] rgb = shown(lightness, a, b);
        return (int) Math.round(rgb[0] * 255) << 16 | (int) Math.round(rgb[1] * 255) << 8 | (int) Math.round(rgb[2] * 255);
    }
}
