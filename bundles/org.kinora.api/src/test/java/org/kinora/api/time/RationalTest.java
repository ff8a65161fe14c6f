package org.kinora.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RationalTest {
    @Test
    void lowest_terms_and_a_positive_denominator() {
        assertThat(new Rational(6, -8)).isEqualTo(Rational.of(-3, 4));
        assertThat(Rational.of(0, 5)).isEqualTo(Rational.ZERO);
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void decimals_fractions_and_whole_numbers_are_read() {
        assertThat(Rational.parse("1.25")).isEqualTo(Rational.of(5, 4));
        assertThat(Rational.parse("-0.5")).isEqualTo(Rational.of(-1, 2));
        assertThat(Rational.parse("7/24")).isEqualTo(Rational.of(7, 24));
        assertThat(Rational.parse("7")).isEqualTo(Rational.of(7));
        assertThatThrownBy(() -> Rational.parse("soon")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void frames_and_samples_round_to_nearest() {
        assertThat(Rational.of(1, 3).frames(Rational.of(24))).isEqualTo(8);
        assertThat(Rational.of(1001, 30000).samples(48_000)).isEqualTo(1602);
        assertThat(Rational.of(-1, 2).floor()).isEqualTo(-1);
        assertThat(Rational.of(-1, 2).ceil()).isZero();
        assertThat(Rational.of(-1, 2).round()).isZero();
        assertThat(Rational.of(1, 2).round()).isEqualTo(1);
    }

    @Test
    void overflow_is_an_error_and_comparison_never_overflows() {
        assertThatThrownBy(() -> Rational.of(Long.MAX_VALUE).plus(Rational.ONE)).isInstanceOf(ArithmeticException.class);
        assertThat(Rational.of(Long.MAX_VALUE, 3)).isGreaterThan(Rational.of(Long.MAX_VALUE, 4));
        assertThat(Rational.of(-Long.MAX_VALUE, 3)).isLessThan(Rational.of(-Long.MAX_VALUE, 4));
    }

    @Property(tries = 300)
    void arithmetic_and_order_agree_with_fractions(@ForAll @IntRange(min = -9999, max = 9999) int a, @ForAll @IntRange(min = 1, max = 9999) int b,
            @ForAll @IntRange(min = -9999, max = 9999) int c, @ForAll @IntRange(min = 1, max = 9999) int d) {
        Rational x = Rational.of(a, b);
        Rational y = Rational.of(c, d);
        assertThat(x.plus(y).minus(y)).isEqualTo(x);
        if (y.signum() != 0) assertThat(x.times(y).dividedBy(y)).isEqualTo(x);
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(Long.signum((long) a * d - (long) c * b));
        assertThat(Rational.parse(x.toString())).isEqualTo(x);
    }
}
