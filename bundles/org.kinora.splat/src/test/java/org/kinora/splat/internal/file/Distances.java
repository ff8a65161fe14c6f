package org.kinora.splat.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.kinora.api.splat.SplatScene;

/**
 * The largest differences between two scenes with the same splats in any order.
 *
 * @param turn of the rotations' matrices, up to half turns about the splat's own axes, as that of the quaternions
 */
record Distances(double position, double scale, double alpha, double turn, double base, double rest) {
    /** Splats belong together when position and scale do; each is taken once. */
    static Distances between(SplatScene exact, SplatScene scene) {
        assertThat(scene.count()).isEqualTo(exact.count());
        double[] largest = new double[6];
        boolean[] taken = new boolean[scene.count()];
        for (int i = 0; i < exact.count(); i++) {
            int j = partner(exact, i, scene);
            assertThat(taken[j]).as("splat %d", i).isFalse();
            taken[j] = true;
            for (int k = 0; k < 3; k++) {
                largest[0] = Math.max(largest[0], Math.abs(exact.get(k, i) - scene.get(k, j)));
                largest[1] = Math.max(largest[1], Math.abs(exact.get(3 + k, i) - scene.get(3 + k, j)));
                largest[4] = Math.max(largest[4], Math.abs(exact.get(11 + k, i) - scene.get(11 + k, j)));
            }
            largest[2] = Math.max(largest[2], Math.abs(Coding.sigmoid(exact.get(10, i)) - Coding.sigmoid(scene.get(10, j))));
            largest[3] = Math.max(largest[3], turn(Unit.rotation(exact, i), Unit.rotation(scene, j)));
            for (int plane = 14; plane < Math.min(exact.planes(), scene.planes()); plane++)
                largest[5] = Math.max(largest[5], Math.abs(exact.get(plane, i) - scene.get(plane, j)));
        }
        return new Distances(largest[0], largest[1], largest[2], largest[3], largest[4], largest[5]);
    }

    private static int partner(SplatScene exact, int i, SplatScene scene) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int j = 0; j < scene.count(); j++) {
            double sum = 0;
            for (int k = 0; k < 6; k++) {
                double d = exact.get(k, i) - scene.get(k, j);
                sum += d * d;
            }
            if (sum < least) {
                least = sum;
                best = j;
            }
        }
        return best;
    }

    /** Largest difference of the parts, over both signs. */
    private static double turn(double[] a, double[] b) {
        double plus = 0;
        double minus = 0;
        for (int k = 0; k < 4; k++) {
            plus = Math.max(plus, Math.abs(a[k] - b[k]));
            minus = Math.max(minus, Math.abs(a[k] + b[k]));
        }
        return Math.min(plus, minus);
    }

    void within(double mostPosition, double mostScale, double mostAlpha, double mostTurn, double mostBase, double mostRest) {
        System.out.println(this);
        assertThat(position).as("position").isLessThanOrEqualTo(mostPosition);
        assertThat(scale).as("scale").isLessThanOrEqualTo(mostScale);
        assertThat(alpha).as("alpha").isLessThanOrEqualTo(mostAlpha);
        assertThat(turn).as("rotation").isLessThanOrEqualTo(mostTurn);
        assertThat(base).as("base colour").isLessThanOrEqualTo(mostBase);
        assertThat(rest).as("harmonics").isLessThanOrEqualTo(mostRest);
    }
}
