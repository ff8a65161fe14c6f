package org.kinora.imaging.internal.interpolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

class FlowInterpolatorTest {
    private static final int WIDTH = 192;
    private static final int HEIGHT = 128;
    private final FrameInterpolator interpolator = new FlowInterpolator(Tools.CV);

    /** A textured plane that has moved to the right; colour moves with it. */
    private static YuvFrame plane(FramePool pool, double shift) {
        YuvFrame frame = pool.take();
        for (int plane = 0; plane < 3; plane++) {
            int scale = plane == 0 ? 1 : 2;
            for (int y = 0; y < frame.rows(plane); y++)
                for (int x = 0; x < frame.stride(plane); x++) {
                    double u = x * scale - shift;
                    double v = y * scale;
                    double value = 128 + 40 * Math.sin(u * 0.21 + v * 0.13 + plane) + 30 * Math.sin(v * 0.17 - u * 0.11) + 20 * Math.sin(u * 0.05);
                    frame.plane(plane).set(ValueLayout.JAVA_BYTE, (long) y * frame.stride(plane) + x, (byte) (int) Math.round(value));
                }
        }
        return frame;
    }

    private static double error(YuvFrame one, YuvFrame two, int plane) {
        double sum = 0;
        int count = 0;
        for (int y = 8; y < one.rows(plane) - 8; y++)
            for (int x = 12; x < one.stride(plane) - 12; x++) {
                long at = (long) y * one.stride(plane) + x;
                sum += Math.abs((one.plane(plane).get(ValueLayout.JAVA_BYTE, at) & 255) - (two.plane(plane).get(ValueLayout.JAVA_BYTE, at) & 255));
                count++;
            }
        return sum / count;
    }

    @ParameterizedTest
    @EnumSource(InterpolationMode.class)
    void what_moves_stands_on_its_way(InterpolationMode mode) {
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 4); TestWork work = new TestWork(); YuvFrame first = plane(pool, 0);
                YuvFrame second = plane(pool, 8); YuvFrame truth = plane(pool, 2); YuvFrame made = pool.take();
                FrameInterpolator.Between between = interpolator.between(first, second, mode, work)) {
            between.draw(Rational.of(1, 4), made);
            assertThat(between.cut()).isFalse();
            assertThat(error(made, truth, 0)).isLessThan(error(first, truth, 0) / 5);
            assertThat(error(made, truth, 1)).isLessThan(error(first, truth, 1) / 3);
        }
    }

    @Test
    void the_ends_are_the_frames_themselves() {
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 3); TestWork work = new TestWork(); YuvFrame first = plane(pool, 0);
                YuvFrame second = plane(pool, 6); YuvFrame made = pool.take();
                FrameInterpolator.Between between = interpolator.between(first, second, InterpolationMode.FAST, work)) {
            between.draw(Rational.ZERO, made);
            assertThat(made.memory().mismatch(first.memory())).isEqualTo(-1);
            between.draw(Rational.of(1), made);
            assertThat(made.memory().mismatch(second.memory())).isEqualTo(-1);
        }
    }

    @Test
    void at_a_cut_nothing_is_mixed() {
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 3); TestWork work = new TestWork(); YuvFrame first = plane(pool, 0);
                YuvFrame second = pool.take(); YuvFrame made = pool.take()) {
            second.fill(20, 90, 200);
            try (FrameInterpolator.Between between = interpolator.between(first, second, InterpolationMode.BEST, work)) {
                assertThat(between.cut()).isTrue();
                between.draw(Rational.of(2, 5), made);
                assertThat(made.memory().mismatch(first.memory())).isEqualTo(-1);
                between.draw(Rational.of(3, 5), made);
                assertThat(made.memory().mismatch(second.memory())).isEqualTo(-1);
            }
        }
    }

    @Test
    void a_still_picture_stays_as_it_is() {
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 3); TestWork work = new TestWork(); YuvFrame first = plane(pool, 0);
                YuvFrame second = plane(pool, 0); YuvFrame made = pool.take();
                FrameInterpolator.Between between = interpolator.between(first, second, InterpolationMode.BEST, work)) {
            between.draw(Rational.of(1, 3), made);
            assertThat(made.memory().mismatch(first.memory())).isEqualTo(-1);
        }
    }

    @Test
    void frames_of_different_sizes_are_refused() {
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 1); FramePool small = new FramePool(16, 16, 1); TestWork work = new TestWork();
                YuvFrame first = pool.take(); YuvFrame second = small.take()) {
            assertThatThrownBy(() -> interpolator.between(first, second, InterpolationMode.FAST, work)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
