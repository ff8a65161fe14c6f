package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;

/**
 * A gain and an offset for each channel of each photograph: what was drawn is brightened as the photograph was before the two are compared, and the
 * slopes of both tell how (Adam, Kingma and Ba 2015). Only differences between photographs are meant, so gains have the mean 1 and offsets the
 * mean 0.
 */
final class Exposures {
    private static final int NUMBERS = 6;
    /** Numbers of a photograph that a checkpoint keeps. */
    private static final int EACH = 3 * NUMBERS + 1;
    private static final double RATE = 5e-3;
    private static final double LAST_SHARE = 0.1;
    private static final double KEEP = 0.9;
    private static final double KEEP_SQUARES = 0.999;
    private static final double LEAST = 1e-8;

    /** Of each photograph: logarithms of the gains, then the offsets, of red, green and blue. */
    private final double[][] values;
    private final double[][] first;
    private final double[][] second;
    private final int[] looks;
    private final int steps;

    /** @param steps of the training, over which the rate falls to a tenth */
    Exposures(int photographs, int steps) {
        values = new double[photographs][NUMBERS];
        first = new double[photographs][NUMBERS];
        second = new double[photographs][NUMBERS];
        looks = new int[photographs];
        this.steps = steps;
    }

    /** All numbers, photograph by photograph: values, both moments, and how often it was looked at. */
    double[] memory() {
        double[] memory = new double[values.length * EACH];
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(values[i], 0, memory, i * EACH, NUMBERS);
            System.arraycopy(first[i], 0, memory, i * EACH + NUMBERS, NUMBERS);
            System.arraycopy(second[i], 0, memory, i * EACH + 2 * NUMBERS, NUMBERS);
            memory[i * EACH + 3 * NUMBERS] = looks[i];
        }
        return memory;
    }

    /** Goes on from what a checkpoint kept, unless that is of another number of photographs. */
    void remember(double[] memory) {
        if (memory.length != values.length * EACH) return;
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(memory, i * EACH, values[i], 0, NUMBERS);
            System.arraycopy(memory, i * EACH + NUMBERS, first[i], 0, NUMBERS);
            System.arraycopy(memory, i * EACH + 2 * NUMBERS, second[i], 0, NUMBERS);
            looks[i] = (int) memory[i * EACH + 3 * NUMBERS];
        }
    }

    /** The gain of a channel of a photograph. */
    double gain(int photograph, int channel) {
        return Math.exp(values[photograph][channel]);
    }

    /** Brightens what was drawn as the photograph was. */
    void apply(int photograph, Raster drawn) {
        for (int c = 0; c < 3; c++) {
            float gain = (float) gain(photograph, c);
            float offset = (float) values[photograph][3 + c];
            MemorySegment plane = drawn.plane(c);
            for (long at = 0; at < plane.byteSize(); at += 4)
                plane.set(ValueLayout.JAVA_FLOAT, at, gain * plane.get(ValueLayout.JAVA_FLOAT, at) + offset);
        }
    }

    /**
     * Learns from the slope of the loss, and makes it that of what was drawn.
     *
     * @param drawn as {@link #apply} left it
     */
    void learn(int photograph, Raster drawn, Raster slope, int step) {
        double[] gradient = new double[NUMBERS];
        for (int c = 0; c < 3; c++) {
            float gain = (float) gain(photograph, c);
            double offset = values[photograph][3 + c];
            MemorySegment pixels = drawn.plane(c);
            MemorySegment slopes = slope.plane(c);
            for (long at = 0; at < slopes.byteSize(); at += 4) {
                float each = slopes.get(ValueLayout.JAVA_FLOAT, at);
                gradient[c] += each * (pixels.get(ValueLayout.JAVA_FLOAT, at) - offset);
                gradient[3 + c] += each;
                slopes.set(ValueLayout.JAVA_FLOAT, at, gain * each);
            }
        }
        looks[photograph]++;
        double rate = RATE * Math.pow(LAST_SHARE, Math.min(1, (double) step / steps));
        for (int k = 0; k < NUMBERS; k++) {
            first[photograph][k] = KEEP * first[photograph][k] + (1 - KEEP) * gradient[k];
            second[photograph][k] = KEEP_SQUARES * second[photograph][k] + (1 - KEEP_SQUARES) * gradient[k] * gradient[k];
            double mean = first[photograph][k] / (1 - Math.pow(KEEP, looks[photograph]));
            double square = second[photograph][k] / (1 - Math.pow(KEEP_SQUARES, looks[photograph]));
            values[photograph][k] -= rate * mean / (Math.sqrt(square) + LEAST);
        }
        centre();
    }

    private void centre() {
        for (int k = 0; k < NUMBERS; k++) {
            double mean = 0;
            for (double[] each : values) mean += each[k] / values.length;
            for (double[] each : values) each[k] -= mean;
        }
    }
}
