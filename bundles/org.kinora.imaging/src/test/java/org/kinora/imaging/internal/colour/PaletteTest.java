package org.kinora.imaging.internal.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.BrandReport;
import org.kinora.api.imaging.Palette;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.testkit.TestWork;

class PaletteTest {
    private final TestPictures pictures = new TestPictures();
    private final PaletteDesk desk = new PaletteDesk(new PlaneConversions(pictures.cv()));
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void flat_colours_are_found_with_their_shares() {
        try (Raster picture = pictures.painted(100, 100, (x, y) -> y < 50 ? 0x2040A0 : y < 80 ? 0xD03020 : 0xF0F0E8)) {
            List<Palette.Swatch> swatches = desk.of(picture, 5, work).swatches();
            assertThat(swatches).extracting(Palette.Swatch::share).containsExactly(500, 300, 200);
            assertThat(swatches).extracting(Palette.Swatch::rgb).containsExactly(0x2040A0, 0xD03020, 0xF0F0E8);
            assertThat(swatches).extracting(Palette.Swatch::name).containsExactly("blue", "red", "white");
        }
    }

    @Test
    void the_same_picture_has_the_same_palette_and_no_more_than_asked() {
        try (Raster picture = pictures.painted(300, 200, (x, y) -> (x * 255 / 300) << 16 | (y * 255 / 200) << 8 | (x ^ y) & 0xFF)) {
            Palette first = desk.of(picture, 6, work);
            assertThat(first.swatches()).hasSizeBetween(4, 6);
            assertThat(desk.of(picture, 6, work)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"0x000000,black", "0xFFFFFF,white", "0x808080,grey", "0x404040,dark grey", "0xFF0000,red", "0x8B4513,brown", "0xFFC0CB,pink",
            "0x000080,navy",
        "0xF5F5DC,beige", "0xFFFF00,yellow", "0xFFA500,orange", "0x008000,green", "0x0000FF,blue", "0x006400,dark green", "0x808000,olive",
                "0xD2B48C,tan",
        "0x800080,purple", "0xFF7F27,orange", "0x40E0D0,turquoise", "0xADD8E6,pale sky blue"})
    void colours_have_the_names_that_people_give_them(String rgb, String name) {
        assertThat(desk.name(Integer.decode(rgb))).isEqualTo(name);
    }

    @Test
    void a_colour_that_is_not_allowed_is_told_with_the_nearest_that_is() {
        try (Raster picture = pictures.painted(100, 100, (x, y) -> y < 60 ? 0x0A2A66 : y < 90 ? 0xFFFFFF : 0xC02828)) {
            BrandReport report = desk.check(picture, List.of(0x0B2B68, 0xFFFFFF, 0xE8A020), 300, work);
            assertThat(report.kept()).isEqualTo(900);
            assertThat(report.uses()).extracting(BrandReport.Use::share).containsExactly(600, 300, 0);
            assertThat(report.strays()).singleElement().satisfies(stray -> {
                assertThat(stray.swatch().rgb()).isEqualTo(0xC02828);
                assertThat(stray.nearest()).isEqualTo(0xE8A020);
                assertThat(stray.difference()).isGreaterThan(3000);
            });
        }
    }
}
