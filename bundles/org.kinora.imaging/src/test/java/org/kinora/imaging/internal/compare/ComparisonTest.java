package org.kinora.imaging.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.FrameComparison.Measure;
import org.kinora.api.imaging.Likeness;
import org.kinora.api.imaging.PictureHash;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.testkit.TestWork;

class ComparisonTest {
    private final TestPictures pictures = new TestPictures();
    private final ComparisonDesk desk = new ComparisonDesk(pictures.cv(), new PlaneConversions(pictures.cv()));
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    private static int scene(int x, int y) {
        int red = (int) (128 + 90 * Math.sin(x * 0.05) * Math.cos(y * 0.08));
        int green = (int) (128 + 80 * Math.cos(x * 0.03 + 1));
        int blue = (int) (128 + 100 * Math.sin((x + y) * 0.04));
        return red << 16 | green << 8 | blue;
    }

    @Test
    void a_picture_is_wholly_like_itself() {
        try (Raster one = pictures.painted(200, 120, ComparisonTest::scene)) {
            Likeness likeness = desk.likeness(one, one, work);
            assertThat(likeness).isEqualTo(new Likeness(0, 0, 0, 1000, 0, java.util.List.of()));
        }
    }

    @Test
    void a_change_of_one_code_is_told_exactly() {
        try (Raster one = pictures.painted(64, 64, (x, y) -> 0x808080); Raster other = pictures.painted(64, 64, (x, y) -> 0x818181);
                Raster difference = desk.difference(one, other, Measure.ABSOLUTE, work); Raster colour = desk.difference(one, other,
                        Measure.COLOUR, work)) {
            assertThat(desk.likeness(one, other, work).absolute()).isEqualTo(1000);
            assertThat(difference.get(1, 9, 9)).isEqualTo(1 / 255f);
            // L* 53.585 and 53.971: the lightness weight is 1.0034 there
            assertThat(colour.get(0, 9, 9)).isCloseTo(0.386f / 1.0443f, within(0.02f));
        }
    }

    @Test
    void ssim_of_two_flat_tones_is_their_luminance_term() {
        try (Raster one = pictures.painted(64, 64, (x, y) -> 0x646464); Raster other = pictures.painted(64, 64, (x, y) -> 0x969696);
                Raster structure = desk.difference(one, other, Measure.STRUCTURE, work)) {
            double c1 = 0.01 * 0.01 * 255 * 255;
            assertThat(structure.get(0, 32, 32)).isCloseTo((float) ((2 * 100 * 150 + c1) / (100 * 100 + 150 * 150 + c1)), within(1e-4f));
        }
    }

    @Test
    void what_was_added_is_found_where_it_is() {
        try (Raster one = pictures.painted(300, 200, ComparisonTest::scene); Raster other = pictures.painted(300, 200, (x, y) ->
                x >= 40 && x < 70 && y >= 50 && y < 90 ? 0xFF2020 : x >= 200 && x < 280 && y >= 100 && y < 180 ? 0x10E040 : scene(x, y))) {
            assertThat(desk.changed(one, other, 5000, 20, work)).containsExactly(new Area(200, 100, 80, 80), new Area(40, 50, 30, 40));
        }
    }

    @Test
    void a_copy_of_other_size_and_light_has_nearly_the_same_hash_and_another_motif_has_not() {
        try (Raster one = pictures.painted(320, 200, ComparisonTest::scene); Raster copy = pictures.painted(160, 100, (x, y) -> {
            int colour = scene(2 * x, 2 * y);
            int out = 0;
            for (int c = 16; c >= 0; c -= 8) out |= Math.min(255, (colour >> c & 0xFF) * 9 / 10 + 12) << c;
            return out;
        }); Raster other = pictures.painted(320, 200, (x, y) -> scene(y * 3 + 90, 400 - x))) {
            PictureHash hash = desk.hash(one, work);
            assertThat(hash.distance(desk.hash(copy, work))).isLessThanOrEqualTo(6);
            assertThat(hash.slopeDistance(desk.hash(copy, work))).isLessThanOrEqualTo(6);
            assertThat(hash.distance(desk.hash(other, work))).isGreaterThan(16);
        }
    }

    @Test
    void a_wipe_shows_one_on_each_side_and_onion_skin_both() {
        try (Raster one = pictures.painted(100, 60, (x, y) -> 0x202020); Raster other = pictures.painted(100, 60, (x, y) -> 0xE0E0E0);
                Raster wipe = desk.wipe(one, other, 300, false, work); Raster down = desk.wipe(one, other, 500, true, work);
                Raster onion = desk.onion(one, other, 250, work)) {
            assertThat(wipe.get(0, 29, 10)).isEqualTo(0x20 / 255f);
            assertThat(wipe.get(0, 30, 10)).isEqualTo(0xE0 / 255f);
            assertThat(down.get(0, 50, 29)).isEqualTo(0x20 / 255f);
            assertThat(down.get(0, 50, 30)).isEqualTo(0xE0 / 255f);
            assertThat(onion.get(0, 5, 5)).isEqualTo((0x20 * 3 + 0xE0) / 4 / 255f);
        }
    }

    @Test
    void pictures_of_two_sizes_are_refused() {
        try (Raster one = pictures.painted(10, 10, (x, y) -> 0); Raster other = pictures.painted(11, 10, (x, y) -> 0)) {
            assertThatThrownBy(() -> desk.likeness(one, other, work)).isInstanceOf(Failure.class).hasMessageContaining("10 x 10 and 11 x 10");
        }
    }
}
