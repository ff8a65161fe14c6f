package org.kinora.film.internal.soundbench;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How well beats were found: the F-measure of Davies, Degara and Plumbley, "Evaluation methods for musical audio beat tracking algorithms" (2009), as
 * mir_eval computes it. Beats before 5 s are left out; a found beat hits at most one true one, within 70 ms.
 *
 * @param exact at the true metrical level, 0 to 1
 * @param best at the best of the true level, the double one, the two halves and the offbeats
 */
record BeatScore(double exact, double best) {
    private static final double BEGIN = 5;
    private static final double WINDOW = 0.07;

    /** @param truth seconds, rising; as {@code found} */
    static BeatScore of(double[] truth, double[] found) {
        double[] real = late(truth);
        double[] heard = late(found);
        double exact = measure(real, heard);
        if (real.length < 4) return new BeatScore(exact, exact);
        double[] twice = IntStream.range(0, 2 * real.length - 1).mapToDouble(i -> (real[i / 2] + real[(i + 1) / 2]) / 2).toArray();
        double best = DoubleStream.of(exact, measure(twice, heard), measure(second(twice, 1), heard), measure(second(real, 0), heard),
                measure(second(real, 1), heard)).max().orElse(exact);
        return new BeatScore(exact, best);
    }

    private static double[] late(double[] beats) {
        return Arrays.stream(beats).filter(beat -> beat >= BEGIN).toArray();
    }

    private static double[] second(double[] beats, int first) {
        return IntStream.range(0, beats.length).filter(i -> i % 2 == first).mapToDouble(i -> beats[i]).toArray();
    }

    /** Both rise and all windows are equally wide: taking the earliest pair that fits finds the most pairs. */
    private static double measure(double[] truth, double[] found) {
        int hits = 0;
        for (int i = 0, k = 0; i < truth.length && k < found.length; ) {
            if (truth[i] >= found[k] - WINDOW && truth[i] <= found[k] + WINDOW) {
                hits++;
                i++;
                k++;
            } else if (found[k] < truth[i]) k++;
            else i++;
        }
        if (hits == 0) return 0;
        double precision = (double) hits / found.length;
        double recall = (double) hits / truth.length;
        return 2 * precision * recall / (precision + recall);
    }
}
