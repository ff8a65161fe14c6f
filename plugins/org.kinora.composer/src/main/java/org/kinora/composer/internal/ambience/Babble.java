package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * People talking without words: vowel-like tones in the rhythm of syllables and phrases. A few speakers are made and heard again from
 * other places at other times.
 *
 * @param speakers how many are heard
 * @param pitch mean fundamental, hertz
 * @param level decibels below full scale
 * @param far hertz above which distance has taken the sound
 */
record Babble(int speakers, double pitch, double level, double far) implements Layer {
    private static final int VOICES = 4;
    private static final int RATE = Stereo.RATE;
    private static final double[][] VOWELS = {{700, 1150}, {420, 2000}, {320, 2250}, {450, 850}, {340, 800}, {560, 1500}};

    @Override
    public void render(Stereo out, long seed, boolean loop, Runnable checkpoint) {
        Dice dice = new Dice(seed);
        int length = out.length();
        int made = Math.min(VOICES, speakers);
        float[][] voices = new float[made][];
        for (int i = 0; i < made; i++) voices[i] = voice(dice, length, loop, pitch * dice.between(0.62, 1.35), checkpoint);
        double gain = Layer.amplitude(level) / StrictMath.sqrt(speakers);
        for (int i = 0; i < speakers; i++) {
            checkpoint.run();
            float[] voice = voices[i % made];
            int shift = i < made || !loop && length < RATE ? 0 : dice.below(length);
            double angle = (Math.clamp(0.9 * dice.bell(), -1.0, 1.0) + 1) * StrictMath.PI / 4;
            double near = dice.between(0.5, 1);
            float left = (float) (gain * near * StrictMath.cos(angle));
            float right = (float) (gain * near * StrictMath.sin(angle));
            add(out, voice, 0, shift, length - shift, left, right);
            add(out, voice, length - shift, 0, shift, left, right);
        }
    }

    private static void add(Stereo out, float[] voice, int to, int from, int count, float left, float right) {
        float[] a = out.left();
        float[] b = out.right();
        for (int i = 0; i < count; i++) a[to + i] += voice[from + i] * left;
        for (int i = 0; i < count; i++) b[to + i] += voice[from + i] * right;
    }

    /** One speaker, power 1; silent at the seam so that it can be shifted round. */
    private float[] voice(Dice dice, int length, boolean loop, double base, Runnable checkpoint) {
        float[] sound = new float[length];
        Biquad distance = Biquad.lowPass(far, 0.6);
        double power = 1e-9;
        int at = (int) (RATE * dice.between(0.02, 0.8));
        while (at < length - RATE / 3) {
            checkpoint.run();
            int syllables = 2 + dice.below(9);
            for (int s = 0; s < syllables && at < length - RATE / 3; s++) {
                int samples = (int) (RATE * dice.between(0.11, 0.27));
                syllable(sound, at, samples, base * (1.12 - 0.25 * s / syllables) * (1 + 0.06 * dice.bell()), dice);
                at += (int) (samples * 0.94);
            }
            at += (int) (RATE * dice.between(0.15, 1.3));
        }
        for (int i = 0; i < length; i++) {
            sound[i] = (float) distance.apply(sound[i]);
            power += (double) sound[i] * sound[i];
        }
        float scale = (float) (1 / StrictMath.sqrt(power / length));
        for (int i = 0; i < length; i++) sound[i] *= scale;
        return sound;
    }

    private static void syllable(float[] sound, int at, int samples, double hertz, Dice dice) {
        double[] vowel = VOWELS[dice.below(VOWELS.length)];
        double size = dice.between(0.9, 1.12);
        Biquad first = Biquad.bandPass(vowel[0] * size, 5);
        Biquad second = Biquad.bandPass(vowel[1] * size, 8);
        double phase = dice.unit();
        double force = dice.between(0.5, 1);
        int consonant = dice.chance(0.5) ? samples / 5 : 0;
        int end = Math.min(samples, sound.length - at);
        for (int i = 0; i < end; i++) {
            double along = i / (double) samples;
            phase += hertz * (1.04 - 0.08 * along) / RATE;
            if (phase >= 1) phase -= 1;
            double source = i < consonant ? (dice.unit() - 0.5) * 0.5 : 1 - 2 * phase;
            double shape = 4 * along * (1 - along);
            sound[at + i] += (float) ((first.apply(source) + 0.5 * second.apply(source)) * shape * force);
        }
    }
}
