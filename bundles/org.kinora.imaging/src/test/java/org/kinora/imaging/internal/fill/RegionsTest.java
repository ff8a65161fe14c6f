package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.kinora.testkit.TestWork;

class RegionsTest {
    private static final int SIDE = 60;
    private static final int CHANNELS = 5;

    /** A square picture of greys with a square hole in its middle, a third as wide. */
    private static Level level(int side, IntBinaryOperator grey) {
        short[] features = new short[side * side * CHANNELS];
        boolean[] hole = new boolean[side * side];
        boolean[] source = new boolean[side * side];
        for (int i = 0; i < hole.length; i++) {
            int x = i % side;
            int y = i / side;
            hole[i] = x >= side / 3 && x < 2 * side / 3 && y >= side / 3 && y < 2 * side / 3;
            source[i] = !hole[i];
            for (int c = 0; c < 3; c++) features[i * CHANNELS + c] = (short) grey.applyAsInt(x, y);
        }
        return new Level(side, side, side, CHANNELS, 0, features, hole, source);
    }

    private static boolean bright(int patch) {
        return patch % SIDE + Level.SIDE / 2 >= SIDE / 2;
    }

    @Test
    void among_patches_that_look_alike_those_of_the_regions_colour_are_taken() {
        Regions regions = Regions.of(level(SIDE, (x, y) -> x < SIDE / 2 ? 200 : 800), 3);
        for (int seed = 0; seed < 20; seed++) {
            Matches matches = new Matches(level(SIDE, (x, y) -> 500));
            matches.startAnywhere(seed);
            try (TestWork work = new TestWork(); Crew crew = new Crew(2, work)) {
                new PatchSearch(matches, seed, 0, Optional.of(regions)).improve(6, crew);
            }
            for (int[] tile : matches.tiles) {
                for (int patch : tile) {
                    int middle = patch % SIDE + Level.SIDE / 2;
                    if (Math.abs(middle - SIDE / 2) <= 2) continue;
                    assertThat(bright(matches.match[patch])).as("seed %d, patch %d", seed, patch).isEqualTo(bright(patch));
                }
            }
        }
    }

    @Test
    void colours_count_less_at_each_larger_size() {
        Regions small = Regions.of(level(SIDE, (x, y) -> x < SIDE / 2 ? 200 : 800), 3);
        Regions large = small.finer(level(2 * SIDE, (x, y) -> 500));
        int apart = small.apart(10 * SIDE + 5, 10 * SIDE + 45);
        int later = large.apart(20 * 2 * SIDE + 10, 20 * 2 * SIDE + 90);
        assertThat(later).isPositive().isLessThan(apart);
        assertThat(large.apart(20 * 2 * SIDE + 10, 40 * 2 * SIDE + 20)).isZero();
    }
}
