package org.kinora.splat.internal.train;

import java.util.SplittableRandom;

/** What is drawn by lot follows from a seed, what it is for and the step: a training that goes on from a checkpoint draws the same. */
record Lots(long seed) {
    SplittableRandom at(String purpose, int step) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + purpose.hashCode() * 0xD1B54A32D192ED03L + step);
    }

    /** The picture of a step, from 0: each once in a round, in another order each round. */
    int picture(int step, int pictures) {
        SplittableRandom random = at("round", step / pictures);
        int[] order = new int[pictures];
        for (int i = 0; i < pictures; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order[step % pictures];
    }
}
