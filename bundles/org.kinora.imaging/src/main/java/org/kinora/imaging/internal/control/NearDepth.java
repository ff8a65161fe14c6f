package org.kinora.imaging.internal.control;

import java.util.Arrays;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;

/**
 * Nearness of each pixel as image models know it: the inverse of depth, stretched to 0 (farthest, or nothing) … 1 (nearest).
 *
 * <p>From depth of 16 bit in millimetres along the view axis (65535 for nothing), floats in metres (not finite or not above 0 for nothing), or 8
 * bit in which
 * near is white already.
 */
final class NearDepth {
    private static final double OUTLIERS = 0.2;

    private NearDepth() {}

    static float[] of(Raster depth) {
        return depth.format().samples() == Samples.U8 ? tones(depth) : stretched(inverse(depth));
    }

    private static float[] tones(Raster depth) {
        byte[] tones = org.kinora.imaging.internal.cv.Interleaving.plane(depth, 0);
        float[] near = new float[tones.length];
        for (int i = 0; i < near.length; i++) near[i] = (tones[i] & 0xFF) / 255f;
        return near;
    }

    /** 1/m; 0 for nothing. */
    static float[] inverse(Raster depth) {
        float[] inverse = new float[Math.multiplyExact(depth.width(), depth.height())];
        if (depth.format().samples() == Samples.U16) {
            short[] millimetres = depth.plane(0).toArray(java.lang.foreign.ValueLayout.JAVA_SHORT);
            for (int i = 0; i < inverse.length; i++) {
                int mm = millimetres[i] & 0xFFFF;
                inverse[i] = mm == 65535 ? 0 : 1000f / Math.max(1, mm);
            }
        } else {
            float[] metres = depth.plane(0).toArray(java.lang.foreign.ValueLayout.JAVA_FLOAT);
            for (int i = 0; i < inverse.length; i++) inverse[i] = metres[i] > 0 && Float.isFinite(metres[i]) ? 1 / metres[i] : 0;
        }
        return inverse;
    }

    /** To 0 … 1 over what is there, without the last few in a thousand at both ends. */
    static float[] stretched(float[] inverse) {
        float[] there = new float[inverse.length];
        int count = 0;
        for (float one : inverse) if (one > 0) there[count++] = one;
        if (count == 0) return new float[inverse.length];
        Ranks ranks = new Ranks(Arrays.copyOf(there, count));
        double low = count < inverse.length ? 0 : ranks.percentile(OUTLIERS);
        double span = ranks.percentile(100 - OUTLIERS) - low;
        float[] near = new float[inverse.length];
        for (int i = 0; i < near.length; i++) near[i] = span <= 0 ? (inverse[i] > 0 ? 1 : 0) : (float) Math.clamp((inverse[i] - low) / span, 0, 1);
        return near;
    }

    static byte[] bytes(float[] near) {
        byte[] tones = new byte[near.length];
        for (int i = 0; i < tones.length; i++) tones[i] = (byte) Math.round(near[i] * 255);
        return tones;
    }
}
