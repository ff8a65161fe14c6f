package org.kinora.workbench.player.internal;

import org.kinora.api.film.CutSound;

/** Samples that tell their place; beyond {@code round} they begin anew. */
record CountedSound(long round) implements CutSound {
    @Override
    public float[][] mix(long from, int count) {
        float[][] samples = new float[2][count];
        for (int i = 0; i < count; i++) samples[0][i] = samples[1][i] = (from + i) % round;
        return samples;
    }

    @Override
    public void close() {}
}
