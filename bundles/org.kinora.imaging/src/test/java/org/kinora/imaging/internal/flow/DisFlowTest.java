package org.kinora.imaging.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

class DisFlowTest {
    private final DisFlow flow = new DisFlow(Tools.CV, Tools.CONVERSIONS);

    private static Raster waves(double shiftX, double shiftY) {
        Raster raster = Raster.unbounded(160, 120, RasterFormat.GREY8);
        for (int y = 0; y < 120; y++)
            for (int x = 0; x < 160; x++) {
                double u = x - shiftX;
                double v = y - shiftY;
                raster.set(0, x, y, (float) (0.5 + 0.2 * Math.sin(u * 0.31 + v * 0.12) + 0.2 * Math.sin(v * 0.27 - u * 0.05)
                        + 0.08 * Math.sin(u * 0.9) * Math.sin(v * 0.8)));
            }
        return raster;
    }

    @ParameterizedTest
    @CsvSource({"3,-2", "0.5,0.25", "-7,4", "0,0"})
    void a_shift_is_found_everywhere_to_a_third_of_a_pixel_in_the_mean(double shiftX, double shiftY) {
        try (TestWork work = new TestWork(); Raster first = waves(0, 0); Raster second = waves(shiftX, shiftY);
                Raster found = flow.between(first, second, FlowQuality.BEST, work)) {
            double error = 0;
            int pixels = 0;
            for (int y = 16; y < 104; y++)
                for (int x = 16; x < 144; x++) {
                    error += Math.hypot(found.get(0, x, y) - shiftX, found.get(1, x, y) - shiftY);
                    pixels++;
                }
            assertThat(error / pixels).isLessThan(0.33);
        }
    }

    @ParameterizedTest
    @CsvSource({"3,-2", "-7,4"})
    void the_second_picture_drawn_by_the_flow_is_the_first(double shiftX, double shiftY) {
        try (TestWork work = new TestWork(); Raster first = waves(0, 0); Raster second = waves(shiftX, shiftY);
                Raster found = flow.between(first, second, FlowQuality.BEST, work); Raster drawn = flow.drawn(second, found, work)) {
            double error = 0;
            int pixels = 0;
            for (int y = 16; y < 104; y++)
                for (int x = 16; x < 144; x++) {
                    error += Math.abs(drawn.get(0, x, y) - first.get(0, x, y));
                    pixels++;
                }
            assertThat(error / pixels).isLessThan(0.02);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "5,200", "15,15"})
    void pictures_too_small_to_search_do_not_move(int width, int height) {
        try (TestWork work = new TestWork(); Raster one = Raster.unbounded(width, height, RasterFormat.RGB8);
                Raster found = flow.between(one, one, FlowQuality.FAST, work)) {
            assertThat(found.get(0, 0, 0)).isZero();
        }
    }
}
