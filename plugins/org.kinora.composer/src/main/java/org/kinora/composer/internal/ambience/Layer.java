package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Stereo;

/** One layer of a soundscape; immutable. */
sealed interface Layer permits Bed, Hum, Scatter, Babble, Surf {
    /**
     * Adds the layer to a sound.
     *
     * @param seed chance of this layer
     * @param loop whether the end must join the beginning
     * @param checkpoint called at least every 100 ms; throws to stop
     */
    void render(Stereo out, long seed, boolean loop, Runnable checkpoint);

    static double amplitude(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }
}
