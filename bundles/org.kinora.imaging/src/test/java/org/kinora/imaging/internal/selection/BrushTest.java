package org.kinora.imaging.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.testkit.TestWork;

/** What size, hardness, spacing and flow of a brush are, and what a subject by its depth is. */
class BrushTest {
    private static final int SIDE = 160;
    private static final int MIDDLE = 80;

    private final Selections selections = Tools.selections();
    private TestWork work;

    @BeforeProperty
    void begin() {
        work = new TestWork();
    }

    @AfterProperty
    void end() {
        work.close();
    }

    private Mask stroke(int diameter, int hardness, int spacing, int flow, Point... path) {
        return selections.select(new Selector.Brush(List.of(path), diameter * Point.ONE, hardness, spacing, flow), Tools.blank(SIDE, SIDE), work);
    }

    private static double area(Mask mask) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) for (int x = 0; x < SIDE; x++) sum += mask.get(x, y) / 255.0;
        return sum;
    }

    @Property(tries = 40)
    void a_hard_dab_is_a_disc_of_its_size(@ForAll @IntRange(min = 4, max = 140) int diameter) {
        try (Mask dab = stroke(diameter, 1000, 0, 0, Point.of(MIDDLE, MIDDLE))) {
            // a ramp of one pixel inside the rim takes half a pixel of it away
            assertThat(Math.sqrt(area(dab) / Math.PI) * 2).isCloseTo(diameter, within(1.1));
            for (int x = 0; x < SIDE; x++) {
                double from = Math.abs(x + 0.5 - MIDDLE);
                if (Math.hypot(from, 0.5) < diameter / 2.0 - 1.1) assertThat(dab.get(x, MIDDLE)).isEqualTo(255);
                if (from > diameter / 2.0 + 1) assertThat(dab.get(x, MIDDLE)).isZero();
            }
        }
    }

    @Property(tries = 40)
    void a_softer_dab_is_full_as_far_as_it_is_hard_and_falls_to_its_rim(@ForAll @IntRange(min = 30, max = 140) int diameter,
            @ForAll @IntRange(max = 900) int hardness) {
        try (Mask dab = stroke(diameter, hardness, 0, 0, Point.of(MIDDLE, MIDDLE))) {
            double radius = diameter / 2.0;
            double core = radius * hardness / 1000;
            int before = 255;
            for (int x = MIDDLE; x < SIDE; x++) {
                double from = Math.hypot(x + 0.5 - MIDDLE, 0.5);
                int here = dab.get(x, MIDDLE);
                assertThat(here).as("falls outwards").isLessThanOrEqualTo(before);
                if (from < core - 0.6) assertThat(here).as("hard as far as %.1f", core).isEqualTo(255);
                if (from > radius + 0.1) assertThat(here).isZero();
                // half way between the core and the rim a cosine is half
                if (Math.abs(from - (core + radius) / 2) < 0.5 && radius - core > 6)
                    assertThat(here / 255.0).isCloseTo(0.5, within(0.5 * Math.PI / (radius - core)));
                before = here;
            }
        }
    }

    @Property(tries = 30)
    void dabs_lie_their_spacing_apart(@ForAll @IntRange(min = 6, max = 12) int diameter, @ForAll @IntRange(min = 1800, max = 4000) int spacing) {
        try (Mask stroke = stroke(diameter, 1000, spacing, 0, Point.of(12, MIDDLE), Point.of(140, MIDDLE))) {
            double step = diameter * spacing / 1000.0;
            // one more at the end of the stroke, be it near the last but one
            for (double at = 12; at <= 140; at += step) assertThat(stroke.get((int) at, MIDDLE)).as("at %.1f", at).isEqualTo(255);
            double gap = 12 + step / 2;
            assertThat(stroke.get((int) gap, MIDDLE)).as("between two dabs").isZero();
            assertThat(stroke.get(140, MIDDLE)).isEqualTo(255);
        }
    }

    @Property(tries = 20)
    void dabs_close_together_are_a_stroke_of_even_width(@ForAll @IntRange(min = 20, max = 60) int diameter) {
        try (Mask stroke = stroke(diameter, 1000, 50, 0, Point.of(40, MIDDLE), Point.of(120, MIDDLE))) {
            double wanted = Math.PI * diameter * diameter / 4.0 + 80.0 * diameter;
            assertThat(area(stroke)).isCloseTo(wanted, within(wanted * 0.06));
        }
    }

    @Property(tries = 20)
    void a_stroke_that_crosses_itself_covers_no_more_and_one_with_flow_builds_up(@ForAll @IntRange(min = 100, max = 600) int flow) {
        Point a = Point.of(40, MIDDLE);
        Point b = Point.of(120, MIDDLE);
        try (Mask once = stroke(40, 0, 100, 0, a, b); Mask twice = stroke(40, 0, 100, 0, a, b, a); Mask thin = stroke(40, 1000, 1000, flow, a, b);
                Mask built = stroke(40, 1000, 1000, flow, a, b, a)) {
            for (int x = 44; x < 116; x++) assertThat(twice.get(x, MIDDLE + 12)).isCloseTo(once.get(x, MIDDLE + 12), within(8));
            assertThat(built.get(MIDDLE, MIDDLE)).isGreaterThan(thin.get(MIDDLE, MIDDLE));
        }
    }

    /** A box two metres away, as wide as half of the picture, before a wall; a shelf beside it at nearly its distance. */
    private static Raster depth(double box, double wall) {
        Raster metres = Raster.unbounded(SIDE, SIDE, new RasterFormat(1, Samples.F32, Transfer.DATA, Alpha.NONE));
        for (int y = 0; y < SIDE; y++)
            for (int x = 0; x < SIDE; x++) metres.set(0, x, y, (float) (inBox(x, y) ? box : x >= 130 && y >= 100 ? box * 1.1 : wall));
        return metres;
    }

    private static boolean inBox(int x, int y) {
        return x >= 40 && x < 120 && y >= 50 && y < 150;
    }

    private static Raster picture() {
        Raster picture = Raster.unbounded(SIDE, SIDE, RasterFormat.RGB8);
        for (int y = 0; y < SIDE; y++) for (int x = 0; x < SIDE; x++)
            Tools.set(picture, x, y, inBox(x, y) ? 0xC06030 : x >= 130 && y >= 100 ? 0x30A050 : 0x405070);
        return picture;
    }

    @Property(tries = 20)
    void a_subject_is_what_stands_joined_at_one_depth(@ForAll @IntRange(min = 10, max = 60) int decimetres,
            @ForAll @IntRange(min = 20, max = 90) int behind) {
        double box = decimetres / 10.0;
        Selector subject = new Selector.Depth(Optional.of(Point.of(MIDDLE, 100)), 0, 0);
        try (Raster metres = depth(box, box * (1 + behind / 10.0)); Raster picture = picture();
                Mask mask = selections.select(subject, new SelectionView(picture, Optional.empty(), Optional.of(metres)), work)) {
            int wrong = 0;
            for (int y = 0; y < SIDE; y++) for (int x = 0; x < SIDE; x++) if (mask.get(x, y) > 127 != inBox(x, y)) wrong++;
            assertThat(wrong).as("pixels of %d that are not as they stand", SIDE * SIDE).isLessThan(SIDE * SIDE / 100);
            assertThat(mask.get(145, 130)).as("a shelf at the same distance that is not joined").isLessThan(128);
        }
    }

    @Property(tries = 10)
    void between_two_distances_all_is_meant_that_stands_there(@ForAll @IntRange(min = 10, max = 60) int decimetres) {
        double box = decimetres / 10.0;
        Selector between = new Selector.Depth(Optional.empty(), decimetres * 90, decimetres * 120);
        try (Raster metres = depth(box, box * 4); Raster picture = picture();
                Mask mask = selections.select(between, new SelectionView(picture, Optional.empty(), Optional.of(metres)), work)) {
            assertThat(mask.get(MIDDLE, 100)).isGreaterThan(200);
            assertThat(mask.get(145, 130)).as("a shelf a tenth farther").isGreaterThan(200);
            assertThat(mask.get(10, 10)).isLessThan(50);
        }
    }

    @Property(tries = 10)
    void the_edges_of_the_picture_trim_a_depth_that_is_rough(@ForAll @IntRange(min = 1, max = 3) int off) {
        try (Raster metres = Raster.unbounded(SIDE, SIDE, new RasterFormat(1, Samples.F32, Transfer.DATA, Alpha.NONE)); Raster picture = picture()) {
            for (int y = 0; y < SIDE; y++)
                for (int x = 0; x < SIDE; x++) metres.set(0, x, y, x >= 40 - off && x < 120 + off && y >= 50 - off && y < 150 + off ? 2 : 6);
            try (Mask mask = selections.select(new Selector.Depth(Optional.of(Point.of(MIDDLE, 100)), 0, 0),
                    new SelectionView(picture, Optional.empty(), Optional.of(metres)), work)) {
                int wrong = 0;
                for (int y = 60; y < 140; y++) for (int x = 0; x < 128; x++) if (mask.get(x, y) > 127 != inBox(x, y)) wrong++;
                // untrimmed, both sides would be wrong by so many columns
                assertThat(wrong).isLessThan(80 * 2 * off / 2);
            }
        }
    }
}
