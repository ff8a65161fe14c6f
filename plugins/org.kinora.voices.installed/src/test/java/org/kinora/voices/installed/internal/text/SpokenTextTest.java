package org.kinora.voices.installed.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            de | „Nein“, sagte er – „nie!“ | Nein, sagte er, nie!
            fr | Où allez-vous ? | Où allez-vous?
            de | W-w-was ist das? | was ist das?
            fr | J-je ne sais pas... | je ne sais pas...
            de | Neeeein! Ja-ja-ja. | Nein! ja, ja.
            en | I-I don't know | I, I don't know
            en | He left; I stayed. | He left; I stayed.
            es | ¿Qué? *Nunca* me oyes… | ¿Qué? Nunca me oyes...
            de | <b>fett</b> [[h@l]] {x} \\n & 12:30 | fett h l x n & 12:30
            """)
    void a_program_gets_the_words_and_marks_that_it_understands(String language, String text, String sent) {
        assertThat(SpokenText.of(text, language).words().stream().map(SpokenWord::sent).collect(Collectors.joining(" "))).isEqualTo(sent);
    }

    @Test
    void a_word_in_capitals_is_stressed_unless_the_whole_line_is() {
        assertThat(SpokenText.of("Das war NICHTS, BMW 3 DU.", "de").words().stream().filter(SpokenWord::stressed).map(SpokenWord::shown))
                .containsExactly("NICHTS", "BMW");
        assertThat(SpokenText.of("GEH WEG!", "de").words()).noneMatch(SpokenWord::stressed);
    }

    @Test
    void words_in_a_script_that_the_language_does_not_use_are_left_out() {
        assertThat(SpokenText.of("Sag Привет 日本", "de").unspeakable()).containsExactly("Привет", "日本");
        assertThat(SpokenText.of("Это FBI, 日本", "ru").unspeakable()).containsExactly("日本");
        assertThat(SpokenText.of("你好 hello Привет", "zh").unspeakable()).containsExactly("Привет");
    }

    @Test
    void a_dash_at_the_end_means_that_somebody_interrupts() {
        assertThat(SpokenText.of("Ich wollte --", "de").cut()).isTrue();
        assertThat(SpokenText.of("Ich wollte—“", "de").cut()).isTrue();
        assertThat(SpokenText.of("Ich -- wollte.", "de").cut()).isFalse();
    }

    @Property(tries = 1000)
    void nothing_that_a_program_could_take_for_a_command_gets_through(@ForAll @StringLength(max = 80) String text) {
        for (SpokenWord word : SpokenText.of("[[x]] \u0001 " + text, "de").words()) {
            assertThat(word.sent().codePoints()).noneMatch(point -> Character.isISOControl(point) || "[]{}<>|\\*\"`^~".indexOf(point) >= 0);
            assertThat(word.shown()).isNotBlank();
        }
    }
}
