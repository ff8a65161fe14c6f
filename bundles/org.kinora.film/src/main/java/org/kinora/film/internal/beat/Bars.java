package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.List;

/** Finds the first beats of the bars: the metre (4 or 3) and phase whose first beats carry the most bass and the most change of harmony. */
record Bars(Spectrum spectrum, Onsets onsets) {
    private static final double FOUR_IS_USUAL = 0.12;

    /** Indices into the beats. */
    List<Integer> downbeats(List<Integer> beats) {
        if (beats.size() < 6) return List.of();
        double[] weight = weights(beats);
        int metre = 4;
        int phase = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int length : new int[] {4, 3})
            for (int first = 0; first < length; first++) {
                double sum = 0;
                int count = 0;
                for (int i = first; i < weight.length; i += length) {
                    sum += weight[i];
                    count++;
                }
                double score = sum / count + (length == 4 ? FOUR_IS_USUAL : 0);
                if (score <= best) continue;
                best = score;
                metre = length;
                phase = first;
            }
        List<Integer> downbeats = new ArrayList<>();
        for (int i = phase; i < beats.size(); i += metre) downbeats.add(i);
        return downbeats;
    }

    private double[] weights(List<Integer> beats) {
        double[] low = new double[beats.size()];
        double[] harmony = new double[beats.size()];
        float[] before = null;
        float[] usual = Sections.mean(spectrum.tones(), 0, spectrum.frames());
        for (int i = 0; i < beats.size(); i++) {
            for (int frame = Math.max(0, beats.get(i) - 2); frame < Math.min(spectrum.frames(), beats.get(i) + 3); frame++) {
                low[i] = Math.max(low[i], onsets.low()[frame]);
            }
            float[] now = sounding(beats, i, usual);
            if (i > 0) harmony[i] = 1 - Sections.dot(before, now);
            before = now;
        }
        double[] weights = new double[beats.size()];
        add(weights, low, 1);
        add(weights, harmony, 3);
        return weights;
    }
    /** Which tones sound more than usual during a beat; of length 1. */
    private float[] sounding(List<Integer> beats, int beat, float[] usual) {
        int from = beats.get(beat);
        int to = beat + 1 < beats.size() ? beats.get(beat + 1) : spectrum.frames();
        float[] mean = Sections.mean(spectrum.tones(), from, Math.max(from + 1, to));
        for (int i = 0; i < mean.length; i++) mean[i] -= usual[i];
        return Sections.unit(mean);
    }

    /** Adds values measured in their own standard deviations. */
    private static void add(double[] weights, double[] values, double factor) {
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / values.length;
        double deviation = Math.sqrt(Math.max(1e-9, squares / values.length - mean * mean));
        for (int i = 0; i < values.length; i++) weights[i] += factor * (values[i] - mean) / deviation;
    }
}
