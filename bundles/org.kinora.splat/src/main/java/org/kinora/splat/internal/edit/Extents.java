package org.kinora.splat.internal.edit;

import java.util.Arrays;
import java.util.BitSet;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.SplatEdit;

/** Where splats are. */
final class Extents {
    private static final int SAMPLE = 100_000;
    /** Share of the splats at either end that may lie far out. */
    private static final double OUTER = 0.02;

    private Extents() {
    }

    static SplatEdit.Extent of(SplatScene scene, BitSet which) {
        int step = Math.max(1, which.cardinality() / SAMPLE);
        int[] numbers = which.stream().toArray();
        int count = (numbers.length + step - 1) / step;
        double[] low = new double[3];
        double[] high = new double[3];
        double[] middle = new double[3];
        double[] values = new double[count];
        for (int k = 0; k < 3 && count > 0; k++) {
            for (int i = 0; i < count; i++) values[i] = scene.get(k, numbers[i * step]);
            Arrays.sort(values);
            low[k] = values[0];
            high[k] = values[count - 1];
            // a few that lie far out shall not move the middle, nor shall a crowded corner
            middle[k] = (values[(int) (OUTER * (count - 1))] + values[(int) ((1 - OUTER) * (count - 1))]) / 2;
        }
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) sum += Math.pow(scene.get(k, numbers[i * step]) - middle[k], 2);
            values[i] = Math.sqrt(sum);
        }
        Arrays.sort(values);
        return new SplatEdit.Extent(low, high, middle, count == 0 ? 1 : Math.max(1e-6, values[(int) ((1 - OUTER) * (count - 1))]));
    }
}
