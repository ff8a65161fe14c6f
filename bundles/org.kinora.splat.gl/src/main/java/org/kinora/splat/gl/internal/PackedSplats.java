package org.kinora.splat.gl.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.splat.SplatScene;

/** A scene in words of 16 bytes: two for place, shape, opacity and base colour, then the other harmonics in bytes, 16 to a word. */
record PackedSplats(int words, float leastScale, float mostScale, float leastColour, float mostColour, float harmonics) {
    private static final double HALF_ROOT = Math.sqrt(0.5);

    static PackedSplats of(SplatScene scene) {
        float[] scales = range(scene, SplatScene.SCALE, SplatScene.SCALE + 3);
        float[] colours = range(scene, SplatScene.COLOUR, SplatScene.COLOUR + 3);
        float[] others = range(scene, SplatScene.COLOUR + 3, scene.planes());
        int bytes = scene.planes() - SplatScene.COLOUR - 3;
        return new PackedSplats(2 + (bytes + 15) / 16, scales[0], scales[1], colours[0], colours[1],
                Math.max(1e-6f, Math.max(-others[0], others[1])));
    }

    private static float[] range(SplatScene scene, int from, int to) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int plane = from; plane < to; plane++)
            for (int i = 0; i < scene.count(); i++) {
                float value = scene.get(plane, i);
                if (!Float.isFinite(value)) continue;
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        return least > most ? new float[] {0, 1} : new float[] {least, Math.max(most, least + 1e-6f)};
    }

    /** Packs splats from {@code from} to {@code to} one after the other. */
    void pack(SplatScene scene, int from, int to, MemorySegment into) {
        int rest = scene.planes() - SplatScene.COLOUR - 3;
        for (int i = from; i < to; i++) {
            long at = 16L * words * (i - from);
            for (int k = 0; k < 3; k++) into.set(ValueLayout.JAVA_FLOAT, at + 4 * k, scene.get(k, i));
            into.set(ValueLayout.JAVA_INT, at + 12, turn(scene, i));
            into.set(ValueLayout.JAVA_INT, at + 16, scale(scene, 3, i) | scale(scene, 4, i) << 16);
            double opacity = 1 / (1 + Math.exp(-scene.get(SplatScene.OPACITY, i)));
            into.set(ValueLayout.JAVA_INT, at + 20, scale(scene, 5, i) | (int) Math.round(65_535 * opacity) << 16);
            into.set(ValueLayout.JAVA_INT, at + 24, colour(scene, 11, i) | colour(scene, 12, i) << 16);
            into.set(ValueLayout.JAVA_INT, at + 28, colour(scene, 13, i));
            for (int k = 0; k < rest; k++) {
                float value = scene.get(SplatScene.COLOUR + 3 + k, i) / harmonics;
                into.set(ValueLayout.JAVA_BYTE, at + 32 + k, (byte) Math.clamp(Math.round(127 * value) + 127, 0, 254));
            }
        }
    }

    private int scale(SplatScene scene, int plane, int i) {
        return unit((scene.get(plane, i) - leastScale) / (mostScale - leastScale));
    }

    private int colour(SplatScene scene, int plane, int i) {
        return unit((scene.get(plane, i) - leastColour) / (mostColour - leastColour));
    }

    private static int unit(float share) {
        return Math.clamp(Math.round(65_535 * share), 0, 65_535);
    }

    /** The three smallest of the four in 10 bits each, and which one was left out; the sign of all four is free. */
    private static int turn(SplatScene scene, int i) {
        double[] q = new double[4];
        double length = 0;
        for (int k = 0; k < 4; k++) {
            q[k] = scene.get(SplatScene.ROTATION + k, i);
            length += q[k] * q[k];
        }
        length = Math.sqrt(length);
        if (!(length > 1e-15)) {
            q = new double[] {1, 0, 0, 0};
            length = 1;
        }
        int most = 0;
        for (int k = 1; k < 4; k++) if (Math.abs(q[k]) > Math.abs(q[most])) most = k;
        double sign = q[most] < 0 ? -1 : 1;
        int word = most << 30;
        for (int k = 0, shift = 0; k < 4; k++) {
            if (k == most) continue;
            word |= (int) Math.clamp(Math.round((sign * q[k] / length / HALF_ROOT + 1) / 2 * 1022), 0, 1022) << shift;
            shift += 10;
        }
        return word;
    }
}
