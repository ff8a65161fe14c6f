package org.kinora.direction.internal.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.Fixture;

class SpottingTest {
    private static final String TALK = "ANNA\nI told you so, and you would not listen to me.\n\nPAUL\nI never said that I would listen to "
            + "anybody.\n\n";

    private static Story story(String... paragraphs) {
        return Fixture.story(String.join("\n\n", paragraphs) + "\n");
    }

    private static List<String> reasons(Story story) {
        return story.cues().stream().map(cue -> cue.reason().split(":")[0]).toList();
    }

    private static boolean under(Story story, Cue cue, String part) {
        List<Shot> shots = story.shots().toList();
        List<String> ids = shots.stream().map(Shot::id).toList();
        return shots.subList(ids.indexOf(cue.from()), ids.indexOf(cue.to()) + 1).stream().anyMatch(shot -> shot.parts().contains(part));
    }

    @Test
    void a_film_without_words_is_scored_from_the_first_to_the_last_picture() {
        Story story = story("EXT. FOREST - DAWN", "Fog between tall black firs. First light falls in thin golden bars.", "INT. HUT - DAY",
                "A fox sleeps in front of the fire. Snow falls outside the small window, and nothing moves.");
        assertThat(story.cues().getFirst().from()).isEqualTo(story.shots().findFirst().orElseThrow().id());
        assertThat(story.cues().getLast().to()).isEqualTo(story.shots().toList().getLast().id());
    }

    @Test
    void the_opening_and_the_end_are_scored_and_talk_between_is_not() {
        Story story = story("EXT. FOREST - DAWN", "Fog between tall black firs. First light falls in thin golden bars.", "INT. ROOM - DAY",
                TALK.repeat(6),
                "INT. ROOM - NIGHT", "The room is empty now. Moonlight lies on the floor, and the clock has stopped.");
        assertThat(reasons(story)).containsExactly("opening", "closing");
        Scene talk = story.scenes().get(1);
        for (Cue cue : story.cues()) talk.lines().forEach(line -> assertThat(under(story, cue, line.id())).isFalse());
    }

    @Test
    void a_montage_is_scored() {
        Story story = story("INT. ROOM - DAY", TALK.repeat(5), "EXT. CITY - MONTAGE",
                "- Snow on the hills.\n\n- Rain on the sea.\n\n- Wind in the trees.",
                "INT. ROOM - NIGHT", TALK.repeat(5));
        assertThat(reasons(story)).contains("carries the montage");
    }

    @Test
    void action_with_a_feeling_is_scored_and_plain_action_is_not() {
        String walk = "She crosses the yard, opens the gate, and walks along the wall to the river and over the bridge to the other side.";
        List<String> plain = reasons(story("INT. ROOM - DAY", TALK.repeat(8), "EXT. YARD - DAY", TALK, walk, TALK.repeat(4)));
        List<String> afraid = reasons(story("INT. ROOM - DAY", TALK.repeat(8), "EXT. YARD - DAY", TALK, walk + " She is terrified, and she trembles.",
                TALK.repeat(4)));
        assertThat(plain).noneMatch(reason -> reason.startsWith("action"));
        assertThat(afraid).anyMatch(reason -> reason.startsWith("action"));
    }

    @Test
    void of_several_actions_in_one_scene_only_the_longest_is_scored() {
        String afraid = "She is terrified and runs along the wall, over the bridge and down to the river. ";
        Story story = story("INT. ROOM - DAY", TALK.repeat(12), "EXT. YARD - DAY", TALK, afraid, TALK, afraid.repeat(3), TALK, afraid,
                TALK.repeat(9));
        assertThat(story.cues().stream().filter(cue -> cue.reason().startsWith("action"))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_last_words_may_have_music_and_then_it_says_so() {
        Story story = story("INT. ROOM - DAY", "The room is empty. ".repeat(5), TALK.repeat(12), "EXT. SEA - DAWN",
                "The sea lies calm and silver, and far out a boat answers with its horn. ".repeat(3), "ANNA\nGo home.");
        Cue last = story.cues().getLast();
        assertThat(last.underSpeech()).isTrue();
        assertThat(last.to()).isEqualTo(story.shots().toList().getLast().id());
    }

    @Test
    void a_longer_line_changes_no_music() {
        for (int words : new int[] {1, 5, 12}) {
            List<Cue> cues = story("EXT. FOREST - DAWN", "Fog between tall black firs. First light falls.", "ANNA\n" + "Yes ".repeat(words),
                    TALK.repeat(4),
                    "EXT. SEA - DAWN", "The sea lies calm and silver.", "ANNA\nGo home.").cues();
            assertThat(cues).as(words + " words").extracting(Cue::from, Cue::to, Cue::mood, Cue::length).isEqualTo(story("EXT. FOREST - DAWN",
                    "Fog between tall black firs. First light falls.", "ANNA\nYes.", TALK.repeat(4), "EXT. SEA - DAWN",
                    "The sea lies calm and silver.",
                    "ANNA\nGo home.").cues().stream().map(cue -> org.assertj.core.groups.Tuple.tuple(cue.from(), cue.to(), cue.mood(), cue.length()))
                    .toList());
        }
    }

    @Test
    void mood_tempo_and_key_go_together() {
        List<Cue> cues = new ArrayList<>();
        for (String action : List.of("She weeps and sobs.", "He is furious.", "They laugh and smile.", "Fog lies on the sea.", "Nothing moves."))
            cues.addAll(story("EXT. SEA - DAY", action).cues());
        assertThat(cues).extracting(Cue::mood).containsExactly("sad", "tense", "tender", "eerie", "calm");
        assertThat(cues.get(0).tempo()).isLessThan(cues.get(1).tempo());
        assertThat(cues).filteredOn(cue -> List.of("sad", "tense", "eerie").contains(cue.mood())).allMatch(cue -> cue.key().endsWith("minor"));
        assertThat(cues).filteredOn(cue -> List.of("tender", "calm").contains(cue.mood())).allMatch(cue -> cue.key().endsWith("major"));
    }

    @Test
    void cues_that_meet_and_feel_the_same_are_one() {
        Story story = story("EXT. FOREST - DAWN", "Nothing moves between the tall trees.", "EXT. FIELD - DAY",
                "Nothing moves in the tall grass, not even the wind.", "EXT. SEA - DAY", "Nothing moves on the wide water.");
        assertThat(story.cues()).hasSize(1);
    }

    @Test
    void a_black_frame_alone_has_no_music() {
        Story story = story("INT. ROOM - DAY", TALK.repeat(3), "> FADE OUT.");
        assertThat(story.cues()).noneMatch(cue -> cue.from().endsWith(".black"));
    }
}
