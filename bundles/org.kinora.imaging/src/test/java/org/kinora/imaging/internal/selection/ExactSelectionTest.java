package org.kinora.imaging.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.testkit.TestWork;

/** Tools and changes of masks beside the plainest program that does the same, pixel by pixel. */
class ExactSelectionTest {
    private static final int WIDTH = 61;
    private static final int HEIGHT = 47;

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

    /** Blotches of a few near colours, so that regions of all shapes come about. */
    private static Raster blotches(Random random) {
        Raster raster = Raster.unbounded(WIDTH, HEIGHT, RasterFormat.RGB8);
        int cell = 1 + random.nextInt(6);
        int[] colours = new int[(WIDTH / cell + 1) * (HEIGHT / cell + 1)];
        for (int i = 0; i < colours.length; i++) colours[i] = (0x60 + random.nextInt(40)) << 16 | (0x60 + random.nextInt(40)) << 8 | 0x60 + random.nextInt(40);
        for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) Tools.set(raster, x, y, colours[y / cell * (WIDTH / cell + 1) + x / cell]);
        return raster;
    }

    private static boolean like(Raster raster, int x, int y, int seedX, int seedY, int tolerance) {
        for (int plane = 0; plane < 3; plane++)
            if (Math.abs(Math.round(255 * raster.get(plane, x, y)) - Math.round(255 * raster.get(plane, seedX, seedY))) > tolerance) return false;
        return true;
    }

    private static boolean[] flooded(Raster raster, int seedX, int seedY, int tolerance) {
        boolean[] reached = new boolean[WIDTH * HEIGHT];
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(seedY * WIDTH + seedX));
        reached[open.peek()] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                int x = at % WIDTH + step[0];
                int y = at / WIDTH + step[1];
                if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT || reached[y * WIDTH + x] || !like(raster, x, y, seedX, seedY, tolerance)) continue;
                reached[y * WIDTH + x] = true;
                open.add(y * WIDTH + x);
            }
        }
        return reached;
    }

    @Property(tries = 60)
    void a_hard_wand_takes_what_is_joined_to_its_seeds_or_all_that_is_like_them(@ForAll long seed, @ForAll @IntRange(max = 60) int tolerance,
            @ForAll boolean everywhere, @ForAll boolean merged) {
        Random random = new Random(seed);
        try (Raster layer = blotches(random); Raster frame = blotches(random)) {
            Raster looked = merged ? frame : layer;
            List<int[]> seeds = List.of(new int[] {random.nextInt(WIDTH), random.nextInt(HEIGHT)}, new int[] {random.nextInt(WIDTH), random.nextInt(HEIGHT)});
            Selector wand = new Selector.Wand(seeds.stream().map(at -> Point.middle(at[0], at[1])).toList(), tolerance, everywhere, true, merged);
            try (Mask mask = selections.select(wand, new SelectionView(layer, Optional.of(frame), Optional.empty()), work)) {
                boolean[] first = flooded(looked, seeds.get(0)[0], seeds.get(0)[1], tolerance);
                boolean[] second = flooded(looked, seeds.get(1)[0], seeds.get(1)[1], tolerance);
                for (int y = 0; y < HEIGHT; y++) {
                    for (int x = 0; x < WIDTH; x++) {
                        boolean meant = everywhere ? like(looked, x, y, seeds.get(0)[0], seeds.get(0)[1], tolerance) || like(looked, x, y, seeds.get(1)[0],
                                seeds.get(1)[1], tolerance) : first[y * WIDTH + x] || second[y * WIDTH + x];
                        assertThat(mask.get(x, y)).as("%d, %d", x, y).isEqualTo(meant ? 255 : 0);
                    }
                }
            }
        }
    }

    private static Mask random(Random random, boolean hard) {
        Mask mask = Mask.unbounded(WIDTH, HEIGHT);
        for (int i = 0; i < 5; i++) {
            int left = random.nextInt(WIDTH);
            int top = random.nextInt(HEIGHT);
            int value = hard ? 255 : random.nextInt(256);
            for (int y = top; y < Math.min(HEIGHT, top + 1 + random.nextInt(12)); y++)
                for (int x = left; x < Math.min(WIDTH, left + 1 + random.nextInt(12)); x++) mask.set(x, y, value);
        }
        return mask;
    }

    /** The greatest or smallest coverage within a distance; what lies outside the picture does not count. */
    private static int within(Mask mask, int x, int y, double by, boolean greatest) {
        int found = mask.get(x, y);
        int reach = (int) by;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                if (dx * dx + dy * dy > by * by || x + dx < 0 || y + dy < 0 || x + dx >= WIDTH || y + dy >= HEIGHT) continue;
                int other = mask.get(x + dx, y + dy);
                found = greatest ? Math.max(found, other) : Math.min(found, other);
            }
        }
        return found;
    }

    @Property(tries = 40)
    void growing_and_shrinking_by_a_disc_take_the_most_and_the_least_within_it(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int by,
            @ForAll boolean hard, @ForAll boolean grow) {
        try (Mask before = random(new Random(seed), hard); Mask after = Mask.unbounded(WIDTH, HEIGHT)) {
            after.copyFrom(before);
            selections.edit(after, grow ? new MaskEdit.Grow(by * Point.ONE) : new MaskEdit.Shrink(by * Point.ONE), Tools.blank(WIDTH, HEIGHT), work);
            for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) assertThat(after.get(x, y)).isEqualTo(within(before, x, y, by, grow));
        }
    }

    @Property(tries = 30)
    void a_border_is_what_growing_adds_and_shrinking_takes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int by) {
        try (Mask before = random(new Random(seed), true); Mask after = Mask.unbounded(WIDTH, HEIGHT)) {
            after.copyFrom(before);
            selections.edit(after, new MaskEdit.Border(by * Point.ONE), Tools.blank(WIDTH, HEIGHT), work);
            for (int y = 0; y < HEIGHT; y++)
                for (int x = 0; x < WIDTH; x++)
                    assertThat(after.get(x, y)).isEqualTo(Math.min(within(before, x, y, by, true), 255 - within(before, x, y, by, false)));
        }
    }

    /** A Gaussian of doubles, the rims of the picture repeated, as far as it is above a thousandth of a code. */
    private static double gaussian(Mask mask, int x, int y, double deviation) {
        int reach = (int) Math.ceil(6 * deviation);
        double sum = 0;
        double weights = 0;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                double weight = Math.exp(-(dx * dx + dy * dy) / (2 * deviation * deviation));
                sum += weight * mask.get(Math.clamp(x + dx, 0, WIDTH - 1), Math.clamp(y + dy, 0, HEIGHT - 1));
                weights += weight;
            }
        }
        return sum / weights;
    }

    @Property(tries = 10)
    void feathering_is_a_gaussian_of_half_its_length(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int by) {
        try (Mask before = random(new Random(seed), true); Mask after = Mask.unbounded(WIDTH, HEIGHT)) {
            after.copyFrom(before);
            selections.edit(after, new MaskEdit.Feather(by * Point.ONE), Tools.blank(WIDTH, HEIGHT), work);
            // three deviations hold 99.73 % of each axis: what lies beyond is at most 1.4 codes in two axes; weights of 8 bits and rounding add 1.6
            for (int y = 0; y < HEIGHT; y += 3)
                for (int x = 0; x < WIDTH; x += 3)
                    assertThat((double) after.get(x, y)).isCloseTo(gaussian(before, x, y, by / 2.0), org.assertj.core.data.Offset.offset(3.0));
        }
    }
}
