package org.kinora.screenplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.work.Failure;
import org.kinora.screenplay.internal.fdx.FinalDraft;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.plain.PlainText;

/** Which format reads which file. */
class FormatChooserTest {
    private final Scripts scripts = new FormatChooser(List.of(new PlainText(), new FinalDraft(), new Fountain()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.fountain | Once upon a time. | fountain", "A.FOUNTAIN | x | fountain", "a.txt | Once upon a time. | text",
                "a.txt | INT. HOUSE - DAY~~Rain.~~EXT. SEA - DAY~ | fountain",
        "'' | INT. HOUSE - DAY~~Rain. | fountain", "'' | It rained all night. | text", "a.fdx | <FinalDraft><Content/></FinalDraft> | fdx",
                "a.txt | <FinalDraft><Content/></FinalDraft> | fdx",
        "notes.md | # Act One~~Rain. | text"})
    void the_surest_format_reads_a_file(String name, String text, String format) {
        assertThat(scripts.read(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8), name).format()).isEqualTo(format);
    }

    @Test
    void an_indented_screenplay_in_a_text_file_is_plain_text() {
        String typed = "INT. HOUSE - DAY\n\nRain.\n\n                    MARA\n          Go!\n";
        assertThat(scripts.read(typed.getBytes(StandardCharsets.UTF_8), "a.txt").format()).isEqualTo("text");
    }

    @Test
    void wide_scripts_are_known_by_what_they_say() {
        byte[] fountain = "\uFEFFINT. HOUSE - DAY\n\nRain.\n\nEXT. SEA - DAY\n\nWaves.\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(scripts.read(fountain, "").format()).isEqualTo("fountain");
        byte[] fdx = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><FinalDraft><Content/></FinalDraft>".getBytes(StandardCharsets.UTF_16BE);
        assertThat(scripts.read(fdx, "").format()).isEqualTo("fdx");
    }

    @Test
    void every_fixture_is_read_by_the_format_of_its_name() {
        for (String name : Shared.names(".fountain")) assertThat(scripts.read(Shared.bytes(name), name).format()).isEqualTo("fountain");
        for (String name : Shared.names(".fdx")) assertThat(scripts.read(Shared.bytes(name), name).format()).isEqualTo("fdx");
    }

    @Test
    void a_binary_file_is_refused_whatever_its_name() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0};
        for (String name : List.of("a.fountain", "a.txt", "a.fdx", "a.png")) {
            assertThatThrownBy(() -> scripts.read(picture, name)).isInstanceOf(Failure.class).message().contains("found: a PNG picture");
        }
    }

    @Test
    void an_unknown_format_is_told_with_those_there_are() {
        assertThatThrownBy(() -> scripts.format("celtx")).isInstanceOf(Failure.class).hasMessage("""
                There is no script format "celtx".
                  expected: one of: fdx, fountain, text
                  what to do: Choose one of them, or install a plug-in that brings it.""");
        assertThat(scripts.format("fdx")).isInstanceOf(FinalDraft.class);
        assertThatThrownBy(() -> new FormatChooser(List.of()).read(new byte[] {1}, "a.xyz")).isInstanceOf(Failure.class).message()
                .startsWith("No script format knows the file \"a.xyz\".");
    }
}
