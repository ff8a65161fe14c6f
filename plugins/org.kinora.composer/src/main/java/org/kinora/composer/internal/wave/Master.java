package org.kinora.composer.internal.wave;

/**
 * The last gain of a piece and of its stems: one factor for the loudness, and a limiter that takes back single peaks. It is worked out from the whole
 * and may then be applied to each of its parts, so that they still add up.
 */
public final class Master {
    private static final int BLOCK = 48;
    private static final int AHEAD = 6;

    private final float gain;
    private final float[] limits;

    private Master(float gain, float[] limits) {
        this.gain = gain;
        this.limits = limits;
    }

    /**
     * Looks at a whole.
     *
     * @param gain factor before the limiter
     * @param ceiling largest absolute value afterwards
     * @param loop whether what comes after the end is the beginning
     */
    public static Master of(Stereo whole, float gain, float ceiling, boolean loop) {
        int blocks = whole.length() / BLOCK + 2;
        float[] needed = new float[blocks];
        boolean any = false;
        for (int i = 0; i < blocks; i++) {
            float peak = 0;
            for (int at = i * BLOCK; at < Math.min(whole.length(), (i + 1) * BLOCK); at++)
                peak = Math.max(peak, Math.max(Math.abs(whole.left()[at]), Math.abs(whole.right()[at])));
            needed[i] = peak * gain <= ceiling ? 1 : ceiling / (peak * gain);
            any |= needed[i] < 1;
        }
        return new Master(gain, any ? smooth(needed, loop) : new float[0]);
    }

    /** The least of the neighbours, then their mean: nowhere above what is needed, and without corners. */
    private static float[] smooth(float[] needed, boolean loop) {
        int count = needed.length;
        float[] least = new float[count];
        for (int i = 0; i < count; i++) {
            float low = 1;
            for (int k = -AHEAD - 1; k <= AHEAD + 1; k++) low = Math.min(low, at(needed, i + k, loop));
            least[i] = low;
        }
        float[] mean = new float[count];
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (int k = -AHEAD; k <= AHEAD; k++) sum += at(least, i + k, loop);
            mean[i] = sum / (2 * AHEAD + 1);
        }
        return mean;
    }

    private static float at(float[] values, int place, boolean loop) {
        if (loop) return values[Math.floorMod(place, values.length - 1)];
        return values[Math.clamp(place, 0, values.length - 1)];
    }

    /** The factor of the loudness. */
    public float gain() {
        return gain;
    }

    /** Applies it in place to the whole or to one of its parts. */
    public void apply(Stereo sound) {
        if (limits.length == 0) {
            sound.scale(gain);
            return;
        }
        for (int i = 0; i < sound.length(); i++) {
            int block = i / BLOCK;
            float factor = gain * (limits[block] + (limits[block + 1] - limits[block]) * (i % BLOCK) / BLOCK);
            sound.left()[i] *= factor;
            sound.right()[i] *= factor;
        }
    }
}
