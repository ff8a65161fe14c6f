package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GridCutTest {
    private static final int WIDE = 4;
    private static final int NODES = 12;

    private static int[] grid() {
        int[] beside = new int[4 * NODES];
        Arrays.fill(beside, -1);
        for (int n = 0; n < NODES; n++) {
            if (n % WIDE > 0) beside[4 * n] = n - 1;
            if (n % WIDE + 1 < WIDE) beside[4 * n + 1] = n + 1;
            if (n >= WIDE) beside[4 * n + 2] = n - WIDE;
            if (n + WIDE < NODES) beside[4 * n + 3] = n + WIDE;
        }
        return beside;
    }

    private static double cost(boolean[] sunk, int[] beside, float[] room, float[] ends) {
        double sum = 0;
        for (int n = 0; n < NODES; n++) {
            if (sunk[n] && ends[n] > 0) sum += ends[n];
            if (!sunk[n] && ends[n] < 0) sum -= ends[n];
            for (int side = 0; side < 4; side++) {
                int other = beside[4 * n + side];
                if (other >= 0 && !sunk[n] && sunk[other]) sum += room[4 * n + side];
            }
        }
        return sum;
    }

    @Test
    void no_other_cut_costs_less() {
        int[] beside = grid();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            float[] room = new float[4 * NODES];
            float[] ends = new float[NODES];
            for (int i = 0; i < room.length; i++) if (beside[i] >= 0) room[i] = random.nextInt(3) * random.nextInt(10);
            for (int i = 0; i < ends.length; i++) ends[i] = (random.nextInt(41) - 20) * random.nextInt(2);
            double least = Double.MAX_VALUE;
            for (int all = 0; all < 1 << NODES; all++) {
                boolean[] sunk = new boolean[NODES];
                for (int n = 0; n < NODES; n++) sunk[n] = (all >> n & 1) == 1;
                least = Math.min(least, cost(sunk, beside, room, ends));
            }
            boolean[] found = new GridCut(beside, room.clone(), ends.clone()).sunk();
            assertThat(cost(found, beside, room, ends)).as("seed %d", seed).isEqualTo(least);
        }
    }

    @Test
    void where_nothing_speaks_for_either_side_all_nodes_are_on_the_sinks() {
        assertThat(new GridCut(grid(), new float[4 * NODES], new float[NODES]).sunk()).containsOnly(true);
    }
}
