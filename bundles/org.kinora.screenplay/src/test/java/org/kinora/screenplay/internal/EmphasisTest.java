package org.kinora.screenplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.screenplay.Emphasis;
import org.kinora.api.screenplay.Emphasis.Run;

/** Which marks are emphasis and which are text, by the examples of the syntax page and beyond. */
class EmphasisTest {
    @Test
    void one_two_and_three_stars_and_a_line_below_are_four_styles() {
        assertThat(Emphasis.runs("*a* **b** ***c*** _d_")).containsExactly(new Run("a", false, true, false), new Run(" ", false, false, false),
                new Run("b", true, false, false), new Run(" ", false, false, false), new Run("c", true, true, false), new Run(" ", false, false,
                        false),
                new Run("d", false, false, true));
    }

    @Test
    void styles_nest() {
        assertThat(Emphasis.runs("_a *b* c_")).containsExactly(new Run("a ", false, false, true), new Run("b", false, true, true),
                new Run(" c", false, false, true));
        assertThat(Emphasis.runs("**a *b* c**")).containsExactly(new Run("a ", true, false, false), new Run("b", true, true, false),
                new Run(" c", true, false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "He dialed *69 and then *23, and then hung up. | He dialed *69 and then *23, and then hung up.",
        "He dialed *69 and then 23*, and then hung up. | He dialed 69 and then 23, and then hung up.",
        "He dialed *69 and then 23\\*, and hung up. | He dialed *69 and then 23*, and hung up.",
        "code **\\*9765\\*** | code *9765*",
        "a _ b _ c | a _ b _ c",
        "snake_case_name | snake_case_name",
        "5 * 3 * 2 | 5 * 3 * 2",
        "**** | ****",
        "*open | *open",
        "_*both*_ | both",
        "a *b _c* d_ | a b _c d_"})
    void the_words_alone_are_what_a_voice_speaks(String text, String plain) {
        assertThat(Emphasis.plain(text)).isEqualTo(plain);
    }

    @Test
    void a_style_may_reach_over_line_breaks_but_not_over_an_empty_line() {
        assertThat(Emphasis.runs("*a\nb*")).isEqualTo(List.of(new Run("a\nb", false, true, false)));
        assertThat(Emphasis.runs("*a\n  \nb*")).isEqualTo(List.of(new Run("*a\n  \nb*", false, false, false)));
    }

    @Property
    void only_marks_and_escapes_are_ever_taken_away(@ForAll @Chars({'*', '_', '\\', 'a', ' ', '\n'}) String text) {
        String plain = Emphasis.plain(text);
        assertThat(plain.replaceAll("[*_\\\\]", "")).isEqualTo(text.replaceAll("[*_\\\\]", ""));
        assertThat(String.join("", Emphasis.runs(text).stream().map(Run::text).toList())).isEqualTo(plain);
    }
}
