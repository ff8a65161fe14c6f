package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * Small events scattered over time and from left to right.
 *
 * @param sound what is heard
 * @param every seconds between events, about
 * @param level peak of a typical event, decibels below full scale
 * @param spread how much levels differ, decibels
 * @param width 0 (centre) to 1 (far left to far right)
 * @param regular whether events come like clockwork
 */
record Scatter(Event sound, double every, double level, double spread, double width, boolean regular) implements Layer {
    /** Different renderings of one event; more would not be noticed. */
    private static final int VARIANTS = 24;

    @Override
    public void render(Stereo out, long seed, boolean loop, Runnable checkpoint) {
        Dice dice = new Dice(seed);
        int length = out.length();
        int gap = (int) Math.max(48, every * Stereo.RATE);
        int count = (int) Math.max(1, Math.round(length / (double) gap));
        float[][] variants = new float[Math.min(VARIANTS, count)][];
        double side = dice.between(-1, 1);
        for (int i = 0; i < count; i++) {
            if ((i & 63) == 0) checkpoint.run();
            int variant = regular ? 0 : dice.below(variants.length);
            if (variants[variant] == null) variants[variant] = sound.make(new Dice(dice.next()));
            if (!regular) side = Math.clamp(0.5 * side + 0.9 * dice.bell(), -1.0, 1.0);
            float gain = (float) Layer.amplitude(level + spread * (regular ? 0.1 : 1) * dice.bell());
            double when = regular ? i + 0.3 : i + 0.5 + 0.8 * dice.bell();
            place(out, variants[variant], (int) Math.floorMod((long) (when * length / count), (long) length), gain, side * width, loop);
        }
    }

    private static void place(Stereo out, float[] event, int at, float gain, double side, boolean loop) {
        int length = out.length();
        double angle = (Math.clamp(side, -1.0, 1.0) + 1) * StrictMath.PI / 4;
        float left = gain * (float) StrictMath.cos(angle);
        float right = gain * (float) StrictMath.sin(angle);
        int tail = Math.min(event.length, length);
        for (int i = 0; i < tail; i++) {
            int place = at + i;
            if (place >= length) {
                if (!loop) return;
                place -= length;
            }
            out.left()[place] += event[i] * left;
            out.right()[place] += event[i] * right;
        }
    }
}
