package org.kinora.voice.internal.sound;

/**
 * A small room: six early reflections, then a feedback delay network of four lines with a Householder matrix (Jot and Chaigne, "Digital delay
 * networks for designing artificial reverberators", 1991), each line damped above a frequency. Works at 48 kHz.
 */
final class Room {
    private static final int[] LINES = {1187, 1423, 1693, 1931};
    private static final int[] EARLY = {397, 683, 1109, 1361, 1721, 2477};
    private static final double[] EARLY_GAINS = {0.45, -0.4, 0.33, 0.26, -0.22, 0.16};

    private final double[] decay = new double[LINES.length];
    private final double damping;

    /**
     * @param seconds until the sound has fallen by 60 dB
     * @param hertz above which walls and air swallow
     */
    Room(double seconds, double hertz) {
        for (int i = 0; i < LINES.length; i++) decay[i] = StrictMath.pow(10, -3.0 * LINES[i] / 48_000 / seconds);
        damping = 1 - StrictMath.exp(-2 * StrictMath.PI * hertz / 48_000);
    }

    /** Adds the room's answer to a sound, in place. */
    void add(double[] sound, double amount) {
        double[][] lines = new double[LINES.length][];
        for (int i = 0; i < lines.length; i++) lines[i] = new double[LINES[i]];
        double[] dull = new double[LINES.length];
        double[] out = new double[LINES.length];
        double[] dry = sound.clone();
        for (int at = 0; at < sound.length; at++) {
            double early = 0;
            for (int tap = 0; tap < EARLY.length; tap++) if (at >= EARLY[tap]) early += EARLY_GAINS[tap] * dry[at - EARLY[tap]];
            double sum = 0;
            for (int i = 0; i < lines.length; i++) {
                double heard = lines[i][at % LINES[i]];
                dull[i] += damping * (heard - dull[i]);
                out[i] = dull[i] * decay[i];
                sum += out[i];
            }
            for (int i = 0; i < lines.length; i++) lines[i][at % LINES[i]] = 0.5 * dry[at] + 0.3 * early + out[i] - sum / 2;
            sound[at] += amount * (early + 0.7 * sum);
        }
    }
}
