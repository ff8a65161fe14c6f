package org.kinora.film.internal.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Grade.ToneCurve;
import org.kinora.api.film.Grade.ToneCurve.Point;
import org.kinora.api.film.Grade.Wheel;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;
import org.kinora.film.internal.Bench;

class GradeTest {
    @TempDir
    Path folder;

    private ColourTable table(Grade... grades) {
        Bench bench = new Bench(folder);
        return new GradeTables(bench.grading).table(List.of(grades), bench.assets);
    }

    private static double[] through(ColourTable table, double r, double g, double b) {
        double[] rgb = {r, g, b};
        new Sampled(table).apply(rgb);
        return rgb;
    }

    @Test
    void a_grade_that_changes_nothing_leaves_every_colour_of_a_frame() {
        YuvTable table = new YuvTable(table(Grade.NONE));
        try (FramePool pool = new FramePool(64, 64, 2); YuvFrame frame = pool.take(); YuvFrame before = pool.take()) {
            for (long i = 0; i < frame.memory().byteSize(); i++)
                frame.memory().set(ValueLayout.JAVA_BYTE, i, (byte) (i < 4096 ? 16 + i * 7 % 220 : 60 + i * 5 % 130));
            before.copyFrom(frame);
            table.apply(frame);
            for (long i = 0; i < frame.memory().byteSize(); i++)
                assertThat(frame.memory().get(ValueLayout.JAVA_BYTE, i) & 255).as("byte " + i).isCloseTo(before.memory().get(ValueLayout.JAVA_BYTE, i)
                        & 255, within(1));
        }
    }

    @Test
    void a_look_on_frames_is_the_look_on_colours() {
        ColourTable look = table(Grade.of("teal-orange", 1000));
        YuvTable quick = new YuvTable(look);
        try (FramePool pool = new FramePool(2, 2, 1); YuvFrame frame = pool.take()) {
            for (int y = 40; y < 220; y += 13)
                for (int u = 104; u < 152; u += 7)
                    for (int v = 104; v < 152; v += 9) {
                        frame.fill(y, u, v);
                        quick.apply(frame);
                        double luma = (y - 16) / 219.0;
                        double[] rgb = through(look, luma + 1.5748 * (v - 128) / 224, luma - 0.187324 * (u - 128) / 224 - 0.468124 * (v - 128) / 224,
                                luma + 1.8556 * (u - 128) / 224);
                        double wanted = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
                        assertThat(frame.memory().get(ValueLayout.JAVA_BYTE, 0) & 255).isCloseTo((int) Math.round(16 + 219 * wanted), within(2));
                        assertThat(frame.memory().get(ValueLayout.JAVA_BYTE, 4) & 255).isCloseTo((int) Math.round(128 + 224 * (rgb[2] - wanted)
                                / 1.8556), within(2));
                    }
        }
    }

    @Test
    void a_cube_file_is_used_as_it_is() {
        Bench bench = new Bench(folder);
        String cube = "LUT_3D_SIZE 2\n0 0 0\n0 0 1\n0 1 0\n0 1 1\n1 0 0\n1 0 1\n1 1 0\n1 1 1\n";
        AssetId file = bench.assets.put(cube.getBytes(StandardCharsets.US_ASCII), "text/plain", Origin.IMPORTED, "swap.cube");
        ColourTable swapped = new GradeTables(bench.grading).table(List.of(Grade.of(file)), bench.assets);
        assertThat(through(swapped, 0.2, 0.5, 0.9)).containsExactly(new double[] {0.9, 0.5, 0.2}, within(1e-6));
    }

    /** A picture of waves in three colours, lighter or darker and with a cast. */
    private static Raster waves(double light, double cast) {
        Raster waves = Raster.unbounded(48, 32, RasterFormat.RGB8);
        for (int plane = 0; plane < 3; plane++)
            for (int y = 0; y < 32; y++)
                for (int x = 0; x < 48; x++)
                    waves.set(plane, x, y, (float) (light * (0.5 + 0.2 * Math.sin(x * 0.3 + 2 * plane) + 0.15 * Math.cos(y * 0.4 + plane))
                            + (1 - plane) * cast));
        return waves;
    }

    @Test
    void the_table_of_a_match_grades_a_film_as_it_matched_the_picture() {
        Bench bench = new Bench(folder);
        Work work = bench.work();
        try (Raster picture = waves(0.7, -0.05); Raster reference = waves(0.95, 0.08);
                Raster matched = Raster.unbounded(48, 32, RasterFormat.RGB8)) {
            ColourTable match = bench.grading.match(picture, reference, 1000, work);
            bench.grading.apply(match, picture, matched, work);
            AssetId file = bench.assets.put(bench.grading.write(match).getBytes(StandardCharsets.US_ASCII), "text/plain", Origin.DERIVED,
                    "match.cube");
            ColourTable used = new GradeTables(bench.grading).table(List.of(Grade.of(file)), bench.assets);
            double changed = 0;
            for (int y = 0; y < 32; y++)
                for (int x = 0; x < 48; x++) {
                    double[] graded = through(used, picture.get(0, x, y), picture.get(1, x, y), picture.get(2, x, y));
                    for (int plane = 0; plane < 3; plane++) {
                        assertThat(255 * graded[plane]).as("%d, %d", x, y).isCloseTo(255 * matched.get(plane, x, y), within(1.0));
                        changed += Math.abs(255 * (graded[plane] - picture.get(plane, x, y))) / (3 * 48 * 32);
                    }
                }
            assertThat(changed).isGreaterThan(8);
        }
    }

    @Test
    void wheels_saturation_and_curves_do_what_they_say() {
        Grade grey = new Grade(0, 0, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 0, List.of(), "", Optional.empty(), 1000);
        double[] mixed = through(table(grey), 0.8, 0.4, 0.1);
        assertThat(mixed[0]).isCloseTo(mixed[2], within(1e-6)).isCloseTo(0.2126 * 0.8 + 0.7152 * 0.4 + 0.0722 * 0.1, within(1e-6));
        Grade gain = new Grade(0, 0, Wheel.all(0), Wheel.all(1000), new Wheel(500, 1000, 1000), 1000, List.of(), "", Optional.empty(), 1000);
        assertThat(through(table(gain), 0.8, 0.5, 0.5)[0]).isCloseTo(0.4, within(1e-6));
        Grade curve = new Grade(0, 0, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 1000, List.of(new ToneCurve(ToneCurve.Channel.GREEN,
                List.of(new Point(0, 0), new Point(500, 750), new Point(1000, 1000)))), "", Optional.empty(), 1000);
        assertThat(through(table(curve), 0.5, 0.5, 0.5)).containsExactly(new double[] {0.5, 0.75, 0.5}, within(1e-6));
        assertThat(through(table(Grade.of("noir", 0)), 0.7, 0.3, 0.2)).containsExactly(new double[] {0.7, 0.3, 0.2}, within(1e-6));
    }

    @Test
    void sepia_is_brown_whatever_colour_comes_in() {
        ColourTable sepia = table(Grade.of("sepia", 1000));
        for (double[] in : new double[][] {{0.5, 0.5, 0.5}, {0.2, 0.3, 0.9}, {0.1, 0.8, 0.3}, {0.9, 0.2, 0.2}}) {
            double[] out = through(sepia, in[0], in[1], in[2]);
            assertThat(out[0]).isGreaterThan(out[1] + 0.02);
            assertThat(out[1]).isGreaterThan(out[2] + 0.04);
        }
    }

    @Test
    void warmth_keeps_the_brightness() {
        Grade warm = new Grade(300, 0, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 1000, List.of(), "", Optional.empty(), 1000);
        double[] rgb = through(table(warm), 0.5, 0.5, 0.5);
        assertThat(rgb[0]).isGreaterThan(0.5);
        assertThat(rgb[2]).isLessThan(0.5);
        double light = 0.2126 * Math.pow(rgb[0], 2.2) + 0.7152 * Math.pow(rgb[1], 2.2) + 0.0722 * Math.pow(rgb[2], 2.2);
        assertThat(light).isCloseTo(Math.pow(0.5, 2.2), within(1e-3));
    }

    @Test
    void a_look_that_nobody_knows_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> table(Grade.of("sunny", 1000))).isInstanceOfSatisfying(Failure.class, failure ->
                assertThat(failure.getMessage()).contains("sunny"));
    }
}
