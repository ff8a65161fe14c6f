package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Dual;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptScene;

/** What each mark and habit of Fountain reads as. */
class FountainSyntaxTest {
    @Test
    void a_title_page_keeps_keys_values_and_lines() {
        Screenplay play = read("Title:\n\t_**THE SEA**_\n\tPart One\nCredit: by\nDraft date:\n    1 May\n\nINT. HOUSE - DAY\n\nRain.\n");
        assertThat(play.titlePage()).extracting("key").containsExactly("Title", "Credit", "Draft date");
        assertThat(play.titlePage().getFirst().values()).containsExactly("_**THE SEA**_", "Part One");
        assertThat(play.titlePage().getLast().line()).isEqualTo(5);
        assertThat(play.title("title")).contains("THE SEA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FADE IN:\n\nRain.", "CUT TO:\n\nRain.", "Mara: who is there?\n\nRain.", "INT. HOUSE: KITCHEN - DAY\n\nRain.",
            "> FADE: IN\n\nRain."})
    void a_script_may_begin_with_a_colon_in_its_first_line_and_without_title_page(String text) {
        assertThat(read(text).titlePage()).isEmpty();
        assertThat(read(text).elements()).hasSize(2);
    }

    @Test
    void forced_elements_are_what_their_mark_says() {
        assertThat(elements(".SNIPER SCOPE POV\n\n!SCANNING THE AISLES\nslowly\n\n@McCLANE\nYippie.\n\n> Fade to white\n\n~ La la\n\n> THE END <\n"))
                .containsExactly(
                new Element.Heading(1, "SNIPER SCOPE POV", Optional.empty(),
                        org.kinora.screenplay.internal.heading.SettingReader.read("SNIPER SCOPE POV")),
                new Element.Action(3, "SCANNING THE AISLES\nslowly", false),
                new Element.Speech(6, "McCLANE", List.of(), List.of(new Part.Spoken(7, "Yippie.")), Dual.NONE),
                new Element.Transition(9, "Fade to white"), new Element.Lyrics(11, "La la"), new Element.Action(13, "THE END", true));
    }

    @Test
    void a_mark_alone_forces_nothing() {
        assertThat(elements("Rain.\n\n>\n\n~\n\n@\n\n!\n\n.\n")).containsExactly(new Element.Action(1, "Rain.", false), new Element.Action(3, ">",
                false),
                new Element.Action(5, "~", false), new Element.Action(7, "@", false), new Element.Action(11, ".", false));
    }

    @Test
    void dots_at_the_start_of_action_force_nothing() {
        assertThat(elements("...and then\n\n. no\n")).allMatch(Element.Action.class::isInstance);
    }

    @Test
    void the_carets_speech_and_the_one_before_are_spoken_together() {
        assertThat(elements("MARA\nGo!\n\nJONAS (O.S.) ^\nNo!\n\nLINA\nOh.\n")).extracting(e -> ((Element.Speech) e).dual())
                .containsExactly(Dual.LEFT, Dual.RIGHT, Dual.NONE);
    }

    @Test
    void a_caret_without_a_speech_before_is_told() {
        Screenplay play = read("Rain.\n\nMARA ^\nGo!\n");
        assertThat(((Element.Speech) play.elements().getLast()).dual()).isEqualTo(Dual.NONE);
        assertThat(play.problems()).extracting("key").containsExactly("dual.alone");
    }

    @Test
    void a_speech_holds_parentheticals_lyrics_and_words_in_order() {
        Element.Speech speech = (Element.Speech) elements("  MARA (V.O.) (CONT’D)\n\t(low,\n\tslow)\n  Well.\n  ~ La la\n  (beat)\n  *Well*.\n")
                .getFirst();
        assertThat(speech.extensions()).containsExactly("V.O.", "CONT’D");
        assertThat(speech.voiceOver()).isTrue();
        assertThat(speech.continued()).isTrue();
        assertThat(speech.offScreen()).isFalse();
        assertThat(speech.words()).isEqualTo("Well. La la Well.");
        assertThat(speech.parts()).containsExactly(new Part.Parenthetical(2, "low,\nslow"), new Part.Spoken(4, "Well."), new Part.Sung(5, "La la"),
                new Part.Parenthetical(6, "beat"), new Part.Spoken(7, "*Well*."));
    }

    @Test
    void two_blanks_on_an_empty_line_go_on_with_the_speech() {
        assertThat(((Element.Speech) elements("DEALER\nTen.\n  \nHit or stand?\n").getFirst()).parts())
                .containsExactly(new Part.Spoken(2, "Ten.\n\nHit or stand?"));
    }

    @Test
    void blanks_that_an_editor_left_between_two_speeches_do_not_join_them() {
        assertThat(elements("MARA\nGo!\n    \nJONAS\nNo!\n    \nINT. HOUSE - DAY\n")).hasSize(3);
    }

    @Test
    void notes_are_lifted_out_and_listed_behind_their_element() {
        assertThat(elements("INT. HOUSE - DAY [[shot: wide]]\n\nShe [[who?]] waits[[two\nlines]] here.\n\nMARA\n[[softly]]\nGo!\n")).containsExactly(
                heading(1, "INT. HOUSE - DAY"), new Element.Note(1, "shot: wide"), new Element.Action(3, "She waits here.", false),
                        new Element.Note(3, "who?"),
                new Element.Note(3, "two\nlines"), new Element.Speech(6, "MARA", List.of(), List.of(new Part.Spoken(8, "Go!")), Dual.NONE),
                        new Element.Note(7, "softly"));
    }

    @Test
    void shot_notes_stay_notes() {
        assertThat(elements("Rain.\n\n[[shot: CU, dolly in, 3s]]\n").getLast()).isEqualTo(new Element.Note(3, "shot: CU, dolly in, 3s"));
    }

    @Test
    void a_note_needs_two_blanks_on_its_empty_lines() {
        assertThat(elements("One [[a\n  \nb]] two.\n")).containsExactly(new Element.Action(1, "One two.", false), new Element.Note(1, "a\n  \nb"));
        Screenplay broken = read("One [[a\n\nb]] two.\n");
        assertThat(broken.elements()).containsExactly(new Element.Action(1, "One [[a", false), new Element.Action(3, "b]] two.", false));
        assertThat(broken.problems()).extracting("key", "line").containsExactly(org.assertj.core.groups.Tuple.tuple("note.open", 1));
    }

    @Test
    void a_boneyard_leaves_an_empty_line_behind() {
        assertThat(elements("CUT TO:\n/*\nMARA\nGo!\n*/\nEXT. SEA - DAY\n\nIn /* out */side.\n"))
                .containsExactly(new Element.Transition(1, "CUT TO:"),
                new Element.Boneyard(2, "\nMARA\nGo!\n"), heading(6, "EXT. SEA - DAY"), new Element.Action(8, "In side.", false),
                        new Element.Boneyard(8, " out "));
    }

    @Test
    void sections_synopses_and_page_breaks_are_kept_apart_from_the_film() {
        assertThat(elements("# Act\n\n### Deep\n= What happens\n\n= Another\n\n====\n")).containsExactly(new Element.Section(1, 1, "Act"),
                new Element.Section(3, 3, "Deep"),
                new Element.Synopsis(4, "What happens"), new Element.Synopsis(6, "Another"), new Element.PageBreak(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT. PLACE--DAY", "int. house - day", "INT./EXT. CAR - NIGHT", "INT/EXT CAR - NIGHT", "I/E CAR", "I./E. CAR",
            "EST. TOWN", "INT HOUSE - DAY", "INT.HOUSE - DAY",
            "INNEN. KÜCHE - TAG", "AUSSEN. WALD - NACHT", "AUßEN. WALD - NACHT", "INNEN/AUSSEN. AUTO - NACHT", "INNEN KÜCHE - TAG",
                    "ÊXT. RUA - NOITE", "ИНТ. КУХНЯ - НОЧЬ", "ΕΣΩΤ. ΣΠΙΤΙ - ΝΥΧΤΑ",
            "İÇ. EV - GECE", "内景 厨房 - 夜", "外景。海边 - 日", "פנים. בית - לילה", "خارجي. سوق - نهار", "EXTÉRIEUR. PLAGE - JOUR"})
    void odd_real_headings_are_headings(String heading) {
        assertThat(elements("Rain.\n\n" + heading + "\n\nWind.\n").get(1)).isEqualTo(heading(3, heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Est-il là ?", "Est modus in rebus.", "Internal bleeding, he thinks.", "Exterior paint peels.",
            "I/O error, says the screen.", "Ute. She waits.", "Innen ist es warm."})
    void prose_that_looks_like_a_heading_is_action(String prose) {
        assertThat(elements("Rain.\n\n" + prose + "\n\nWind.\n").get(1)).isEqualTo(new Element.Action(3, prose, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JÖRG", "ÉLODIE (O.S.)", "ДМИТРИЙ", "ΜΑΡΊΑ", "R2D2", "3CPO", "O'BRIEN", "MR. SMITH", "GROßVATER", "JIM😆", "KID #1",
            "MARA:"})
    void a_name_in_the_capitals_of_any_language_is_a_cue(String name) {
        assertThat(elements(name + "\nHallo.\n").getFirst()).isInstanceOf(Element.Speech.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mara", "McCLANE", "1984", "???", "AND ^ (Dual)", "(Jack)"})
    void a_line_that_is_no_name_in_capitals_is_no_cue(String line) {
        assertThat(elements(line + "\nHallo.\n").getFirst()).isInstanceOf(Element.Action.class);
    }

    @Test
    void a_name_without_words_below_is_action() {
        assertThat(elements("MARA\n\nShe waits.\n")).hasSize(2).allMatch(Element.Action.class::isInstance);
    }

    @Test
    void in_writing_without_capitals_a_name_that_comes_back_is_a_cue() {
        String text = "内景。厨房 - 夜\n\n雨下得很大。\n\n小梅\n你是谁？\n\n阿强\n我。\n\n小梅\n进来。\n\n阿强\n好。\n";
        assertThat(read(text).elements().stream().filter(Element.Speech.class::isInstance).map(e -> ((Element.Speech) e).speaker()))
                .containsExactly("小梅", "阿强", "小梅", "阿强");
    }

    @Test
    void in_writing_without_capitals_two_lines_of_prose_are_no_speech() {
        assertThat(elements("こんにちは\n世界は静かだ。\n\n雨が降る\n夜が来る。\n")).allMatch(Element.Action.class::isInstance);
        assertThat(elements("@דני\nשלום.\n\nדני\nלהתראות.\n")).allMatch(Element.Speech.class::isInstance);
        assertThat(elements("سارة\n(هامسة)\nمن هناك؟\n").getFirst()).isInstanceOf(Element.Speech.class);
    }

    @Test
    void transitions_end_with_to_or_are_known_fades() {
        assertThat(elements("SMASH CUT TO:\n\nFADE OUT.\n\nAUFBLENDE:\n\nÜBERBLENDUNG\n")).allMatch(Element.Transition.class::isInstance);
        assertThat(elements("He goes TO:\n\nALL FADE\n\nPOTATO:\n\nTOMATO:\n")).noneMatch(Element.Transition.class::isInstance);
    }

    @Test
    void line_ends_may_be_mixed_and_a_byte_order_mark_is_no_text() {
        assertThat(elements("\uFEFFINT. HOUSE - DAY\r\n\r\nRain.\rWind.\n\nMARA\rGo!\r\n")).containsExactly(heading(1, "INT. HOUSE - DAY"),
                new Element.Action(3, "Rain.\nWind.", false),
                new Element.Speech(6, "MARA", List.of(), List.of(new Part.Spoken(7, "Go!")), Dual.NONE));
    }

    @Test
    void action_keeps_its_indentation_and_line_breaks_with_tabs_as_four_blanks() {
        assertThat(elements("He reads:\n\n\tScott --  \n\t\tRoom 412\n").get(1)).isEqualTo(new Element.Action(3, "    Scott --\n        Room 412",
                false));
    }

    @Test
    void what_stands_before_the_first_heading_is_a_scene() {
        List<ScriptScene> scenes = read("Rain.\n\nINT. A - DAY\n\nWind.\n\nEXT. B - NIGHT\n").scenes();
        assertThat(scenes).extracting(s -> s.heading().isPresent()).containsExactly(false, true, true);
    }

    private static Element.Heading heading(int line, String text) {
        return new Element.Heading(line, text, Optional.empty(), org.kinora.screenplay.internal.heading.SettingReader.read(text));
    }

    private static List<Element> elements(String text) {
        return read(text).elements();
    }

    private static Screenplay read(String text) {
        return new Fountain().read(text.getBytes(StandardCharsets.UTF_8)).screenplay();
    }
}
