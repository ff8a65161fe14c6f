package org.kinora.screenplay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Script;
import org.kinora.api.work.Failure;
import org.kinora.screenplay.internal.Shared;
import org.kinora.screenplay.internal.fountain.Fountain;

/** Edits and the bytes around them. */
class TextScriptTest {
    @Test
    void every_fixture_keeps_its_bytes() {
        for (String name : Shared.names(".fountain")) assertThat(new Fountain().read(Shared.bytes(name)).bytes()).as(name)
                .isEqualTo(Shared.bytes(name));
    }

    @Test
    void an_edited_line_takes_the_line_end_of_the_one_it_replaces() {
        assertThat(edit("a\r\nb\rc\nd", 2, 2, "x\ny\n")).isEqualTo("a\r\nx\ry\rc\nd");
        assertThat(edit("a\r\nb\r\n", 2, 2, "x")).isEqualTo("a\r\nx\r\n");
        assertThat(edit("a\r\nb", 2, 2, "x\ny")).isEqualTo("a\r\nx\r\ny");
    }

    @Test
    void lines_are_inserted_and_deleted() {
        assertThat(edit("a\nb\n", 2, 1, "x")).isEqualTo("a\nx\nb\n");
        assertThat(edit("a\nb", 3, 2, "x")).isEqualTo("a\nb\nx");
        assertThat(edit("a\nb\nc", 2, 2, "")).isEqualTo("a\nc");
        assertThat(edit("a\nb\nc", 2, 2, "\n")).isEqualTo("a\n\nc");
    }

    @Test
    void marks_and_wide_characters_stay() {
        byte[] wide = "\uFEFFa\r\nb\r\nc".getBytes(StandardCharsets.UTF_16LE);
        assertThat(new String(new Fountain().read(wide).edit(2, 2, "☔").bytes(), StandardCharsets.UTF_16LE)).isEqualTo("\uFEFFa\r\n☔\r\nc");
        assertThat(edit("\uFEFFa\nb", 1, 1, "x")).isEqualTo("\uFEFFx\nb");
    }

    @Test
    void letters_that_the_script_cannot_hold_are_refused() {
        Script western = new Fountain().read("Café\nb".getBytes(Charset.forName("windows-1252")));
        assertThatThrownBy(() -> western.edit(2, 2, "☔")).isInstanceOf(Failure.class).hasMessage("""
                The new text cannot be saved in this script.
                  expected: letters that windows-1252 has
                  what to do: Save the script as UTF-8, then edit it again.""");
    }

    @Test
    void lines_that_are_not_there_are_refused() {
        assertThatThrownBy(() -> edit("a\nb", 2, 3, "x")).isInstanceOf(Failure.class).hasMessage("""
                Lines 2 to 3 cannot be replaced.
                  expected: lines between 1 and 2
                  what to do: Read the script again and choose lines that it has.""");
        assertThatThrownBy(() -> edit("a\nb", 0, 0, "x")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> edit("a\nb", 3, 1, "x")).isInstanceOf(Failure.class);
    }

    @Test
    void the_bytes_handed_out_are_a_copy() {
        Script script = new Fountain().read("a".getBytes(StandardCharsets.UTF_8));
        script.bytes()[0] = 'x';
        assertThat(script.bytes()).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
    }

    private static String edit(String text, int first, int last, String replacement) {
        return new String(new Fountain().read(text.getBytes(StandardCharsets.UTF_8)).edit(first, last, replacement).bytes(), StandardCharsets.UTF_8);
    }
}
