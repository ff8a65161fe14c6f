package org.kinora.direction.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.direction.internal.Fixture;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;

class StageTest {
    private static final Acting ACTING = new Acting();

    /** A scene with its stage. */
    private record Played(SceneScript scene, Stage stage) {
        Moment at(int piece) {
            return stage.at(scene.pieces().get(piece).id());
        }
    }

    private static Played play(boolean intercut, String... paragraphs) {
        List<SceneScript> scripts = Fixture.scripts(paragraphs);
        BibleMaker.Made bible = new BibleMaker(ACTING.poses()).make(scripts, "");
        return new Played(scripts.getLast(), Stage.of(scripts.getLast(), bible, ACTING, intercut, List.of()));
    }

    private static Played room(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = "INT. ROOM - DAY";
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return play(false, all);
    }

    @Test
    void whoever_the_first_action_names_is_there_when_the_scene_opens() {
        assertThat(room("ANNA, 30, and PAUL, 40, wait.", "LINA, 8, comes in.").stage().opening()).containsExactly("anna", "paul");
        assertThat(room("Dark.", "LINA, 8, comes in.").stage().opening()).containsExactly("lina");
    }

    @Test
    void whoever_speaks_before_anything_happens_is_there_too_but_no_voice_from_elsewhere() {
        assertThat(room("ANNA\nYes.", "PAUL (V.O.)\nNo.", "TOM (O.S.)\nWhy?", "LINA\nNo.", "EVA, 8, comes in.").stage().opening())
                .containsExactly("anna", "lina");
    }

    @Test
    void the_first_two_stand_left_and_right_and_everybody_keeps_a_place_of_his_own() {
        Played played = room("ANNA, 30, and PAUL, 40, wait.", "LINA, 8, comes in.", "TOM, 50, follows.");
        assertThat(played.stage().sides().get("anna")).isLessThan(500);
        assertThat(played.stage().sides().get("paul")).isGreaterThan(500);
        assertThat(played.stage().sides().values()).doesNotHaveDuplicates();
        assertThat(played.at(0).side("anna")).isEqualTo(played.at(2).side("anna"));
    }

    @Test
    void somebody_enters_when_named_and_not_before() {
        Played played = room("ANNA, 30, waits.", "ANNA\nWho is there?", "LINA, 8, comes in.", "ANNA\nYou.");
        assertThat(played.at(1).present()).containsExactly("anna");
        assertThat(played.at(3).present()).containsExactly("anna", "lina");
    }

    @Test
    void somebody_who_leaves_is_gone_after_the_paragraph() {
        for (String exit : List.of("Paul leaves.", "Paul walks out without a word.", "Paul disappears in the fog.", "Paul dies.")) {
            Played played = room("ANNA, 30, and PAUL, 40, wait.", exit, "ANNA\nGood.");
            assertThat(played.at(1).present()).as(exit).contains("paul");
            assertThat(played.at(2).present()).as(exit).containsExactly("anna");
        }
    }

    @Test
    void two_who_leave_together_are_both_gone() {
        Played played = room("ANNA, 30, PAUL, 40, and LINA, 8, wait.", "Anna and Paul leave.", "LINA\nAlone.");
        assertThat(played.at(2).present()).containsExactly("lina");
    }

    @Test
    void who_wants_to_leave_is_still_there() {
        Played played = room("ANNA, 30, and PAUL, 40, wait.", "Paul wants to leave and cannot leave.", "ANNA\nStay.");
        assertThat(played.at(2).present()).contains("paul");
    }

    @Test
    void who_comes_back_stands_where_he_stood() {
        Played played = room("ANNA, 30, and PAUL, 40, wait.", "Paul leaves.", "LINA, 8, comes in.", "Paul returns.");
        assertThat(played.at(3).side("paul")).isEqualTo(played.at(0).side("paul"));
    }

    @Test
    void people_talk_to_who_spoke_before_else_to_who_answers() {
        Played played = room("ANNA, 30, PAUL, 40, and LINA, 8, wait.", "ANNA\nYes.", "LINA\nNo.", "PAUL\nWhy?");
        assertThat(played.at(1).partner()).contains("lina");
        assertThat(played.at(2).partner()).contains("anna");
        assertThat(played.at(3).partner()).contains("lina");
    }

    @Test
    void who_speaks_alone_turns_to_whoever_was_named_last() {
        assertThat(room("ANNA, 30, and PAUL, 40, wait.", "ANNA\nYes.").at(1).partner()).contains("paul");
        assertThat(room("ANNA, 30, waits.", "ANNA\nYes.").at(1).partner()).isEmpty();
    }

    @Test
    void a_voice_from_elsewhere_is_nobody_to_look_at() {
        Played played = room("ANNA, 30, waits.", "PAUL (V.O.)\nHello?", "ANNA\nYes.");
        assertThat(played.at(1).subjects()).isEmpty();
        assertThat(played.at(2).partner()).isEmpty();
        assertThat(played.at(2).present()).containsExactly("anna");
    }

    @Test
    void an_intercut_shows_the_voice_from_elsewhere() {
        Played played = play(true, "INT. ROOM - DAY", "ANNA, 30, waits.", "PAUL (on the phone)\nHello?", "ANNA\nYes.");
        assertThat(played.at(1).subjects()).containsExactly("paul");
        assertThat(played.at(2).partner()).contains("paul");
    }

    @Test
    void a_seat_lasts_until_somebody_rises() {
        Played played = room("ANNA, 30, sits at the table.", "ANNA\nYes.", "Anna smiles.", "ANNA\nNo.", "Anna rises.", "ANNA\nGo.");
        assertThat(played.at(1).poses()).containsEntry("anna", "sit");
        assertThat(played.at(5).poses()).containsEntry("anna", "stand");
    }

    @Test
    void a_run_ends_with_its_paragraph() {
        Played played = room("ANNA, 30, runs to the door.", "ANNA\nStop!");
        assertThat(played.at(0).poses()).containsEntry("anna", "run");
        assertThat(played.at(1).poses()).containsEntry("anna", "stand");
    }

    @Test
    void what_somebody_takes_stays_in_the_hand() {
        Played played = room("A KEY lies on the floor.", "ANNA, 30, takes the key.", "ANNA\nMine.");
        assertThat(played.at(2).holding()).containsEntry("anna", "key");
    }

    @Test
    void nobody_takes_a_car_or_a_door_in_hand() {
        Played played = room("ANNA, 30, takes the DOOR and the CHAIR.", "ANNA\nMine.");
        assertThat(played.at(1).holding()).isEmpty();
    }

    @Test
    void a_pronoun_means_whom_the_script_named_last_before() {
        Played played = room("ANNA, 30, a woman, and PAUL, 40, a man, wait.", "He laughs.", "She cries.");
        assertThat(played.at(1).subjects()).containsExactly("paul");
        assertThat(played.at(2).subjects()).containsExactly("anna");
    }

    @Test
    void no_words_of_a_speech_change_the_stage() {
        Played one = room("ANNA, 30, and PAUL, 40, wait.", "ANNA\nYes.", "PAUL\nNo.");
        Played other = room("ANNA, 30, and PAUL, 40, wait.", "ANNA\nPaul leaves, and Lina sits on the KEY.", "PAUL\nNo.");
        for (int i = 0; i < 3; i++) assertThat(other.at(i)).isEqualTo(one.at(i));
    }

    @Test
    void every_piece_has_its_moment() {
        Played played = room("ANNA, 30, waits.", "SUPER: Later", "MONTAGE", "- Snow.", "END MONTAGE", "CUT TO:", "TITLE CARD: x", "ANNA\n...",
                "FLASHBACK");
        for (Piece piece : played.scene().pieces()) assertThat(played.stage().at(piece.id())).as(piece.toString()).isNotNull();
    }
}
