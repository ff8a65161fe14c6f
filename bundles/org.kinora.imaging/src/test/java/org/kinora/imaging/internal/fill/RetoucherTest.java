package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Filling.Guide;
import org.kinora.api.imaging.Filling.Manner;
import org.kinora.api.imaging.Filling.Point;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

class RetoucherTest {
    private final Retoucher retoucher = new Retoucher(new OpenCv(), 2);

    private Raster fill(Raster picture, Mask hole) {
        return fill(picture, hole, Optional.empty(), Filling.DEFAULT);
    }

    private Raster fill(Raster picture, Mask hole, Optional<Mask> sources, Filling how) {
        return retoucher.fill(holed(picture, hole), hole, sources, how, new TestWork());
    }

    private static Raster holed(Raster picture, Mask hole) {
        return TestPictures.holed(picture, hole);
    }

    private static double error(Raster truth, Raster filled, Mask hole) {
        double sum = 0;
        int count = 0;
        for (int p = 0; p < truth.format().planes(); p++) {
            for (int y = 0; y < truth.height(); y++) {
                for (int x = 0; x < truth.width(); x++) {
                    if (hole.get(x, y) == 0) continue;
                    sum += Math.abs(truth.get(p, x, y) - filled.get(p, x, y));
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static byte[] bytes(Raster picture) {
        return picture.memory().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
    }

    @Test
    void a_stripe_goes_on_through_the_hole() {
        Raster truth = Drawn.picture(160, 120, RasterFormat.RGB8, (p, x, y) -> Math.abs(y - x / 2 - 20) < 7 ? 0.9 - 0.2 * p : 0.2 + 0.1 * p
                + 0.05 * Drawn.grain(x, y));
        Mask hole = Drawn.mask(160, 120, Drawn.disc(80, 60, 22));
        assertThat(error(truth, fill(truth, hole), hole)).isLessThan(0.05);
    }

    @Test
    void a_checkerboard_keeps_its_phase() {
        Raster truth = Drawn.picture(192, 160, RasterFormat.GREY8, (p, x, y) -> (x / 12 + y / 12) % 2 == 0 ? 0.8 : 0.2);
        Mask hole = Drawn.mask(192, 160, Drawn.disc(90, 80, 30));
        assertThat(error(truth, fill(truth, hole), hole)).isLessThan(0.04);
    }

    @Test
    void a_gradient_stays_smooth() {
        Raster truth = Drawn.picture(160, 160, RasterFormat.RGB8, (p, x, y) -> 0.1 + 0.8 * (p == 0 ? x : p == 1 ? y : (x + y) / 2.0) / 160);
        Mask hole = Drawn.mask(160, 160, Drawn.disc(80, 70, 28));
        Raster filled = fill(truth, hole);
        assertThat(error(truth, filled, hole)).isLessThan(0.02);
        for (int y = 30; y < 120; y++) for (int x = 40; x < 130; x++) assertThat(Math.abs(filled.get(0, x, y) - filled.get(0, x - 1,
                y))).isLessThan(0.04f);
    }

    @Test
    void grain_stays_as_busy_as_it_is() {
        Raster truth = Drawn.picture(192, 160, RasterFormat.RGB8, (p, x, y) -> 0.3 + 0.4 * Drawn.grain(x / 2, y / 2));
        Mask hole = Drawn.mask(192, 160, Drawn.disc(90, 80, 30));
        FillQuality quality = FillQuality.of(truth, fill(truth, hole), hole);
        assertThat(quality.texture()).isBetween(0.8, 1.2);
        assertThat(quality.seam()).isBetween(0.8, 1.25);
    }

    @Test
    void nothing_is_copied_from_outside_of_the_source_mask() {
        // red where copying is forbidden, blue where it is allowed: without blending nothing red can come in
        Raster truth = Drawn.picture(200, 120, RasterFormat.RGB8, (p, x, y) -> p == 0 ? x < 110 ? 0.8 : 0 : p == 2 ? x < 110 ? 0 : 0.8
                : 0.2 * Drawn.grain(x, y));
        Mask hole = Drawn.mask(200, 120, Drawn.disc(60, 60, 20));
        Mask sources = Drawn.mask(200, 120, (x, y) -> x >= 120);
        Raster filled = fill(truth, hole, Optional.of(sources), Filling.DEFAULT);
        assertThat(filled.get(0, 60, 60)).isLessThan(0.1f);
        assertThat(filled.get(2, 60, 60)).isGreaterThan(0.7f);
    }

    @Test
    void a_guide_says_how_an_edge_goes_on() {
        // two horizontal edges end in the hole at different heights: the guide leads the left one to the right one
        Drawn.Formula steps = (p, x, y) -> (y < (x < 100 ? 50 : 74) ? 0.8 : 0.2) + 0.02 * Drawn.grain(x, y);
        Raster truth = Drawn.picture(200, 130, RasterFormat.RGB8, steps);
        Mask hole = Drawn.mask(200, 130, (x, y) -> x >= 75 && x < 125 && y >= 30 && y < 95);
        Guide high = new Guide(List.of(new Point(0, 50), new Point(118, 50), new Point(126, 74), new Point(199, 74)));
        Guide low = new Guide(List.of(new Point(0, 50), new Point(74, 50), new Point(82, 74), new Point(199, 74)));
        float above = fill(truth, hole, Optional.empty(), Filling.DEFAULT.with(List.of(high))).get(0, 100, 62);
        float below = fill(truth, hole, Optional.empty(), Filling.DEFAULT.with(List.of(low))).get(0, 100, 62);
        assertThat(above).isLessThan(0.4f);
        assertThat(below).isGreaterThan(0.6f);
    }

    @Test
    void pixels_outside_of_the_mask_stay_bit_for_bit() {
        Raster truth = Drawn.picture(120, 100, RasterFormat.RGB8, (p, x, y) -> Drawn.grain(x + 500 * p, y));
        Mask hole = Drawn.mask(120, 100, Drawn.disc(50, 50, 15));
        Raster filled = fill(truth, hole);
        for (int p = 0; p < 3; p++)
            for (int y = 0; y < 100; y++) for (int x = 0; x < 120; x++) if (hole.get(x, y) == 0) assertThat(filled.get(p, x,
                    y)).isEqualTo(truth.get(p, x, y));
    }

    @Test
    void half_covered_pixels_are_half_old_and_half_new() {
        Raster picture = Drawn.picture(120, 100, RasterFormat.GREY8, (p, x, y) -> x >= 40 && x < 60 && y >= 40 && y < 60 ? 1 : 0.2);
        Mask hole = Drawn.mask(120, 100, (x, y) -> x >= 36 && x < 64 && y >= 36 && y < 64);
        for (int y = 45; y < 55; y++) for (int x = 45; x < 55; x++) hole.set(x, y, 128);
        Raster filled = retoucher.fill(picture, hole, Optional.empty(), Filling.DEFAULT, new TestWork());
        assertThat(filled.get(0, 42, 42)).isBetween(0.18f, 0.22f);
        assertThat(filled.get(0, 50, 50)).isBetween(0.58f, 0.62f);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_with_one_two_and_four_threads() {
        Raster truth = Drawn.picture(150, 130, RasterFormat.RGB8, (p, x, y) -> 0.5 + 0.3 * Math.sin(x / 5.0 + p) * Math.sin(y / 7.0)
                + 0.1 * Drawn.grain(x, y));
        Mask hole = Drawn.mask(150, 130, Drawn.disc(70, 60, 25));
        byte[] one = bytes(new Retoucher(new OpenCv(), 1).fill(truth, hole, Optional.empty(), Filling.DEFAULT, new TestWork()));
        assertThat(bytes(new Retoucher(new OpenCv(), 2).fill(truth, hole, Optional.empty(), Filling.DEFAULT, new TestWork()))).isEqualTo(one);
        assertThat(bytes(new Retoucher(new OpenCv(), 4).fill(truth, hole, Optional.empty(), Filling.DEFAULT, new TestWork()))).isEqualTo(one);
        assertThat(bytes(new Retoucher(new OpenCv(), 2).fill(truth, hole, Optional.empty(), Filling.DEFAULT.with(2),
                new TestWork()))).isNotEqualTo(one);
    }

    @Test
    void stopping_midway_leaves_the_picture_as_it_was() {
        Raster picture = Drawn.picture(150, 130, RasterFormat.RGB8, (p, x, y) -> Drawn.grain(x + 500 * p, y));
        byte[] before = bytes(picture);
        Mask hole = Drawn.mask(150, 130, Drawn.disc(70, 60, 25));
        TestWork work = new TestWork();
        work.cancelAfter(30);
        assertThatThrownBy(() -> retoucher.fill(picture, hole, Optional.empty(), Filling.DEFAULT, work)).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
        assertThat(bytes(picture)).isEqualTo(before);
    }

    @Test
    void an_empty_mask_changes_nothing() {
        Raster picture = Drawn.picture(50, 40, RasterFormat.RGB8, (p, x, y) -> Drawn.grain(x, y));
        assertThat(bytes(retoucher.fill(picture, Drawn.mask(50, 40, (x, y) -> false), Optional.empty(), Filling.DEFAULT,
                new TestWork()))).isEqualTo(bytes(picture));
    }

    @Test
    void a_mask_over_everything_is_refused() {
        Raster picture = Drawn.picture(50, 40, RasterFormat.RGB8, (p, x, y) -> Drawn.grain(x, y));
        assertThatThrownBy(() -> retoucher.fill(picture, Drawn.mask(50, 40, (x, y) -> true), Optional.empty(), Filling.DEFAULT, new TestWork()))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.key()).isEqualTo("hole.everything"));
    }

    @Test
    void a_source_mask_without_room_for_a_patch_is_refused() {
        Raster picture = Drawn.picture(80, 60, RasterFormat.RGB8, (p, x, y) -> Drawn.grain(x, y));
        Mask hole = Drawn.mask(80, 60, Drawn.disc(40, 30, 10));
        assertThatThrownBy(() -> retoucher.fill(picture, hole, Optional.of(Drawn.mask(80, 60, (x, y) -> x < 6)), Filling.DEFAULT, new TestWork()))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.key()).isEqualTo("sources.small"));
    }

    @Test
    void a_mask_of_another_size_is_refused() {
        Raster picture = Drawn.picture(80, 60, RasterFormat.RGB8, (p, x, y) -> 0.5);
        assertThatThrownBy(() -> retoucher.fill(picture, Drawn.mask(60, 80, (x, y) -> x < 6), Optional.empty(), Filling.DEFAULT, new TestWork()))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.key()).isEqualTo("mask.size"));
    }

    @Test
    void sixteen_bits_and_floats_keep_their_steps() {
        Filling how = Filling.DEFAULT;
        Mask hole = Drawn.mask(120, 100, Drawn.disc(60, 50, 15));
        for (RasterFormat format : List.of(RasterFormat.RGB8.with(Samples.U16), RasterFormat.LIGHT, RasterFormat.DATA)) {
            double full = format.samples() == Samples.F32 ? 4 : 1;
            Raster truth = Drawn.picture(120, 100, format, (p, x, y) -> full * (0.3 + 0.2 * x / 120 + 0.1 * Math.sin(x / 4.0)));
            assertThat(error(truth, fill(truth, hole, Optional.empty(), how), hole)).as(format.toString()).isLessThan(0.02 * full);
        }
    }

    @Test
    void alpha_is_filled_with_the_colours_and_hidden_colours_stay_hidden() {
        // left: seen and green; right: not seen, with a hidden red
        Drawn.Formula formula = (p, x, y) -> p == 3 ? x < 90 ? 1 : 0 : p == 0 ? x < 90 ? 0.1 : 1 : p == 1 ? x < 90 ? 0.7 : 0 : 0.1;
        Raster truth = Drawn.picture(120, 100, RasterFormat.RGBA8, formula);
        Mask hole = Drawn.mask(120, 100, Drawn.disc(80, 50, 18));
        Raster filled = fill(truth, hole);
        assertThat(filled.get(3, 70, 50)).isEqualTo(1);
        assertThat(filled.get(1, 70, 50)).isBetween(0.65f, 0.75f);
        assertThat(filled.get(3, 96, 50)).isLessThan(0.1f);
        for (int y = 32; y < 68; y++) for (int x = 62; x < 88; x++) if (filled.get(3, x, y) > 0.5f) assertThat(filled.get(0, x, y)).isLessThan(0.3f);
    }

    @Test
    void a_scratch_is_bridged_smoothly_and_data_may_be_any_number() {
        RasterFormat depth = new RasterFormat(1, Samples.F32, Transfer.DATA, Alpha.NONE);
        Raster truth = Drawn.picture(120, 100, depth, (p, x, y) -> 500 + 3 * x + 2 * Math.sin(y / 9.0));
        Mask hole = Drawn.mask(120, 100, (x, y) -> Math.abs(x - y - 10) < 3);
        assertThat(error(truth, fill(truth, hole), hole)).isLessThan(0.1);
    }

    @Test
    void a_picture_smaller_than_a_patch_is_filled_smoothly() {
        Raster truth = Drawn.picture(5, 4, RasterFormat.GREY8, (p, x, y) -> 0.4);
        Mask hole = Drawn.mask(5, 4, (x, y) -> x == 2 && y == 2);
        assertThat(fill(truth, hole, Optional.empty(), Filling.DEFAULT.with(Manner.PATCHES)).get(0, 2, 2)).isBetween(0.39f, 0.41f);
    }
}
