package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.StateFilter;
import org.kinora.composer.internal.wave.Stereo;

/**
 * Sounds that are kept up: bowed, blown, sung, electronic. A few players of one waveform, each a little out of tune with its own vibrato, go through
 * a low-pass that opens with the force of the note, and breathe.
 */
final class Tone implements Voice {
    private static final int BLOCK = 32;

    private final Timbre timbre;
    private final Wavetable tables;

    Tone(Timbre timbre) {
        this.timbre = timbre;
        this.tables = new Wavetable(timbre.spectrum());
    }

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        Dice breath = new Dice(dice.next());
        int length = Math.min(out.length, held + tail());
        float[] table = tables.table(pitch);
        for (int player = 0; player < timbre.players(); player++) {
            double cents = timbre.players() == 1 ? 0 : timbre.detune() * (player - (timbre.players() - 1) / 2.0) + 0.5 * timbre.detune()
                    * dice.bell();
            // Each with chance of his own: a note that is held longer begins the same.
            player(out, length, table, Voice.hertz(pitch + cents / 100), new Dice(dice.next()));
        }
        shape(out, held, length, velocity, pitch, breath);
        return length;
    }

    private void player(float[] out, int length, float[] table, double hertz, Dice dice) {
        double step = hertz * Wavetable.SIZE / Stereo.RATE;
        double phase = timbre.players() == 1 ? 0 : dice.unit() * Wavetable.SIZE;
        double rate = dice.between(4.7, 5.7) / Stereo.RATE * BLOCK;
        double turn = dice.unit();
        double depth = step * timbre.vibrato() * 0.000578;
        double drift = 0;
        double scoop = -step * timbre.scoop() * 0.000578;
        for (int from = 0; from < length; from += BLOCK) {
            turn += rate;
            double wave = turn - (long) turn;
            double swing = (wave < 0.5 ? 4 * wave - 1 : 3 - 4 * wave) * Math.min(1, Math.max(0, from - 7200) / 22_000.0);
            drift += 0.02 * (dice.unit() - 0.5 - drift);
            double now = step + depth * (swing + drift) + scoop;
            scoop *= 0.985;
            int end = Math.min(length, from + BLOCK);
            for (int i = from; i < end; i++) {
                int index = (int) phase;
                float part = (float) (phase - index);
                out[i] += table[index] + (table[index + 1] - table[index]) * part;
                phase += now;
                if (phase >= Wavetable.SIZE) phase -= Wavetable.SIZE;
            }
        }
    }

    private void shape(float[] out, int held, int length, double velocity, int pitch, Dice dice) {
        Envelope loud = new Envelope(timbre.attack(), timbre.decay(), timbre.sustain(), timbre.release(), held, timbre.swell());
        Envelope open = new Envelope(timbre.attack() * 0.8, timbre.decay(), timbre.sustain(), timbre.release(), held, timbre.swell());
        StateFilter edge = new StateFilter(timbre.resonance());
        StateFilter breath = new StateFilter(1.2);
        double base = Voice.hertz(pitch);
        breath.tune(Math.min(9000, base * 2.2 + 700));
        double top = timbre.dark() + (timbre.bright() - timbre.dark()) * (0.3 + 0.7 * velocity);
        double gain = timbre.gain() * velocity / StrictMath.sqrt(timbre.players());
        double tremble = 0;
        double level = 0;
        for (int from = 0; from < length; from += BLOCK) {
            edge.tune(Math.max(base * 1.3, timbre.dark() + (top - timbre.dark()) * open.at(from)));
            double goal = gain * loud.at(from + BLOCK);
            if (timbre.strokes() > 0) {
                tremble += timbre.strokes() * (0.9 + 0.2 * dice.unit()) * BLOCK / Stereo.RATE;
                double wave = tremble - (long) tremble;
                goal *= 0.55 + 0.9 * Math.abs(wave - 0.5);
            }
            double step = (goal - level) / BLOCK;
            int end = Math.min(length, from + BLOCK);
            for (int i = from; i < end; i++) {
                double sample = edge.low(out[i]);
                if (timbre.breath() > 0) sample += timbre.breath() * breath.band(dice.unit() - 0.5);
                level += step;
                out[i] = (float) (sample * level);
            }
        }
        body(out, length);
    }

    /** The wood, brass or throat around the sound. */
    private void body(float[] out, int length) {
        double[] body = timbre.body();
        for (int k = 0; k + 2 < body.length; k += 3) {
            Biquad peak = Biquad.peak(body[k], body[k + 1], body[k + 2]);
            for (int i = 0; i < length; i++) out[i] = (float) peak.apply(out[i]);
        }
    }

    @Override
    public int tail() {
        return (int) (timbre.release() * Stereo.RATE) + BLOCK;
    }
}
