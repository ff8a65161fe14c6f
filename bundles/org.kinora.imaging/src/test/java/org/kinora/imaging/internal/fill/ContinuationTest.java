package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class ContinuationTest {
    private static final int SIDE = 60;
    private static final int CHANNELS = 5;

    /** A picture of greys with a round hole of a radius of nine pixels in its middle, in which all is 0. */
    private static Level level(IntBinaryOperator grey) {
        short[] features = new short[SIDE * SIDE * CHANNELS];
        boolean[] hole = new boolean[SIDE * SIDE];
        boolean[] source = new boolean[SIDE * SIDE];
        for (int i = 0; i < hole.length; i++) {
            hole[i] = Math.hypot(i % SIDE - 30, i / SIDE - 30) <= 9;
            source[i] = !hole[i];
            for (int c = 0; c < 3 && !hole[i]; c++) features[i * CHANNELS + c] = (short) grey.applyAsInt(i % SIDE, i / SIDE);
        }
        return new Level(SIDE, SIDE, SIDE, CHANNELS, 0, features, hole, source);
    }

    /** How many missing pixels, but those within so many pixels of the edge, are nearer to the wrong colour; the edge is a circle around (cx, cy). */
    private static int wrong(Level level, double cx, double cy, double radius, double rim) {
        int wrong = 0;
        for (int i = 0; i < level.hole.length; i++) {
            double inside = radius - Math.hypot(i % SIDE - cx, i / SIDE - cy);
            if (!level.hole[i] || Math.abs(inside) <= rim) continue;
            if (level.features[i * CHANNELS] > 500 != inside > 0) wrong++;
        }
        return wrong;
    }

    @Test
    void an_outline_goes_on_through_the_hole_wherever_it_runs() {
        for (int seed = 0; seed < 40; seed++) {
            Random lot = new Random(seed);
            double radius = 20 + lot.nextInt(60);
            double towards = lot.nextDouble() * 2 * Math.PI;
            double off = radius + lot.nextDouble() * 6 - 3;
            double cx = 30 + off * Math.cos(towards);
            double cy = 30 + off * Math.sin(towards);
            Level level = level((x, y) -> Math.hypot(x - cx, y - cy) < radius ? 800 : 200);
            assertThat(new Continuation(level).flow()).as("seed %d", seed).isTrue();
            assertThat(wrong(level, cx, cy, radius, 2.5)).as("seed %d", seed).isZero();
        }
    }

    @Test
    void nothing_is_continued_where_no_edge_ends_at_the_hole() {
        Level level = level((x, y) -> 300 + 4 * x);
        assertThat(new Continuation(level).flow()).isFalse();
        for (int i = 0; i < level.hole.length; i++) if (level.hole[i]) assertThat(level.features[i * CHANNELS]).isZero();
    }
}
