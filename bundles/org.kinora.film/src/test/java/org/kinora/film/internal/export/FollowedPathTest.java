package org.kinora.film.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Keys;
import org.kinora.api.time.Rational;

class FollowedPathTest {
    private final FollowedPath path = new FollowedPath(Rational.of(24));

    private static long[] frames(int looks) {
        long[] frames = new long[looks];
        for (int i = 0; i < looks; i++) frames[i] = 6 + 12L * i;
        return frames;
    }

    @Property(tries = 300)
    void whatever_is_seen_the_pan_is_calm(@ForAll long seed) {
        Random random = new Random(seed);
        int looks = 1 + random.nextInt(60);
        long[] places = new long[looks];
        for (int i = 0; i < looks; i++) places[i] = random.nextInt(3) == 0 && i > 0 ? places[i - 1] : random.nextInt((int) Keys.ONE + 1);
        Keys keys = path.of(frames(looks), places);
        double second = path.step() / 24.0;
        // values are rounded to millionths: each may be half of one off
        double rounding = 1e-6;
        for (int i = 1; i < keys.frames().size(); i++) {
            double speed = (keys.frames().get(i).value() - keys.frames().get(i - 1).value()) / 1e6 / second;
            assertThat(Math.abs(speed)).isLessThanOrEqualTo(FollowedPath.SPEED + rounding / second);
            if (i == 1) continue;
            double before = (keys.frames().get(i - 1).value() - keys.frames().get(i - 2).value()) / 1e6 / second;
            assertThat(Math.abs(speed - before) / second).isLessThanOrEqualTo(FollowedPath.ACCELERATION + 2 * rounding / second / second);
        }
    }

    @Test
    void small_moves_and_a_single_mistake_leave_the_picture_still() {
        Keys keys = path.of(frames(8), new long[] {500_000, 520_000, 480_000, 990_000, 510_000, 500_000, 470_000, 505_000});
        assertThat(keys.still()).isTrue();
        assertThat(keys.at(0)).isCloseTo(0.5, within(0.03));
    }

    @Test
    void a_steady_walk_is_followed_without_lag() {
        long[] places = new long[17];
        for (int i = 0; i < places.length; i++) places[i] = 100_000 + 50_000L * i;
        Keys keys = path.of(frames(17), places);
        for (int i = 4; i < 13; i++) assertThat(keys.at(6 + 12 * i)).isCloseTo(0.1 + 0.05 * i, within(0.02));
    }

    @Test
    void after_a_jump_it_arrives_in_time() {
        long[] places = new long[20];
        for (int i = 0; i < places.length; i++) places[i] = i < 10 ? 100_000 : 900_000;
        Keys keys = path.of(frames(20), places);
        assertThat(keys.at(0)).isCloseTo(0.1, within(0.05));
        assertThat(keys.at(240)).isCloseTo(0.9, within(0.05));
    }
}
