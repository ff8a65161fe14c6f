package org.kinora.screenplay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** Lines of texts and of their bytes. */
class LinesTest {
    @Test
    void carriage_returns_and_line_feeds_end_lines_in_any_mixture() {
        assertThat(lines("a\r\nb\rc\n\n\rd")).containsExactly("a", "b", "c", "", "", "d");
        assertThat(lines("a\n")).containsExactly("a");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly("");
    }

    @Test
    void a_position_is_in_the_line_that_holds_it_or_its_end() {
        Lines lines = Lines.of("ab\r\ncd\ne");
        assertThat(List.of(lines.at(0), lines.at(2), lines.at(3), lines.at(4), lines.at(6), lines.at(7))).containsExactly(0, 0, 0, 1, 1, 2);
    }

    @Property
    void lines_and_their_ends_make_up_the_whole_text(@ForAll @Chars({'a', '\r', '\n', 'é', '☔'}) String text) {
        Lines lines = Lines.of(text);
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < lines.count(); i++) whole.append(text, lines.start(i), i + 1 < lines.count() ? lines.start(i + 1) : text.length());
        assertThat(whole.toString()).isEqualTo(text);
        assertThat(lines(text)).isEqualTo(text.lines().toList());
    }

    @Property
    void bytes_have_the_same_lines_as_their_text(@ForAll @Chars({'a', '\r', '\n', 'é', '\u0A0D', '\u0D0A'}) String text) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = text.getBytes(charset);
            Bytes lines = Bytes.of(new Source(bytes, text, charset, 0, Optional.empty()));
            assertThat(lines.count()).as(charset.name()).isEqualTo(Lines.of(text).count());
            for (int i = 0; i < lines.count(); i++) {
                int end = lines.start(i + 1);
                String line = new String(bytes, lines.start(i), end - lines.start(i), charset);
                assertThat(line.replaceAll("\r?\n$|\r$", "")).isEqualTo(lines(text).get(i));
            }
        }
    }

    private static List<String> lines(String text) {
        Lines lines = Lines.of(text);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) all.add(text.substring(lines.start(i), lines.end(i)));
        return all;
    }
}
