package org.kinora.splat.internal.file;

import java.util.Arrays;
import org.kinora.api.splat.SplatScene;

/** Splats in the order of a Z curve through space (Morton 1966), so that neighbours in a file are neighbours in space. */
final class Morton {
    private Morton() {
    }

    /** Numbers of all splats; ties stay in their order. */
    static int[] order(SplatScene scene) {
        double[] low = new double[3];
        double[] size = new double[3];
        for (int k = 0; k < 3; k++) {
            double high = Double.NEGATIVE_INFINITY;
            low[k] = Double.POSITIVE_INFINITY;
            for (int i = 0; i < scene.count(); i++) {
                low[k] = Math.min(low[k], scene.get(k, i));
                high = Math.max(high, scene.get(k, i));
            }
            size[k] = Math.max(high - low[k], 1e-30);
        }
        // 30 bits of the curve over 31 bits of the number: one sort without objects
        long[] keys = new long[scene.count()];
        for (int i = 0; i < keys.length; i++) {
            long code = 0;
            for (int k = 0; k < 3; k++) code |= spread((long) Math.clamp((scene.get(k, i) - low[k]) / size[k] * 1024, 0, 1023)) << k;
            keys[i] = code << 31 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) order[i] = (int) (keys[i] & 0x7FFFFFFF);
        return order;
    }

    private static long spread(long ten) {
        long x = ten;
        x = (x | x << 16) & 0x30000FFL;
        x = (x | x << 8) & 0x300F00FL;
        x = (x | x << 4) & 0x30C30C3L;
        return (x | x << 2) & 0x9249249L;
    }
}
