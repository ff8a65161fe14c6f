package org.kinora.imaging.internal.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Cutout;
import org.kinora.api.imaging.FigureSetting;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.imaging.internal.raster.SrgbCurve;
import org.kinora.testkit.TestWork;

/** What makes a figure look pasted, measured: the rim, the shadow, the grain. Colours and directions are drawn anew at every run. */
class FigureInPlaceTest {
    private static final int WIDE = 400;
    private static final int HIGH = 300;

    private final TestPictures pictures = new TestPictures();
    private final PlaneConversions conversions = new PlaneConversions(pictures.cv());
    private final CompositionDesk desk = new CompositionDesk(pictures.cv(), conversions, (picture, work) -> List.of());
    private final TestWork work = new TestWork();
    private final Random lot = new Random();

    @AfterEach
    void end() {
        work.close();
    }

    /** An upright oval of one colour, its soft edge mixed in light with the wall that it was cut from, as a camera does. */
    private static Raster oval(int colour, int wall) {
        Raster figure = Raster.unbounded(80, 160, RasterFormat.RGBA8);
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 80; x++) {
                double inside = 1 - Math.hypot((x - 39.5) / 36, (y - 79.5) / 76);
                float cover = (float) Math.clamp(inside * 12 + 0.5, 0, 1);
                for (int c = 0; c < 3; c++) figure.set(c, x, y, (float) SrgbCurve.code(cover * light(colour, c) + (1 - cover) * light(wall, c)));
                figure.set(3, x, y, cover);
            }
        }
        return figure;
    }

    private static double light(int rgb, int channel) {
        return SrgbCurve.light((rgb >> 16 - 8 * channel & 0xFF) / 255.0);
    }

    private int colour() {
        return lot.nextInt(0x1000000);
    }

    private Raster over(Raster background, Raster depth, Raster figure, FigureSetting how, int away) {
        return desk.over(background, Optional.ofNullable(depth), List.of(new Cutout(figure, 500, 800, 500, away)), how, work);
    }

    @RepeatedTest(5)
    void the_rim_is_a_mixture_of_figure_and_background_and_of_nothing_else() {
        int own = colour();
        int wall = colour();
        int place = colour();
        double[] figure = {light(own, 0), light(own, 1), light(own, 2)};
        double[] behind = {light(place, 0), light(place, 1), light(place, 2)};
        double most = 0;
        try (Raster background = pictures.painted(WIDE, HIGH, (x, y) -> place); Raster cut = oval(own, wall);
                Raster set = over(background, null, cut, new FigureSetting(0, 0, 0), 1000)) {
            for (int y = 0; y < HIGH; y++) for (int x = 0; x < WIDE; x++) most = Math.max(most, off(set, x, y, figure, behind));
        }
        // half a code is 0.0045 of light at white, for each of three channels, when the figure is read and when the picture is written; what is
        // covered by 97 % counts as the figure's own
        double apart = Math.sqrt(Math.pow(figure[0] - light(wall, 0), 2) + Math.pow(figure[1] - light(wall, 1), 2)
                + Math.pow(figure[2] - light(wall, 2), 2));
        assertThat(most).as("%06x cut from %06x over %06x", own, wall, place).isLessThan(0.0045 * Math.sqrt(3) * 2 + 0.03 * apart);
    }

    /** How far the light of a pixel lies off the line between two colours. */
    private static double off(Raster picture, int x, int y, double[] one, double[] other) {
        double along = 0;
        double length = 1e-9;
        double[] seen = new double[3];
        for (int c = 0; c < 3; c++) {
            seen[c] = SrgbCurve.light(picture.get(c, x, y));
            along += (seen[c] - other[c]) * (one[c] - other[c]);
            length += (one[c] - other[c]) * (one[c] - other[c]);
        }
        double share = Math.clamp(along / length, 0, 1);
        double square = 0;
        for (int c = 0; c < 3; c++) square += Math.pow(seen[c] - other[c] - share * (one[c] - other[c]), 2);
        return Math.sqrt(square);
    }

    /** Mean place of the light that is missing beside the figure, from its feet: right and down. */
    private double[] shadow(Raster background, Raster depth, int direction) {
        double[] sum = new double[3];
        try (Raster cut = oval(0x808080, 0x808080); Raster set = over(background, depth, cut, new FigureSetting(0, 700, direction), 2000)) {
            for (int y = 0; y < HIGH; y++) {
                for (int x = 0; x < WIDE; x++) {
                    if (Math.hypot((x - 199.5) / 40, (y - 164) / 78) < 1) continue;
                    double missing = SrgbCurve.light(background.get(1, x, y)) - SrgbCurve.light(set.get(1, x, y));
                    sum[0] += missing;
                    sum[1] += missing * (x - 199.5);
                    sum[2] += missing * (y - 240);
                }
            }
        }
        return new double[] {sum[0], sum[1] / sum[0], sum[2] / sum[0]};
    }

    @RepeatedTest(3)
    void a_shadow_falls_away_from_the_light() {
        int degrees = 30 + lot.nextInt(61);
        try (Raster background = pictures.painted(WIDE, HIGH, (x, y) -> 0xB0B0B0)) {
            double[] right = shadow(background, null, -degrees);
            double[] left = shadow(background, null, degrees);
            assertThat(right[0]).isPositive();
            assertThat(right[1]).as("light from %d degrees left", degrees).isGreaterThan(5);
            assertThat(left[1]).isCloseTo(-right[1], within(1.5));
        }
    }

    @Test
    void a_lamp_behind_a_figure_throws_its_shadow_before_its_feet() {
        try (Raster background = pictures.painted(WIDE, HIGH, (x, y) -> Math.hypot(x - 120, y - 90) < 25 ? 0xFFFFF0 : 0x484848);
                Raster depth = Raster.unbounded(WIDE, HIGH, new RasterFormat(1, Samples.U16, Transfer.DATA, Alpha.NONE))) {
            for (int y = 0; y < HIGH; y++) for (int x = 0; x < WIDE; x++) depth.set(0, x, y, (y < 180 ? 3900 : 2000) / 65535f);
            double[] fallen = shadow(background, depth, FigureSetting.GUESSED);
            assertThat(fallen[1]).isPositive();
            assertThat(fallen[2]).isPositive();
        }
    }

    @Test
    void a_figure_of_unknown_distance_stands_on_the_ground_at_its_feet() {
        try (Raster background = pictures.painted(WIDE, HIGH, (x, y) -> 0x808080); Raster cut = oval(0xC02020, 0xC02020);
                Raster depth = Raster.unbounded(WIDE, HIGH, new RasterFormat(1, Samples.U16, Transfer.DATA, Alpha.NONE))) {
            // a floor that comes nearer downwards, and a post well before the figure
            for (int y = 0; y < HIGH; y++) for (int x = 0; x < WIDE; x++) depth.set(0, x, y, (x > 205 && x < 215 ? 900 : 8000 - 20 * y) / 65535f);
            try (Raster set = over(background, depth, cut, new FigureSetting(0, 0, 0), 0)) {
                assertThat(set.get(0, 195, 222)).isCloseTo(0xC0 / 255f, within(2 / 255f));
                assertThat(set.get(0, 195, 110)).isCloseTo(0xC0 / 255f, within(2 / 255f));
                assertThat(set.get(0, 210, 160)).isEqualTo(0x80 / 255f);
            }
        }
    }

    @Test
    void a_clean_figure_takes_on_the_grain_of_a_grainy_picture() {
        Random grain = new Random(5);
        try (Raster background = pictures.painted(WIDE, HIGH, (x, y) -> 0x010101 * (int) Math.round(128 + 5 * grain.nextGaussian()));
                Raster cut = oval(0x808080, 0x808080); Raster set = over(background, null, cut, new FigureSetting(1000, 0, 0), 1000)) {
            double sum = 0;
            int count = 0;
            // differences of neighbours, so that shading is left out; their variance is twice that of the grain
            for (int y = 140; y < 190; y++) {
                for (int x = 185; x < 214; x++) {
                    sum += Math.pow(255 * (set.get(1, x, y) - set.get(1, x + 1, y)), 2);
                    count++;
                }
            }
            // MOST limits grain to 0.02 of the root of light, which is about 5 codes; the flattest fifth of blocks has less than the mean
            assertThat(Math.sqrt(sum / count / 2)).isBetween(2.5, 6.0);
        }
    }
}
