package org.kinora.splat.cuda.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;
import org.kinora.splat.cuda.internal.sample.Machines;
import org.kinora.splat.internal.cpu.Crew;
import org.kinora.splat.internal.train.Loss;
import org.kinora.testkit.TestWork;

/** The loss on the device beside that of the processor, which is proven on the golden sets. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource({"48, 32, 0, false", "37, 21, 3, true", "5, 3, 1, false"})
    void loss_and_gradient_are_those_of_the_processor(int width, int height, int seed, boolean masked) {
        SplittableRandom random = new SplittableRandom(width);
        try (TestWork work = new TestWork(); Device device = Machines.device(seed); Arena arena = new Arena(device); Crew crew = new Crew(1, work);
                Raster image = Raster.unbounded(width, height, SplatRenderer.FORMAT); Raster truth = Raster.unbounded(width, height,
                        RasterFormat.RGB8);
                Raster counts = Raster.unbounded(width, height, RasterFormat.GREY8); Raster wanted = Raster.unbounded(width, height,
                        SplatRenderer.FORMAT);
                Raster slope = Raster.unbounded(width, height, SplatRenderer.FORMAT)) {
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++) {
                    boolean hidden = masked && x > y;
                    counts.set(0, x, y, hidden ? 0 : 1);
                    for (int c = 0; c < 3; c++) {
                        image.set(c, x, y, (float) random.nextDouble(-0.1, 1.2));
                        truth.set(c, x, y, (float) random.nextDouble());
                        wanted.set(c, x, y, hidden ? image.get(c, x, y) : truth.get(c, x, y));
                    }
                }
            Loss.Measure expected = new Loss(width, height, crew).measure(image, wanted, slope);
            long plane = (long) width * height;
            Room drawn = arena.room(12 * plane);
            Room bytes = arena.room(4 * plane);
            for (int c = 0; c < 3; c++) {
                device.upload(image.plane(c), drawn.at() + 4 * c * plane);
                device.upload(truth.plane(c), bytes.at() + c * plane);
            }
            device.upload(counts.plane(0), bytes.at() + 3 * plane);
            Comparison comparison = new Comparison(arena);
            Comparison.Measure measure = comparison.measure(drawn.at(), bytes.at(), masked ? bytes.at() + 3 * plane : 0, width, height);
            assertThat(measure.loss()).isCloseTo(expected.loss(), offset(1e-5));
            assertThat(measure.ssim()).isCloseTo(expected.ssim(), offset(1e-5));
            assertThat(measure.squares()).isCloseTo(expected.squares(), offset(1e-5));
            var memory = java.lang.foreign.Arena.ofAuto().allocate(12 * plane, 64);
            device.download(comparison.slope(), memory);
            double largest = 0;
            double off = 0;
            for (int c = 0; c < 3; c++)
                for (int i = 0; i < plane; i++) {
                    boolean hidden = masked && i % width > i / width;
                    float exact = hidden ? 0 : slope.get(c, i % width, i / width);
                    largest = Math.max(largest, Math.abs(exact));
                    off = Math.max(off, Math.abs(exact - memory.get(ValueLayout.JAVA_FLOAT, 4 * (c * plane + i))));
                }
            System.out.println("loss gradient " + off / largest);
            assertThat(off / largest).isLessThan(1e-4);
        }
    }
}
