package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.KeyFrame.Ease;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class KeyTextTest {
    private final KeyText keys = new KeyText(47, Rational.of(24), false);

    @Test
    void two_numbers_are_the_first_and_the_last_frame() {
        assertThat(keys.keys("1..1.12", "1").frames()).containsExactly(new KeyFrame(0, 1_000_000), new KeyFrame(47, 1_120_000));
    }

    @Test
    void each_place_may_say_how_it_is_left() {
        assertThat(keys.keys("0@0~ 1@12f_ -0.25@1.5", "0").frames()).containsExactly(new KeyFrame(0, 0, Ease.SMOOTH),
                new KeyFrame(12, 1_000_000, Ease.HOLD), new KeyFrame(36, -250_000));
    }

    @Test
    void places_of_a_sound_count_in_samples() {
        assertThat(new KeyText(Role.DIALOGUE, 95_999, Rational.of(24), false).keys("-6@12f 3@1.5~", "0").frames()).containsExactly(
                new KeyFrame(24_000, -6_000_000), new KeyFrame(72_000, 3_000_000, Ease.SMOOTH));
    }

    @Test
    void what_is_no_place_is_told() {
        assertThatThrownBy(() -> keys.keys("0@~", "0")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> keys.keys("0@1 1@2@3", "0")).isInstanceOf(Failure.class);
    }
}
