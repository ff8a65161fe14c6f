package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Figure;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

class CoverageTest {
    private final Scene kitchen = Fixture.scene(Fixture.TWO);

    private static Shot shot(Scene scene, String part) {
        return scene.shots().stream().filter(shot -> shot.parts().contains(part)).findFirst().orElseThrow();
    }

    @Test
    void a_scene_opens_wide_with_the_camera_tree_below_it() {
        Shot opening = kitchen.shots().getFirst();
        assertThat(opening.id()).isEqualTo(kitchen.id() + ".e");
        assertThat(opening.framing().size()).isEqualTo(ShotSize.WIDE);
        assertThat(opening.parent()).isEmpty();
        kitchen.shots().stream().skip(1).forEach(shot -> assertThat(shot.parent()).isPresent());
    }

    @Test
    void ids_come_from_script_parts_and_labels_from_order() {
        assertThat(kitchen.shots()).extracting(Shot::label).startsWith("1A", "1B", "1C");
        kitchen.shots().stream().skip(1).forEach(shot -> assertThat(shot.id()).matches("s\\d+\\.[al]\\d+\\.[a-z]"));
    }

    @Test
    void a_held_picture_shows_both_speakers_with_eyes_on_each_other() {
        Shot held = kitchen.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.TWO_SHOT && shot.parts().size() == 2).findFirst()
                .orElseThrow();
        assertThat(held.figures()).hasSize(2).allMatch(Figure::speaking);
        Figure left = held.figures().stream().min(java.util.Comparator.comparingInt(Figure::x)).orElseThrow();
        Figure right = held.figures().stream().max(java.util.Comparator.comparingInt(Figure::x)).orElseThrow();
        assertThat(left.facing()).isPositive();
        assertThat(right.facing()).isNegative();
    }

    @Test
    void over_the_shoulder_has_a_back_in_the_foreground() {
        Shot over = kitchen.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.OVER_SHOULDER).findFirst().orElseThrow();
        assertThat(over.figures()).anyMatch(figure -> Math.abs(figure.facing()) == 150 && figure.depth() < 100);
        assertThat(over.figures()).anyMatch(figure -> Math.abs(figure.facing()) < 90);
    }

    @Test
    void a_long_speech_is_cut_inside_to_a_reaction_while_its_sound_runs_on() {
        Shot reaction = kitchen.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.REACTION).findFirst().orElseThrow();
        assertThat(reaction.pacing().split()).isBetween(1, 999);
        assertThat(reaction.joint().lag()).isGreaterThan(Rational.ZERO);
        assertThat(reaction.figures()).extracting(Figure::character).containsExactly("paul");
        assertThat(reaction.figures()).noneMatch(Figure::speaking);
    }

    @Test
    void a_thing_named_in_capitals_gets_an_insert() {
        Shot insert = kitchen.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.INSERT).findFirst().orElseThrow();
        assertThat(insert.props()).containsExactly("letter");
        assertThat(insert.focus()).contains("letter");
        assertThat(insert.figures()).isEmpty();
    }

    @Test
    void strong_emotion_comes_close() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, waits.\n\nANNA\n(terrified)\nIt is here.\n\nThe door opens very slowly and "
                + "nobody comes in at all.\n");
        Shot scared = scene.shots().stream().filter(shot -> shot.figures().stream().anyMatch(Figure::speaking)).findFirst().orElseThrow();
        assertThat(scared.figures().getFirst().emotion()).isEqualTo("afraid");
        assertThat(scene.lines().getFirst().delivery().emotion()).isEqualTo("afraid");
    }

    @Test
    void verbs_make_poses() {
        Scene scene = Fixture.scene("EXT. FOREST - DAY\n\nTall trees stand in the fog and nothing else is there.\n\nMARA, 60, kneels beside the "
                + "lamp in the wet grass.\n\nPAUL, 50, runs down the long road to the sea.\n");
        assertThat(scene.shots()).anyMatch(shot -> shot.figures().stream().anyMatch(figure -> figure.character().equals("mara") && figure.pose()
                .equals("kneel")));
        assertThat(scene.shots()).anyMatch(shot -> shot.figures().stream().anyMatch(figure -> figure.character().equals("paul") && figure.pose()
                .equals("run")));
    }

    @Test
    void a_pronoun_means_the_last_one_of_that_gender() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nAn empty room with a single long table in it.\n\nMARA, 60, a woman, and PAUL, 50, a man, "
                + "wait at the two ends of it.\n\nShe smiles at the empty chair beside her.\n");
        assertThat(scene.shots().getLast().figures()).extracting(Figure::character).containsExactly("mara");
    }

    @Test
    void a_voice_over_shows_who_listens() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nMARA, 60, sits.\n\nJONAS (V.O.)\n(over the radio)\nDo you hear me?\n\nMARA\nI hear you.\n");
        Shot held = shot(scene, scene.lines().getFirst().id());
        assertThat(held.figures()).extracting(Figure::character).containsExactly("mara");
        assertThat(scene.lines().getFirst().delivery().treatment()).isEqualTo("radio");
    }

    @Test
    void somebody_off_screen_is_heard_and_not_seen() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nMARA, 60, sits.\n\nPAUL (O.S.)\nAre you there?\n\nLong silence in the house.\n");
        assertThat(scene.lines().getFirst().delivery().treatment()).isEqualTo("off-screen");
        assertThat(scene.shots()).noneMatch(shot -> shot.figures().stream().anyMatch(figure -> figure.character().equals("paul")));
    }

    @Test
    void a_montage_is_one_short_shot_for_each_image() {
        Scene scene = Fixture.scene("INT. SHOP - DAY\n\nMONTAGE\n\n- Flour falls.\n- Dough rises.\n- ANNA, 30, laughs.\n\nEND MONTAGE\n");
        assertThat(scene.mode()).isEqualTo("montage");
        assertThat(scene.shots()).hasSize(3).allMatch(shot -> shot.duration().compareTo(Rational.of(4)) < 0);
    }

    @Test
    void a_series_of_shots_in_one_paragraph_is_read_too() {
        Scene scene = Fixture.scene("EXT. CITY - DAY\n\nSERIES OF SHOTS:\nA) Trains leave.\nB) Clocks tick.\n\nEXT. SEA - DAY\n\nWaves.\n");
        assertThat(scene.mode()).isEqualTo("series");
        assertThat(scene.shots()).extracting(Shot::action).containsExactly("Trains leave.", "Clocks tick.");
    }

    @Test
    void intercut_shows_each_speaker_at_home() {
        Story story = Fixture.story("""
                INT. KITCHEN - NIGHT

                ANNA, 30, holds the PHONE and waits for a sign.

                EXT. STATION - NIGHT

                PAUL, 40, stands in the rain with his phone.

                INTERCUT - KITCHEN/STATION

                ANNA
                Where are you?

                PAUL
                At the station.

                ANNA
                Come home.

                PAUL
                I cannot come home any more, and you know very well why that is so.
                """);
        Scene scene = story.scenes().stream().filter(one -> one.mode().equals("intercut")).findFirst().orElse(story.scenes().getLast());
        assertThat(scene.mode()).isEqualTo("intercut");
        assertThat(scene.shots()).noneMatch(shot -> shot.framing().kind() == ShotKind.TWO_SHOT);
        assertThat(scene.shots()).anyMatch(shot -> shot.place().isPresent());
    }

    @Test
    void a_flashback_is_entered_and_left_softly() {
        Story story = Fixture.story("INT. A - DAY\n\nOne.\n\nINT. B - NIGHT (FLASHBACK)\n\nTwo.\n\nINT. A - DAY\n\nThree.\n");
        assertThat(story.scenes()).extracting(Scene::mode).containsExactly("present", "flashback", "present");
        assertThat(story.scenes().get(1).shots().getFirst().joint().transition()).isEqualTo("fadewhite");
        assertThat(story.scenes().get(2).shots().getFirst().joint().transition()).isEqualTo("fade");
    }

    @Test
    void continuous_keeps_the_hour_and_the_weather() {
        Story story = Fixture.story("EXT. STREET - NIGHT\n\nHeavy rain.\n\nINT. HALL - CONTINUOUS\n\nDrops fall.\n\nEXT. FIELD - DAY\n\nGrass.\n");
        assertThat(story.scenes().get(1).light().time()).isEqualTo("night");
        assertThat(story.scenes().get(1).light().weather()).isEqualTo("rain");
        assertThat(story.scenes().get(2).light().weather()).isEqualTo("clear");
        assertThat(story.scenes()).extracting(Scene::ambience).containsExactly("rain", "room-tone", "forest");
    }

    @Test
    void script_transitions_become_joints() {
        Story story = Fixture.story("FADE IN:\n\nINT. A - DAY\n\nOne.\n\nDISSOLVE TO:\n\nINT. B - DAY\n\nTwo.\n\nSMASH CUT TO:\n\nINT. C - "
                + "DAY\n\nThree.\n\nWIPE TO:\n\nINT. D - DAY\n\nFour.\n\n> FADE OUT.\n");
        List<String> first = story.scenes().stream().map(scene -> scene.shots().getFirst().joint().transition()).toList();
        assertThat(first).containsExactly("fadeblack", "fade", "cut", "wipeleft");
        Shot last = story.scenes().getLast().shots().getLast();
        assertThat(last.framing().kind()).isEqualTo(ShotKind.CARD);
        assertThat(last.joint().transition()).isEqualTo("fadeblack");
    }

    @Test
    void a_super_lies_over_the_next_picture() {
        Scene scene = Fixture.scene("EXT. SEA - DAY\n\nSUPER: \"The North Sea, 1943\"\n\nGrey waves roll under a low sky.\n");
        assertThat(scene.shots().getFirst().titles()).isEqualTo("The North Sea, 1943");
    }

    @Test
    void centred_text_is_a_card() {
        Scene scene = Fixture.scene("EXT. SEA - DAY\n\nGrey waves.\n\n> THE END <\n");
        assertThat(scene.shots().getLast().framing().kind()).isEqualTo(ShotKind.CARD);
        assertThat(scene.shots().getLast().titles()).isEqualTo("THE END");
    }

    @Test
    void a_writers_wish_is_kept_to_the_frame() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, waits at the door.\n\n[[shot: ECU, low angle, dolly in, 3s]]\n\nAnna opens her "
                + "eyes.\n\nShe closes them.\n");
        Shot asked = scene.shots().stream().filter(shot -> shot.asked().isPresent()).findFirst().orElseThrow();
        assertThat(asked.framing().size()).isEqualTo(ShotSize.EXTREME_CLOSE);
        assertThat(asked.move().kind()).isEqualTo(CameraMove.Kind.DOLLY_IN);
        assertThat(asked.duration()).isEqualTo(Rational.of(3));
        assertThat(asked.action()).isEqualTo("Anna opens her eyes.");
    }

    @Test
    void both_lines_of_a_dual_dialogue_begin_together() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nAnna and Paul wait.\n\nANNA\nYes!\n\nPAUL ^\nNo, never!\n");
        Line left = scene.lines().get(0);
        Line right = scene.lines().get(1);
        assertThat(right.dual()).contains(left.id());
        assertThat(left.dual()).contains(right.id());
        assertThat(right.offset()).isEqualTo(left.offset());
        assertThat(right.shot()).isEqualTo(left.shot());
    }

    @Test
    void a_parenthetical_splits_a_speech_and_a_beat_is_a_pause() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nAnna waits.\n\nANNA\nYes.\n(beat)\nNo.\n");
        assertThat(scene.lines()).hasSize(2);
        assertThat(scene.lines().get(1).id()).isEqualTo(scene.lines().get(0).id() + ".2");
        assertThat(scene.lines().get(1).pause()).isGreaterThan(Rational.of(1, 2));
    }

    @Test
    void an_upright_film_is_tighter_and_has_fewer_two_shots() {
        Story wide = Fixture.story(Fixture.TWO);
        Story tall = Fixture.version(Fixture.TWO).plan(DirectionSettings.DEFAULT.withFormat(new FilmFormat(720, 1280, Rational.of(24)))).story();
        assertThat(count(tall)).isLessThanOrEqualTo(count(wide));
        assertThat(tall.shots().mapToInt(shot -> shot.framing().size().ordinal()).sum() * wide.shots().count())
                .isGreaterThan(wide.shots().mapToInt(shot -> shot.framing().size().ordinal()).sum() * tall.shots().count());
    }

    private static long count(Story story) {
        return story.shots().filter(shot -> shot.framing().kind() == ShotKind.TWO_SHOT).count();
    }

    @Test
    void the_image_prompt_holds_the_description_word_for_word() {
        String description = Fixture.story(Fixture.TWO).bible().character("anna").orElseThrow().description();
        kitchen.shots().stream().filter(shot -> shot.figures().stream().anyMatch(figure -> figure.character().equals("anna")))
                .forEach(shot -> assertThat(shot.prompts().image()).contains(description));
        assertThat(kitchen.shots().getFirst().prompts().negative()).contains("watermark");
        assertThat(kitchen.shots().getFirst().prompts().music()).isNotEmpty();
    }

    @Test
    void an_empty_script_has_an_empty_plan() {
        Story story = Fixture.DIRECTOR.plan(org.kinora.api.platform.direction.PlanRequest.of(new org.kinora.api.screenplay.Screenplay(List.of(),
                List.of(), List.of()),
                new org.kinora.api.screenplay.ScriptIndex(List.of(), 1))).story();
        assertThat(story.scenes()).isEmpty();
        assertThat(story.length()).isEqualTo(Optional.empty());
    }

    @Test
    void scripts_of_any_tongue_are_planned() {
        for (String script : List.of("INT. 台所 - NIGHT\n\n美咲は窓の外を見る。雨が降っている。\n\n@美咲\nもう遅い。\n\n@健太\nまだ間に合うよ。\n",
                "INT. מטבח - NIGHT\n\nהיא מחכה.\n\n@דנה\nאתה מאחר.\n", "INT. KITCHEN - DAY\n\n😀 smiles at 🚀.\n")) {
            var plan = Fixture.version(script).plan();
            assertThat(plan.findings()).isEmpty();
            assertThat(plan.story().shots()).isNotEmpty();
        }
    }

    @Test
    void whoever_speaks_in_a_picture_is_in_it_unless_only_the_voice_is_there() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, and PAUL, 40, wait.\n\n"
                + "ANNA\nI told you so.\n\nPAUL\nYou never did.\n\n".repeat(8));
        for (Line line : scene.lines()) {
            Shot picture = scene.shot(line.shot()).orElseThrow();
            assertThat(picture.figures()).as(line.id()).anyMatch(figure -> figure.character().equals(line.character()) && figure.speaking());
        }
    }

    @Test
    void people_stay_on_their_sides_of_the_line_through_a_whole_scene() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, and PAUL, 40, wait. LINA, 8, watches them.\n\n"
                + "ANNA\nI told you so, and you would not listen, not once in all those years.\n\nPAUL\nYou never did.\n\nLINA\nStop "
                + "it!\n\n".repeat(6));
        for (Shot shot : scene.shots()) {
            assertThat(shot.framing().azimuth()).isBetween(-90, 90);
            Optional<Integer> anna = x(shot, "anna");
            Optional<Integer> paul = x(shot, "paul");
            if (anna.isPresent() && paul.isPresent()) assertThat(anna.get()).isLessThan(paul.get());
        }
    }

    private static Optional<Integer> x(Shot shot, String who) {
        return shot.figures().stream().filter(figure -> figure.character().equals(who)).map(Figure::x).findFirst();
    }

    @Test
    void two_of_three_cuts_in_a_long_talk_overlap_their_sound() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nDark.\n\n" + "ANNA\nI told you so.\n\nPAUL\nYou never did.\n\n".repeat(20));
        List<Shot> cuts = scene.shots().stream().skip(2).toList();
        long overlapping = cuts.stream().filter(shot -> shot.joint().lead().signum() > 0 || shot.joint().lag().signum() > 0).count();
        assertThat(overlapping * 3).isGreaterThanOrEqualTo(cuts.size() * 2L - 2);
        assertThat(cuts).anyMatch(shot -> shot.joint().lead().signum() > 0).anyMatch(shot -> shot.joint().lag().signum() > 0);
    }

    @Test
    void a_thing_named_as_a_scene_opens_is_seen_close_too() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, stares at a sealed LETTER on the long table.\n\nANNA\nNo.\n");
        assertThat(scene.shots().get(1).framing().kind()).isEqualTo(ShotKind.INSERT);
        assertThat(scene.shots().get(1).props()).containsExactly("letter");
        assertThat(scene.shots().get(1).parts()).isEqualTo(scene.shots().get(0).parts());
    }

    @Test
    void words_that_name_nothing_tell_more_of_the_thing_before_them() {
        Scene scene = Fixture.scene("INT. KITCHEN - NIGHT\n\nA small room.\n\nANNA, 30, looks up at a paper CALENDAR on the wall of the room. "
                + "A red circle around the nine, drawn with a thick pencil. In it, in a child's writing, one word that nobody has read yet.\n\n"
                + "ANNA\nNo.\n");
        List<Shot> close = scene.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.INSERT).toList();
        assertThat(close).allMatch(shot -> shot.focus().equals(Optional.of("calendar")));
        assertThat(close.stream().map(shot -> shot.framing().size())).containsExactly(ShotSize.CLOSE, ShotSize.EXTREME_CLOSE, ShotSize.CLOSE);
    }

    @Test
    void the_whole_name_of_a_thing_is_meant() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nAn empty room.\n\nIRIS, 28, puts her VIOLIN CASE down on the floor beside the bench.\n\n"
                + "She takes the VIOLIN out of it and looks at the strings for a while.\n");
        assertThat(scene.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.INSERT).map(Shot::props)).containsExactly(
                List.of("violin-case"), List.of("violin"));
    }

    @Test
    void a_thing_that_was_seen_close_is_not_shown_close_whenever_it_is_named() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nAn empty room.\n\nANNA, 30, takes a LETTER from the drawer of the old desk.\n\n"
                + "She puts the letter on the table and looks at it for a while.\n\nShe turns the letter around and around in her hand.\n");
        assertThat(scene.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.INSERT)).hasSize(1);
    }

    @Test
    void a_long_paragraph_is_several_pictures_and_a_short_sentence_is_none_of_its_own() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nAn empty room.\n\nANNA, 30, opens the door and looks around for a long time. She waits. "
                + "Then she "
                + "crosses the room, pulls the curtain aside, and looks down into the yard where the children play. Nobody sees her.\n");
        assertThat(scene.shots()).hasSizeBetween(3, 4).allMatch(shot -> shot.duration().compareTo(Rational.of(13, 10)) >= 0);
        assertThat(String.join(" ", scene.shots().stream().skip(1).map(Shot::action).toList())).contains("She waits.").endsWith("Nobody sees her.");
    }

    @Test
    void every_sentence_of_action_is_told_by_exactly_one_picture() {
        String action = "ANNA, 30, opens the door. She waits for a while and listens. The LETTER lies there. She takes it, reads it, and tears it "
                + "to pieces. "
                + "Outside, a car stops. She hides behind the door. Steps. Silence.";
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\n" + action + "\n");
        String told = String.join(" ", scene.shots().stream().filter(shot -> shot.framing().kind() != ShotKind.INSERT).map(Shot::action).toList());
        assertThat(told).isEqualTo(action);
    }

    @Test
    void a_wish_for_seconds_holds_a_speech_in_one_picture() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, and PAUL, 40, wait.\n\n[[shot: CU, 30s]]\n\nANNA\n" + "I told you so. ".repeat(10)
                + "\n");
        assertThat(scene.shots()).hasSize(2);
        assertThat(scene.shots().getLast().duration()).isEqualTo(Rational.of(30));
    }

    @Test
    void a_scene_without_anything_still_shows_its_place() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\n= Nothing yet.\n");
        assertThat(scene.shots()).singleElement().satisfies(shot -> assertThat(shot.framing().kind()).isEqualTo(ShotKind.ESTABLISHING));
    }

    @Test
    void a_card_before_the_first_picture_comes_first_and_the_place_is_shown_behind_it() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nTITLE CARD: Ten years later\n\nANNA, 30, waits.\n");
        assertThat(scene.shots()).extracting(shot -> shot.framing().kind()).containsExactly(ShotKind.CARD, ShotKind.MASTER);
    }

    @Test
    void several_supers_lie_over_one_picture_line_by_line() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nSUPER: Berlin\n\nSUPER: 1943\n\nANNA, 30, waits.\n\nSUPER: The end\n");
        assertThat(scene.shots().getFirst().titles()).isEqualTo("Berlin\n1943\nThe end");
    }

    @Test
    void a_transition_inside_a_scene_leads_into_the_picture_behind_it() {
        Scene scene = Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, waits.\n\nDISSOLVE TO:\n\nAnna sleeps on the floor.\n");
        assertThat(scene.shots().getLast().joint().transition()).isEqualTo("fade");
        assertThat(scene.shots().getFirst().joint().transition()).isEqualTo("cut");
    }
}
