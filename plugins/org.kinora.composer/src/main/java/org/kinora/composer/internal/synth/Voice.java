package org.kinora.composer.internal.synth;

/** One instrument: plays a note into a mono buffer. */
public interface Voice {
    /**
     * Plays a note from sample 0 on.
     *
     * @param out zeroed; filled as far as the note sounds
     * @param held samples until the note is let go
     * @param seed chance of this note
     * @return how many samples it sounds, at most {@code out.length}
     */
    int play(float[] out, int held, int pitch, double velocity, long seed);

    /** Samples that the note rings on after it is let go. */
    int tail();

    static double hertz(double pitch) {
        return 440 * StrictMath.pow(2, (pitch - 69) / 12);
    }
}
