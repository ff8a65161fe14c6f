package org.kinora.painter.internal.ink;

/** Arithmetic on colours as ARGB integers. */
public final class Tint {
    public static final int PAPER = 0xFFF5F0E6;
    public static final int INK = 0xFF26241F;
    public static final int WASH = 0xFF43464D;

    private Tint() {}

    /** {@code a} at 0, {@code b} at 1. */
    public static int mix(int a, int b, double t) {
        double k = Math.clamp(t, 0, 1);
        return part(a, b, k, 24) | part(a, b, k, 16) | part(a, b, k, 8) | part(a, b, k, 0);
    }

    private static int part(int a, int b, double t, int shift) {
        int x = a >>> shift & 255;
        int y = b >>> shift & 255;
        return (int) Math.round(x + (y - x) * t) << shift;
    }

    /** Channel by channel product; alpha of the first. */
    public static int multiply(int a, int b) {
        return a & 0xFF000000 | product(a, b, 16) | product(a, b, 8) | product(a, b, 0);
    }

    private static int product(int a, int b, int shift) {
        return ((a >>> shift & 255) * (b >>> shift & 255) + 127) / 255 << shift;
    }

    public static int alpha(int colour, double alpha) {
        return colour & 0xFFFFFF | (int) Math.round(Math.clamp(alpha, 0, 1) * 255) << 24;
    }

    /** The grey wash of a tone: 0 darkest wash, 1 bare paper. */
    public static int wash(double tone) {
        return mix(WASH, PAPER, tone);
    }

    /** A colour of six hexadecimal digits; the default when it is none. */
    public static int parse(String hex, int otherwise) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (!digits.matches("[0-9a-fA-F]{6}")) return otherwise;
        return 0xFF000000 | Integer.parseInt(digits, 16);
    }

    /** Perceived lightness, 0 to 1 (BT.709 weights on the encoded values). */
    public static double light(int colour) {
        return (0.2126 * (colour >>> 16 & 255) + 0.7152 * (colour >>> 8 & 255) + 0.0722 * (colour & 255)) / 255;
    }
}
