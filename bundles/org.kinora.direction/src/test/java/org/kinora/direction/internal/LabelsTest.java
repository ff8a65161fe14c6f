package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

class LabelsTest {
    private static List<String> labels(String script) {
        return Fixture.story(script).shots().map(Shot::label).toList();
    }

    @Test
    void letters_go_on_behind_z() {
        assertThat(List.of(0, 1, 25, 26, 51, 52, 701, 702)).map(Labels::letters).containsExactly("A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void a_script_that_numbers_its_scenes_gives_its_own_numbers() {
        assertThat(labels("INT. A - DAY #12A#\n\nOne.\n\nINT. B - DAY #7#\n\nTwo.\n")).containsExactly("12AA", "7A");
    }

    @Test
    void two_scenes_of_one_number_share_their_letters() {
        assertThat(labels("INT. A - DAY #5#\n\nOne.\n\nINT. B - DAY #5#\n\nTwo.\n")).containsExactly("5A", "5B");
    }

    @Test
    void ids_stay_and_labels_move_when_a_scene_is_put_in_front() {
        Fixture.Version before = Fixture.version("INT. A - DAY\n\nOne.\n");
        Story after = before.rewritten("INT. B - DAY\n\nZero.\n\nINT. A - DAY\n\nOne.\n").plan().story();
        Shot old = before.plan().story().shots().findFirst().orElseThrow();
        assertThat(after.shot(old.id()).orElseThrow().label()).isEqualTo("2A");
        assertThat(old.label()).isEqualTo("1A");
    }
}
