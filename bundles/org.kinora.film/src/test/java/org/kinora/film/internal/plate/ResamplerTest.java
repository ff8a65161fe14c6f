package org.kinora.film.internal.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Effect;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;

class ResamplerTest {
    private final Arena arena = Arena.ofConfined();

    @AfterEach
    void free() {
        arena.close();
    }

    private BytePlane plane(int width, int height, DoubleBinaryOperator picture) {
        BytePlane plane = new BytePlane(width, height, arena.allocate((long) width * height));
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) row[x] = (byte) Math.round(picture.applyAsDouble(x, y));
            plane.put(y, row);
        }
        return plane;
    }

    /** A picture without edges: waves of 12 pixels and more. */
    private static double waves(double x, double y) {
        return 126 + 45 * Math.sin(0.5 * x + 0.11 * y) + 40 * Math.cos(0.37 * y - 0.2 * x);
    }

    @Test
    void a_zoom_by_parts_of_a_pixel_is_the_picture_sampled_there() {
        BytePlane plane = plane(200, 120, ResamplerTest::waves);
        double scale = 1 / 1.0793;
        double right = 7.318;
        double down = 4.771;
        Resampler resampler = new Resampler();
        resampler.begin(plane, new Axis(0, 180, scale, right, 200, Resampler.ALONG), new Axis(0, 100, scale, down, 120, Resampler.ACROSS));
        byte[] row = new byte[180 + Lines.LANES];
        double square = 0;
        double mean = 0;
        for (int y = 0; y < 100; y++) {
            resampler.row(y, row);
            for (int x = 0; x < 180; x++) {
                double error = (row[x] & 255) - waves(scale * x + right, scale * y + down);
                square += error * error;
                mean += error;
            }
        }
        // rounding of picture and result alone has a mean square of 1/6
        assertThat(Math.sqrt(square / 18_000)).isLessThan(1);
        assertThat(mean / 18_000).isCloseTo(0, within(0.1));
    }

    @Test
    void a_smaller_picture_is_the_mean_of_what_it_covers() {
        BytePlane checks = plane(256, 64, (x, y) -> (x + y) % 2 == 0 ? 40 : 200);
        Resampler resampler = new Resampler();
        resampler.begin(checks, new Axis(0, 100, 2.5, 0.7, 256, Resampler.ALONG), new Axis(0, 24, 2.5, 0.7, 64, Resampler.ACROSS));
        byte[] row = new byte[100 + Lines.LANES];
        for (int y = 2; y < 22; y++) {
            resampler.row(y, row);
            for (int x = 2; x < 98; x++) assertThat(row[x] & 255).isCloseTo(120, within(6));
        }
    }

    @Test
    void vectors_and_plain_loops_give_the_same() {
        SplittableRandom random = new SplittableRandom(5);
        Lines plain = new PlainLines();
        Lines quick = Lines.quickest();
        BytePlane noise = plane(333, 3, (_, _) -> random.nextInt(256));
        for (double scale : new double[] {1, 0.93, 0.5, 0.11}) {
            Axis axis = new Axis(0, 300, scale, -3.4, 333, Resampler.ALONG);
            short[][] lines = new short[2][333 + 12 + 2 * Lines.LANES];
            short[][] along = new short[2][300 + Lines.LANES];
            plain.widen(noise.bytes(), 333, 333, lines[0], 6);
            quick.widen(noise.bytes(), 333, 333, lines[1], 6);
            assertThat(lines[1]).isEqualTo(lines[0]);
            plain.along(lines[0], 6, axis, along[0]);
            quick.along(lines[1], 6, axis, along[1]);
            assertThat(java.util.Arrays.copyOf(along[1], 300)).isEqualTo(java.util.Arrays.copyOf(along[0], 300));
            short[][] four = {along[0], along[1], along[0], along[1]};
            byte[][] out = new byte[2][300 + Lines.LANES];
            int[] weights = {-290, 2400, 2200, -214};
            plain.across(four, weights, 0, out[0], 300);
            quick.across(four, weights, 0, out[1], 300);
            assertThat(java.util.Arrays.copyOf(out[1], 300)).isEqualTo(java.util.Arrays.copyOf(out[0], 300));
        }
    }

    @Test
    void chroma_lies_on_the_left_of_its_columns_and_between_its_rows() {
        Plate plate = Plate.in(arena.allocate(Plate.size(128, 96, false)), 128, 96, false);
        byte[] row = new byte[64];
        for (int y = 0; y < 48; y++) {
            // what chroma shows at the place of luma 2x, 2y + 1/2: rises by 1.5 a column of luma and by 0.5 a row
            for (int x = 0; x < 64; x++) row[x] = (byte) Math.round(10 + 1.5 * (2 * x) * 0.9 + 0.5 * (2 * y + 0.5));
            plate.planes()[1].put(y, row);
        }
        try (FramePool pool = new FramePool(96, 72, 1); YuvFrame frame = pool.take()) {
            Projection onto = Projection.scaled(1.25, 1.25, -13.7, -9.3);
            new Compositor().lay(plate, new Placement(onto, plate.shown(), java.util.Optional.empty(), 1, Effect.Mixed.Mode.NORMAL), frame);
            double sum = 0;
            int count = 0;
            for (int y = 4; y < 32; y++)
                for (int x = 4; x < 44; x++) {
                    double u = (2 * x + 0.5 + 13.7) / 1.25 - 0.5;
                    double v = (2 * y + 1 + 9.3) / 1.25 - 0.5;
                    int value = frame.plane(1).get(java.lang.foreign.ValueLayout.JAVA_BYTE, (long) y * 48 + x) & 255;
                    sum += value - (10 + 1.5 * u * 0.9 + 0.5 * v);
                    count++;
                }
            // half a pixel of luma to one side would be 0.67 off
            assertThat(sum / count).isCloseTo(0, within(0.15));
        }
    }
}
