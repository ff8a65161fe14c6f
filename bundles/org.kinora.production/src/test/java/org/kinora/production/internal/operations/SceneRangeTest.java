package org.kinora.production.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Light;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;

class SceneRangeTest {
    private static final Story STORY = new Story("T", "en", Map.of(), FilmFormat.HD,
            new Bible(List.of(), List.of(), List.of(), new Style("ink", "", List.of())),
            IntStream.rangeClosed(1, 6).mapToObj(number -> new Scene("s" + number, number == 6 ? "5A" : Integer.toString(number), "INT. X", "x",
                    new Light("day", "clear", "neutral"), "present", "", List.of(), List.of())).toList(), List.of());

    private static List<String> numbers(String range) {
        return SceneRange.of(range).select(STORY).scenes().stream().map(Scene::number).toList();
    }

    @Test
    void ranges_and_single_scenes_may_be_mixed() {
        assertThat(numbers("3-4")).containsExactly("3", "4");
        assertThat(numbers("1, 3-2,5A")).containsExactly("1", "2", "3", "5A");
        assertThat(numbers("")).hasSize(6);
    }

    @Test
    void a_scene_may_be_meant_by_its_place_when_no_number_fits() {
        assertThat(numbers("6")).containsExactly("5A");
    }

    @Test
    void an_unknown_scene_and_bad_syntax_are_told() {
        assertThatThrownBy(() -> numbers("9")).hasMessage("There is no scene 9.\n  found: the script has 6 scenes");
        assertThatThrownBy(() -> numbers("1..3-")).hasMessage("These scenes are not understood: 1..3-\n  expected: numbers such as 3, 3-5 or 1,4-6");
    }

    @Test
    void a_clock_shows_minutes_seconds_and_tenths() {
        assertThat(FilmMade.clock(org.kinora.api.time.Rational.of(1279, 20))).isEqualTo("1:04.0");
    }
}
