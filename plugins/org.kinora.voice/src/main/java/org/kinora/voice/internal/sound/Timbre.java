package org.kinora.voice.internal.sound;

/** Evens out what speech models leave thin. */
public final class Timbre {
    /** Mean pitch of the voice that the models were trained on, hertz. */
    public static final double OWN_PITCH = 172;

    private Timbre() {}

    /**
     * Brightens a voice that strains and dulls one that is held back, in place: effort flattens the slope of the voice source, most between 2 and
     * 4 kHz (Traunmueller and Eriksson, "Acoustic effects of variation in vocal effort", 2000).
     *
     * @param effort -1 (faint) to 1 (shouted); 0 changes nothing
     */
    public static void strain(double[] sound, double effort) {
        if (effort == 0) return;
        Biquad.peak(2800, 0.42, effort > 0 ? 9 * effort : 7 * effort).apply(sound);
        Biquad.peak(210, 0.6, -3 * effort).apply(sound);
    }

    /**
     * Gives back, in place, the fundamental of voices far below the one they were trained on and the presence that statistical averages lose,
     * and takes the chest from a whisper.
     *
     * @param fundamental mean pitch, hertz
     */
    public static void even(double[] sound, double fundamental, boolean whisper) {
        Biquad.highPass(50, 0.71).apply(sound);
        if (whisper) {
            Biquad.highPass(620, 0.55).apply(sound);
            Biquad.peak(2200, 0.7, 5).apply(sound);
            return;
        }
        double below = Math.max(0, 1200 * StrictMath.log(OWN_PITCH / fundamental) / StrictMath.log(2));
        Biquad.peak(fundamental, 1.1, Math.min(13, below * 0.0145)).apply(sound);
        Biquad.peak(2 * fundamental, 1.3, Math.max(-6, below * -0.0065)).apply(sound);
        Biquad.peak(2600, 0.6, 3.5 + Math.min(4, below * 0.005)).apply(sound);
    }
}
