package org.kinora.voices.installed.internal.espeak;

import java.util.List;
import org.kinora.api.story.VoiceProfile;
import org.kinora.voice.internal.manner.Manner;

/**
 * One of the program's own variations of its voices.
 *
 * @param name as after the plus sign of a voice's name
 * @param hertz median pitch at the middle setting, measured with version 1.51
 * @param tract length of its vocal tract against that of an adult woman
 * @param female whom it is like
 */
record Variant(String name, double hertz, double tract, boolean female) {
    /** What a profile's pitch is counted from: the voice that the profiles were made for. */
    private static final double ORIGIN = 172;
    private static final List<Variant> ALL = List.of(new Variant("m3", 103, 1.19, false), new Variant("m1", 93, 1.17, false),
            new Variant("m7", 104, 1.15, false), new Variant("m4", 93, 1.12, false), new Variant("f2", 191, 1.04, true),
            new Variant("f5", 201, 1.02, true), new Variant("f1", 177, 1.0, true), new Variant("f4", 176, 0.94, true),
            new Variant("f3", 206, 0.92, true));
    private static final Variant WHISPERING_MAN = new Variant("whisper", 106, 1.15, false);
    private static final Variant WHISPERING_WOMAN = new Variant("whisperf", 190, 1.04, true);
    /** Factor on the pitch at the settings 0, 25, 50, 75 and 99 of the program's option -p, measured. */
    private static final int[] SETTINGS = {0, 25, 50, 75, 99};
    private static final double[] FACTORS = {0.68, 0.81, 1, 1.285, 1.68};

    /** The variant whose body is nearest; who only whispers gets one that does. */
    static Variant of(VoiceProfile voice, Manner manner) {
        boolean child = voice.age() > 0 && voice.age() < 13;
        boolean female = child || (voice.gender().isEmpty() ? manner.tract() < 1.09 : voice.gender().equals("female"));
        if (manner.breath() >= 1) return female ? WHISPERING_WOMAN : WHISPERING_MAN;
        Variant best = null;
        for (Variant variant : ALL)
            if (variant.female == female && (best == null || variant.distance(manner) < best.distance(manner))) best = variant;
        return best;
    }

    /** Octaves of pitch beyond what the setting reaches, and length of the tract in quarters. */
    private double distance(Manner manner) {
        double octaves = StrictMath.log(wanted(manner) / hertz) / StrictMath.log(2);
        double tracts = StrictMath.log(manner.tract() / tract) / StrictMath.log(1.25);
        return Math.abs(tracts) + 0.4 * Math.abs(octaves);
    }

    private static double wanted(Manner manner) {
        return ORIGIN * StrictMath.pow(2, manner.pitch() / 1200);
    }

    /** The setting of -p at which this variant speaks at the pitch of a manner, or as near as it can. */
    int setting(Manner manner) {
        double factor = wanted(manner) / hertz;
        for (int i = 1; i < SETTINGS.length; i++) {
            if (factor > FACTORS[i] && i < SETTINGS.length - 1) continue;
            double part = StrictMath.log(factor / FACTORS[i - 1]) / StrictMath.log(FACTORS[i] / FACTORS[i - 1]);
            return (int) Math.clamp(StrictMath.round(SETTINGS[i - 1] + part * (SETTINGS[i] - SETTINGS[i - 1])), 0, 99);
        }
        return 50;
    }
}
