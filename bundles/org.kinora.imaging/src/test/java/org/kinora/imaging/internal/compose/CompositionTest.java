package org.kinora.imaging.internal.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Cutout;
import org.kinora.api.imaging.FigureSetting;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.testkit.TestWork;

class CompositionTest {
    private static final FigureSetting PLAIN = new FigureSetting(0, 0, 0);

    private final TestPictures pictures = new TestPictures();
    private final PlaneConversions conversions = new PlaneConversions(pictures.cv());
    private final HaarFaces faces = new HaarFaces(pictures.cv(), conversions);
    private final CompositionDesk desk = new CompositionDesk(pictures.cv(), conversions, faces);
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    /** A disk of one colour whose soft edge is mixed with green, as a figure cut from before a green wall. */
    private static Raster disk(int colour) {
        Raster figure = Raster.unbounded(120, 120, RasterFormat.RGBA8);
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 120; x++) {
                float cover = (float) Math.clamp((50 - Math.hypot(x - 59.5, y - 59.5)) / 6 + 0.5, 0, 1);
                for (int c = 0; c < 3; c++) {
                    float own = (colour >> 16 - 8 * c & 0xFF) / 255f;
                    figure.set(c, x, y, cover * own + (1 - cover) * (c == 1 ? 1 : 0));
                }
                figure.set(3, x, y, cover);
            }
        }
        return figure;
    }

    @Test
    void a_figure_stands_where_it_was_put_and_its_edge_has_no_colour_of_the_wall_behind() {
        try (Raster background = pictures.painted(400, 300, (x, y) -> 0xC0A0B0); Raster figure = disk(0xB02040);
                Raster set = desk.over(background, Optional.empty(), List.of(new Cutout(figure, 500, 800, 500, 1000)), PLAIN, work)) {
            assertThat(set.get(0, 200, 165)).isCloseTo(0xB0 / 255f, within(2 / 255f));
            assertThat(set.get(0, 20, 20)).isEqualTo(0xC0 / 255f);
            for (int y = 0; y < 300; y++) {
                for (int x = 0; x < 400; x++) {
                    // neither figure nor background is green: no mixture of them is greener than the greener one
                    float green = set.get(1, x, y);
                    assertThat(green).isLessThanOrEqualTo(0xA0 / 255f + 2 / 255f);
                    assertThat(green - set.get(0, x, y)).isLessThan(2 / 255f);
                }
            }
        }
    }

    @Test
    void what_is_nearer_stays_before_the_figure_and_nearer_figures_before_farther_ones() {
        try (Raster background = pictures.painted(400, 300, (x, y) -> x < 200 ? 0x303030 : 0x909090); Raster depth = Raster.unbounded(400, 300,
                new RasterFormat(1, Samples.U16, Transfer.DATA, Alpha.NONE)); Raster red = disk(0xB02040); Raster blue = disk(0x2040B0)) {
            for (int y = 0; y < 300; y++) for (int x = 0; x < 400; x++) depth.set(0, x, y, (x < 200 ? 1500 : 9000) / 65535f);
            List<Cutout> figures = List.of(new Cutout(blue, 540, 800, 500, 2000), new Cutout(red, 500, 800, 500, 3000));
            try (Raster set = desk.over(background, Optional.of(depth), figures, PLAIN, work)) {
                assertThat(set.get(0, 180, 165)).isEqualTo(0x30 / 255f);
                assertThat(set.get(2, 216, 165)).isCloseTo(0xB0 / 255f, within(2 / 255f));
                assertThat(set.get(2, 280, 165)).isCloseTo(0xB0 / 255f, within(2 / 255f));
            }
        }
    }

    @Test
    void a_figure_takes_on_the_cast_and_darkness_of_the_place_and_its_shading() {
        // a warm, dark place that is lit from the right
        try (Raster background = pictures.painted(400, 300, (x, y) -> (40 + x / 5) << 16 | (30 + x / 7) << 8 | 20 + x / 12);
                Raster figure = disk(0xA0A0A0);
                Raster plain = desk.over(background, Optional.empty(), List.of(new Cutout(figure, 500, 800, 500, 1000)), PLAIN, work);
                Raster set = desk.over(background, Optional.empty(), List.of(new Cutout(figure, 500, 800, 500, 1000)), new FigureSetting(1000, 0,
                        FigureSetting.GUESSED), work)) {
            assertThat(set.get(1, 200, 165)).isLessThan(plain.get(1, 200, 165));
            assertThat(set.get(0, 200, 165) - set.get(2, 200, 165)).isGreaterThan(0.05f);
            assertThat(set.get(1, 250, 165)).isGreaterThan(set.get(1, 150, 165) + 0.03f);
        }
    }

    @Test
    void the_ground_is_darkest_at_the_feet_and_untouched_far_away() {
        try (Raster background = pictures.painted(400, 300, (x, y) -> 0xA0A0A0); Raster figure = disk(0x406080);
                Raster set = desk.over(background, Optional.empty(), List.of(new Cutout(figure, 500, 800, 500, 1000)), new FigureSetting(0, 700,
                        0), work)) {
            float foot = set.get(1, 200, 242);
            assertThat(foot).isLessThan(0.54f);
            assertThat(set.get(1, 270, 242)).isGreaterThan(foot);
            assertThat(set.get(1, 20, 280)).isEqualTo(0xA0 / 255f);
            assertThat(set.get(1, 200, 30)).isEqualTo(0xA0 / 255f);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,300,300", "9,16,168,300", "16,9,533,300", "239,100,600,251"})
    void a_crop_is_the_largest_of_its_shape_and_holds_what_catches_the_eye(int wide, int high, int width, int height) {
        try (Raster picture = pictures.painted(600, 300, (x, y) -> Math.hypot(x - 480, y - 160) < 25 ? 0xE03020 : 0x608060 + (x / 40
                + y / 40 & 1) * 0x020202)) {
            Area crop = desk.crop(picture, wide, high, work);
            assertThat(crop.width()).isEqualTo(Math.min(600, Math.max(width, 0)));
            assertThat(crop.height()).isEqualTo(height);
            assertThat(crop.contains(480, 160)).isTrue();
        }
    }

    @Test
    void the_face_of_a_photograph_is_found_and_kept_in_an_upright_crop() {
        Path photo = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "inpaint", "image", "image_00000.png");
        Assumptions.assumeTrue(Files.isRegularFile(photo), "the shared photograph is not here: " + photo);
        try (Raster picture = pictures.read(photo, work)) {
            List<Area> found = faces.of(picture, work);
            assertThat(found).isNotEmpty();
            assertThat(found.get(0).contains(79, 76)).isTrue();
            Area crop = desk.crop(picture, 9, 16, work);
            assertThat(crop.and(found.get(0))).isEqualTo(found.get(0));
        }
    }
}
