package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaneFitTest {
    private static final int PLACES = 120;
    private static final double[] PLANE = {0.9, 0.12, 14, -0.1, 1.05, -9, 0.0003, -0.0002, 1};

    private static double carried(int row, double x, double y) {
        return (PLANE[3 * row] * x + PLANE[3 * row + 1] * y + PLANE[3 * row + 2]) / (PLANE[6] * x + PLANE[7] * y + PLANE[8]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1})
    void what_a_homography_carries_is_told_from_what_lies_anywhere(double share) {
        for (long seed = 0; seed < 30; seed++) {
            Random lot = new Random(seed);
            float[] here = new float[2 * PLACES];
            float[] there = new float[here.length];
            for (int i = 0; i < PLACES; i++) {
                here[2 * i] = 320 * lot.nextFloat();
                here[2 * i + 1] = 180 * lot.nextFloat();
                boolean carried = i < share * PLACES;
                for (int axis = 0; axis < 2; axis++)
                    there[2 * i + axis] = carried ? (float) carried(axis, here[2 * i], here[2 * i + 1]) : (320 - 140 * axis) * lot.nextFloat();
            }
            boolean[] fitting = new PlaneFit(here, there).fitting();
            int wrong = 0;
            for (int i = 0; i < PLACES; i++) {
                if (i < share * PLACES) assertThat(fitting[i]).as("seed %d, place %d", seed, i).isTrue();
                else if (fitting[i]) wrong++;
            }
            // of places that lie anywhere some do fall within three pixels
            assertThat(wrong).as("seed %d", seed).isLessThanOrEqualTo(PLACES / 20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 20})
    void places_on_one_line_make_no_plane(int count) {
        float[] line = new float[2 * count];
        for (int i = 0; i < count; i++) line[2 * i] = line[2 * i + 1] = 7 * i;
        assertThat(new PlaneFit(line, line).fitting()).doesNotContain(true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_mirror_image_is_not_carried(long seed) {
        Random lot = new Random(seed);
        float[] here = new float[2 * PLACES];
        float[] there = new float[here.length];
        for (int i = 0; i < PLACES; i++) {
            here[2 * i] = 320 * lot.nextFloat();
            there[2 * i] = 320 - here[2 * i];
            here[2 * i + 1] = there[2 * i + 1] = 180 * lot.nextFloat();
        }
        boolean[] fitting = new PlaneFit(here, there).fitting();
        int fits = 0;
        for (boolean one : fitting) if (one) fits++;
        assertThat(fits).isLessThan(PLACES / 4);
    }
}
