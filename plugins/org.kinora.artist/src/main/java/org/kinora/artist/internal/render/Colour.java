package org.kinora.artist.internal.render;

/** Arithmetic on colours 0xRRGGBB. */
final class Colour {
    private Colour() {}

    static int rgb(double r, double g, double b) {
        return part(r) << 16 | part(g) << 8 | part(b);
    }

    private static int part(double value) {
        // Plain comparisons: Math.clamp is too large to be inlined in the inmost loops.
        double near = value + 0.5;
        return near < 0 ? 0 : near > 255 ? 255 : (int) near;
    }

    static int red(int c) {
        return c >> 16 & 255;
    }

    static int green(int c) {
        return c >> 8 & 255;
    }

    static int blue(int c) {
        return c & 255;
    }

    /** {@code a} at 0, {@code b} at 1. */
    static int mix(int a, int b, double t) {
        return rgb(red(a) + (red(b) - red(a)) * t, green(a) + (green(b) - green(a)) * t, blue(a) + (blue(b) - blue(a)) * t);
    }

    /** The same in whole steps of 1/256, for every pixel. */
    static int blend(int a, int b, int t256) {
        int rb = (a & 0xFF00FF) + (((b & 0xFF00FF) - (a & 0xFF00FF)) * t256 >> 8) & 0xFF00FF;
        int g = (a & 0xFF00) + (((b & 0xFF00) - (a & 0xFF00)) * t256 >> 8) & 0xFF00;
        return rb | g;
    }

    /** As dark as {@code share256} of 256. */
    static int darker(int c, int share256) {
        return ((c & 0xFF00FF) * share256 >>> 8) & 0xFF00FF | ((c & 0xFF00) * share256 >>> 8) & 0xFF00;
    }

    static int times(int c, double k) {
        return rgb(red(c) * k, green(c) * k, blue(c) * k);
    }

    /** One wash over another: channel by channel product. */
    static int over(int a, int b) {
        return rgb(red(a) * red(b) / 255.0, green(a) * green(b) / 255.0, blue(a) * blue(b) / 255.0);
    }

    /** Lightness 0 to 1 (weights of BT.709 on the encoded values). */
    static double light(int c) {
        return (0.2126 * red(c) + 0.7152 * green(c) + 0.0722 * blue(c)) / 255;
    }

    static double smooth(double from, double to, double x) {
        double t = (x - from) / (to - from);
        if (t <= 0) return 0;
        return t >= 1 ? 1 : t * t * (3 - 2 * t);
    }
}
