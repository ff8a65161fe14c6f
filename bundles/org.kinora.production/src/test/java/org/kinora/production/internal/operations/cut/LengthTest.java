package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;

class LengthTest {
    @ParameterizedTest
    @CsvSource({"12f,12", "-12f,-12", "+3f,3", "0.5,12", "-0.25s,-6", "2s,48"})
    void pictures_count_in_frames(String text, long frames) {
        assertThat(Length.of(text).units(Role.PICTURE, Rational.of(24))).isEqualTo(frames);
    }

    @Test
    void sounds_count_in_samples_whatever_the_rate_of_frames() {
        assertThat(Length.of("0.5").units(Role.DIALOGUE, Rational.of(25))).isEqualTo(24_000);
        assertThat(Length.of("10f").units(Role.MUSIC, Rational.of(24_000, 1001))).isEqualTo(20_020);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "1.5f", "--2", "1e3", "12345678"})
    void what_is_no_length_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> Length.of(text)).hasMessageContaining(text + " is no length of time.").hasMessageContaining("12f");
    }
}
