package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

class FormatsTest {
    private static FilmFormat format(String aspect, int height) {
        return Formats.of(new FilmChoices(aspect, height, Rational.of(24), "", 1000, "short", Optional.empty(), "", "", "", Optional.empty(),
                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"16:9,720,1280,720", "9:16,720,720,1280", "1:1,480,480,480", "4:3,480,640,480", "4:5,1080,1080,1350", "16:9,480,854,480",
            "16:9,2160,3840,2160"})
    void the_shorter_side_has_the_wanted_pixels_and_both_are_even(String aspect, int shorter, int width, int height) {
        assertThat(format(aspect, shorter)).isEqualTo(new FilmFormat(width, height, Rational.of(24)));
    }

    @Test
    void an_aspect_that_is_none_is_refused() {
        assertThatThrownBy(() -> format("wide", 720))
                .hasMessage("This aspect ratio cannot be used.\n  expected: two numbers such as 16:9, 9:16, 1:1 or 4:3\n  found: wide");
        assertThatThrownBy(() -> format("0:9", 720)).hasMessageContaining("found: 0:9");
    }

    @Test
    void seeds_come_from_ids_alone_and_are_never_negative() {
        assertThat(Seeds.of("panel", "s1.a2.a")).isEqualTo(Seeds.of("panel", "s1.a2.a")).isNotEqualTo(Seeds.of("clip", "s1.a2.a")).isNotNegative();
    }
}
