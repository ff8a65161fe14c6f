package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** Voices of animals. */
final class Creatures {
    private static final int RATE = Stereo.RATE;

    private Creatures() {}

    /** A phrase of a song bird: a few syllables, each a swift glide. */
    static float[] chirp(Dice dice) {
        int syllables = 1 + dice.below(6);
        double length = dice.between(0.05, 0.13);
        double gap = dice.between(0.04, 0.11);
        double centre = dice.between(2600, 5200);
        double glide = dice.between(-0.35, 0.35);
        boolean trill = dice.chance(0.3);
        float[] sound = new float[(int) ((length + gap) * syllables * RATE)];
        for (int s = 0; s < syllables; s++) {
            int from = (int) (s * (length + gap) * RATE);
            int samples = (int) (length * RATE);
            double base = centre * (1 + (trill ? 0 : 0.12 * dice.bell()));
            double phase = 0;
            for (int i = 0; i < samples && from + i < sound.length; i++) {
                double along = i / (double) samples;
                phase += base * (1 + glide * (along - 0.5) + 0.05 * StrictMath.sin(60 * along)) / RATE;
                double shape = StrictMath.sin(StrictMath.PI * along);
                sound[from + i] += (float) (Event.sine(phase) * shape * shape * (0.6 + 0.4 * dice.unit() * 0.05));
            }
        }
        return sound;
    }

    /** A field cricket: three or four pulses of one high tone. */
    static float[] cricket(Dice dice) {
        int pulses = 3 + dice.below(2);
        double hertz = dice.between(4100, 4700);
        float[] sound = new float[(int) (pulses * 0.033 * RATE)];
        for (int i = 0; i < sound.length; i++) {
            double along = i / (0.033 * RATE);
            double inside = (along - (long) along) / 0.62;
            double shape = inside < 1 ? StrictMath.sin(StrictMath.PI * inside) : 0;
            sound[i] = (float) (Event.sine(i * hertz / RATE) * shape);
        }
        return sound;
    }

    static float[] owl(Dice dice) {
        double hertz = dice.between(330, 420);
        double[] calls = {0, 0.5, 0.95, 1.15};
        double[] lengths = {0.3, 0.12, 0.12, 0.55};
        float[] sound = new float[2 * RATE];
        for (int call = 0; call < calls.length; call++) {
            int from = (int) (calls[call] * RATE);
            int samples = (int) (lengths[call] * RATE);
            double phase = 0;
            for (int i = 0; i < samples; i++) {
                double along = i / (double) samples;
                phase += hertz * (1 - 0.06 * along) / RATE;
                sound[from + i] += (float) ((Event.sine(phase) + 0.12 * Event.sine(2 * phase)) * StrictMath.sin(StrictMath.PI * along));
            }
        }
        return sound;
    }

    static float[] gull(Dice dice) {
        int cries = 1 + dice.below(4);
        double base = dice.between(800, 1100);
        float[] sound = new float[(int) (cries * 0.42 * RATE)];
        Biquad throat = Biquad.bandPass(2300, 1.2);
        double phase = 0;
        for (int i = 0; i < sound.length; i++) {
            double along = i / (0.42 * RATE);
            double inside = Math.min(1, (along - (long) along) / 0.75);
            phase += base * (1.35 - 0.55 * inside + 0.25 * StrictMath.sin(StrictMath.PI * inside)) / RATE;
            double rich = Event.sine(phase) + 0.7 * Event.sine(2 * phase) + 0.6 * Event.sine(3 * phase) + 0.3 * Event.sine(4 * phase);
            sound[i] = (float) (throat.apply(rich * StrictMath.sin(StrictMath.PI * inside)));
        }
        return sound;
    }

    static float[] frog(Dice dice) {
        double hertz = dice.between(900, 1500);
        float[] sound = new float[(int) (0.28 * RATE)];
        for (int i = 0; i < sound.length; i++) {
            double along = i / (double) sound.length;
            double rattle = 0.5 + 0.5 * Event.sine(i * 42.0 / RATE);
            sound[i] = (float) (Event.sine(i * hertz * (1 + 0.1 * along) / RATE) * rattle * StrictMath.sin(StrictMath.PI * along));
        }
        return sound;
    }
}
