package org.kinora.screenplay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

/** Which bytes are text, and what is said of those that are not. */
class DecoderTest {
    @Test
    void byte_order_marks_decide_the_encoding() {
        assertThat(decode("\uFEFFRain ☔".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Rain ☔");
        assertThat(decode("\uFEFFRain ☔".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("Rain ☔");
        assertThat(decode("\uFEFFRain ☔".getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo("Rain ☔");
    }

    @Test
    void what_is_not_utf_8_is_western_with_a_doubt() {
        Source source = decode("Café “noir”".getBytes(Charset.forName("windows-1252")));
        assertThat(source.text()).isEqualTo("Café “noir”");
        assertThat(source.doubt()).isPresent();
    }

    @Test
    void wide_text_without_a_mark_is_known_by_its_zeros_and_doubted() {
        assertThat(decode("It rains.\r\nIt rains.".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("It rains.\r\nIt rains.");
        assertThat(decode("It rains.".getBytes(StandardCharsets.UTF_16BE)).doubt())
                .contains("The text has no byte order mark; it was read as UTF-16BE. "
                + "Save it as UTF-8 if letters look wrong.");
    }

    @Test
    void broken_wide_text_is_read_with_a_doubt() {
        byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertThat(decode(odd).doubt()).contains("Some characters are not valid UTF-16LE and show as a replacement sign. Save the script as UTF-8.");
    }

    @Test
    void an_empty_script_is_refused() {
        refused(new byte[0], "script.empty", """
                The script is empty.
                  expected: at least one line of text
                  found: nothing but blanks
                  what to do: Write a scene heading such as INT. KITCHEN - NIGHT and what happens there, then try again.""");
        refused(" \n\t\r\n".getBytes(StandardCharsets.UTF_8), "script.empty", null);
        refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "script.empty", null);
    }

    @Test
    void a_binary_file_is_refused_by_name() {
        refused("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "script.binary", """
                This file is no script.
                  expected: text: Fountain, Final Draft FDX or plain text
                  found: a PDF document
                  what to do: Export the script as Fountain, FDX or plain text from the program it was written with.""");
        refused(new byte[] {'a', 0, 'b'}, "script.binary", """
                This file is no script.
                  expected: text: Fountain, Final Draft FDX or plain text
                  found: zero bytes, as in pictures, sounds and programs
                  what to do: Export the script as Fountain, FDX or plain text from the program it was written with.""");
        refused(new byte[] {'a', 1, 2, 3, 4, 5, 6}, "script.binary", null);
        refused(new byte[] {'P', 'K', 3, 4, 9}, "script.binary", null);
    }

    @Test
    void a_huge_line_is_refused() {
        refused(("Rain.\r\n" + "x".repeat(100_001)).getBytes(StandardCharsets.UTF_8), "script.line", """
                Line 2 is too long for a script.
                  expected: at most 100000 characters in a line
                  found: more
                  what to do: Break the text into lines and paragraphs, or check that it is the right file.""");
    }

    @Test
    void a_huge_file_is_refused() {
        refused(new byte[65 << 20], "script.large", """
                This file is too large for a script.
                  expected: at most 64 MB
                  found: 65 MB
                  what to do: Check that it is the right file.""");
    }

    private static Source decode(byte[] bytes) {
        return new Decoder().decode(bytes);
    }

    private static void refused(byte[] bytes, String key, String text) {
        assertThatThrownBy(() -> decode(bytes)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.key()).isEqualTo(key);
            assertThat(failure.kind()).isEqualTo(Kind.INPUT);
            if (text != null) assertThat(failure.getMessage()).isEqualTo(text);
        });
    }
}
