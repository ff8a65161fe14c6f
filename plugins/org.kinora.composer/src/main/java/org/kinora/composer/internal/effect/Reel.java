package org.kinora.composer.internal.effect;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.StateFilter;
import org.kinora.composer.internal.wave.Stereo;

/**
 * The reel that an effect is recorded on, and the instruments of whoever makes noises: bursts and bands of noise, things that ring when they are
 * struck, tones that glide, voices. All times are in seconds, all levels are amplitudes; what lies past the end is lost. One thread.
 */
final class Reel {
    private static final int RATE = Stereo.RATE;
    private static final int BLOCK = 32;

    private final int samples;
    private final Stereo sound;
    private final Dice dice;
    private final Runnable checkpoint;
    private Curve pan = Curve.flat(0);

    Reel(int samples, long seed, Runnable checkpoint) {
        this(samples, seed, checkpoint, 0);
    }

    /** @param tail samples past the end that are kept, for {@link #wrapped} */
    Reel(int samples, long seed, Runnable checkpoint, int tail) {
        this.samples = samples;
        this.sound = Stereo.silence(samples + tail);
        this.dice = new Dice(seed);
        this.checkpoint = checkpoint;
    }

    Stereo sound() {
        return sound;
    }

    Dice dice() {
        return dice;
    }

    double seconds() {
        return samples / (double) RATE;
    }

    /** The sound with its tail put at its beginning: a loop. */
    Stereo wrapped() {
        Stereo loop = Stereo.silence(samples);
        for (int i = 0; i < sound.length(); i++) {
            loop.left()[i % samples] += sound.left()[i];
            loop.right()[i % samples] += sound.right()[i];
        }
        return loop;
    }

    /** Where what follows is heard, -1 (left) to 1; over the course of each sound. */
    Reel from(Curve place) {
        pan = place;
        return this;
    }

    Reel from(double place) {
        return from(Curve.flat(place));
    }

    /** A burst of noise between two edges that rises at once and dies away by 60 dB. */
    void burst(double at, double low, double high, double rise, double fall, double level) {
        float[] out = new float[samples(rise + fall)];
        Biquad below = Biquad.highPass(low, 0.7);
        Biquad above = Biquad.lowPass(high, 0.7);
        double shrink = StrictMath.pow(10, -3 / (Math.max(fall, 0.002) * RATE));
        double rising = Math.max(1, rise * RATE);
        double gain = level * noiseGain(low, high);
        for (int i = 0; i < out.length; i++) {
            double loud = i < rising ? i / rising : 1;
            out[i] = (float) (above.apply(below.apply(dice.unit() - 0.5)) * gain * loud);
            if (i >= rising) gain *= shrink;
        }
        add(out, at);
    }

    /** Noise around a frequency that moves; {@code wide} is its width in octaves, about. */
    void wind(double at, double seconds, Curve hertz, double wide, Curve level) {
        float[] out = new float[samples(seconds)];
        StateFilter band = new StateFilter(Math.clamp(1.4 / wide, 0.5, 30));
        StateFilter again = new StateFilter(Math.clamp(1.4 / wide, 0.5, 30));
        double gain = 0;
        for (int from = 0; from < out.length; from += BLOCK) {
            if ((from & 0x3FFF) == 0) checkpoint.run();
            double along = from / (double) out.length;
            double now = Math.clamp(hertz.at(along), 20, 18_000);
            band.tune(now);
            again.tune(now);
            double goal = level.at(along) * 3.2 * StrictMath.sqrt(3000 / (now * wide + 60));
            double step = (goal - gain) / BLOCK;
            int end = Math.min(out.length, from + BLOCK);
            for (int i = from; i < end; i++) {
                gain += step;
                out[i] = (float) (again.band(band.band(dice.unit() - 0.5)) * gain);
            }
        }
        ends(out);
        add(out, at);
    }

    /** Noise between two edges, as loud as a curve says. */
    void hiss(double at, double seconds, double low, double high, Curve level) {
        float[] out = new float[samples(seconds)];
        Biquad below = Biquad.highPass(low, 0.7);
        Biquad above = Biquad.lowPass(high, 0.7);
        double scale = noiseGain(low, high);
        double gain = 0;
        for (int from = 0; from < out.length; from += BLOCK) {
            if ((from & 0x3FFF) == 0) checkpoint.run();
            double step = (level.at(from / (double) out.length) * scale - gain) / BLOCK;
            int end = Math.min(out.length, from + BLOCK);
            for (int i = from; i < end; i++) {
                gain += step;
                out[i] = (float) (above.apply(below.apply(dice.unit() - 0.5)) * gain);
            }
        }
        ends(out);
        add(out, at);
    }

    /** Something that is struck and rings: three numbers for each of its modes, hertz, seconds until it has fallen by 60 dB, level. */
    void ring(double at, double level, double... modes) {
        double longest = 0;
        for (int k = 0; k < modes.length; k += 3) longest = Math.max(longest, modes[k + 1]);
        float[] out = new float[samples(longest)];
        for (int k = 0; k < modes.length; k += 3) {
            double turn = 2 * StrictMath.PI * modes[k] / RATE;
            if (turn > 2.6) continue;
            double shrink = StrictMath.pow(10, -3 / (modes[k + 1] * RATE));
            double rotation = 2 * shrink * StrictMath.cos(turn);
            double now = 0;
            double before = -modes[k + 2] * level * StrictMath.sin(turn) / shrink;
            int end = Math.min(out.length, samples(modes[k + 1]));
            for (int i = 0; i < end; i++) {
                out[i] += (float) now;
                double next = rotation * now - shrink * shrink * before;
                before = now;
                now = next;
            }
        }
        ends(out);
        add(out, at);
    }

    /** A blow on something soft or large: a low tone that falls. */
    void thump(double at, double hertz, double seconds, double level) {
        glide(at, seconds, along -> hertz * (1 + 0.8 * StrictMath.exp(-9 * along)), along -> level * StrictMath.exp(-6.9 * along), 1, 0.22);
    }

    /** A tone that glides; {@code partials} are the levels of its harmonics. */
    void glide(double at, double seconds, Curve hertz, Curve level, double... partials) {
        float[] out = new float[samples(seconds)];
        double phase = 0;
        double gain = 0;
        for (int from = 0; from < out.length; from += BLOCK) {
            if ((from & 0x3FFF) == 0) checkpoint.run();
            double along = from / (double) out.length;
            double turn = hertz.at(along) / RATE;
            double step = (level.at(along) - gain) / BLOCK;
            int end = Math.min(out.length, from + BLOCK);
            for (int i = from; i < end; i++) {
                gain += step;
                phase += turn;
                phase -= (long) phase;
                double sum = 0;
                for (int k = 0; k < partials.length; k++) if (partials[k] != 0 && turn * (k + 1) < 0.45) sum += partials[k] * sine(phase * (k + 1));
                out[i] = (float) (sum * gain);
            }
        }
        ends(out);
        add(out, at);
    }

    /**
     * A voice or horn: pulses through resonances.
     *
     * @param rough 0 (clear) to 1 (hoarse)
     * @param formants two numbers each: hertz and level
     */
    void voice(double at, double seconds, Curve hertz, Curve level, double rough, double... formants) {
        float[] out = new float[samples(seconds)];
        StateFilter[] throat = new StateFilter[formants.length / 2];
        for (int k = 0; k < throat.length; k++) {
            throat[k] = new StateFilter(5);
            throat[k].tune(formants[2 * k]);
        }
        double phase = 0;
        double gain = 0;
        double shake = 1;
        double before = 0;
        for (int from = 0; from < out.length; from += BLOCK) {
            if ((from & 0x3FFF) == 0) checkpoint.run();
            double along = from / (double) out.length;
            double turn = hertz.at(along) / RATE;
            double step = (level.at(along) - gain) / BLOCK;
            int end = Math.min(out.length, from + BLOCK);
            for (int i = from; i < end; i++) {
                gain += step;
                phase += turn * shake;
                if (phase >= 1) {
                    phase -= 1;
                    shake = 1 + 0.35 * rough * (dice.unit() - 0.5);
                }
                double saw = 1 - 2 * phase + rough * 1.4 * (dice.unit() - 0.5);
                double soft = 0.5 * (saw + before);
                before = saw;
                double sum = 0.08 * soft;
                for (int k = 0; k < throat.length; k++) sum += formants[2 * k + 1] * throat[k].band(soft);
                out[i] = (float) (sum * gain);
            }
        }
        ends(out);
        add(out, at);
    }

    /** Sticking and slipping: pulses that excite the modes of wood or a hinge. */
    void creak(double at, double seconds, Curve pulses, double level, double... modes) {
        float[] out = new float[samples(seconds)];
        StateFilter[] wood = new StateFilter[modes.length];
        for (int k = 0; k < modes.length; k++) {
            wood[k] = new StateFilter(9);
            wood[k].tune(modes[k]);
        }
        double next = 0;
        double pulse = 0;
        for (int i = 0; i < out.length; i++) {
            double along = i / (double) out.length;
            pulse *= 0.7;
            if (i >= next) {
                pulse = 0.6 + 0.4 * dice.unit();
                next += RATE / (pulses.at(along) * (1 + 0.12 * dice.bell()));
            }
            double sum = 0;
            for (StateFilter mode : wood) sum += mode.band(pulse);
            out[i] = (float) (sum * level * 1.6 * StrictMath.sin(StrictMath.PI * Math.min(1, along * 1.0001)));
        }
        add(out, at);
    }

    /** A recipe for one of many small sounds. */
    @FunctionalInterface
    interface Grain {
        /** @param level by chance, mostly well below 1 */
        void at(double time, double level);
    }

    /** Many small sounds at random times, so many a second. */
    void scatter(double at, double seconds, Curve perSecond, Grain grain) {
        double time = 0;
        while (true) {
            double rate = Math.max(0.05, perSecond.at(time / seconds));
            time -= StrictMath.log(1 - 0.999 * dice.unit()) / rate;
            if (time >= seconds) return;
            checkpoint.run();
            double chance = dice.unit();
            grain.at(at + time, 0.15 + 0.85 * chance * chance);
        }
    }

    /** Sound made elsewhere, from a time on. */
    void add(float[] mono, double at) {
        int start = (int) Math.round(at * RATE);
        int end = Math.min(mono.length, sound.length() - start);
        boolean still = pan.at(0) == pan.at(1);
        double left = still ? left(pan.at(0)) : 0;
        double right = still ? left(-pan.at(0)) : 0;
        for (int i = Math.max(0, -start); i < end; i++) {
            if (!still && (i & 255) == 0 || !still && left == 0 && right == 0) {
                left = left(pan.at(i / (double) mono.length));
                right = left(-pan.at(i / (double) mono.length));
            }
            sound.left()[start + i] += (float) (mono[i] * left);
            sound.right()[start + i] += (float) (mono[i] * right);
        }
    }

    private static double left(double place) {
        return StrictMath.cos((Math.clamp(place, -1.0, 1.0) + 1) * StrictMath.PI / 4) * 1.414;
    }

    private static void ends(float[] out) {
        int count = Math.min(out.length / 2, 96);
        for (int i = 0; i < count; i++) {
            out[i] *= i / (float) count;
            out[out.length - 1 - i] *= i / (float) count;
        }
    }

    private static int samples(double seconds) {
        return (int) Math.max(8, Math.round(seconds * RATE));
    }

    /** So that noise is about as loud whatever its width. */
    private static double noiseGain(double low, double high) {
        return 2 * StrictMath.sqrt(8000 / Math.max(100, Math.min(high, 20_000) - low));
    }

    private static double sine(double turns) {
        return StrictMath.sin(2 * StrictMath.PI * (turns - (long) turns));
    }
}
