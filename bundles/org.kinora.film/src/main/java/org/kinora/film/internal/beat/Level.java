package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the metrical level of a pulse: of the beats of a stretch of steady tempo it keeps all, every second, or adds those between. A grid is that
 * of the beats where neighbours weigh alike, something happens halfway, and it is not too fast: a logistic model of these, fitted on rendered pieces
 * of many kinds that are not among those of the tests.
 */
record Level(Onsets onsets) {
    private static final int REACH = 3;
    private static final int FEWEST = 8;
    private static final double FASTEST = 215;
    private static final double SLOWEST = 48;
    /** How sure the model must be, as a logit, to leave the level that the pulse was found at. */
    private static final double SURE = 0.3;

    List<Integer> settle(List<Integer> beats) {
        List<Integer> settled = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= beats.size(); i++) {
            if (i < beats.size() && (i < 2 || steady(beats, i))) continue;
            settled.addAll(stretch(beats.subList(start, i)));
            start = i;
        }
        return settled;
    }

    /** Whether the beat before {@code i} and the one after are equally long, within a quarter. */
    private static boolean steady(List<Integer> beats, int i) {
        int before = beats.get(i - 1) - beats.get(i - 2);
        int now = beats.get(i) - beats.get(i - 1);
        return Math.abs(now - before) * 4 <= before;
    }

    private List<Integer> stretch(List<Integer> beats) {
        if (beats.size() < FEWEST) return beats;
        double tempo = tempo(beats);
        if (tempo / 2 >= SLOWEST && belief(beats) < -SURE) return slower(beats);
        if (tempo * 2 > FASTEST) return beats;
        List<Integer> twice = faster(beats);
        return belief(twice) > SURE ? twice : beats;
    }

    private static double tempo(List<Integer> beats) {
        return 60.0 * Spectrum.FRAMES * (beats.size() - 1) / (beats.getLast() - beats.getFirst());
    }

    /** The logit of a grid being that of the beats rather than twice as fast. */
    private double belief(List<Integer> beats) {
        double octaves = StrictMath.log(tempo(beats) / 120) / StrictMath.log(2);
        Balance all = balance(beats, onsets.all());
        Balance low = balance(beats, onsets.low());
        Balance high = balance(beats, onsets.high());
        Balance tones = balance(beats, onsets.tones());
        return -1.74 * octaves + 1.75 * all.between() + 1.8 * low.weak() + 1.95 * low.between() + 3.01 * high.weak() + 2.64 * high.between()
                + 4.13 * tones.weak() - 6.22;
    }

    /**
     * How onsets lie on a grid.
     *
     * @param weak mean of the weaker half of the beats, every second one, over that of the stronger half
     * @param between mean halfway between beats over the mean at the beats
     */
    private record Balance(double weak, double between) {}

    private Balance balance(List<Integer> beats, float[] flux) {
        double[] sums = new double[2];
        double between = 0;
        for (int i = 0; i < beats.size(); i++) {
            sums[i % 2] += near(flux, beats.get(i));
            if (i > 0) between += near(flux, (beats.get(i) + beats.get(i - 1)) / 2);
        }
        double even = sums[0] / ((beats.size() + 1) / 2);
        double odd = sums[1] / (beats.size() / 2);
        double mean = (sums[0] + sums[1]) / beats.size();
        return new Balance(Math.min(even, odd) / (Math.max(even, odd) + 1e-6), between / (beats.size() - 1) / (mean + 1e-6));
    }

    private List<Integer> slower(List<Integer> beats) {
        double[] strength = new double[2];
        for (int i = 0; i < beats.size() / 2 * 2; i++)
            strength[i % 2] += near(onsets.all(), beats.get(i)) + near(onsets.low(), beats.get(i));
        List<Integer> kept = new ArrayList<>();
        for (int i = strength[0] >= strength[1] ? 0 : 1; i < beats.size(); i += 2) kept.add(beats.get(i));
        return kept;
    }

    private List<Integer> faster(List<Integer> beats) {
        List<Integer> twice = new ArrayList<>(List.of(beats.getFirst()));
        for (int i = 1; i < beats.size(); i++) {
            twice.add((beats.get(i) + beats.get(i - 1)) / 2);
            twice.add(beats.get(i));
        }
        return twice;
    }

    private static float near(float[] flux, int frame) {
        float largest = 0;
        for (int i = Math.max(0, frame - REACH); i <= Math.min(flux.length - 1, frame + REACH); i++) largest = Math.max(largest, flux[i]);
        return largest;
    }
}
