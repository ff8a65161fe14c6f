package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** Small sounds that are heard now and then. Each rendering is scaled to a peak of 1 and ends in silence. */
enum Event {
    CHIRP, CRICKET, OWL, GULL, DRIP, BUBBLE, DROP, CRACKLE, THUNDER, CLINK, KEY, CAR_PASS, HORN, BEEP, CLACK, CREAK, GUST, BELL, STEP, KNOCK, RING,
            TICK, FROG;

    private static final int RATE = Stereo.RATE;

    float[] make(Dice dice) {
        float[] sound = switch (this) {
            case CHIRP -> Creatures.chirp(dice);
            case CRICKET -> Creatures.cricket(dice);
            case OWL -> Creatures.owl(dice);
            case GULL -> Creatures.gull(dice);
            case FROG -> Creatures.frog(dice);
            case DRIP -> ping(dice, dice.between(900, 2200), 0.09, 1.5, 0);
            case BUBBLE -> ping(dice, dice.between(350, 1300), dice.between(0.02, 0.06), 1.35, 0);
            case DROP -> burst(dice, dice.between(1800, 6500), 1.2, dice.between(0.004, 0.014));
            case CRACKLE -> burst(dice, dice.between(900, 5200), 1.6, dice.between(0.002, 0.02));
            case KEY -> burst(dice, dice.between(1800, 3600), 2.5, 0.025);
            case KNOCK, STEP -> burst(dice, dice.between(120, 320), 1.5, this == STEP ? 0.09 : 0.06);
            case CLACK -> clack(dice);
            case THUNDER -> thunder(dice);
            case CLINK -> struck(dice, dice.between(2300, 4600), 0.35, 1, 2.76, 5.4);
            case BELL -> struck(dice, dice.between(280, 420), 3.5, 1, 2.0, 2.4, 3.0, 4.2);
            case RING -> ringing(dice);
            case TICK -> burst(dice, 3200, 6, 0.012);
            case BEEP -> steady(dice.between(960, 1000), 0.14);
            case HORN -> horn(dice);
            case CAR_PASS -> pass(dice, dice.between(3.5, 7), 90, 1400);
            case GUST -> pass(dice, dice.between(2.5, 6), 180, 900);
            case CREAK -> creak(dice);
        };
        return finish(sound);
    }

    private static float[] finish(float[] sound) {
        float peak = 1e-9f;
        for (float sample : sound) peak = Math.max(peak, Math.abs(sample));
        int fade = Math.min(sound.length, RATE / 100);
        for (int i = 0; i < sound.length; i++) {
            float end = Math.min(1, (sound.length - 1 - i) / (float) fade);
            sound[i] = sound[i] / peak * end * Math.min(1, i / 24f);
        }
        return sound;
    }

    /** A sine that dies away while it rises in pitch: drops and bubbles. */
    private static float[] ping(Dice dice, double hertz, double seconds, double rise, double wait) {
        float[] sound = new float[(int) ((seconds * 4 + wait) * RATE)];
        double phase = dice.unit();
        for (int i = 0; i < sound.length; i++) {
            double along = i / (double) sound.length;
            phase += hertz * (1 + (rise - 1) * along) / RATE;
            sound[i] = (float) (sine(phase) * StrictMath.exp(-i / (seconds * RATE)));
        }
        return sound;
    }

    private static float[] burst(Dice dice, double hertz, double q, double seconds) {
        float[] sound = new float[(int) (seconds * 5 * RATE) + 200];
        Biquad band = Biquad.bandPass(hertz, q);
        double fade = 1;
        double shrink = StrictMath.exp(-1 / (seconds * RATE));
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) band.apply((dice.unit() - 0.5) * fade);
            fade *= shrink;
        }
        return sound;
    }

    /** Two wheels over a rail joint. */
    private static float[] clack(Dice dice) {
        float[] sound = new float[RATE / 2];
        float[] first = burst(dice, 240, 1.4, 0.03);
        float[] second = burst(dice, 300, 1.4, 0.03);
        for (int i = 0; i < first.length; i++) sound[i] += first[i];
        for (int i = 0; i < second.length; i++) sound[i + RATE / 6] += second[i] * 0.8f;
        return sound;
    }

    private static float[] thunder(Dice dice) {
        float[] sound = new float[(int) (dice.between(4, 7) * RATE)];
        Biquad deep = Biquad.lowPass(dice.between(110, 200), 0.7);
        Biquad deeper = Biquad.lowPass(320, 0.7);
        double rumble = 0;
        double goal = 1;
        for (int i = 0; i < sound.length; i++) {
            if (i % 4000 == 0) goal = dice.unit() * dice.unit() * 1.6;
            rumble += (goal - rumble) / 2400;
            double along = i / (double) sound.length;
            double rise = Math.min(1, i / (0.12 * RATE));
            sound[i] = (float) (deeper.apply(deep.apply(dice.unit() - 0.5)) * (rumble + 0.25) * rise * StrictMath.exp(-3.2 * along));
        }
        return sound;
    }

    private static float[] struck(Dice dice, double hertz, double seconds, double... ratios) {
        float[] sound = new float[(int) (seconds * 2.5 * RATE)];
        for (int k = 0; k < ratios.length; k++) {
            double turn = 2 * StrictMath.PI * Math.min(hertz * ratios[k] * (1 + 0.004 * dice.bell()), 18_000) / RATE;
            double shrink = StrictMath.exp(-(1 + 0.6 * k) / (seconds * 0.5 * RATE));
            double now = 0;
            double before = -StrictMath.sin(turn) / (1 + k);
            for (int i = 0; i < sound.length; i++) {
                sound[i] += (float) now;
                double next = 2 * shrink * StrictMath.cos(turn) * now - shrink * shrink * before;
                before = now;
                now = next;
            }
        }
        return sound;
    }

    /** An old telephone, two rings. */
    private static float[] ringing(Dice dice) {
        float[] sound = new float[RATE * 2];
        float[] stroke = struck(dice, 1380, 0.2, 1, 1.26, 2.7);
        for (int burst = 0; burst < 2; burst++)
            for (int hit = 0; hit < 12; hit++) {
                int at = burst * RATE * 8 / 10 + hit * RATE / 25;
                for (int i = 0; i < stroke.length && at + i < sound.length; i++) sound[at + i] += stroke[i];
            }
        return sound;
    }

    private static float[] steady(double hertz, double seconds) {
        float[] sound = new float[(int) (seconds * RATE)];
        for (int i = 0; i < sound.length; i++) sound[i] = (float) (sine(i * hertz / RATE) * Math.min(1, i / 480.0));
        return sound;
    }

    private static float[] horn(Dice dice) {
        float[] sound = new float[(int) (dice.between(0.25, 0.8) * RATE)];
        double base = dice.between(330, 430);
        Biquad far = Biquad.lowPass(1200, 0.7);
        for (int i = 0; i < sound.length; i++) {
            double phase = i * base / RATE;
            double tone = saw(phase) + saw(phase * 1.26);
            sound[i] = (float) (far.apply(tone) * Math.min(1, i / 1500.0) * Math.min(1, (sound.length - i) / 2400.0));
        }
        return sound;
    }

    /** Noise that swells, opens and closes: a car or a gust goes by. */
    private static float[] pass(Dice dice, double seconds, double low, double high) {
        float[] sound = new float[(int) (seconds * RATE)];
        Biquad below = Biquad.highPass(low, 0.7);
        double dark = 0;
        for (int i = 0; i < sound.length; i++) {
            double place = 2.0 * i / sound.length - 1;
            double near = 1 / (1 + 14 * place * place) - 1 / 15.0;
            double open = 2 * StrictMath.PI * (high * (0.35 + near)) / RATE;
            dark += (dice.unit() - 0.5 - dark) * Math.min(0.9, open);
            sound[i] = (float) (below.apply(dark) * near);
        }
        return sound;
    }

    private static float[] creak(Dice dice) {
        float[] sound = new float[(int) (dice.between(0.4, 1.1) * RATE)];
        Biquad wood = Biquad.bandPass(dice.between(420, 900), 5);
        double next = 0;
        double rate = dice.between(28, 60);
        for (int i = 0; i < sound.length; i++) {
            double along = i / (double) sound.length;
            double pulse = 0;
            if (i >= next) {
                pulse = 1;
                next += RATE / (rate * (0.7 + 0.8 * along + 0.2 * dice.bell()));
            }
            sound[i] = (float) (wood.apply(pulse) * StrictMath.sin(StrictMath.PI * along));
        }
        return sound;
    }

    static double sine(double turns) {
        return StrictMath.sin(2 * StrictMath.PI * (turns - (long) turns));
    }

    private static double saw(double turns) {
        return 2 * (turns - (long) turns) - 1;
    }
}
