package org.kinora.composer.internal.ambience;

import java.util.List;
import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Reverb;
import org.kinora.composer.internal.wave.Stereo;

/** Renders ambience: what a place or weather sounds like. */
public final class Soundscape {
    private static final int FADE = Stereo.RATE / 50;
    private static final int CHUNK = 8192;
    private static final double CEILING = StrictMath.pow(10, -3.3 / 20);

    private Soundscape() {}

    /** Whether there is a recipe for a kind or place; else room tone stands for it. */
    public static boolean knows(String kind, String place) {
        return Recipes.of(kind, place).isPresent();
    }

    /** The kinds of places and weathers that can be rendered, by their principal names. */
    public static List<String> kinds() {
        return Recipes.NAMES;
    }

    /**
     * Renders a kind of place; any thread.
     *
     * @param place words that help where the kind says nothing or little
     * @param samples exact length
     * @param checkpoint called at least every 100 ms; throws to stop
     */
    public static Stereo render(String kind, String place, int samples, boolean loop, long seed, Runnable checkpoint) {
        Recipe recipe = Recipes.of(kind, place).orElseGet(Recipes::roomTone);
        Stereo sound = Stereo.silence(samples);
        Dice dice = Dice.of(kind, seed);
        for (Layer layer : recipe.layers()) layer.render(sound, dice.next(), loop, checkpoint);
        if (recipe.room() > 0) room(sound, recipe.room(), loop, checkpoint);
        for (float[] channel : new float[][] {sound.left(), sound.right()}) {
            Biquad rumble = Biquad.highPass(24, 0.7);
            if (loop) for (int i = Math.max(0, samples - Stereo.RATE / 2); i < samples; i++) rumble.apply(channel[i]);
            rumble.apply(channel);
        }
        float peak = sound.peak();
        if (peak > CEILING) sound.scale((float) CEILING / peak);
        if (!loop) sound.fade(FADE, FADE);
        return sound;
    }

    private static void room(Stereo sound, double seconds, boolean loop, Runnable checkpoint) {
        Reverb reverb = new Reverb(seconds, seconds > 2 ? 1.4 : 0.8, 0.35);
        int length = sound.length();
        if (loop) reverb.apply(sound, length - (int) Math.min(length, seconds * 1.3 * Stereo.RATE), length, false, 0);
        for (int from = 0; from < length; from += CHUNK) {
            checkpoint.run();
            reverb.apply(sound, from, Math.min(length, from + CHUNK), true, seconds > 2 ? 0.7f : 0.4f);
        }
    }
}
