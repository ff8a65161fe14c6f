package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Stereo;

/** How a note rises, settles, swells and falls after it is let go; every part is a smooth curve. */
final class Envelope {
    private final double attack;
    private final double decay;
    private final double sustain;
    private final double release;
    private final int held;
    private final double swell;
    private final double end;

    /**
     * Times are in seconds.
     *
     * @param sustain level after the decay, 0 to 1
     * @param held samples until the note is let go
     * @param swell how much it grows in the two seconds after the decay
     */
    Envelope(double attack, double decay, double sustain, double release, int held, double swell) {
        this.attack = Math.min(attack * Stereo.RATE, Math.max(240, held * 0.7));
        this.decay = decay * Stereo.RATE;
        this.sustain = sustain;
        this.release = release * Stereo.RATE;
        this.held = held;
        this.swell = swell;
        this.end = before(held);
    }

    /** The level at a sample. */
    double at(int sample) {
        if (sample <= held) return before(sample);
        double left = 1 - (sample - held) / release;
        return left <= 0 ? 0 : end * left * left;
    }

    private double before(double sample) {
        if (sample < attack) return smooth(sample / attack);
        double after = sample - attack;
        double settled = after < decay ? sustain + (1 - sustain) * (1 - smooth(after / decay)) : sustain;
        return settled * (1 + swell * Math.min(1, Math.max(0, after - decay) / (2.0 * Stereo.RATE)));
    }

    private static double smooth(double x) {
        return x * x * (3 - 2 * x);
    }
}
