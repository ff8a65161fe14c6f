package org.kinora.film.internal.sound;

import java.util.Arrays;

/**
 * Holds true peaks below a ceiling: the gain that each sample needs is spread by a sliding minimum and a moving average over a look-ahead of 5
 * ms, so it falls before a peak and never overshoots, and recovers over 120 ms. Both channels get the same gain. The sound comes out delayed by
 * {@link #DELAY} samples; one thread.
 */
final class Limiter {
    private static final int WINDOW = 240;
    /** Samples by which the sound is late. */
    static final int DELAY = WINDOW - 1 + TruePeak.TAPS / 2;
    private static final int RING = 512;
    private static final double RELEASE = 1 - StrictMath.exp(-1.0 / (0.120 * 48_000));

    private final float ceiling;
    private final float[][] history = new float[2][TruePeak.TAPS - 1 + Block.SIZE];
    private final float[][] delayed = new float[2][RING];
    private final double[] smallest = new double[RING];
    private final double[] needed = new double[RING];
    private final long[] queue = new long[RING];
    private int head;
    private int tail;
    private double released = 1;
    private double average = WINDOW;
    private long position;
    private final float[] gains = new float[Block.SIZE];

    /** @param ceiling largest true peak, linear */
    Limiter(double ceiling) {
        this.ceiling = (float) ceiling;
        Arrays.fill(smallest, 1);
        Arrays.fill(needed, 1);
    }

    /** Limits a block in place; what comes out is what went in {@link #DELAY} samples before. */
    void process(Block block) {
        int before = TruePeak.TAPS - 1;
        for (int channel = 0; channel < 2; channel++) System.arraycopy(block.samples[channel], 0, history[channel], before, block.length);
        boolean quiet = quiet(before + block.length);
        // An average of just the window means that no gain below 1 is left in it.
        if (quiet && released == 1 && average == WINDOW) pass(block);
        else limit(block, quiet);
        for (float[] channel : history) System.arraycopy(channel, block.length, channel, 0, before);
    }

    /** The gains of the block that was processed last, for each of its samples as they came out; borrowed until the next one. */
    float[] gains() {
        return gains;
    }

    /** Delays a block for which the gain is 1 from start to end, and leaves all as if it had been limited. */
    private void pass(Block block) {
        for (int i = 0; i < block.length; i++) {
            int slot = (int) (position & RING - 1);
            smallest[slot] = 1;
            needed[slot] = 1;
            delay(block, i, slot, 1);
            position++;
        }
        head = 0;
        tail = 1;
        queue[0] = position - 1;
    }

    private void limit(Block block, boolean quiet) {
        for (int i = 0; i < block.length; i++) {
            double need = quiet ? 1 : need(i);
            released = Math.min(need, released + (1 - released) * RELEASE);
            if (released > 0.99999) released = 1;
            int slot = (int) (position & RING - 1);
            delay(block, i, slot, gain(released, slot));
            position++;
        }
    }

    private void delay(Block block, int at, int slot, double gain) {
        int out = (int) (position - DELAY & RING - 1);
        for (int channel = 0; channel < 2; channel++) {
            float[] samples = block.samples[channel];
            float[] ring = delayed[channel];
            ring[slot] = samples[at];
            samples[at] = position < DELAY ? 0 : (float) (ring[out] * gain);
        }
        gains[at] = (float) gain;
    }

    private boolean quiet(int length) {
        float around = 0;
        for (float[] channel : history) for (int i = 0; i < length; i++) around = Math.max(around, Math.abs(channel[i]));
        return around * 1.6f < ceiling;
    }

    private double need(int at) {
        float peak = Math.max(TruePeak.between(history[0], at), TruePeak.between(history[1], at));
        return peak <= ceiling ? 1 : ceiling / peak;
    }

    /** Sliding minimum over the window (monotonic queue), then the mean of that over the same window. */
    private double gain(double need, int slot) {
        needed[slot] = need;
        while (tail > head && needed[(int) (queue[tail - 1 & RING - 1] & RING - 1)] >= need) tail--;
        queue[tail++ & RING - 1] = position;
        if (queue[head & RING - 1] <= position - WINDOW) head++;
        if (head > RING) {
            head -= RING;
            tail -= RING;
        }
        double least = needed[(int) (queue[head & RING - 1] & RING - 1)];
        average += least - smallest[(int) (position - WINDOW & RING - 1)];
        smallest[slot] = least;
        if (least == 1 && average > WINDOW - 1e-9) average = WINDOW;
        return average / WINDOW;
    }
}
