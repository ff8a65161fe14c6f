package org.kinora.film.internal.sound;

/** Lets a part of a sound come as late out as the limited whole does. One thread. */
final class Delay {
    private final float[][] kept = new float[2][Limiter.DELAY];
    private final float[] joined = new float[Limiter.DELAY + Block.SIZE];

    /** Delays a block in place by {@link Limiter#DELAY} samples; silence comes first. */
    void process(Block block) {
        for (int channel = 0; channel < 2; channel++) {
            System.arraycopy(kept[channel], 0, joined, 0, Limiter.DELAY);
            System.arraycopy(block.samples[channel], 0, joined, Limiter.DELAY, block.length);
            System.arraycopy(joined, 0, block.samples[channel], 0, block.length);
            System.arraycopy(joined, block.length, kept[channel], 0, Limiter.DELAY);
        }
    }
}
