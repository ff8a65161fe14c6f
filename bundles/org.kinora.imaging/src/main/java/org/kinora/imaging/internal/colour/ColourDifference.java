package org.kinora.imaging.internal.colour;

/** CIEDE2000 with all weights 1 (G. Sharma, W. Wu, E. Dalal, "The CIEDE2000 color-difference formula", 2005); 1 is just seen side by side. */
public final class ColourDifference {
    private static final double P25_7 = 6103515625.0;

    private ColourDifference() {}

    /** Between two colours of CIELAB. */
    public static double ciede2000(double l1, double a1, double b1, double l2, double a2, double b2) {
        double chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
        double g = 0.5 * (1 - Math.sqrt(seventh(chroma) / (seventh(chroma) + P25_7)));
        double x1 = (1 + g) * a1;
        double x2 = (1 + g) * a2;
        double c1 = Math.hypot(x1, b1);
        double c2 = Math.hypot(x2, b2);
        double h1 = hue(x1, b1);
        double h2 = hue(x2, b2);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double dl = l2 - l1;
        double dc = c2 - c1;
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn) / 2);
        double l = (l1 + l2) / 2;
        double c = (c1 + c2) / 2;
        double h = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double around = (h - 275) / 25;
        double rc = 2 * Math.sqrt(seventh(c) / (seventh(c) + P25_7));
        double rt = -Math.sin(Math.toRadians(60 * Math.exp(-around * around))) * rc;
        double dlw = dl / sl;
        double dcw = dc / sc;
        double dhw = dh / sh;
        return Math.sqrt(Math.max(0, dlw * dlw + dcw * dcw + dhw * dhw + rt * dcw * dhw));
    }

    /** Between two colours of CIELAB, three numbers each. */
    public static double ciede2000(float[] one, float[] other) {
        return ciede2000(one[0], one[1], one[2], other[0], other[1], other[2]);
    }

    private static double hue(double a, double b) {
        if (a == 0 && b == 0) return 0;
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double seventh(double number) {
        double third = number * number * number;
        return third * third * number;
    }
}
