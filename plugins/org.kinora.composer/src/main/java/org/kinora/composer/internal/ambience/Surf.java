package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * Waves that roll in, break and run back.
 *
 * @param every seconds from wave to wave, about
 * @param level of a breaking wave, decibels below full scale
 */
record Surf(double every, double level) implements Layer {
    private static final int BLOCK = 64;

    @Override
    public void render(Stereo out, long seed, boolean loop, Runnable checkpoint) {
        Dice dice = new Dice(seed);
        int length = out.length();
        int waves = (int) Math.max(1, Math.round(length / (every * Stereo.RATE)));
        Stereo body = Stereo.silence(length);
        new Bed(90, 2600, 1, level, 1, 5, 0.15).render(body, dice.next(), loop, checkpoint);
        Stereo foam = Stereo.silence(length);
        new Bed(1800, 9000, 1, level - 7, 1, 4, 0.1).render(foam, dice.next(), loop, checkpoint);
        double[] swell = new double[length / BLOCK + 2];
        double[] crest = new double[swell.length];
        for (int i = 0; i < waves; i++) {
            double at = (i + 0.5 + 0.22 * dice.bell()) * length / waves;
            wave(swell, crest, at / BLOCK, dice.between(0.6, 1), length, loop);
        }
        for (int i = 0; i < length; i++) {
            double part = (i % BLOCK) / (double) BLOCK;
            int block = i / BLOCK;
            float low = (float) (0.12 + swell[block] + (swell[block + 1] - swell[block]) * part);
            float high = (float) (0.05 + crest[block] + (crest[block + 1] - crest[block]) * part);
            out.left()[i] += body.left()[i] * low + foam.left()[i] * high;
            out.right()[i] += body.right()[i] * low + foam.right()[i] * high;
        }
    }

    /** One wave: the body grows slowly and breaks, the foam comes with the break and hisses away. */
    private void wave(double[] swell, double[] crest, double at, double force, int length, boolean loop) {
        double second = Stereo.RATE / (double) BLOCK;
        int last = Math.max(1, length / BLOCK);
        for (int k = (int) (-every * second); k < every * second; k++) {
            int place = (int) at + k;
            if (loop) place = Math.floorMod(place, last);
            if (place < 0 || place > last) continue;
            double time = k / second;
            double rise = 0.3 * every;
            double body = time < 0 ? StrictMath.exp(-time * time / (rise * rise * 0.35)) : StrictMath.exp(-time / (0.24 * every));
            double foam = time < -0.2 ? 0 : time < 0.3 ? (time + 0.2) / 0.5 : StrictMath.exp(-(time - 0.3) / (0.3 * every));
            swell[place] += force * body;
            crest[place] += force * foam;
            if (loop && place == 0) {
                swell[last] = swell[0];
                crest[last] = crest[0];
            }
        }
        if (loop) {
            for (int i = last; i < swell.length; i++) {
                swell[i] = swell[i - last];
                crest[i] = crest[i - last];
            }
        }
    }
}
