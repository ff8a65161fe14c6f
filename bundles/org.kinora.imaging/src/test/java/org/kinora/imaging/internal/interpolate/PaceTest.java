package org.kinora.imaging.internal.interpolate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.time.Rational;

class PaceTest {
    @ParameterizedTest
    @CsvSource({"23.976,24000/1001", "23.98,24000/1001", "29.97,30000/1001", "59.94,60000/1001", "24,24", "25,25", "12.5,25/2", "30000/1001,30000/1001"})
    void what_people_call_a_rate_is_the_exact_one(String asked, String exact) {
        assertThat(Pace.exact(Rational.parse(asked))).isEqualTo(Rational.parse(exact));
    }

    @Test
    void an_hour_of_a_broken_rate_stays_exact() {
        Pace pace = new Pace(Rational.of(60_000, 1001), Rational.ONE);
        assertThat(pace.moment(215_784)).isEqualTo(Rational.of(215_784L * 1001, 60_000));
        assertThat(pace.frames(Rational.of(3600))).isEqualTo(215_784);
    }

    @Test
    void four_times_slower_means_four_times_the_frames() {
        Pace pace = new Pace(Rational.of(24), Rational.of(4));
        assertThat(pace.frames(Rational.of(2))).isEqualTo(192);
        assertThat(pace.moment(96)).isEqualTo(Rational.ONE);
    }
}
