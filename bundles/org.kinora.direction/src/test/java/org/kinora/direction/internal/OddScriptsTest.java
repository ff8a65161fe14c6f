package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Figure;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/** Small scripts that once were planned against the rules or not at all; random scripts found most of them. */
class OddScriptsTest {
    private static final String MONOLOGUE = "I have waited for you every evening since the bridge came down; every single evening, rain or snow, "
            + "with soup on the stove and the lamp in the window, and every evening I told myself that this one would be the last. ";
    private static final DirectionSettings UPRIGHT = DirectionSettings.DEFAULT.withFormat(new FilmFormat(720, 1280, Rational.of(24)));
    private static final DirectionSettings BRISK = new DirectionSettings(FilmFormat.HD, "", 1000, "short", Optional.empty(),
            Optional.of(Rational.of(6)), true, "", "", "");

    private static Scene clean(String... paragraphs) {
        return clean(DirectionSettings.DEFAULT, paragraphs).scenes().getLast();
    }

    private static Story clean(DirectionSettings settings, String... paragraphs) {
        Plan plan = Fixture.version(String.join("\n\n", paragraphs) + "\n").plan(settings);
        assertThat(plan.findings()).isEmpty();
        return plan.story();
    }

    private static List<Line> lines(Scene scene, Shot shot) {
        return scene.lines().stream().filter(line -> line.shot().equals(shot.id())).toList();
    }

    private static List<String> seen(Shot shot) {
        return shot.figures().stream().map(Figure::character).toList();
    }

    @Test
    void half_of_a_dual_dialogue_may_be_silent() {
        assertThat(clean("ANNA\nYes.", "PAUL ^\n...").lines()).hasSize(1).allMatch(line -> line.dual().isEmpty());
        assertThat(clean("ANNA\n...", "PAUL ^\nNo.").lines()).hasSize(1).allMatch(line -> line.dual().isEmpty());
    }

    @Test
    void a_paragraph_without_a_word_shows_nothing() {
        Scene scene = clean("INT. ROOM - DAY", "…", "ANNA, 30, waits.", "* * *", "ANNA\nHm.", "🎬");
        assertThat(scene.shots()).noneMatch(shot -> shot.action().codePoints().noneMatch(Character::isLetter));
    }

    @Test
    void who_answers_with_silence_has_a_picture_alone_and_no_line() {
        Scene scene = clean("INT. ROOM - DAY", "PAUL\nWhere is she?", "LINA\n...", "PAUL\nTell me at once.");
        assertThat(scene.lines()).extracting(Line::text).containsExactly("Where is she?", "Tell me at once.");
        Shot silent = scene.shots().stream().filter(shot -> shot.action().equals("Lina says nothing.")).findFirst().orElseThrow();
        assertThat(silent.figures()).noneMatch(Figure::speaking).extracting(Figure::character).contains("lina");
        assertThat(silent.duration()).isGreaterThan(Rational.of(3, 2));
        assertThat(lines(scene, silent)).isEmpty();
    }

    @Test
    void a_voice_from_elsewhere_that_says_nothing_is_no_picture() {
        assertThat(clean("INT. ROOM - DAY", "PAUL, 40, waits.", "LINA (V.O.)\n...").shots()).hasSize(1);
    }

    @Test
    void a_long_half_of_a_dual_dialogue_is_divided_and_shows_everybody_in_turn() {
        Scene scene = clean("INT. ROOM - DAY", "LINA, 8, waits with the two.", "ANNA\nGo.", "PAUL ^\n" + MONOLOGUE.repeat(3));
        List<Shot> talking = scene.shots().stream().filter(shot -> shot.parts().contains(scene.lines().getFirst().id())).toList();
        assertThat(talking).hasSizeGreaterThan(3);
        assertThat(scene.lines()).extracting(Line::shot).containsOnly(talking.getFirst().id());
        assertThat(scene.lines().get(0).offset()).isEqualTo(scene.lines().get(1).offset());
        assertThat(seen(talking.getFirst())).containsExactlyInAnyOrder("anna", "paul");
        assertThat(talking.stream().skip(1).flatMap(shot -> seen(shot).stream())).contains("lina", "anna", "paul");
    }

    @Test
    void the_longer_half_of_a_dual_dialogue_leads_the_cuts_whichever_it_is() {
        Scene scene = clean("INT. ROOM - DAY", "ANNA\n" + MONOLOGUE.repeat(2), "PAUL ^\nGo.");
        Rational end = Rational.max(scene.lines().get(0).duration(), scene.lines().get(1).duration());
        assertThat(scene.duration()).isGreaterThan(end);
        assertThat(scene.shots()).filteredOn(shot -> shot.pacing().split() > 0).isNotEmpty().allMatch(shot -> shot.joint().lag().signum() > 0);
    }

    @Test
    void nobody_speaks_at_the_same_time_as_himself() {
        Scene scene = clean("INT. ROOM - DAY", "FOX\n" + MONOLOGUE, "FOX ^\nHm.", "PAUL\nI was waiting, too.");
        assertThat(scene.lines()).allMatch(line -> line.dual().isEmpty());
    }

    @Test
    void a_speech_before_a_dual_dialogue_leaves_less_room_in_the_picture() {
        clean("INT. ROOM - DAY", "ANNA\nNever mind the weather, never mind the weather, never mind the weather, so come.", "LINA\nNo.", "FOX ^\n"
                + MONOLOGUE.repeat(2));
        clean(BRISK, "INT. ROOM - DAY", "ANNA\nNever mind the weather, so.", "She smiles.", "PAUL\nGo.", "LINA ^\n" + MONOLOGUE.repeat(2));
    }

    @Test
    void a_held_picture_of_two_full_speeches_and_an_action_is_cut_before_twelve_seconds() {
        String speech = "We go down to the river now and take the long way round to the old mill.";
        Scene scene = clean("INT. ROOM - DAY", "ANNA\n" + speech, "She shuts the heavy green door behind her.", "PAUL\n" + speech);
        assertThat(scene.shots()).allMatch(shot -> shot.duration().compareTo(Rational.of(12)) <= 0);
    }

    @Test
    void two_names_of_one_person_are_no_change_of_speaker() {
        clean("INT. ROOM - DAY", "CYBER BOB, 40, enters.", "CYBER BOB\nHello.", "ANNA\nHello.", "BOB\nWait.", "CYBER BOB\nIt is late.", "ANNA\nYes.",
                "BOB\nGo.", "CYBER BOB\nNow.", "ANNA\nNo.");
    }

    @Test
    void a_cut_between_two_lines_of_a_speech_lets_the_first_run_on() {
        Story story = clean(BRISK, "INT. ROOM - DAY", "PAUL (O.S.)\nIt is late.\n(then, furious)\nGo.",
                "@McAdam (O.S.)\n(beat)\nNOBODY MOVES!\n(laughs)\nYes, but why?");
        assertThat(story.shots()).anyMatch(shot -> shot.joint().lag().signum() > 0);
    }

    @Test
    void somebody_else_in_a_short_action_is_seen_and_not_only_told() {
        Scene scene = clean("INT. ROOM - DAY", "ANNA\nHow late it is.", "The CROWD cheers.", "PAUL\nCome.", "ANNA\nWait.");
        assertThat(scene.shots()).anyMatch(shot -> shot.action().contains("cheers") && seen(shot).equals(List.of("crowd")));
    }

    @Test
    void who_acts_alone_looks_at_whoever_was_named_last() {
        Scene scene = clean("LINA\nRun!", "Somewhere a dog barks.", "Lina and Paul run across the yard. The gate is open. On the other side stands "
                + "THE GUARD, 50, broad, with a silver whistle, and waits for them.", "PAUL (O.S.)\nNo.");
        Figure guard = scene.shots().stream().filter(shot -> seen(shot).equals(List.of("guard"))).findFirst().orElseThrow().figures().getFirst();
        Figure lina = scene.shots().getFirst().figures().getFirst();
        assertThat(Integer.signum(guard.facing())).isNotEqualTo(Integer.signum(lina.facing()));
    }

    @Test
    void an_action_shows_everybody_whom_it_names() {
        for (String verb : List.of("run across the yard", "wait at the gate", "embrace", "look at the sea")) {
            Scene scene = clean("EXT. YARD - DAY", "An empty yard lies before the house.", "LINA, 30, and PAUL, 40, " + verb + " and say nothing.");
            assertThat(seen(scene.shots().getLast())).as(verb).containsExactlyInAnyOrder("lina", "paul");
        }
    }

    @Test
    void a_crowd_of_fourteen_keeps_its_sides() {
        StringBuilder talk = new StringBuilder();
        for (String name : List.of("ANNA", "PAUL", "TOM", "LINA", "OTTO", "EVA", "KARL", "NORA", "IDA", "HUGO", "MIA", "LEO", "RUTH", "EMIL", "ANNA",
                "RUTH", "EMIL", "PAUL")) talk.append("\n\n").append(name).append("\n").append("We all know it very well.");
        clean("INT. HALL - DAY" + talk);
    }

    @Test
    void three_who_are_cut_between_by_telephone_are_framed_differently() {
        Scene scene = clean("INT. KITCHEN - NIGHT (INTERCUT)", "THE GUARD\n(terrified)\nHm\n(then, furious)\nI told you so, and you would not "
                + "listen. Now it is too late.", "FOX (V.O.)\n(sadly)\n" + MONOLOGUE + MONOLOGUE,
                "PAUL\n(whispering)\nIt is late.\n(beat)\nWe have forty miles of ice before us. The dogs are tired. The radio is dead.");
        assertThat(scene.shots()).noneMatch(shot -> shot.framing().kind() == ShotKind.TWO_SHOT);
    }

    @Test
    void upright_pictures_of_listeners_differ() {
        clean(UPRIGHT, "INT. ROOM - DAY", "ANNA\nRun!", "LINA (V.O.)\n" + MONOLOGUE.repeat(2), "PAUL\nGo.", "LINA (V.O.) ^\nHm.");
    }

    @Test
    void a_voice_over_is_listened_to_by_one_after_the_other() {
        Scene scene = clean("INT. ROOM - DAY", "ANNA, 30, and PAUL, 40, wait.", "LINA (V.O.)\n" + MONOLOGUE.repeat(2));
        List<List<String>> faces = scene.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.REACTION).map(OddScriptsTest::seen)
                .toList();
        for (int i = 1; i < faces.size(); i++) assertThat(faces.get(i)).isNotEqualTo(faces.get(i - 1));
        assertThat(faces).hasSizeGreaterThan(2);
    }

    @Test
    void closing_music_stops_for_a_monologue() {
        Story story = clean(DirectionSettings.DEFAULT, "A long silence.", "She smiles.", "ANNA\nGo.", "ANNA\n" + MONOLOGUE,
                "THE GUARD\n(whispering)\n" + MONOLOGUE.repeat(3));
        assertThat(story.cues()).noneMatch(Cue::underSpeech);
    }

    @Test
    void music_never_begins_inside_a_line() {
        Story story = clean(DirectionSettings.DEFAULT, "FOX (O.S.)\nIt is late.", "THE GUARD\nWait!", "PAUL ^\n" + MONOLOGUE.repeat(2));
        for (Cue cue : story.cues()) assertThat(story.shot(cue.from()).orElseThrow().pacing().split()).isZero();
    }

    @Test
    void turning_to_another_time_or_place_is_no_picture() {
        Scene scene = clean("INT. KITCHEN - NIGHT", "ANNA, 30, waits.", "INTERCUT WITH:", "PAUL\nHello?", "BACK TO SCENE", "FLASHBACK: A girl "
                + "runs through the same room.", "END FLASHBACK", "ANNA\nHello.");
        assertThat(scene.shots()).noneMatch(shot -> shot.action().matches(".*(INTERCUT|FLASHBACK|SCENE).*"));
        assertThat(scene.shots()).anyMatch(shot -> shot.action().equals("A girl runs through the same room."));
        assertThat(scene.mode()).isEqualTo("intercut");
    }

    @Test
    void a_cut_that_the_script_writes_between_two_speeches_keeps_its_sound_overlap() {
        clean("INT. ROOM - DAY", "OLD TOM (V.O.)\nIt is late, and the bridge is gone.", "ANNA (V.O.)\nYes, but why?", "SMASH CUT TO:",
                "FOX (O.S.)\nRow, row, row your boat.");
    }

    @Test
    void a_wish_for_company_brings_the_other_one_into_the_picture() {
        Scene scene = clean("INT. ROOM - DAY", "ANNA, 30, and PAUL, 40, wait.", "[[shot: two-shot]]", "Anna opens the letter and reads it.");
        Shot two = scene.shots().getLast();
        assertThat(two.framing().kind()).isEqualTo(ShotKind.TWO_SHOT);
        assertThat(seen(two)).containsExactlyInAnyOrder("anna", "paul");
    }

    @Test
    void a_wish_for_people_who_are_not_there_shows_who_is() {
        assertThat(clean("INT. ROOM - DAY", "Nobody.", "[[shot: OTS, handheld]]", "TOM (V.O.)\nPlease. Stay.").shots().getLast().figures()).isEmpty();
        Shot alone = clean("INT. ROOM - DAY", "ANNA, 30, waits.", "[[shot: OTS]]", "Anna opens the door.").shots().getLast();
        assertThat(alone.framing().kind()).isEqualTo(ShotKind.SINGLE);
        assertThat(seen(alone)).containsExactly("anna");
    }

    @Test
    void a_wish_as_wide_as_the_opening_is_seen_from_another_side() {
        for (String who : List.of("Anna", "Paul", "Nobody", "The dog", "She", "Tom")) {
            Scene scene = clean("INT. KITCHEN - NIGHT", "He is afraid.", "[[shot: wide, 5s]]", who + " aims the gun at Lina.");
            assertThat(scene.shots().getLast().framing().size()).isEqualTo(ShotSize.WIDE);
            assertThat(Math.abs(scene.shots().getLast().framing().azimuth())).isGreaterThanOrEqualTo(30);
        }
    }

    @Test
    void a_wish_without_seconds_divides_a_paragraph_that_no_picture_can_hold() {
        Scene scene = clean("INT. ROOM - DAY", "Dark.", "[[shot: extreme wide]]", "The room is empty. A CLOCK ticks on the shelf beside a faded "
                + "PHOTOGRAPH of the old harbour with all its boats, its nets, its gulls and its cranes, as it was before the storm, before the war, "
                + "before the men who built it went away one after the other and never wrote");
        assertThat(scene.shots()).hasSizeGreaterThan(2);
        assertThat(scene.shots().get(1).framing().size()).isEqualTo(ShotSize.EXTREME_WIDE);
    }

    @Test
    void a_wish_may_break_what_is_linted_and_the_lint_says_so() {
        String talk = "[[shot: CU]]\n\nANNA\nYes.\n\n[[shot: CU]]\n\nPAUL\nNo.\n\n";
        Plan plan = Fixture.version("INT. ROOM - DAY\n\n" + talk.repeat(4)).plan();
        assertThat(plan.findings()).extracting(Finding::rule).contains("dialogue.cuts");
        assertThat(plan.story().shots().filter(shot -> shot.framing().size() == ShotSize.CLOSE).count()).isEqualTo(8);
    }
}
