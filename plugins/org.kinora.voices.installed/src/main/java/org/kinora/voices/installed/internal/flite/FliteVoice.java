package org.kinora.voices.installed.internal.flite;

import java.util.List;
import org.kinora.api.story.VoiceProfile;
import org.kinora.voice.internal.manner.Manner;

/**
 * One voice of the program.
 *
 * @param hertz its own median pitch, measured with version 2.2
 * @param female whom it is like
 * @param pitched whether its pitch can be set; {@code rms} speaks at its own
 * @param natural recorded speech put together; else a simple machine voice
 */
public record FliteVoice(String name, int hertz, boolean female, boolean pitched, boolean natural) {
    private static final double ORIGIN = 172;
    private static final List<FliteVoice> KNOWN = List.of(new FliteVoice("rms", 102, false, false, true),
            new FliteVoice("awb", 124, false, true, true), new FliteVoice("slt", 168, true, true, true),
            new FliteVoice("kal16", 91, false, true, false), new FliteVoice("kal", 91, false, true, false));

    /** Those of a list of names that are known. */
    public static List<FliteVoice> among(List<String> names) {
        return KNOWN.stream().filter(voice -> names.contains(voice.name)).toList();
    }

    /** Who speaks for a profile: of the same gender when there is one, natural before simple, and the nearest in pitch. */
    public static FliteVoice nearest(List<FliteVoice> voices, VoiceProfile profile, Manner manner) {
        boolean child = profile.age() > 0 && profile.age() < 13;
        boolean female = child || (profile.gender().isEmpty() ? manner.tract() < 1.09 : profile.gender().equals("female"));
        FliteVoice best = voices.getFirst();
        for (FliteVoice voice : voices) if (voice.cost(female, manner) < best.cost(female, manner)) best = voice;
        return best;
    }

    private double cost(boolean wantedFemale, Manner manner) {
        double octaves = Math.abs(StrictMath.log(wanted(manner) / hertz) / StrictMath.log(2));
        return (female == wantedFemale ? 0 : 10) + (natural ? 0 : 5) + (pitched ? 0.12 : octaves);
    }

    private static double wanted(Manner manner) {
        return ORIGIN * StrictMath.pow(2, manner.pitch() / 1200);
    }

    /** The pitch to set for a manner, in hertz; within an octave of the voice's own. */
    int pitch(Manner manner) {
        return (int) StrictMath.round(Math.clamp(wanted(manner), hertz * 0.6, hertz * 1.8));
    }
}
