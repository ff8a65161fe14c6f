package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.film.Grade.ToneCurve;
import org.kinora.api.film.Grade.ToneCurve.Channel;
import org.kinora.api.film.Grade.ToneCurve.Point;
import org.kinora.api.film.Grade.Wheel;
import org.kinora.api.work.Failure;

class GradeTextTest {
    @Test
    void three_numbers_are_red_green_and_blue_and_none_is_the_one_for_all() {
        assertThat(GradeText.wheel("-5, 0 2.5", 7, -100, 100)).isEqualTo(new Wheel(-50, 0, 25));
        assertThat(GradeText.wheel(" ", 7, -100, 100)).isEqualTo(Wheel.all(70));
    }

    @Test
    void curves_come_in_the_order_of_their_channels_and_only_those_that_are_given() {
        assertThat(GradeText.curves("0:10 100:90", "", "", "0:0 50:60 100:100")).isEqualTo(List.of(
                new ToneCurve(Channel.ALL, List.of(new Point(0, 100), new Point(1000, 900))),
                new ToneCurve(Channel.BLUE, List.of(new Point(0, 0), new Point(500, 600), new Point(1000, 1000)))));
        assertThat(GradeText.curves("", " ", "", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1 2 3 4", "1 2 x", "1 2 101", "NaN 0 0"})
    void a_wheel_that_is_none_is_told(String text) {
        assertThatThrownBy(() -> GradeText.wheel(text, 0, -100, 100)).isInstanceOf(Failure.class).hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:0", "0:0 0:100", "50:50 20:20", "0:0 100:101", "0-0 1-1", "0:0 1:2:3"})
    void a_curve_that_is_none_is_told(String text) {
        assertThatThrownBy(() -> GradeText.curves(text, "", "", "")).isInstanceOf(Failure.class).hasMessageContaining(text);
    }
}
