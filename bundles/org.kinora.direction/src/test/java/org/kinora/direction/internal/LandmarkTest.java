package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;

/** Wide pictures say by their props what a painter has to draw besides the set. */
class LandmarkTest {
    private static Story story(String... paragraphs) {
        return Fixture.story(String.join("\n\n", paragraphs) + "\n");
    }

    private static Shot opening(String... paragraphs) {
        return story(paragraphs).scenes().getLast().shots().getFirst();
    }

    private static String drawn(Story story, String prop) {
        Prop found = story.bible().prop(prop).orElseThrow();
        return found.kind() + ": " + found.description();
    }

    @Test
    void an_establishing_shot_is_about_the_landmark_that_its_words_name() {
        Story story = story("EXT. CLIFF - DUSK", "A white lighthouse stands alone on a black cliff. Grey waves break far below.");
        Shot opening = story.scenes().getFirst().shots().getFirst();
        assertThat(opening.framing().kind()).isEqualTo(ShotKind.ESTABLISHING);
        assertThat(opening.props()).containsExactly("lighthouse", "cliff");
        assertThat(opening.focus()).contains("lighthouse");
        assertThat(drawn(story, "lighthouse")).isEqualTo("lighthouse: a white lighthouse");
        assertThat(opening.prompts().image()).contains("a white lighthouse");
    }

    @Test
    void a_heading_names_a_landmark_outside_and_none_inside() {
        assertThat(opening("EXT. OLD STONE BRIDGE - NIGHT", "Nobody.").props()).containsExactly("old-stone-bridge");
        assertThat(opening("EXT. FISHING BOAT - NIGHT", "Nobody.").focus()).contains("fishing-boat");
        assertThat(opening("INT. LIGHTHOUSE - LAMP ROOM - NIGHT", "Nobody.").props()).isEmpty();
        assertThat(opening("INT. CAR - NIGHT", "Nobody.").props()).isEmpty();
    }

    @Test
    void a_master_with_people_carries_the_landmark_and_is_about_nobody_in_particular() {
        Shot opening = opening("EXT. YARD - DAY", "MARA, 60, and PAUL, 40, wait beside an old windmill.");
        assertThat(opening.figures()).hasSize(2);
        assertThat(opening.props()).containsExactly("windmill");
        assertThat(opening.focus()).isEmpty();
    }

    @Test
    void what_stands_at_a_place_is_seen_again_and_what_moves_is_not() {
        Story story = story("EXT. HARBOUR - DAY", "A great ship lies at the foot of a round tower.", "INT. ROOM - DAY", "Dark.",
                "EXT. HARBOUR - NIGHT", "Silence. Empty water.");
        assertThat(story.scenes().getFirst().shots().getFirst().props()).containsExactly("ship", "tower");
        assertThat(story.scenes().getLast().shots().getFirst().props()).containsExactly("tower");
    }

    @Test
    void what_a_room_holds_belongs_inside_and_what_is_seen_outside_does_not() {
        assertThat(opening("INT. SALON - DAY", "A grand piano under a dusty chandelier. Beyond the glass stands a lighthouse.").props())
                .containsExactly("grand-piano", "chandelier");
        assertThat(opening("EXT. STREET - DAY", "A grand piano can be heard from a yellow house.").props()).containsExactly("house");
    }

    @Test
    void what_the_writer_put_in_capitals_is_seen_wherever_it_is() {
        Shot opening = opening("INT. WAREHOUSE - NIGHT", "A rusty CAR stands on four bricks under a single bulb.");
        assertThat(opening.props()).contains("car");
        assertThat(opening.focus()).contains("car");
    }

    @Test
    void one_thing_has_one_entry_whatever_it_is_called() {
        Story story = story("EXT. SPACE - NIGHT", "A long grey starship drifts past a ringed planet.", "EXT. SPACE - LATER", "The ship turns.",
                "EXT. FARMHOUSE - DAY", "A small house with one window.", "EXT. SEA - DAY", "A red fishing boat. The boat sinks.");
        assertThat(story.bible().props()).extracting(Prop::id).contains("starship", "planet", "house", "fishing-boat")
                .doesNotContain("ship", "farmhouse", "boat");
        assertThat(story.scenes().get(1).shots().getFirst().focus()).contains("starship");
    }

    @Test
    void a_vessel_is_a_starship_only_where_one_was_named() {
        assertThat(opening("EXT. SEA - NIGHT", "A vessel waits.").props()).isEmpty();
        assertThat(opening("EXT. SPACE - NIGHT", "A starship waits.", "EXT. ORBIT - LATER", "The vessel is gone.").focus()).contains("starship");
    }

    @Test
    void at_most_three_landmarks_are_shown_with_what_lies_behind_them_last() {
        assertThat(opening("EXT. HILL - DAY", "Behind tall firs, a stone bridge, a church and a castle lie below the moon.").props())
                .containsExactly("bridge", "church", "castle");
    }

    @Test
    void a_word_that_only_describes_another_is_no_landmark() {
        List<Prop> props = story("EXT. SHORE - DAY", "MARA, 60, a lighthouse keeper, looks for the car keys and the church book.").bible().props();
        assertThat(props).isEmpty();
    }

    @Test
    void verbs_and_what_is_not_there_are_no_landmarks() {
        List<Prop> props = story("EXT. SEA - DAY", "A small boat rocks on the waves. There is no lighthouse. Without a bridge nobody can cross. They "
                + "train on the beach.").bible().props();
        assertThat(props).extracting(Prop::id).containsExactly("boat");
    }

    @Test
    void other_languages_have_landmarks_too() {
        Story german = story("Title: X\nLanguage: de", "AUSSEN. KLIPPE - ABEND", "Ein weißer Leuchtturm steht über dem Meer.");
        assertThat(drawn(german, "leuchtturm")).isEqualTo("lighthouse: ein weißer Leuchtturm");
        assertThat(german.scenes().getFirst().shots().getFirst().focus()).contains("leuchtturm");
        assertThat(drawn(story("EXT. PLAGE - JOUR", "Elle regarde la mer. Au loin, un phare."), "phare")).isEqualTo("lighthouse: un phare");
    }

    @Test
    void a_picture_of_something_large_and_nobody_is_wide_and_no_insert() {
        Scene scene = story("EXT. SEA - NIGHT", "Black water.", "The old red boat drifts slowly towards the rocks and nobody is on board.").scenes()
                .getFirst();
        Shot boat = scene.shots().getLast();
        assertThat(boat.framing().kind()).isEqualTo(ShotKind.MASTER);
        assertThat(boat.framing().size()).isEqualTo(ShotSize.WIDE);
        assertThat(boat.focus()).contains("boat");
    }

    @Test
    void nobody_takes_a_church_in_hand() {
        Scene scene = story("EXT. SQUARE - DAY", "A wide empty square in the sun.", "MARA, 60, takes the KEY of the church from her pocket.",
                "MARA\nHere we are.").scenes().getFirst();
        assertThat(scene.shots().stream().flatMap(shot -> shot.figures().stream()).map(figure -> figure.holding())).contains("key")
                .doesNotContain("church");
    }

    @Test
    void a_landmark_in_capitals_gets_no_close_picture() {
        Scene scene = story("EXT. ROAD - DAY", "An empty road.", "MARA, 60, looks up and sees the TRAIN and the LETTER on the rails before her feet.")
                .scenes().getFirst();
        assertThat(scene.shots().stream().filter(shot -> shot.framing().kind() == ShotKind.INSERT).flatMap(shot -> shot.props().stream()))
                .containsExactly("letter");
    }

    @Test
    void a_later_scene_changes_no_description() {
        String first = "EXT. CLIFF - DUSK\n\nA white lighthouse stands on a cliff.\n";
        Fixture.Version before = Fixture.version(first);
        Fixture.Version after = before.rewritten("EXT. SEA - DAY\n\nA tall black lighthouse burns.\n\n" + first);
        assertThat(drawn(after.plan().story(), "lighthouse")).isEqualTo("lighthouse: a white lighthouse");
    }
}
