package org.kinora.voice.internal.line;

import java.util.List;
import org.kinora.voice.internal.manner.Manner;

/** Several who say the same at once: who stands beside the one in front. */
public final class Chorus {
    /** The four others. */
    public static final List<Member> OTHERS = List.of(new Member(-260, 1.07, 1.02, 900), new Member(240, 0.94, 0.985, 1700),
            new Member(-90, 0.97, 1.03, 2300), new Member(120, 1.05, 0.97, 500));

    private static final double SHARE = 0.75;

    private Chorus() {}

    /**
     * One more speaker.
     *
     * @param cents higher than the one in front
     * @param tract factor on the length of the vocal tract
     * @param length factor on durations
     * @param late samples at 48 kHz by which he comes late
     */
    public record Member(double cents, double tract, double length, int late) {
        /** His manner beside another's. */
        public Manner beside(Manner manner) {
            return manner.beside(cents, tract, length);
        }
    }

    /** Adds one more voice to the sound, from a place on; what goes beyond its end is left out. */
    public static void add(double[] sound, double[] other, int at) {
        for (int i = 0; i < other.length && at + i < sound.length; i++) sound[at + i] += SHARE * other[i];
    }
}
