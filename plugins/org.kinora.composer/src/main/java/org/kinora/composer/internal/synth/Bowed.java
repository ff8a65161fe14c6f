package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** Sustained sounds from wavetables: string sections, horn, drone. Several slightly detuned players, each with its own vibrato. */
final class Bowed implements Voice {
    /**
     * How an instrument of this kind sounds.
     *
     * @param players how many
     * @param detune cents between them
     * @param vibrato cents
     * @param attack seconds
     * @param release seconds
     * @param cutoff hertz of the low-pass at full force
     * @param swell how much louder it grows while held
     */
    record Sound(Wavetable.Spectrum spectrum, int players, double detune, double vibrato, double attack, double release, double cutoff, double swell,
            double gain) {}

    private final Sound sound;
    private final Wavetable tables;

    Bowed(Sound sound) {
        this.sound = sound;
        this.tables = new Wavetable(sound.spectrum());
    }

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        int length = Math.min(out.length, held + tail());
        float[] table = tables.table(pitch);
        for (int player = 0; player < sound.players(); player++) {
            double cents = sound.players() == 1 ? 0 : sound.detune() * (player - (sound.players() - 1) / 2.0) + dice.bell();
            player(out, length, table, Voice.hertz(pitch + cents / 100), dice);
        }
        shape(out, held, length, velocity, pitch);
        return length;
    }

    private void player(float[] out, int length, float[] table, double hertz, Dice dice) {
        double step = hertz * Wavetable.SIZE / Stereo.RATE;
        double phase = dice.unit() * Wavetable.SIZE;
        double rate = dice.between(4.6, 5.6) / Stereo.RATE;
        double turn = dice.unit();
        double depth = step * sound.vibrato() * 0.000578;
        for (int i = 0; i < length; i++) {
            if ((i & 31) == 0) turn += 32 * rate;
            double wave = turn - (long) turn;
            double bend = (wave < 0.5 ? 4 * wave - 1 : 3 - 4 * wave) * Math.min(1, i / 24_000.0);
            int index = (int) phase;
            float part = (float) (phase - index);
            out[i] += table[index] + (table[index + 1] - table[index]) * part;
            phase += step + depth * bend;
            if (phase >= Wavetable.SIZE) phase -= Wavetable.SIZE;
        }
    }

    private void shape(float[] out, int held, int length, double velocity, int pitch) {
        Biquad tone = Biquad.lowPass(Math.max(sound.cutoff() * (0.35 + 0.65 * velocity), Voice.hertz(pitch) * 1.5), 0.6);
        double attack = Math.min(sound.attack() * Stereo.RATE, Math.max(480, held * 0.6));
        double release = sound.release() * Stereo.RATE;
        double gain = sound.gain() * velocity / StrictMath.sqrt(sound.players());
        for (int i = 0; i < length; i++) {
            double rise = i < attack ? smooth(i / attack) : 1 + sound.swell() * Math.min(1, (i - attack) / (2.0 * Stereo.RATE));
            double fall = i > held ? smooth(Math.max(0, 1 - (i - held) / release)) : 1;
            out[i] = (float) (tone.apply(out[i]) * gain * rise * fall);
        }
    }

    private static double smooth(double x) {
        return x * x * (3 - 2 * x);
    }

    @Override
    public int tail() {
        return (int) (sound.release() * Stereo.RATE);
    }
}
