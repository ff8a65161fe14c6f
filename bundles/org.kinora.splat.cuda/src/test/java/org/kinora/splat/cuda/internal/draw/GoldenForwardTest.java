package org.kinora.splat.cuda.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.cuda.internal.sample.Golden;
import org.kinora.splat.cuda.internal.sample.Machines;
import org.kinora.testkit.TestWork;

/** The kernels beside pictures that were blended densely in double precision. */
class GoldenForwardTest {
    @ParameterizedTest
    @CsvSource({"g40_48x32, 0", "g300_64x48, 0", "g300_64x48, 7", "g300_64x48_antialiased, 4"})
    void pictures_are_those_of_the_exact_algorithm(String name, int seed) {
        Golden golden = Golden.of(name);
        Camera camera = golden.camera();
        try (TestWork work = new TestWork(); SplatScene scene = golden.scene(); Raster colour = raster(camera, SplatRenderer.FORMAT);
                Raster alpha = raster(camera, RasterFormat.DATA); Raster depth = raster(camera, RasterFormat.DATA);
                SplatRendering rendering = Machines.renderer(Machines.having(Machines.device(seed)))
                        .open(scene, golden.settings(), 0, work)) {
            rendering.draw(camera, colour, alpha, depth);
            Difference seen = Difference.of(colour, golden.numbers("image"));
            Difference covered = Difference.of(alpha, golden.numbers("alpha"));
            System.out.println(name + ": " + seen + ", alpha " + covered);
            assertThat(seen.decibels()).isGreaterThan(100);
            assertThat(seen.largest()).isLessThan(1e-5);
            assertThat(covered.largest()).isLessThan(1e-5);
        }
    }

    private static Raster raster(Camera camera, RasterFormat format) {
        return Raster.unbounded(camera.width(), camera.height(), format);
    }

    record Difference(double decibels, double largest) {
        static Difference of(Raster raster, double[] exact) {
            double sum = 0;
            double largest = 0;
            int planes = raster.format().planes();
            for (int i = 0; i < exact.length; i++) {
                int pixel = i / planes;
                double difference = raster.get(i % planes, pixel % raster.width(), pixel / raster.width()) - exact[i];
                sum += difference * difference;
                largest = Math.max(largest, Math.abs(difference));
            }
            return new Difference(-10 * Math.log10(sum / exact.length), largest);
        }
    }
}
