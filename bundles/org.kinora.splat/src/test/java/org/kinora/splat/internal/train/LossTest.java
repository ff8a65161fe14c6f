package org.kinora.splat.internal.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.splat.internal.cpu.Crew;
import org.kinora.splat.internal.sample.Golden;
import org.kinora.testkit.TestWork;

/** The loss beside the golden sets, and its gradient beside differences of itself. */
class LossTest {
    private static Raster raster(Camera camera, double[] numbers) {
        Raster raster = Raster.unbounded(camera.width(), camera.height(), SplatRenderer.FORMAT);
        for (int i = 0; i < numbers.length; i++) raster.set(i % 3, i / 3 % camera.width(), i / 3 / camera.width(), (float) numbers[i]);
        return raster;
    }

    @ParameterizedTest
    @ValueSource(strings = {"g40_48x32", "g300_64x48", "g300_64x48_antialiased"})
    void loss_and_similarity_are_those_of_the_golden_sets(String name) {
        Golden golden = Golden.of(name);
        Camera camera = golden.camera();
        try (TestWork work = new TestWork(); Crew crew = new Crew(2, work); Raster image = raster(camera, golden.numbers("image"));
                Raster truth = raster(camera, golden.numbers("gt")); Raster slope = raster(camera, new double[0])) {
            Loss loss = new Loss(camera.width(), camera.height(), crew);
            Loss.Measure measure = loss.measure(image, truth, slope);
            assertThat(measure.loss()).isCloseTo(golden.numbers("lossB")[0], org.assertj.core.api.Assertions.offset(1e-6));
            assertThat(measure.ssim()).isCloseTo(golden.numbers("ssim")[0], org.assertj.core.api.Assertions.offset(1e-5));
            // a step along the gradient in one number, large enough to stand out of rounding
            for (int[] at : new int[][] {{0, 0, 0}, {1, 20, 13}, {2, camera.width() - 1, camera.height() - 1}, {0, 30, 5}}) {
                float kept = image.get(at[0], at[1], at[2]);
                float step = 2e-3f;
                if (Math.abs(kept - truth.get(at[0], at[1], at[2])) < 2 * step) continue;
                image.set(at[0], at[1], at[2], kept + step);
                double up = loss.measure(image, truth, null).loss();
                image.set(at[0], at[1], at[2], kept - step);
                double down = loss.measure(image, truth, null).loss();
                image.set(at[0], at[1], at[2], kept);
                assertThat((up - down) / (2 * step)).isCloseTo(slope.get(at[0], at[1], at[2]), org.assertj.core.api.Assertions.offset(1e-5));
            }
        }
    }
}
