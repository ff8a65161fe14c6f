package org.kinora.direction.internal.bible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Place;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.Fixture;

class SetsTest {
    private static Place place(String heading, String... action) {
        Story story = Fixture.story(heading + "\n\n" + (action.length == 0 ? "Silence." : action[0]) + "\n");
        return story.bible().place(story.scenes().getFirst().place()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"INT. KITCHEN - DAY,kitchen,true", "EXT. KITCHEN - DAY,village,false", "INT. HARBOUR BAR - NIGHT,tavern,true",
            "EXT. HARBOUR - NIGHT,shore,false", "INT. CAR - DAY,car,true", "EXT. MOUNTAIN ROAD - DAY,street,false",
                    "INT. TRAIN - COMPARTMENT - DAY,train,true",
            "INT. LIGHTHOUSE - STAIRS - DAY,corridor,true", "INT. SPACE STATION - LAB - DAY,spaceship,true", "EXT. OFFICE - DAY,street,false",
            "INT. HOUSE - DAY,living-room,true", "EXT. HOUSE - DAY,village,false", "INT. BÜRO - TAG,office,true", "EXT. PLAGE - JOUR,shore,false",
            "EXT. CAVE - NIGHT,cave,false", "INT. GARDEN - DAY,garden,true", "I/E CAR - DAY,car,false"})
    void what_set_a_place_is_follows_its_innermost_word_and_its_side_of_the_door(String heading, String kind, boolean interior) {
        Place place = place(heading);
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.interior()).isEqualTo(interior);
    }

    @Test
    void rooms_of_one_house_are_places_of_their_own() {
        Story story = Fixture.story("INT. HOUSE - KITCHEN - DAY\n\nOne.\n\nINT. HOUSE - CELLAR - DAY\n\nTwo.\n\nINT. HOUSE - KITCHEN - "
                + "NIGHT\n\nThree.\n");
        assertThat(story.bible().places()).extracting(Place::id).containsExactly("house.cellar", "house.kitchen");
        assertThat(story.scenes().get(0).place()).isEqualTo(story.scenes().get(2).place());
    }

    @Test
    void a_place_is_described_by_sentences_about_nobody() {
        assertThat(place("INT. CELLAR - NIGHT", "Dark brick walls. A single lamp. ANNA, 30, waits.").description())
                .isEqualTo("Cellar: Dark brick walls. A single lamp.");
        assertThat(place("INT. CELLAR - NIGHT", "ANNA, 30, waits between dark brick walls.").description()).isEqualTo("Cellar");
        assertThat(place("INT. CELLAR - NIGHT", "Her hands shake. Dark walls.").description()).isEqualTo("Cellar");
    }

    @Test
    void the_scene_that_is_longest_in_the_script_describes_the_place() {
        Fixture.Version before = Fixture.version("INT. CELLAR - NIGHT\n\nDark brick walls.\n");
        Fixture.Version after = before.rewritten("INT. CELLAR - DAY\n\nBright white tiles.\n\nINT. CELLAR - NIGHT\n\nDark brick walls.\n");
        assertThat(after.plan().story().bible().places()).extracting(Place::description).containsExactly("Cellar: Dark brick walls.");
    }

    @Test
    void what_has_no_place_is_somewhere() {
        for (String script : List.of("Silence.\n", "INT.\n\nSilence.\n")) {
            Story story = Fixture.story(script);
            assertThat(story.bible().place(story.scenes().getFirst().place())).as(script).isPresent();
        }
    }

    @Test
    void an_hour_or_a_remark_is_no_part_of_the_name() {
        assertThat(place("INT. KITCHEN - NIGHT (FLASHBACK)").name()).isEqualTo("KITCHEN");
        assertThat(place("INT. KITCHEN - CONTINUOUS").id()).isEqualTo("kitchen");
    }
}
