package org.kinora.workbench.paint.internal.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedPressureTest {
    private final SpeedPressure pressure = new SpeedPressure();

    private double after(int moves, int pixels) {
        pressure.begin(0, 0, 1000);
        double now = pressure.now();
        for (int i = 1; i <= moves; i++) now = pressure.at(i * pixels, 0, 1000 + 10L * i);
        return now;
    }

    @Test
    void a_pen_that_rests_presses_wholly_and_a_fast_one_hardly() {
        assertThat(after(0, 0)).isEqualTo(1);
        assertThat(after(40, 0)).isEqualTo(1);
        assertThat(after(40, 14)).isBetween(0.55, 0.65);
        assertThat(after(40, 2000)).isBetween(0.2, 0.22);
    }

    @Test
    void the_faster_the_less_and_never_nothing() {
        double before = 1.1;
        for (int pixels = 0; pixels < 200; pixels += 5) {
            double now = after(30, pixels);
            assertThat(now).as("at %d pixels", pixels).isLessThan(before).isGreaterThanOrEqualTo(0.2);
            before = now;
        }
    }

    @Test
    void a_clock_that_wraps_does_no_harm() {
        pressure.begin(0, 0, Integer.MAX_VALUE);
        assertThat(pressure.at(10, 0, Integer.MIN_VALUE)).isBetween(0.2, 1.0);
    }
}
