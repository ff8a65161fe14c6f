package org.kinora.workbench.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DropPlaceTest {
    private static final List<String> TEXT = List.of("INT. ROOM - DAY", "", "Rain falls. A cup breaks.", "", "MARA", "Tea?", "", "MARA", "(low)",
            "Tea?", "No?", "", "Nobody answers.", "EXT. ROAD - DAY");
    private static final Reading READING = new Reading(List.of(LineKind.HEADING, LineKind.EMPTY, LineKind.ACTION, LineKind.EMPTY, LineKind.CUE,
            LineKind.SPOKEN, LineKind.EMPTY, LineKind.CUE, LineKind.PARENTHETICAL, LineKind.SPOKEN, LineKind.SPOKEN, LineKind.EMPTY, LineKind.ACTION,
            LineKind.HEADING), List.of(new Reading.Stop(0, 0, 0, "INT. ROOM - DAY"), new Reading.Stop(13, 0, 1, "EXT. ROAD - DAY")), Set.of(),
            Set.of(), List.of(), 1);
    private static final JsonObject PLAN = JsonParser.parseString("""
            {"story":{"scenes":[{"shots":[{"id":"a","label":"1A","action":"Rain falls."},{"id":"b","label":"1B","action":"A cup breaks on the floor."},
            {"id":"c","label":"1C","action":"Nobody answers."}],
            "lines":[{"id":"l1","text":"Tea?","shot":"b"},{"id":"l2","text":"Tea? No?","shot":"c"}]},{"shots":[],"lines":[]}]}}""").getAsJsonObject();

    private static Optional<DropPlace> at(int row) {
        return DropPlace.of(READING, TEXT, row, PLAN);
    }

    @Test
    void a_speech_is_its_line_by_its_words_whichever_of_its_rows_is_meant() {
        assertThat(at(4)).contains(new DropPlace(Optional.of("l1"), "b", "1B"));
        assertThat(at(5)).isEqualTo(at(4));
        for (int row : List.of(7, 8, 9, 10)) assertThat(at(row)).as("row %d", row).contains(new DropPlace(Optional.of("l2"), "c", "1C"));
    }

    @Test
    void words_that_are_said_twice_are_two_lines_in_their_order() {
        List<String> text = List.of("INT. ROOM", "MARA", "Tea?", "", "MARA", "Tea!");
        Reading reading = new Reading(List.of(LineKind.HEADING, LineKind.CUE, LineKind.SPOKEN, LineKind.EMPTY, LineKind.CUE, LineKind.SPOKEN),
                List.of(new Reading.Stop(0, 0, 0, "INT. ROOM")), Set.of(), Set.of(), List.of(), 1);
        JsonObject plan = JsonParser.parseString("""
                {"story":{"scenes":[{"shots":[{"id":"a","label":"1A"}],"lines":[{"id":"l1","text":"Tea?","shot":"a"},
                {"id":"l2","text":"Tea!","shot":"a"}]}]}}""").getAsJsonObject();
        assertThat(DropPlace.of(reading, text, 2, plan).orElseThrow().line()).contains("l1");
        assertThat(DropPlace.of(reading, text, 5, plan).orElseThrow().line()).contains("l2");
    }

    @Test
    void a_row_of_action_is_the_shot_that_shows_it_and_a_heading_the_first_one() {
        assertThat(at(2)).contains(new DropPlace(Optional.empty(), "a", "1A"));
        assertThat(at(12)).contains(new DropPlace(Optional.empty(), "c", "1C"));
        assertThat(at(0)).contains(new DropPlace(Optional.empty(), "a", "1A"));
    }

    @Test
    void a_scene_without_shots_takes_nothing() {
        assertThat(at(13)).isEmpty();
        assertThat(DropPlace.of(READING, TEXT, 2, new JsonObject())).isEmpty();
    }
}
