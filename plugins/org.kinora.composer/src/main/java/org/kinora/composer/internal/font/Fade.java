package org.kinora.composer.internal.font;

/** The volume envelope of a zone: a straight attack, a hold, then falls that are straight in decibels. */
final class Fade {
    private static final int RATE = 48_000;

    private final int attack;
    private final int hold;
    private final double decay;
    private final double sustain;
    private final int let;
    private final double release;
    private double level;

    /**
     * @param let samples until the note is let go
     * @param release seconds until it has then fallen by 100 dB
     */
    Fade(Settings settings, int let, double release) {
        this.attack = (int) Math.max(48, settings.seconds(Settings.ATTACK) * RATE);
        this.hold = attack + (int) (settings.seconds(Settings.HOLD) * RATE);
        this.decay = StrictMath.pow(10, -5 / (Math.max(0.01, settings.seconds(Settings.DECAY)) * RATE));
        this.sustain = StrictMath.pow(10, -Math.clamp(settings.get(Settings.SUSTAIN), 0, 1000) / 200.0);
        this.let = let;
        this.release = StrictMath.pow(10, -5 / (Math.max(0.02, release) * RATE));
    }

    /** The level at the next sample; to be asked for one after the other. */
    double next(int sample) {
        if (sample > let) level *= release;
        else if (sample < attack) level = (sample + 1) / (double) attack;
        else if (sample > hold && level > sustain) level = Math.max(sustain, level * decay);
        return level;
    }
}
