package org.kinora.sfm.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Derivatives beside differences. */
class SightTest {
    private static final double STEP = 1e-6;
    private final Lens lens = new Lens(700, 710, 320, 240, 0.07);
    private final double[] point = {0.4, -0.3, 0.8};
    private final Eye eye = new Eye(Small.turn(0.2, -0.3, 0.1), new double[] {0.3, 0.1, 2.5});

    private double[] off(Lens lens, Eye eye, double[] point) {
        double[] pixel = lens.pixel(eye.see(point));
        return new double[] {pixel[0] - 300, pixel[1] - 200};
    }

    private void same(double[] jacobian, int columns, int column, double[] up, double[] down) {
        for (int row = 0; row < 2; row++)
            assertThat(jacobian[columns * row + column]).isCloseTo((up[row] - down[row]) / (2 * STEP), within(1e-3));
    }

    @Test
    void what_falls_where_changes_as_the_equations_say() {
        Sight sight = Sight.of(lens, eye, point, 300, 200);
        assertThat(sight.off()).containsExactly(off(lens, eye, point), within(1e-9));
        for (int k = 0; k < 3; k++) {
            double[] more = point.clone();
            double[] less = point.clone();
            more[k] += STEP;
            less[k] -= STEP;
            same(sight.byPoint(), 3, k, off(lens, eye, more), off(lens, eye, less));
        }
        for (int k = 0; k < 6; k++) {
            double[] more = new double[6];
            double[] less = new double[6];
            more[k] = STEP;
            less[k] = -STEP;
            same(sight.byEye(), 6, k, off(lens, eye.moved(more, 0), point), off(lens, eye.moved(less, 0), point));
        }
        double up = Math.exp(STEP);
        same(sight.byLens(), 2, 0, off(new Lens(700 * up, 710 * up, 320, 240, 0.07), eye, point), off(new Lens(700 / up, 710 / up, 320, 240, 0.07), eye, point));
        same(sight.byLens(), 2, 1, off(new Lens(700, 710, 320, 240, 0.07 + STEP), eye, point), off(new Lens(700, 710, 320, 240, 0.07 - STEP), eye, point));
    }

    @Test
    void a_direction_is_the_way_back_from_a_pixel() {
        double[] pixel = lens.pixel(new double[] {0.3, -0.2, 1});
        assertThat(lens.direction(pixel[0], pixel[1])).containsExactly(new double[] {0.3, -0.2}, within(1e-9));
    }

    @Test
    void factors_solve_what_a_positive_matrix_made() {
        Random random = new Random(5);
        int n = 12;
        double[] root = random.doubles((long) n * n, -1, 1).toArray();
        double[] matrix = new double[n * n];
        double[] answer = random.doubles(n, -1, 1).toArray();
        double[] right = new double[n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) matrix[i * n + j] += root[i * n + k] * root[j * n + k];
                if (i == j) matrix[i * n + j] += 1;
            }
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) right[i] += matrix[i * n + j] * answer[j];
        assertThat(Cholesky.solve(matrix, right)).isTrue();
        assertThat(right).containsExactly(answer, within(1e-9));
        assertThat(Cholesky.solve(new double[] {1, 0, 0, -1}, new double[2])).isFalse();
    }
}
