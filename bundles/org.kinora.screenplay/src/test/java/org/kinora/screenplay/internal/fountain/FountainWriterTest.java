package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Dual;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;
import org.kinora.api.screenplay.Written;
import org.kinora.screenplay.internal.Shared;
import org.kinora.screenplay.internal.heading.SettingReader;
import org.kinora.screenplay.internal.write.Losses;

/** Writing a screenplay that came from elsewhere. */
class FountainWriterTest {
    @Test
    void every_fixture_reads_after_writing_as_before_without_loss() {
        for (String name : Shared.names(".fountain")) {
            Screenplay before = new Fountain().read(Shared.bytes(name)).screenplay();
            Written written = new Fountain().write(before);
            Screenplay after = new Fountain().read(written.bytes()).screenplay();
            boolean brackets = new String(written.bytes(), StandardCharsets.UTF_8).contains("proper note") || name.endsWith("Notes.fountain");
            if (!brackets) assertThat(written.losses()).as(name).isEmpty();
            if (!brackets) assertThat(after.elements().stream().map(Losses::bare).toList()).as(name).isEqualTo(before.elements().stream()
                    .map(Losses::bare).toList());
        }
    }

    @Test
    void elements_are_forced_only_where_their_words_need_it() {
        Screenplay play = play(heading("INT. HOUSE - DAY", Optional.of("2A")), heading("BLACK", Optional.empty()),
                new Element.Action(0, "MARA\nwaits.", false),
                new Element.Action(0, "Rain.\n===\n~x", false), new Element.Speech(0, "Mara", List.of("O.S."),
                        List.of(new Part.Parenthetical(0, "low"), new Part.Spoken(0, "Go!\n\nNow.")), Dual.NONE),
                new Element.Transition(0, "Fade"), new Element.Transition(0, "CUT TO:"), new Element.Speech(0, "小梅", List.of(),
                        List.of(new Part.Spoken(0, "好。")), Dual.NONE));
        assertThat(text(play)).isEqualTo("INT. HOUSE - DAY #2A#\n\n.BLACK\n\n!MARA\nwaits.\n\nRain.\n!===\n!~x\n\n@Mara (O.S.)\n(low)\nGo!\n  "
                + "\nNow.\n\n> Fade\n\nCUT TO:\n\n@小梅\n好。\n");
    }

    @Test
    void a_title_page_is_written_with_indented_values() {
        Screenplay play = new Screenplay(List.of(new TitleEntry("Title", List.of("A"), 1), new TitleEntry("Contact", List.of("b", "c"), 2)),
                List.of(new Element.Action(0, "Rain.", false)), List.of());
        assertThat(text(play)).isEqualTo("Title: A\nContact:\n    b\n    c\n\nRain.\n");
    }

    @Test
    void what_cannot_be_written_is_named_with_its_line() {
        Screenplay play = play(new Element.Action(7, "See [[this]] now.", false), new Element.Speech(9, "MARA", List.of(),
                List.of(new Part.Spoken(10, "(all of it)")), Dual.NONE));
        assertThat(new Fountain().write(play).losses()).containsExactly("Fountain cannot hold the action of line 7 as it is: See [[this]] now.",
                "Fountain cannot hold the speech of line 9 as it is: MARA: (all of it)");
    }

    private static Element heading(String text, Optional<String> number) {
        return new Element.Heading(0, text, number, SettingReader.read(text));
    }

    private static Screenplay play(Element... elements) {
        return new Screenplay(List.of(), List.of(elements), List.of());
    }

    private static String text(Screenplay play) {
        Written written = new Fountain().write(play);
        assertThat(written.losses()).isEmpty();
        return new String(written.bytes(), StandardCharsets.UTF_8);
    }
}
