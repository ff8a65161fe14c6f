package org.kinora.screenplay.internal.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Emphasis;

/** Styles written as marks. */
class StyledTest {
    private static final String[] STYLES = {"", "Bold", "Italic", "Underline", "Bold+Italic", "Bold+Underline", "Italic+Underline",
            "Bold+Italic+Underline"};

    @Test
    void styles_are_written_inside_one_another() {
        assertThat(marked("a ", "Underline", "b", "Italic+Underline", " c", "Underline")).isEqualTo("_a *b* c_");
        assertThat(marked("a ", "Bold", "b", "Bold+Italic", " c", "Bold")).isEqualTo("**a *b* c**");
        assertThat(marked("a", "Bold+Italic")).isEqualTo("***a***");
        assertThat(marked("a", "Bold", " ", "", "b", "Bold+Italic")).isEqualTo("**a** ***b***");
    }

    @Test
    void blanks_at_the_edge_of_a_style_stand_outside_its_marks() {
        assertThat(marked(" a ", "Bold", "b", "")).isEqualTo(" **a** b");
    }

    @Test
    void a_style_over_two_lines_is_marked_once_and_ends_at_an_empty_line() {
        assertThat(marked("a\nb\n\nc", "Italic")).isEqualTo("*a\nb*\n\n*c*");
    }

    @Test
    void marks_in_the_text_are_escaped_only_where_they_would_be_read() {
        assertThat(marked("5 * 3", "")).isEqualTo("5 * 3");
        assertThat(marked("*x*", "")).isEqualTo("\\*x\\*");
        assertThat(marked("*x*", "Bold")).isEqualTo("**\\*x\\***");
    }

    @Property(tries = 2000)
    void whatever_the_styles_no_word_is_lost(@ForAll @Size(max = 6) List<@StringLength(max = 4) @Chars({'a', 'b', ' ', '*', '_', '\n',
            '\\'}) String> words,
            @ForAll @Size(6) List<@IntRange(max = 7) Integer> styles) {
        Styled styled = new Styled();
        for (int i = 0; i < words.size(); i++) styled.add(words.get(i), STYLES[styles.get(i)]);
        String plain = Emphasis.plain(styled.marked());
        assertThat(plain.replace("\\", "")).isEqualTo(styled.plain().replace("\\", ""));
    }

    private static String marked(String... pairs) {
        Styled styled = new Styled();
        for (int i = 0; i < pairs.length; i += 2) styled.add(pairs[i], pairs[i + 1]);
        return styled.marked();
    }
}
