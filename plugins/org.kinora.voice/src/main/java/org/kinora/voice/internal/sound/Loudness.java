package org.kinora.voice.internal.sound;

/** Brings speech to a level and keeps its peaks below a ceiling. */
public final class Loudness {
    /** Root mean square of active speech at the standard level, decibels below full scale. */
    public static final double STANDARD = -20;
    /** Highest sample, decibels below full scale. */
    public static final double CEILING = -3.2;

    private static final int LOOK_AHEAD = 240;

    private Loudness() {}

    /**
     * Scales a speech in place so that its active part has a level, then limits its peaks.
     *
     * @param active where somebody speaks; at least as long as the sound
     * @param decibels wanted root mean square of the active part, below full scale
     */
    public static void set(double[] sound, boolean[] active, double decibels) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < sound.length; i++) {
            if (!active[i]) continue;
            sum += sound[i] * sound[i];
            count++;
        }
        if (count == 0 || sum == 0) return;
        double factor = amplitude(decibels) / StrictMath.sqrt(sum / count);
        for (int i = 0; i < sound.length; i++) sound[i] *= factor;
        limit(sound, amplitude(CEILING));
    }

    /** A look-ahead limiter: gain falls smoothly over 5 ms before a peak and recovers over about 60 ms. */
    private static void limit(double[] sound, double ceiling) {
        double[] wanted = new double[sound.length];
        for (int i = 0; i < sound.length; i++) wanted[i] = Math.min(1, ceiling / Math.max(ceiling, Math.abs(sound[i])));
        double recovery = 1.0 / 2880;
        for (int i = 1; i < wanted.length; i++) wanted[i] = Math.min(wanted[i], wanted[i - 1] + (1 - wanted[i - 1]) * recovery);
        double slope = 1.0 / LOOK_AHEAD;
        for (int i = wanted.length - 2; i >= 0; i--) wanted[i] = Math.min(wanted[i], wanted[i + 1] + slope * 0.5);
        for (int i = 0; i < sound.length; i++) sound[i] = Math.clamp(sound[i] * wanted[i], -ceiling, ceiling);
    }

    private static double amplitude(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }
}
