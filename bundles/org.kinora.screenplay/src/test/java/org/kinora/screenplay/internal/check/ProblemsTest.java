package org.kinora.screenplay.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.screenplay.Problem.Severity;
import org.kinora.screenplay.internal.Shared;
import org.kinora.screenplay.internal.fountain.Fountain;

/** Each problem with its line, its words, and scripts that must not be told of it. */
class ProblemsTest {
    private static final String HEAD = "INT. HOUSE - DAY\n\n";

    @Test
    void a_speaker_one_letter_away_from_a_known_one_is_a_misspelling() {
        assertThat(problems(HEAD + "MARA\nOne.\n\nMARA\nTwo.\n\nMARRA\nThree.\n")).containsExactly(
                new Problem(Severity.WARNING, 9, "speaker.unknown", "Nobody else calls MARRA. Did you mean MARA?"));
        assertThat(keys(HEAD + "JONAS\nOne.\n\nJONAS\nTwo.\n\nJNOAS\nThree.\n")).containsExactly("speaker.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUARD 1,GUARD 2", "GUARD A,GUARD B", "GIRL,GIRLS", "BOB,ROB", "MOTHER,BROTHER", "C3PO,C4PO",
            "JOHN,JOAN\n\nJoan stands there"})
    void names_that_differ_on_purpose_are_no_misspelling(String names) {
        String[] name = names.split(",");
        String other = name[1].split("\n")[0];
        String told = name[1].contains("\n") ? "Joan stands there.\n\n" : "";
        assertThat(keys(HEAD + told + name[0] + "\nOne.\n\n" + name[0] + "\nTwo.\n\n" + other + "\nThree.\n")).isEmpty();
    }

    @Test
    void of_two_names_that_speak_as_often_the_one_named_in_the_action_is_right() {
        assertThat(keys(HEAD + "MARA waits.\n\nMARA\nOne.\n\nMARRA\nTwo.\n")).containsExactly("speaker.unknown");
        assertThat(keys(HEAD + "MARA\nOne.\n\nMARRA\nTwo.\n")).isEmpty();
        assertThat(keys(HEAD + "MARA and MARRA wait.\n\nMARA\nOne.\n\nMARRA\nTwo.\n")).isEmpty();
    }

    @Test
    void headings_and_names_inside_a_speech_miss_an_empty_line() {
        assertThat(problems(HEAD + "JONAS\nOne.\n\nMARA\nTwo.\nJONAS\nThree.\nEXT. SEA - DAY\n")).extracting(Problem::line, Problem::text)
                .containsExactly(
                Tuple.tuple(8, "\"JONAS\" stands inside a speech and is read as spoken. Put an empty line before it if someone of that name speaks."),
                Tuple.tuple(10, "\"EXT. SEA - DAY\" stands inside a speech and is read as spoken. Put an empty line before it to begin a scene."));
    }

    @Test
    void a_heading_needs_a_place() {
        assertThat(problems("INT. - DAY\n\nRain.\n")).containsExactly(new Problem(Severity.WARNING, 1, "heading.place",
                "\"INT. - DAY\" names no place. Write where the scene is, such as INT. KITCHEN - NIGHT."));
    }

    @Test
    void a_scene_needs_content() {
        assertThat(problems(HEAD + "EXT. SEA - DAY\n\nRain.\n")).containsExactly(new Problem(Severity.WARNING, 1, "scene.empty",
                "Nothing happens in \"INT. HOUSE - DAY\". Write some action or speech, or remove the heading."));
    }

    @Test
    void a_scene_number_is_used_once() {
        assertThat(problems("INT. A - DAY #7#\n\nRain.\n\nINT. B - DAY #7#\n\nRain.\n")).extracting(Problem::text)
                .containsExactly("Scene number 7 is already used in line 1. Give each scene its own number.");
    }

    @Test
    void notes_and_boneyards_need_an_end() {
        assertThat(problems(HEAD + "Rain. [[why\n\nWind. /* what\n")).extracting(Problem::line, Problem::text).containsExactly(
                Tuple.tuple(3,
                        "This note has no end; it is read as ordinary text. Close it with ]], and put two blanks on empty lines inside it."),
                Tuple.tuple(5, "This comment has no end; it is read as ordinary text. Close it with */."));
    }

    @Test
    void words_belong_directly_below_their_name() {
        assertThat(problems(HEAD + "MARA\nOne.\n\nMARA\n\nTwo.\n")).extracting(Problem::line, Problem::key)
                .containsExactly(Tuple.tuple(6, "speaker.alone"));
        assertThat(problems(HEAD + "MARA\n(low)\n")).extracting(Problem::text)
                .containsExactly("MARA says nothing. Write the words directly below the name, without an empty line between.");
        assertThat(keys(HEAD + "MARA\nOne.\n\n(low)\nTwo.\n")).containsExactly("parenthetical.outside");
        assertThat(keys(HEAD + "MARA\n(low\nOne.\n")).containsExactly("parenthetical.open");
    }

    @Test
    void a_transition_that_reads_like_a_name_is_told() {
        assertThat(problems(HEAD + "Rain.\n\nCUT TO:\nThe sea.\n")).containsExactly(new Problem(Severity.WARNING, 5, "transition.crowded",
                "\"CUT TO:\" is read as a transition. Put an empty line behind it, or @ before it if someone of that name speaks."));
    }

    @Test
    void a_heading_inside_a_paragraph_is_told() {
        assertThat(problems(HEAD + "Rain.\nEXT. SEA - DAY\n")).containsExactly(new Problem(Severity.WARNING, 4, "heading.hidden",
                "\"EXT. SEA - DAY\" stands inside a paragraph and is read as action. Put an empty line before it to begin a scene."));
    }

    @Test
    void a_script_with_nothing_to_film_is_an_error() {
        assertThat(problems("Title: Sea\n")).containsExactly(new Problem(Severity.ERROR, 1, "script.nothing",
                "There is nothing to film yet. Write a scene heading such as INT. KITCHEN - NIGHT and what happens there."));
    }

    @Test
    void very_long_paragraphs_are_hinted_at() {
        assertThat(problems(HEAD + "Rain falls. ".repeat(200) + "\n")).extracting(Problem::severity, Problem::key)
                .containsExactly(Tuple.tuple(Severity.HINT, "action.long"));
    }

    @Test
    void an_encoding_that_had_to_be_guessed_is_told() {
        byte[] western = (HEAD + "Café “au lait”.\n").getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(new Fountain().read(western).screenplay().problems()).containsExactly(new Problem(Severity.WARNING, 1, "encoding",
                "The text is not UTF-8; it was read as Windows-1252 (Western European). Save it as UTF-8 if letters look wrong."));
    }

    @Test
    void real_scripts_give_no_false_alarm() {
        for (String name : List.of("ebScreenplays/Cyber_Bob_ep00001.fountain", "ebScreenplays/pulpit__fire.fountain")) {
            assertThat(new Fountain().read(Shared.bytes(name)).screenplay().problems()).as(name).isEmpty();
        }
    }

    @Test
    void our_samples_give_no_alarm() throws Exception {
        try (var files = Files.list(Path.of("../../samples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".fountain")).sorted().toList()) {
                assertThat(new Fountain().read(Files.readAllBytes(file)).screenplay().problems()).as(file.toString()).isEmpty();
            }
        }
    }

    private static List<String> keys(String text) {
        return problems(text).stream().map(Problem::key).toList();
    }

    private static List<Problem> problems(String text) {
        return new Fountain().read(text.getBytes(StandardCharsets.UTF_8)).screenplay().problems();
    }
}
