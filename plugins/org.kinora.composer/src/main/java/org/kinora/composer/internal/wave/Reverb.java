package org.kinora.composer.internal.wave;

/**
 * A room: eight delay lines that feed each other through a Hadamard matrix (Jot and Chaigne 1991), each with a damping low-pass.
 * Keeps its state between blocks.
 */
public final class Reverb {
    private static final int LINES = 8;
    private static final int[] LENGTHS = {1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797};
    private static final float SPREAD = (float) (1 / StrictMath.sqrt(LINES));

    private final float[][] lines = new float[LINES][];
    private final int[] at = new int[LINES];
    private final float[] feedback = new float[LINES];
    private final float[] damped = new float[LINES];
    private final float damping;
    private final float[] mixed = new float[LINES];

    /**
     * @param seconds until the sound has fallen by 60 dB
     * @param size factor on the delays; 1 is a small hall
     * @param damping 0 (bright) to 1 (dark)
     */
    public Reverb(double seconds, double size, double damping) {
        this.damping = (float) damping;
        for (int i = 0; i < LINES; i++) {
            int length = (int) (LENGTHS[i] * size);
            lines[i] = new float[length];
            feedback[i] = (float) StrictMath.pow(10, -3.0 * length / (seconds * Stereo.RATE));
        }
    }

    /** Feeds samples {@code from} to {@code to} of a sound and adds the room, scaled, in place; {@code heard} false only warms up. */
    public void apply(Stereo sound, int from, int to, boolean heard, float gain) {
        for (int i = from; i < to; i++) {
            float left = 0;
            float right = 0;
            for (int k = 0; k < LINES; k++) {
                float out = lines[k][at[k]];
                damped[k] = out + (damped[k] - out) * damping;
                mixed[k] = damped[k] * feedback[k];
                if ((k & 1) == 0) left += out;
                else right += out;
            }
            hadamard();
            float inLeft = sound.left()[i] * 0.35f;
            float inRight = sound.right()[i] * 0.35f;
            for (int k = 0; k < LINES; k++) {
                lines[k][at[k]] = mixed[k] * SPREAD + ((k & 1) == 0 ? inLeft : inRight);
                if (++at[k] == lines[k].length) at[k] = 0;
            }
            if (heard) {
                sound.left()[i] += left * gain;
                sound.right()[i] += right * gain;
            }
        }
    }

    private void hadamard() {
        for (int step = 1; step < LINES; step <<= 1)
            for (int i = 0; i < LINES; i += 2 * step)
                for (int k = i; k < i + step; k++) {
                    float a = mixed[k];
                    float b = mixed[k + step];
                    mixed[k] = a + b;
                    mixed[k + step] = a - b;
                }
    }
}
