package org.kinora.imaging.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.testkit.TestWork;

/** Tools that guess, held against a figure whose every pixel is known: a disc with hair that sticks out, over a ground with texture. */
class FigureToolsTest {
    private static final int SIDE = 220;
    private static final int RADIUS = 62;
    private static final int HAIRS = 90;
    private static final int LONG = 18;

    private final Selections selections = Tools.selections();
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    /** The share of the figure in a pixel: 4 x 4 looks. */
    private static double share(int x, int y, boolean hairy) {
        int inside = 0;
        for (int part = 0; part < 16; part++) {
            double dx = x + (part % 4 + 0.5) / 4 - SIDE / 2.0;
            double dy = y + (part / 4 + 0.5) / 4 - SIDE / 2.0;
            double from = Math.hypot(dx, dy);
            double turn = (Math.atan2(dy, dx) / (2 * Math.PI) + 1) * HAIRS % 1;
            // a hair is a pixel and a half wide
            boolean hair = hairy && from < RADIUS + LONG && Math.abs(turn - 0.5) * 2 * Math.PI * from / HAIRS < 0.75;
            if (from < RADIUS || hair) inside++;
        }
        return inside / 16.0;
    }

    private static Raster painted(boolean hairy) {
        Raster raster = Raster.unbounded(SIDE, SIDE, RasterFormat.RGB8);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double share = share(x, y, hairy);
                double ground = 0.55 + 0.08 * Math.sin(x * 0.31) * Math.sin(y * 0.23);
                double figure = 0.25 + 0.04 * Math.sin(x * 0.9 + y * 0.7);
                raster.set(0, x, y, (float) (share * (figure + 0.25) + (1 - share) * ground * 0.6));
                raster.set(1, x, y, (float) (share * figure + (1 - share) * ground));
                raster.set(2, x, y, (float) (share * figure * 0.6 + (1 - share) * ground * 1.2));
            }
        }
        return raster;
    }

    /** Intersection over union with the true disc. */
    private static double overlap(Mask mask) {
        double both = 0;
        double either = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                both += Math.min(mask.get(x, y) / 255.0, share(x, y, false));
                either += Math.max(mask.get(x, y) / 255.0, share(x, y, false));
            }
        }
        return both / either;
    }

    @Test
    void the_figure_in_a_box_is_found_to_the_pixel() {
        try (Raster picture = painted(false); Mask mask = selections.select(new Selector.Figure(new Area(30, 30, 160, 160), List.of(), List.of()),
                SelectionView.of(picture), work)) {
            assertThat(overlap(mask)).isGreaterThan(0.97);
        }
    }

    @Test
    void a_magnetic_lasso_with_few_rough_anchors_follows_the_rim() {
        // eight anchors, each up to two pixels beside the rim, would leave a tenth of the disc out as a polygon
        List<Point> anchors = java.util.stream.IntStream.range(0, 8).mapToObj(i -> Point.of(SIDE / 2.0 + (RADIUS + i % 3 - 1) * Math.cos(i * Math.PI / 4),
                SIDE / 2.0 + (RADIUS + i % 3 - 1) * Math.sin(i * Math.PI / 4))).toList();
        try (Raster picture = painted(false); Mask mask = selections.select(new Selector.Magnetic(anchors), SelectionView.of(picture), work)) {
            assertThat(overlap(mask)).isGreaterThan(0.96);
        }
    }

    @Test
    void refining_a_rough_rim_finds_hair_by_hair() {
        try (Raster picture = painted(true); Mask mask = Mask.unbounded(SIDE, SIDE)) {
            disc(mask, RADIUS + LONG / 2.0);
            double rough = error(mask);
            double feathered = feathered();
            selections.edit(mask, new MaskEdit.Refine(14 * Point.ONE), SelectionView.of(picture), work);
            double fine = error(mask);
            System.out.printf("mean absolute difference of the rim: rough %.4f, best feather %.4f, refined %.4f%n", rough, feathered, fine);
            assertThat(fine).isLessThan(rough / 3);
            assertThat(fine).isLessThan(feathered / 2);
        }
    }

    /** The least error that feathering alone comes to, whatever its radius and wherever the rim is put. */
    private double feathered() {
        double least = 1;
        for (int rim = 0; rim <= LONG; rim += 3) {
            for (int by : new int[] {1, 3, 6, 9, 14}) {
                try (Mask mask = Mask.unbounded(SIDE, SIDE)) {
                    disc(mask, RADIUS + rim);
                    selections.edit(mask, new MaskEdit.Feather(by * Point.ONE), Tools.blank(SIDE, SIDE), work);
                    least = Math.min(least, error(mask));
                }
            }
        }
        return least;
    }

    private static void disc(Mask mask, double radius) {
        for (int y = 0; y < SIDE; y++)
            for (int x = 0; x < SIDE; x++) mask.set(x, y, Math.hypot(x + 0.5 - SIDE / 2.0, y + 0.5 - SIDE / 2.0) < radius ? 255 : 0);
    }

    /** Mean absolute error of coverage where there is hair. */
    private static double error(Mask mask) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double from = Math.hypot(x + 0.5 - SIDE / 2.0, y + 0.5 - SIDE / 2.0);
                if (from < RADIUS - 2 || from > RADIUS + LONG + 2) continue;
                sum += Math.abs(mask.get(x, y) / 255.0 - share(x, y, true));
                count++;
            }
        }
        return sum / count;
    }
}
