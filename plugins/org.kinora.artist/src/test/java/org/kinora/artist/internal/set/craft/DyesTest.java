package org.kinora.artist.internal.set.craft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DyesTest {
    @Test
    void the_first_colour_of_a_description_counts_in_the_languages_of_scripts() {
        assertThat(Dyes.named("a large yellow umbrella")).hasValue(Dyes.named("ein gelber Schirm").orElseThrow());
        assertThat(Dyes.named("ein alter roter Kombi")).hasValue(Dyes.named("red shoes").orElseThrow());
        assertThat(Dyes.named("a red box with a blue lid")).hasValue(Dyes.named("red").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a long grey starship", "a white dress", "a black coat", "a hundred redoubts", "a credible letter", ""})
    void what_is_black_white_grey_or_only_sounds_like_a_colour_is_left_to_the_wash(String words) {
        assertThat(Dyes.named(words)).isEmpty();
    }
}
