package org.kinora.splat.internal.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.Pose;

class UnbendingTest {
    private static final Camera CAMERA = new Camera(120, 80, 100, 100, 60, 40, Pose.IDENTITY);

    @Test
    void a_pixel_goes_where_the_lens_formulas_put_it() {
        // x = 0.3, y = 0.2, r2 = 0.13
        double[] brown = new Unbending(CAMERA, new Distortion(-0.2, 0.05, 0.01, 0.02, 0.3, false)).place(90, 60);
        double radial = 1 - 0.2 * 0.13 + 0.05 * 0.13 * 0.13 + 0.3 * 0.13 * 0.13 * 0.13;
        assertThat(brown[0]).isCloseTo(60 + 100 * (0.3 * radial + 2 * 0.01 * 0.06 + 0.02 * (0.13 + 0.18)), within(1e-9));
        assertThat(brown[1]).isCloseTo(40 + 100 * (0.2 * radial + 0.01 * (0.13 + 0.08) + 2 * 0.02 * 0.06), within(1e-9));
        double angle = Math.atan(Math.sqrt(0.13));
        double bent = angle * (1 + 0.1 * angle * angle + 0.2 * Math.pow(angle, 4) + 0.3 * Math.pow(angle, 6) + 0.4 * Math.pow(angle, 8));
        double[] fish = new Unbending(CAMERA, new Distortion(0.1, 0.2, 0.3, 0.4, 0, true)).place(90, 60);
        assertThat(fish[0]).isCloseTo(60 + 100 * 0.3 * bent / Math.sqrt(0.13), within(1e-9));
        assertThat(new Unbending(CAMERA, new Distortion(0.1, 0, 0, 0, 0, true)).place(60, 40)).containsExactly(60, 40);
    }

    @Test
    void a_slope_of_light_becomes_what_the_lens_saw_and_what_it_did_not_see_does_not_count() {
        Unbending unbending = new Unbending(CAMERA, new Distortion(0.3, 0, 0, 0, 0, false));
        try (Raster from = Raster.unbounded(120, 80, RasterFormat.RGB8); Raster into = Raster.unbounded(120, 80, RasterFormat.RGB8);
                Raster seen = Raster.unbounded(120, 80, RasterFormat.GREY8)) {
            for (int y = 0; y < 80; y++) for (int x = 0; x < 120; x++) from.set(0, x, y, (x + 0.5f) * 2 / 255f);
            seen.plane(0).fill((byte) 255);
            unbending.fill(from, into, seen);
            int hidden = 0;
            for (int y = 0; y < 80; y++)
                for (int x = 0; x < 120; x++) {
                    double[] place = unbending.place(x + 0.5, y + 0.5);
                    boolean outside = place[0] < 0 || place[1] < 0 || place[0] > 120 || place[1] > 80;
                    assertThat(seen.get(0, x, y) == 0).isEqualTo(outside);
                    if (outside) hidden++;
                    // a byte of rounding in and out, and half a pixel at the edges
                    else assertThat(255 * into.get(0, x, y)).isCloseTo((float) (2 * place[0]), within(2.1f));
                }
            assertThat(hidden).isPositive();
        }
    }
}
