package org.kinora.imaging.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlFrame;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.testkit.TestWork;

class ControlLayersTest {
    private final TestPictures pictures = new TestPictures();
    private final List<ControlExtractor> all = LayerSheet.extractors(pictures);
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    private Raster draw(String kind, ControlSource source, int resolution) {
        return new ControlDrawing(pictures.cv()).draw(all, kind, source, resolution, work);
    }

    private static ControlSource of(Raster picture, Map<String, Long> settings) {
        return new ControlSource(picture, Optional.empty(), Optional.empty(), Optional.empty(), settings, 1);
    }

    private static ControlSource with(Raster picture, Raster other) {
        return new ControlSource(picture, Optional.of(other), Optional.empty(), Optional.empty(), Map.of(), 1);
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,512,910,512,960,512", "100,300,512,512,1536,512,1536", "640,480,0,640,480,640,512", "512,512,512,512,512,512,512",
            "3,1000,64,64,21333,64,21376"})
    void the_shortest_side_is_the_resolution_and_blocks_are_whole(int width, int height, int resolution, int w, int h, int paddedWidth,
            int paddedHeight) {
        ControlFrame frame = ControlFrame.of(width, height, resolution);
        assertThat(List.of(frame.width(), frame.height(), frame.paddedWidth(), frame.paddedHeight())).containsExactly(w, h, paddedWidth,
                paddedHeight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canny", "pyracanny", "softedge", "lineart_standard", "binary", "color", "tile", "shuffle", "segment", "depth_guess",
            "downsample"})
    void a_layer_has_the_fitted_size_without_what_was_added(String kind) {
        try (Raster picture = pictures.painted(300, 170, (x, y) -> x * 3 % 256 << 16 | y); Raster layer = draw(kind, of(picture, Map.of()), 128)) {
            assertThat(layer.width()).isEqualTo(226);
            assertThat(layer.height()).isEqualTo(128);
        }
    }

    @Test
    void canny_draws_one_line_where_black_meets_white() {
        try (Raster picture = pictures.painted(64, 64, (x, y) -> x < 32 ? 0 : 0xFFFFFF); Raster layer = draw("canny", of(picture, Map.of()), 0)) {
            for (int y = 0; y < 64; y++) {
                int row = y;
                assertThat(IntStream.range(0, 64).filter(x -> layer.get(0, x, row) == 1).boxed().toList()).hasSize(1).allMatch(x -> x == 31
                        || x == 32);
            }
        }
    }

    @Test
    void ink_on_paper_is_white_on_black_in_two_tones_and_black_on_white_as_scribble() {
        try (Raster picture = pictures.painted(64, 64, (x, y) -> x / 8 == 3 ? 0x202020 : 0xE0E0E0); Raster two = draw("binary", of(picture,
                Map.of()), 0);
                Raster scribble = draw("scribble", of(picture, Map.of()), 0)) {
            assertThat(two.get(0, 28, 10)).isEqualTo(1);
            assertThat(two.get(0, 10, 10)).isZero();
            assertThat(scribble.get(0, 28, 10)).isZero();
            assertThat(scribble.get(0, 10, 10)).isEqualTo(1);
        }
    }

    @Test
    void line_art_gives_127_to_the_median_line() {
        // one line on flat paper: by symmetry of a long line, all its pixels are alike
        try (Raster picture = pictures.painted(128, 128, (x, y) -> x == 64 ? 0x101010 : 0xF0F0F0); Raster layer = draw("lineart_standard",
                of(picture, Map.of()), 0)) {
            assertThat(Math.round(255 * layer.get(0, 64, 64))).isBetween(126, 127);
            assertThat(layer.get(0, 20, 64)).isZero();
        }
    }

    @Test
    void patches_are_flat_and_of_the_patch_size() {
        try (Raster picture = pictures.painted(128, 64, (x, y) -> x < 64 ? 0x803010 : 0x105090);
                Raster layer = draw("color", of(picture, Map.of("patch", 64L)), 0)) {
            for (int x = 0; x < 64; x++) assertThat(layer.get(0, x, 13)).isEqualTo(layer.get(0, 0, 0));
            assertThat(layer.get(2, 100, 13)).isGreaterThan(layer.get(2, 10, 13));
        }
    }

    @Test
    void what_is_drawn_by_lot_follows_the_seed() {
        try (Raster picture = pictures.painted(128, 128, (x, y) -> x * 2 << 16 | y * 2)) {
            for (String kind : List.of("shuffle", "noise", "downsample", "shuffle_mask")) {
                byte[] first = bytes(kind, picture, 5);
                assertThat(bytes(kind, picture, 5)).isEqualTo(first);
                assertThat(bytes(kind, picture, 6)).isNotEqualTo(first);
            }
        }
    }

    private byte[] bytes(String kind, Raster picture, long seed) {
        try (Raster layer = draw(kind, new ControlSource(picture, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), seed), 0)) {
            return Interleaving.plane(layer, 0);
        }
    }

    @Test
    void a_hole_is_transparent_for_one_family_of_models_and_black_for_the_other() {
        try (Raster picture = pictures.painted(40, 30, (x, y) -> 0xC08040); Mask mask = pictures.mask(40, 30, (x, y) -> x < 20)) {
            ControlSource source = new ControlSource(picture, Optional.empty(), Optional.of(mask), Optional.empty(), Map.of(), 0);
            try (Raster clear = draw("inpaint", source, 0)) {
                assertThat(clear.format().hasAlpha()).isTrue();
                assertThat(clear.get(3, 5, 5)).isZero();
                assertThat(clear.get(3, 25, 5)).isEqualTo(1);
                assertThat(clear.get(0, 25, 5)).isEqualTo(0xC0 / 255f);
            }
            try (Raster black = draw("inpaint", new ControlSource(picture, Optional.empty(), Optional.of(mask), Optional.empty(), Map.of("black",
                    1L), 0), 0)) {
                assertThat(black.format()).isEqualTo(RasterFormat.RGB8);
                assertThat(black.get(0, 5, 5)).isZero();
            }
        }
    }

    @Test
    void a_kind_says_what_it_lacks() {
        try (Raster picture = pictures.painted(40, 30, (x, y) -> 0)) {
            for (String kind : List.of("inpaint", "depth", "normal_depth", "depth_parallax", "optical_flow", "openpose"))
                assertThatThrownBy(() -> draw(kind, of(picture, Map.of()), 0)).isInstanceOf(Failure.class).hasMessageContaining("needs");
            assertThatThrownBy(() -> draw("cany", of(picture, Map.of()), 0)).isInstanceOf(Failure.class).hasMessageContaining("canny");
            assertThatThrownBy(() -> draw("canny", of(picture, Map.of("hight", 3L)), 0)).isInstanceOf(Failure.class).hasMessageContaining("high");
            assertThatThrownBy(() -> draw("canny", of(picture, Map.of("high", -3L)),
                    0)).isInstanceOf(Failure.class).hasMessageContaining("0 to 1000");
        }
    }

    @Test
    void depth_of_a_staging_is_white_near_and_black_for_nothing() {
        try (Raster picture = pictures.painted(90, 64, (x, y) -> 0); Raster depth = millimetres(90, 64, (x, y) -> x < 30 ? 1000 : x < 60 ? 2000
                : 65535);
                Raster layer = draw("depth", with(picture, depth), 0)) {
            assertThat(layer.get(0, 10, 10)).isEqualTo(1);
            assertThat(layer.get(0, 40, 10)).isCloseTo(0.5f, within(0.01f));
            assertThat(layer.get(0, 80, 10)).isZero();
        }
    }

    private static Raster millimetres(int width, int height, TestPictures.Painter painter) {
        Raster depth = Raster.unbounded(width, height, new RasterFormat(1, org.kinora.api.imaging.Samples.U16, org.kinora.api.imaging.Transfer.DATA,
                org.kinora.api.imaging.Alpha.NONE));
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) depth.set(0, x, y, painter.at(x, y) / 65535f);
        return depth;
    }

    @Test
    void normals_of_an_even_slope_are_those_of_the_formula() {
        // nearness grows by one of 255 a pixel: Sobel gives 8
        try (Raster picture = pictures.painted(128, 64, (x, y) -> 0); Raster near = pictures.painted(128, 64, (x, y) -> 0x010101 * (60 + x));
                Raster layer = draw("normal_depth", with(picture, near), 0)) {
            double length = Math.hypot(8, 6.283);
            assertThat(255 * layer.get(0, 60, 30)).isCloseTo((float) (6.283 / length * 127.5 + 127.5), within(1f));
            assertThat(255 * layer.get(1, 60, 30)).isCloseTo(127.5f, within(1f));
            assertThat(255 * layer.get(2, 60, 30)).isCloseTo((float) (8 / length * 127.5 + 127.5), within(1f));
        }
    }

    /** A wall of grain, and a square of grain before it that moves farther when the camera does. */
    private Raster view(int camera) {
        return pictures.painted(256, 192, (x, y) -> {
            int near = x - 8 * camera;
            boolean square = near >= 90 && near < 160 && y >= 60 && y < 130;
            return square ? 0x010101 * grain(near, y) : 0x000101 * grain(x - 2 * camera + 1000, y + 500);
        });
    }

    /** Soft noise: a sum of waves, so that it can be followed below a pixel. */
    private static int grain(int x, int y) {
        double sum = 0;
        for (int i = 1; i < 9; i++) sum += Math.sin(x * 0.11 * i + i * i) * Math.cos(y * 0.13 * i + 3 * i);
        return (int) Math.clamp(128 + 28 * sum, 0, 255);
    }

    @Test
    void what_moves_farther_with_the_camera_is_nearer() {
        try (Raster first = view(0); Raster second = view(1); Raster layer = draw("depth_parallax", with(first, second), 0)) {
            double near = mean(layer, 100, 70, 150, 120);
            double far = (mean(layer, 5, 5, 70, 185) + mean(layer, 190, 5, 250, 185)) / 2;
            assertThat(near - far).isGreaterThan(0.5);
        }
    }

    private static double mean(Raster layer, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom).mapToDouble(y -> IntStream.range(left, right).mapToDouble(x -> layer.get(0, x,
                y)).average().orElseThrow()).average()
                .orElseThrow();
    }

    @Test
    void what_stands_still_is_white_in_the_layer_of_motion() {
        try (Raster view = view(0); Raster layer = draw("optical_flow", new ControlSource(view, Optional.of(view), Optional.empty(), Optional.empty(),
                Map.of("full", 10L), 0), 0)) {
            for (int c = 0; c < 3; c++) assertThat(layer.get(c, 128, 96)).isGreaterThan(0.98f);
        }
    }

    @Test
    void regions_of_two_colours_are_two() {
        try (Raster picture = pictures.painted(128, 96, (x, y) -> x + y / 3 < 70 ? 0xB04020 : 0x2060A0); Raster layer = draw("segment", of(picture,
                Map.of()), 0)) {
            TreeSet<Integer> colours = new TreeSet<>();
            for (int y = 0; y < 96; y++) for (int x = 0; x < 128; x++) colours.add(colour(layer, x, y));
            assertThat(colours).hasSize(2);
            assertThat(colour(layer, 5, 50)).isNotEqualTo(colour(layer, 120, 50));
        }
    }

    private static int colour(Raster layer, int x, int y) {
        return Math.round(255 * layer.get(0, x, y)) << 16 | Math.round(255 * layer.get(1, x, y)) << 8 | Math.round(255 * layer.get(2, x, y));
    }

    @Test
    void a_joint_is_a_dot_of_its_colour_and_moves_with_the_edit() {
        PoseSheet sheet = new PoseSheet(100, 100, List.of(new PoseSheet.Person(IntStream.range(0, 18).mapToObj(i -> i == 4
                ? Optional.of(new PoseSheet.Joint(30_000, 40_000, 1000)) : Optional.<PoseSheet.Joint>empty()).toList(), List.of(), List.of(),
                        List.of())));
        PoseSheet moved = sheet.moved(0, 4, Optional.of(new PoseSheet.Joint(70_000, 40_000, 1000)));
        assertThat(pose(sheet, 30, 40)).isEqualTo(0xAAFF00);
        assertThat(pose(sheet, 50, 40)).isZero();
        assertThat(pose(moved, 70, 40)).isEqualTo(0xAAFF00);
        assertThat(pose(moved, 30, 40)).isZero();
    }

    private int pose(PoseSheet sheet, int x, int y) {
        try (Raster canvas = pictures.painted(100, 100, (column, row) -> 0x777777); Raster layer = draw("openpose", new ControlSource(canvas,
                Optional.empty(),
                Optional.empty(), Optional.of(sheet), Map.of(), 0), 0)) {
            return colour(layer, x, y);
        }
    }

    @Test
    void a_layer_that_was_stopped_ends_with_the_works_failure() {
        try (Raster picture = pictures.painted(64, 64, (x, y) -> x)) {
            work.cancel();
            assertThatThrownBy(() -> draw("softedge", of(picture, Map.of()), 0)).isInstanceOf(Failure.class);
        }
    }
}
