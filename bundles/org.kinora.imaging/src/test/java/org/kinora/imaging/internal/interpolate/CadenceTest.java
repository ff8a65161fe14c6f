package org.kinora.imaging.internal.interpolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static long source(double step) {
        return (long) Math.floor(step * 1.44 + 0.3);
    }

    private static Cadence uneven() {
        Random random = new Random(4);
        return new Cadence(IntStream.range(0, 40).mapToDouble(i -> (source(i + 1) - source(i)) * 2 + random.nextDouble() * 0.3).toArray());
    }

    @Test
    void after_a_short_step_one_of_the_frames_is_shown_again_and_after_a_long_one_the_frame_between() {
        Cadence cadence = uneven();
        int right = 0;
        for (int pair = 0; pair < 40; pair++) {
            double expected = (double) (source(pair + 0.5) - source(pair)) / (source(pair + 1) - source(pair));
            if (cadence.moment(pair, 0.5) == expected) right++;
        }
        assertThat(right).isGreaterThanOrEqualTo(36);
    }

    @Test
    void even_motion_keeps_its_times() {
        Random random = new Random(9);
        Cadence cadence = new Cadence(IntStream.range(0, 60).mapToDouble(i -> 3 + i * 0.05 + random.nextDouble() * 0.4).toArray());
        for (int pair = 0; pair < 60; pair++) assertThat(cadence.moment(pair, 0.25)).isEqualTo(0.25);
    }

    @Test
    void nothing_moves_without_a_pattern() {
        assertThat(new Cadence(new double[30]).moment(7, 0.4)).isEqualTo(0.4);
        assertThat(new Cadence(new double[] {3}).moment(0, 0.4)).isEqualTo(0.4);
    }
}
