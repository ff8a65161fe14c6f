package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;
import org.kinora.testkit.TestWork;

class ContinuationTest {
    private static final int SIDE = 60;
    private static final int CHANNELS = 5;

    private final TestWork work = new TestWork();
    private final Crew crew = new Crew(2, work);

    @AfterEach
    void end() {
        crew.close();
        work.close();
    }

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
            assertThat(new Continuation(level).flow(crew)).as("seed %d", seed).isTrue();
            assertThat(wrong(level, cx, cy, radius, 2.5)).as("seed %d", seed).isZero();
        }
    }

    @Test
    void alone_and_with_others_it_comes_to_the_same() {
        Level one = level((x, y) -> x + y < 61 ? 800 : 200);
        Level three = level((x, y) -> x + y < 61 ? 800 : 200);
        try (Crew alone = new Crew(1, work); Crew many = new Crew(3, work)) {
            assertThat(new Continuation(one).flow(alone)).isTrue();
            assertThat(new Continuation(three).flow(many)).isTrue();
        }
        assertThat(three.features).isEqualTo(one.features);
    }

    @Test
    void a_work_that_was_stopped_ends_it() {
        work.cancel();
        Level level = level((x, y) -> x + y < 61 ? 800 : 200);
        assertThatThrownBy(() -> new Continuation(level).flow(crew)).isInstanceOf(Failure.class);
    }

    @Test
    void nothing_is_continued_where_no_edge_ends_at_the_hole() {
        Level level = level((x, y) -> 300 + 4 * x);
        assertThat(new Continuation(level).flow(crew)).isFalse();
        for (int i = 0; i < level.hole.length; i++) if (level.hole[i]) assertThat(level.features[i * CHANNELS]).isZero();
    }
}
