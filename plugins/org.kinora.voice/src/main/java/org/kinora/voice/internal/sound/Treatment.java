package org.kinora.voice.internal.sound;

import java.util.List;

/** How a voice reaches us: plain, close, from beyond a door, or over a line. */
public final class Treatment {
    /** Mean pitch of the voice that the models were trained on, hertz. */
    public static final double OWN_PITCH = 172;

    private static final int[] ECHO_DELAYS = {683, 1109, 1721, 2477};
    private static final double[] ECHO_GAINS = {0.22, -0.17, 0.13, -0.09};

    private Treatment() {}

    /**
     * Evens out what the models leave thin, in place: the fundamental of voices far below the one they were trained on, the presence that
     * statistical averages lose, and the chest that a whisper must not have.
     *
     * @param fundamental mean pitch, hertz
     */
    public static void balance(double[] sound, double fundamental, boolean whisper) {
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

    /** Treats a speech in place; unknown names count as plain. */
    public static void apply(String name, double[] sound) {
        switch (name) {
            case "filtered" -> {
                for (int pass = 0; pass < 2; pass++) {
                    Biquad.highPass(360, 0.71).apply(sound);
                    Biquad.lowPass(3100, 0.71).apply(sound);
                }
                Biquad.peak(1700, 0.9, 4).apply(sound);
                crush(sound);
                Biquad.lowPass(3600, 0.71).apply(sound);
            }
            case "voice-over" -> {
                for (Biquad filter : List.of(Biquad.peak(170, 0.8, 2.5), Biquad.peak(3200, 1.0, 1.2),
                        Biquad.lowPass(15000, 0.71))) filter.apply(sound);
            }
            case "off-screen" -> {
                Biquad.lowPass(4200, 0.6).apply(sound);
                Biquad.peak(250, 0.7, -2).apply(sound);
                echo(sound);
            }
            default -> { }
        }
    }

    /** The soft overload of a small loudspeaker. */
    private static void crush(double[] sound) {
        double peak = 1e-9;
        for (double sample : sound) peak = Math.max(peak, Math.abs(sample));
        for (int i = 0; i < sound.length; i++) {
            double driven = 2.4 * sound[i] / peak;
            sound[i] = driven / (1 + Math.abs(driven)) * peak;
        }
    }

    private static void echo(double[] sound) {
        double[] dry = sound.clone();
        for (int tap = 0; tap < ECHO_DELAYS.length; tap++)
            for (int i = ECHO_DELAYS[tap]; i < sound.length; i++) sound[i] += ECHO_GAINS[tap] * dry[i - ECHO_DELAYS[tap]];
    }
}
