package org.kinora.direction.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.story.ShotSize;
import org.kinora.direction.internal.Fixture;

class ScriptReaderTest {
    private static List<Piece> pieces(String... paragraphs) {
        return Fixture.scripts(paragraphs).getLast().pieces();
    }

    /** What sort of pieces a scene has, in small letters. */
    private static List<String> kinds(String... paragraphs) {
        return pieces(paragraphs).stream().map(piece -> piece.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)).toList();
    }

    @Test
    void words_over_the_picture_are_read_in_their_common_forms() {
        for (String words : List.of("SUPER: Berlin", "SUPER: \"Berlin\"", "TITLE OVER: Berlin", "CAPTION - Berlin", "CHYRON: Berlin", "EINBLENDUNG: "
                + "„Berlin“")) {
            assertThat(pieces("INT. A - DAY", words)).as(words).singleElement().isInstanceOfSatisfying(Piece.Super.class, over ->
                    assertThat(over.text()).isEqualTo("Berlin"));
        }
    }

    @Test
    void a_sentence_about_a_title_is_action() {
        assertThat(kinds("INT. A - DAY", "title: a word she never liked.", "A title hangs over the door.")).containsExactly("action", "action");
    }

    @Test
    void cards_are_centred_text_and_title_cards() {
        assertThat(kinds("INT. A - DAY", "TITLE CARD: Ten years later", "> THE END <", "INTERTITLE - Alas!")).containsExactly("card", "card", "card");
    }

    @Test
    void a_list_of_images_may_stand_in_one_paragraph_or_in_many() {
        assertThat(images("MONTAGE - THE YEARS\n- Snow.\n- Rain.")).containsExactly("Snow.", "Rain.");
        assertThat(images("SERIES OF SHOTS:\nA) Trains leave.\nB) Clocks tick.")).containsExactly("Trains leave.", "Clocks tick.");
        assertThat(images("MONTAGE\n1. Snow falls\nall night.\n2. Rain.")).containsExactly("Snow falls all night.", "Rain.");
        assertThat(images("BEGIN MONTAGE:", "-- Snow.", "-- Rain.", "END MONTAGE")).containsExactly("Snow.", "Rain.");
        assertThat(images("SERIE VON BILDERN: Züge fahren ab.")).containsExactly("Züge fahren ab.");
    }

    private static List<String> images(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = "INT. A - DAY";
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return pieces(all).stream().flatMap(piece -> ((Piece.Images) piece).images().stream()).toList();
    }

    @Test
    void after_the_end_of_a_montage_action_is_action_again() {
        for (String end : List.of("END MONTAGE", "END OF SERIES OF SHOTS", "BACK TO SCENE")) {
            assertThat(kinds("INT. A - DAY", "MONTAGE", "- Snow.", end, "Anna waits.")).as(end).containsExactly("images", "action");
        }
    }

    @Test
    void a_speech_inside_a_montage_is_spoken() {
        assertThat(kinds("INT. A - DAY", "MONTAGE", "- Snow.", "ANNA (V.O.)\nIt was cold.", "- Rain.")).containsExactly("images", "talk", "images");
    }

    @Test
    void transitions_are_read_as_transitions_and_as_action() {
        assertThat(kinds("INT. A - DAY", "One.", "CUT TO:", "Two.", "DISSOLVE TO:", "Three.", "> FADE OUT.", "Abblende.")).containsExactly("action",
                "join", "action", "join", "action", "join", "join");
        assertThat(kinds("INT. A - DAY", "She cuts to the chase.", "They fade in the distance.")).containsExactly("action", "action");
    }

    @Test
    void a_transition_before_the_first_heading_leads_into_the_first_scene() {
        List<SceneScript> scenes = Fixture.scripts("FADE IN:", "INT. A - DAY", "One.");
        assertThat(scenes.getLast().pieces().getFirst()).isInstanceOf(Piece.Join.class);
    }

    @Test
    void a_turn_of_time_keeps_the_action_behind_it_and_an_intercut_has_none() {
        assertThat(kinds("INT. A - DAY", "FLASHBACK: A girl runs.")).containsExactly("turn", "action");
        assertThat(kinds("INT. A - DAY", "BEGIN FLASHBACK", "END FLASHBACK", "DREAM SEQUENCE - THE SEA")).containsExactly("turn", "turn", "turn");
        assertThat(kinds("INT. A - DAY", "INTERCUT WITH Paul in the car.")).containsExactly("turn");
        assertThat(kinds("INT. A - DAY", "Flashback lights go on.")).containsExactly("action");
    }

    @Test
    void a_note_about_a_shot_belongs_to_what_holds_it_else_to_what_follows_else_to_what_stands_before() {
        assertThat(asked(pieces("INT. A - DAY", "Anna waits. [[shot: CU]]", "She goes."))).containsExactly("CLOSE", "");
        assertThat(asked(pieces("INT. A - DAY", "Anna waits.", "[[shot: CU]]", "She goes."))).containsExactly("", "CLOSE");
        assertThat(asked(pieces("INT. A - DAY", "Anna waits.", "[[shot: CU]]"))).containsExactly("CLOSE");
        assertThat(asked(pieces("INT. A - DAY", "[[shot: CU]]", "ANNA\nYes."))).containsExactly("CLOSE");
        assertThat(asked(pieces("INT. A - DAY", "[[check this]]", "Anna waits."))).containsExactly("");
    }

    private static List<String> asked(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece) {
            case Piece.Action action -> action.asked();
            case Piece.Talk talk -> talk.asked();
            default -> Optional.<Wish>empty();
        }).map(wish -> wish.flatMap(Wish::size).map(ShotSize::name).orElse("")).toList();
    }

    @Test
    void emphasis_and_notes_are_no_words() {
        assertThat(pieces("INT. A - DAY", "**Anna** _waits_ [[why?]] here.")).singleElement().isInstanceOfSatisfying(Piece.Action.class, action ->
                assertThat(action.text().replaceAll("\\s+", " ")).isEqualTo("Anna waits here."));
    }

    @Test
    void what_a_writer_cut_out_or_only_planned_is_no_piece() {
        assertThat(pieces("INT. A - DAY", "/* Anna dies. */", "= Nobody knows.", "# Act Two", "===")).isEmpty();
    }

    @Test
    void lyrics_between_actions_are_shown() {
        assertThat(kinds("INT. A - DAY", "~Row, row, row your boat")).containsExactly("action");
    }

    @Test
    void every_piece_has_the_id_that_the_index_gives_it() {
        List<Piece> pieces = pieces("INT. A - DAY", "One.", "ANNA\nYes.", "Two.");
        assertThat(pieces).extracting(Piece::id).doesNotHaveDuplicates().allMatch(id -> id.matches("s\\d+\\.[al]\\d+"));
    }

    @Test
    void a_scene_that_no_index_knows_has_an_id_by_its_place() {
        Fixture.Version version = Fixture.version("INT. A - DAY\n\nOne.\n\nINT. B - DAY\n\nTwo.\n");
        List<SceneScript> scenes = ScriptReader.read(version.screenplay(), new ScriptIndex(List.of(), 1));
        assertThat(scenes).extracting(SceneScript::id).containsExactly("x1", "x2");
        assertThat(scenes.getFirst().pieces().getFirst().id()).startsWith("x1.");
    }

    @Test
    void the_words_of_action_are_never_those_of_speech() {
        SceneScript scene = Fixture.scripts("INT. A - DAY", "Snow falls.", "ANNA\nRain!", "MONTAGE", "- Hail.").getLast();
        assertThat(scene.actionText()).isEqualTo("Snow falls. Hail.");
    }

    @Test
    void the_age_of_a_part_is_its_number() {
        assertThat(SceneScript.age("s12")).isEqualTo(12);
        assertThat(SceneScript.age("l7t")).isEqualTo(7);
        assertThat(SceneScript.age("x")).isZero();
    }
}
