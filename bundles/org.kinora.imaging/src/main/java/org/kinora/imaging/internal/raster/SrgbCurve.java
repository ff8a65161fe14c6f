package org.kinora.imaging.internal.raster;

/**
 * The curve of sRGB (IEC 61966-2-1) both ways. Immutable once made; thread-safe.
 *
 * <p>Codes of whole numbers are exact: a light becomes the code whose own light, a half code to either side, holds it; so light of a code always
 * gives the
 * code back.
 */
public final class SrgbCurve {
    private static final int GUESSES = 1 << 12;

    private final float[] light8 = lights(255);
    private final float[] light16 = lights(65535);
    private final float[] from8 = borders(255);
    private final float[] from16 = borders(65535);
    private final int[] guess8 = guesses(255);
    private final int[] guess16 = guesses(65535);

    /** Light of a code, both 0 to 1; odd about 0, so that what no screen shows survives. */
    public static double light(double code) {
        double size = Math.abs(code);
        double light = size <= 0.04045 ? size / 12.92 : Math.pow((size + 0.055) / 1.055, 2.4);
        return Math.copySign(light, code);
    }

    /** Code of a light, both 0 to 1; odd about 0. */
    public static double code(double light) {
        double size = Math.abs(light);
        double code = size <= 0.0031308 ? size * 12.92 : 1.055 * Math.pow(size, 1 / 2.4) - 0.055;
        return Math.copySign(code, light);
    }

    /** Light by 8 bit code; borrowed, not to be changed. */
    float[] light8() {
        return light8;
    }

    /** Light by 16 bit code; borrowed, not to be changed. */
    float[] light16() {
        return light16;
    }

    /** The 8 bit code of a light. */
    int code8(float light) {
        return code(light, guess8, from8);
    }

    /** The 16 bit code of a light. */
    int code16(float light) {
        return code(light, guess16, from16);
    }

    /** A guess on an even grid of square roots, then step by step to the code whose border lies below the light. */
    private static int code(float light, int[] guesses, float[] from) {
        if (!(light > 0)) return 0;
        if (light >= 1) return from.length - 1;
        int code = guesses[(int) (Math.sqrt(light) * GUESSES)];
        int step = from.length >> 14;
        while (step > 0) {
            while (code + step < from.length && from[code + step] <= light) code += step;
            step >>= 1;
        }
        while (code + 1 < from.length && from[code + 1] <= light) code++;
        while (from[code] > light) code--;
        return code;
    }

    private static float[] lights(int top) {
        float[] lights = new float[top + 1];
        for (int code = 0; code <= top; code++) lights[code] = (float) light(code / (double) top);
        return lights;
    }

    private static float[] borders(int top) {
        float[] borders = new float[top + 1];
        for (int code = 1; code <= top; code++) borders[code] = (float) light((code - 0.5) / top);
        return borders;
    }

    private static int[] guesses(int top) {
        int[] guesses = new int[GUESSES + 1];
        for (int i = 0; i < guesses.length; i++) {
            double root = i / (double) GUESSES;
            guesses[i] = (int) Math.min(top, Math.floor(code(root * root) * top));
        }
        return guesses;
    }
}
