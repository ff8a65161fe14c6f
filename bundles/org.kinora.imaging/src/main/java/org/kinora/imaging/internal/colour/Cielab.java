package org.kinora.imaging.internal.colour;

import org.kinora.imaging.internal.raster.SrgbCurve;

/** CIELAB under D65 of 8 bit sRGB, by tables. Immutable once made; thread-safe. */
public final class Cielab {
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;
    private static final int STEPS = 1 << 14;

    private final float[] light = new float[256];
    private final float[] root = new float[STEPS + 2];

    public Cielab() {
        for (int code = 0; code < 256; code++) light[code] = (float) SrgbCurve.light(code / 255.0);
        for (int i = 0; i < root.length; i++) root[i] = (float) f((double) i / STEPS);
    }

    private static double f(double t) {
        return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
    }

    private float f(float t) {
        // below 1/64 the root bends too much for the table
        if (t < 1f / 64) return (float) f((double) t);
        float place = Math.min(t, 1f) * STEPS;
        int index = (int) place;
        return root[index] + (place - index) * (root[index + 1] - root[index]);
    }

    /** L*, a*, b* of three codes, put into {@code lab} from {@code at} on. */
    public void of(int red, int green, int blue, float[] lab, int at) {
        float r = light[red];
        float g = light[green];
        float b = light[blue];
        float x = f((0.4124564f * r + 0.3575761f * g + 0.1804375f * b) / 0.95047f);
        float y = f(0.2126729f * r + 0.7151522f * g + 0.0721750f * b);
        float z = f((0.0193339f * r + 0.1191920f * g + 0.9503041f * b) / 1.08883f);
        lab[at] = 116 * y - 16;
        lab[at + 1] = 500 * (x - y);
        lab[at + 2] = 200 * (y - z);
    }

    /** L*, a*, b* of 0xRRGGBB. */
    public float[] of(int rgb) {
        float[] lab = new float[3];
        of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, lab, 0);
        return lab;
    }
}
