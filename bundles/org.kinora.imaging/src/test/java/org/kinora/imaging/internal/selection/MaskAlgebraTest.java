package org.kinora.imaging.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.testkit.TestWork;

/** The laws of masks, on random ones: of blobs with soft rims, with holes, that touch the border. */
class MaskAlgebraTest {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 90;
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

    private Mask blobs(long seed, boolean hard) {
        Random random = new Random(seed);
        Mask mask = Mask.unbounded(WIDTH, HEIGHT);
        for (int i = 0; i < 6; i++) {
            Selector selector = random.nextBoolean()
                    ? new Selector.Ellipse(Point.of(random.nextDouble(WIDTH), random.nextDouble(HEIGHT)), random.nextInt(9000), random.nextInt(9000),
                            random.nextInt(360_000))
                    : new Selector.Rectangle(new Area(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(60), random.nextInt(60)));
            try (Mask chosen = selections.select(selector, Tools.blank(WIDTH, HEIGHT), work)) {
                selections.combine(mask, chosen, i == 0 ? Combine.REPLACE : random.nextInt(3) == 0 ? Combine.SUBTRACT : Combine.ADD, work);
            }
        }
        if (hard) edit(mask, new MaskEdit.Harden());
        else if (random.nextBoolean()) edit(mask, new MaskEdit.Feather(random.nextInt(2000)));
        return mask;
    }

    private void edit(Mask mask, MaskEdit edit) {
        selections.edit(mask, edit, Tools.blank(WIDTH, HEIGHT), work);
    }

    private Mask combined(Mask one, Mask other, Combine how) {
        Mask made = Mask.unbounded(WIDTH, HEIGHT);
        made.copyFrom(one);
        selections.combine(made, other, how, work);
        return made;
    }

    private Mask changed(Mask mask, MaskEdit... edits) {
        Mask made = Mask.unbounded(WIDTH, HEIGHT);
        made.copyFrom(mask);
        for (MaskEdit edit : edits) edit(made, edit);
        return made;
    }

    private static void same(Mask one, Mask other) {
        assertThat(one.memory().mismatch(other.memory())).isEqualTo(-1);
    }

    private static void within(Mask smaller, Mask larger) {
        for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) assertThat(smaller.get(x, y)).isLessThanOrEqualTo(larger.get(x, y));
    }

    @Property(tries = 60)
    void inverting_twice_changes_nothing(@ForAll long seed) {
        try (Mask mask = blobs(seed, false); Mask twice = changed(mask, new MaskEdit.Invert(), new MaskEdit.Invert())) {
            same(mask, twice);
        }
    }

    @Property(tries = 60)
    void what_is_not_in_either_is_in_neither(@ForAll long first, @ForAll long second) {
        try (Mask a = blobs(first, false); Mask b = blobs(second, false); Mask notA = changed(a, new MaskEdit.Invert()); Mask notB = changed(b,
                new MaskEdit.Invert());
                Mask either = combined(a, b, Combine.ADD); Mask notEither = changed(either, new MaskEdit.Invert()); Mask neither = combined(notA,
                        notB, Combine.INTERSECT);
                Mask both = combined(a, b, Combine.INTERSECT); Mask notBoth = changed(both, new MaskEdit.Invert()); Mask oneNot = combined(notA, notB,
                        Combine.ADD)) {
            same(notEither, neither);
            same(notBoth, oneNot);
        }
    }

    @Property(tries = 60)
    void adding_and_intersecting_a_mask_with_itself_changes_nothing(@ForAll long seed) {
        try (Mask a = blobs(seed, false); Mask added = combined(a, a, Combine.ADD); Mask met = combined(a, a, Combine.INTERSECT)) {
            same(a, added);
            same(a, met);
        }
    }

    @Property(tries = 60)
    void order_does_not_count_for_adding_and_intersecting(@ForAll long first, @ForAll long second, @ForAll long third) {
        try (Mask a = blobs(first, false); Mask b = blobs(second, false); Mask c = blobs(third, false); Mask ab = combined(a, b, Combine.ADD);
                Mask ba = combined(b, a, Combine.ADD); Mask bc = combined(b, c, Combine.INTERSECT); Mask aThenBc = combined(a, bc, Combine.ADD);
                Mask ac = combined(a, c, Combine.ADD); Mask spread = combined(ab, ac, Combine.INTERSECT)) {
            same(ab, ba);
            same(aThenBc, spread);
        }
    }

    @Property(tries = 60)
    void subtracting_is_meeting_the_inverse(@ForAll long first, @ForAll long second) {
        try (Mask a = blobs(first, false); Mask b = blobs(second, false); Mask left = combined(a, b, Combine.SUBTRACT); Mask notB = changed(b,
                new MaskEdit.Invert());
                Mask met = combined(a, notB, Combine.INTERSECT)) {
            same(left, met);
        }
    }

    @Property(tries = 60)
    void growing_and_shrinking_keep_what_lies_within_within(@ForAll long first, @ForAll long second, @ForAll @IntRange(max = 20) int by) {
        MaskEdit grow = new MaskEdit.Grow(by * Point.ONE);
        MaskEdit shrink = new MaskEdit.Shrink(by * Point.ONE);
        try (Mask a = blobs(first, false); Mask b = blobs(second, false); Mask smaller = combined(a, b, Combine.INTERSECT); Mask grown = changed(a,
                grow);
                Mask smallerGrown = changed(smaller, grow); Mask shrunk = changed(a, shrink); Mask smallerShrunk = changed(smaller, shrink)) {
            within(a, grown);
            within(shrunk, a);
            within(smallerGrown, grown);
            within(smallerShrunk, shrunk);
        }
    }

    @Property(tries = 40)
    void shrinking_is_growing_the_rest(@ForAll long seed, @ForAll @IntRange(max = 20) int by) {
        try (Mask a = blobs(seed, false); Mask shrunk = changed(a, new MaskEdit.Shrink(by * Point.ONE));
                Mask other = changed(a, new MaskEdit.Invert(), new MaskEdit.Grow(by * Point.ONE), new MaskEdit.Invert())) {
            same(shrunk, other);
        }
    }

    @Property(tries = 60)
    void the_outline_of_a_hard_mask_is_exactly_it(@ForAll long seed) {
        try (Mask a = blobs(seed, true); Mask again = selections.select(new Selector.Polygon(selections.outline(a, work).contours()),
                Tools.blank(WIDTH, HEIGHT), work)) {
            same(a, again);
        }
    }

    @Property(tries = 60)
    void rims_of_areas_run_one_way_and_those_of_holes_the_other(@ForAll long seed) {
        try (Mask a = blobs(seed, true)) {
            Outline outline = selections.outline(a, work);
            double sum = outline.contours().stream().mapToDouble(Contour::doubleArea).sum() / 2;
            int meant = 0;
            for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) if (a.get(x, y) == 255) meant++;
            assertThat(sum).isEqualTo(meant);
        }
    }

    /**
     * A straight rim across all of the picture, at any angle: away from the border, where a line has no neighbours, its outline is the line again. A
     * point is
     * kept to half of a 256th, and coverage to half of a 255th in each of up to six sums: together three grey levels at most.
     */
    @Property(tries = 100)
    void the_outline_of_a_soft_straight_rim_is_that_line(@ForAll @IntRange(min = 0, max = 359) int degrees, @ForAll @IntRange(max = 255) int shift) {
        double angle = Math.toRadians(degrees + 0.37);
        double x = WIDTH / 2.0 + shift / 256.0;
        double y = HEIGHT / 2.0;
        List<Point> half = new ArrayList<>();
        for (double[] corner : new double[][] {{-500, 0}, {500, 0}, {500, 900}, {-500, 900}})
            half.add(Point.of(x + corner[0] * Math.cos(angle) - corner[1] * Math.sin(angle), y + corner[0] * Math.sin(angle)
                    + corner[1] * Math.cos(angle)));
        try (Mask soft = selections.select(new Selector.Lasso(half), Tools.blank(WIDTH, HEIGHT), work);
                Mask again = selections.select(new Selector.Polygon(selections.outline(soft, work).contours()), Tools.blank(WIDTH, HEIGHT), work)) {
            for (int row = 6; row < HEIGHT - 6; row++)
                for (int column = 6; column < WIDTH - 6; column++) assertThat(again.get(column, row)).isCloseTo(soft.get(column, row),
                        org.assertj.core.data.Offset.offset(3));
        }
    }

    @Property(tries = 30)
    void a_border_is_empty_deep_inside_and_far_outside(@ForAll @IntRange(min = 1, max = 8) int by) {
        Selector box = new Selector.Rectangle(new Area(45, 15, 60, 60));
        try (Mask mask = selections.select(box, Tools.blank(WIDTH, HEIGHT), work)) {
            edit(mask, new MaskEdit.Border(by * Point.ONE));
            assertThat(mask.get(75, 45)).isZero();
            assertThat(mask.get(2, 2)).isZero();
            assertThat(mask.get(75 + 30, 45)).isEqualTo(255);
            assertThat(mask.get(75 + 30 - by - 3, 45)).isZero();
            assertThat(mask.get(75 + 30 + by + 3, 45)).isZero();
        }
    }

    @Property(tries = 30)
    void feathering_keeps_all_and_nothing_and_the_middle_of_a_rim(@ForAll @IntRange(min = 1, max = 20) int by) {
        MaskEdit feather = new MaskEdit.Feather(by * Point.ONE);
        try (Mask left = selections.select(new Selector.Rectangle(new Area(0, 0, 75, HEIGHT)), Tools.blank(WIDTH, HEIGHT), work);
                Mask whole = selections.select(new Selector.Whole(), Tools.blank(WIDTH, HEIGHT), work); Mask nothing = Mask.unbounded(WIDTH,
                        HEIGHT)) {
            edit(left, feather);
            // a Gaussian of half the length, to three deviations, and one pixel for its width in pixels
            int reach = by * 3 / 2 + 2;
            assertThat(left.get(74, 45) + left.get(75, 45)).isBetween(253, 257);
            assertThat(left.get(75 + reach, 45)).isZero();
            assertThat(left.get(74 - reach, 45)).isEqualTo(255);
            for (int x = 1; x < WIDTH; x++) assertThat(left.get(x, 45)).isLessThanOrEqualTo(left.get(x - 1, 45));
            try (Mask before = changed(whole)) {
                edit(whole, feather);
                same(whole, before);
            }
            edit(nothing, feather);
            assertThat(nothing.get(75, 45)).isZero();
        }
    }
}
