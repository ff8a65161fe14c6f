package org.kinora.screenplay.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Dual;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.write.Losses;

/** Typed screenplays and prose. */
class PlainTextTest {
    private static final String TYPED = """
            THE SEA

            12   INT. KITCHEN - NIGHT                                 12

                 Rain on the window. A KETTLE sings
                 on the stove.

                                   MARA (O.S.)
                              (low)
                         Who is there? I can
                         hear you.
                 She opens the door.

                                                              3.
                                   JONAS
                         Me.

                                                       CUT TO:

            13   EXT. SEA - DAY                                       13

                 Grey waves.
            """;

    @Test
    void a_typed_page_is_read_by_its_columns() {
        Screenplay play = read(TYPED);
        assertThat(play.title("Title")).contains("THE SEA");
        assertThat(play.elements().stream().map(Losses::bare).toList()).isEqualTo(List.of(
                heading("INT. KITCHEN - NIGHT", "12"), new Element.Action(0, "Rain on the window. A KETTLE sings on the stove.", false),
                new Element.Speech(0, "MARA", List.of("O.S."), List.of(new Part.Parenthetical(0, "low"),
                        new Part.Spoken(0, "Who is there? I can hear you.")), Dual.NONE),
                new Element.Action(0, "She opens the door.", false), new Element.Speech(0, "JONAS", List.of(), List.of(new Part.Spoken(0, "Me.")),
                        Dual.NONE),
                new Element.Transition(0, "CUT TO:"), heading("EXT. SEA - DAY", "13"), new Element.Action(0, "Grey waves.", false)));
    }

    @Test
    void prose_is_action_paragraph_by_paragraph() {
        assertThat(read("The Sea\n\nChapter One\n\nRain fell\nall night. Mara could\nnot sleep.\n\n* * *\n\n\"Who is there?\" she asked.\n")
                .elements()).containsExactly(
                new Element.Section(3, 1, "Chapter One"), new Element.Action(5, "Rain fell all night. Mara could not sleep.", false),
                        new Element.PageBreak(9),
                new Element.Action(11, "\"Who is there?\" she asked.", false));
    }

    @Test
    void a_line_in_capitals_with_text_below_is_a_cue() {
        assertThat(read("Rain.\n\nMARA\nWho is there?\n").elements().getLast()).isEqualTo(
                new Element.Speech(3, "MARA", List.of(), List.of(new Part.Spoken(4, "Who is there?")), Dual.NONE));
        assertThat(read("Rain.\n\nBOOM!\nThe door falls.\n").elements().getLast()).isEqualTo(new Element.Action(3, "BOOM! The door falls.", false));
    }

    @Test
    void theatre_texts_name_the_speaker_before_a_colon() {
        assertThat(read("Rain.\n\nMARA: Who is there?\nJONAS: Me.\n").elements().subList(1, 3)).containsExactly(
                new Element.Speech(3, "MARA", List.of(), List.of(new Part.Spoken(3, "Who is there?")), Dual.NONE),
                new Element.Speech(4, "JONAS", List.of(), List.of(new Part.Spoken(4, "Me.")), Dual.NONE));
    }

    @Test
    void a_simple_screenplay_written_as_text_is_read_back() {
        String fountain = "INT. KITCHEN - NIGHT\n\nRain on the window.\n\nMARA (O.S.)\n(low)\nWho is there? I can hear you from far away, my "
                + "friend.\n\nCUT TO:\n\nEXT. SEA - DAY\n\nGrey waves.\n";
        Screenplay play = new Fountain().read(fountain.getBytes(StandardCharsets.UTF_8)).screenplay();
        assertThat(new PlainText().write(play).losses()).isEmpty();
        assertThat(new String(new PlainText().write(play).bytes(), StandardCharsets.UTF_8))
                .startsWith("INT. KITCHEN - NIGHT\n\nRain on the window.\n\n                    MARA (O.S.)\n               (low)\n"
                + "          Who is there? I can hear you from\n          far away, my friend.\n\n");
    }

    private static Object heading(String text, String number) {
        return new Element.Heading(0, text, java.util.Optional.of(number), org.kinora.screenplay.internal.heading.SettingReader.read(text));
    }

    private static Screenplay read(String text) {
        return new PlainText().read(text.getBytes(StandardCharsets.UTF_8)).screenplay();
    }
}
