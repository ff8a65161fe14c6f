package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;
import org.kinora.testkit.TestWork;

class PiecesTest {
    private static final int SIDE = 72;
    private static final int CHANNELS = 5;

    private final TestWork work = new TestWork();
    private final Crew crew = new Crew(1, work);

    @AfterEach
    void end() {
        crew.close();
        work.close();
    }

    /** A picture of noise with a square hole in its middle, a third as wide. */
    private static Level noise(long seed) {
        Random random = new Random(seed);
        short[] features = new short[SIDE * SIDE * CHANNELS];
        boolean[] hole = new boolean[SIDE * SIDE];
        boolean[] source = new boolean[SIDE * SIDE];
        for (int i = 0; i < hole.length; i++) {
            hole[i] = i % SIDE / 24 == 1 && i / SIDE / 24 == 1;
            source[i] = !hole[i];
            for (int c = 0; c < 3; c++) features[i * CHANNELS + c] = (short) (hole[i] ? 0 : random.nextInt(Level.FULL + 1));
        }
        return new Level(SIDE, SIDE, SIDE, CHANNELS, 0, features, hole, source);
    }

    /** Each pixel from one of four sides, by lot. */
    private static int[] crumbs(Level level, long seed) {
        Random random = new Random(seed);
        int[] from = new int[level.hole.length];
        for (int i = 0; i < from.length; i++)
            from[i] = level.hole[i] ? i + new int[] { -24, 24, -24 * SIDE, 24 * SIDE }[random.nextInt(4)] : i;
        return from;
    }

    /** How many neighbours in the hole are copied from places that are no neighbours. */
    private static int seams(Level level, int[] from) {
        int seams = 0;
        for (int i = 0; i < from.length; i++) {
            if (level.hole[i] && level.hole[i + 1] && from[i + 1] - from[i] != 1) seams++;
            if (level.hole[i] && level.hole[i + SIDE] && from[i + SIDE] - from[i] != SIDE) seams++;
        }
        return seams;
    }

    @Test
    void crumbs_become_pieces_that_are_known_and_each_seed_gives_the_same() {
        for (int seed = 0; seed < 20; seed++) {
            Level level = noise(seed);
            int[] before = crumbs(level, seed);
            int[] after = new Pieces(level, before).settled(crew);
            assertThat(seams(level, after)).as("seed %d", seed).isLessThan(seams(level, before) / 3);
            for (int i = 0; i < after.length; i++) assertThat(level.hole[after[i]] || !level.hole[i] && after[i] != i).isFalse();
            assertThat(new Pieces(level, before).settled(crew)).isEqualTo(after);
        }
    }

    @Test
    void what_may_not_be_copied_is_not_taken_by_a_piece() {
        Level all = noise(1);
        int[] from = crumbs(all, 1);
        boolean[] allowed = new boolean[all.hole.length];
        for (int at : from) allowed[at] = !all.hole[at];
        Level level = new Level(SIDE, SIDE, SIDE, CHANNELS, 0, all.features, all.hole, allowed);
        int[] after = new Pieces(level, from).settled(crew);
        for (int i = 0; i < after.length; i++) if (level.hole[i]) assertThat(allowed[after[i]]).isTrue();
    }

    @Test
    void one_piece_stays_one() {
        Level level = noise(2);
        int[] from = new int[level.hole.length];
        for (int i = 0; i < from.length; i++) from[i] = level.hole[i] ? i - 24 : i;
        assertThat(new Pieces(level, from).settled(crew)).isEqualTo(from);
    }

    @Test
    void laying_seams_can_be_stopped() {
        Level level = noise(3);
        work.cancel();
        assertThatThrownBy(() -> new Pieces(level, crumbs(level, 3)).settled(crew)).isInstanceOf(Failure.class);
    }
}
