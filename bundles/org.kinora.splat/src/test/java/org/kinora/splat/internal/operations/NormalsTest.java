package org.kinora.splat.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.SplatRenderer;

class NormalsTest {
    private static final Camera CAMERA = Camera.ofAngle(160, 120, 40, Pose.IDENTITY);

    private interface Surface {
        /** Depth along the view of what the ray (x, y, 1) meets; 0 for nothing. */
        double depth(double x, double y);
    }

    private static float[] normal(Surface surface, int column, int row) {
        try (Raster alpha = Raster.unbounded(160, 120, RasterFormat.DATA); Raster depth = Raster.unbounded(160, 120, RasterFormat.DATA);
                Raster normals = Raster.unbounded(160, 120, SplatRenderer.FORMAT)) {
            for (int y = 0; y < 120; y++)
                for (int x = 0; x < 160; x++) {
                    double z = surface.depth((x + 0.5 - CAMERA.cx()) / CAMERA.fx(), (y + 0.5 - CAMERA.cy()) / CAMERA.fy());
                    alpha.set(0, x, y, z > 0 ? 1 : 0);
                    depth.set(0, x, y, (float) z);
                }
            new Normals(CAMERA).fill(alpha, depth, normals);
            return new float[] {2 * normals.get(0, column, row) - 1, 2 * normals.get(1, column, row) - 1, 2 * normals.get(2, column, row) - 1};
        }
    }

    @Test
    void a_tilted_plane_has_its_normal_everywhere_up_to_the_edge() {
        // x + 2 y - 3 z = -12, nearer at the upper left: facing the camera its normal is (1, 2, -3) / sqrt 14, and green is up
        double length = Math.sqrt(14);
        for (int[] at : new int[][] {{80, 60}, {0, 0}, {159, 3}, {12, 119}}) {
            float[] n = normal((x, y) -> 12 / (3 - x - 2 * y), at[0], at[1]);
            assertThat(n[0]).isCloseTo((float) (1 / length), offset(1e-3f));
            assertThat(n[1]).isCloseTo((float) (-2 / length), offset(1e-3f));
            assertThat(n[2]).isCloseTo((float) (3 / length), offset(1e-3f));
        }
    }

    @Test
    void a_ball_looks_outwards_and_what_is_not_there_looks_at_the_camera() {
        Surface ball = (x, y) -> {
            double a = x * x + y * y + 1;
            double root = 25 - a * 24;
            return root < 0 ? 0 : (5 - Math.sqrt(root)) / a;
        };
        assertThat(normal(ball, 80, 60)[2]).isGreaterThan(0.99f);
        double x = 20.5 / CAMERA.fx();
        double z = ball.depth(x, 0.5 / CAMERA.fy());
        float[] right = normal(ball, 100, 60);
        // on a ball of radius 1 the normal is the place seen from its middle
        assertThat(right[0]).isCloseTo((float) (x * z), offset(0.03f));
        assertThat(normal(ball, 80, 40)[1]).isGreaterThan(0.3f);
        assertThat(normal(ball, 60, 60)[0]).isLessThan(-0.3f);
        assertThat(normal(ball, 0, 0)).containsExactly(new float[] {0, 0, 1}, offset(1e-6f));
    }
}
