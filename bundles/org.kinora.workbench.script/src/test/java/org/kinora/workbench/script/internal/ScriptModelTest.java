package org.kinora.workbench.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Setting;

class ScriptModelTest {
    @TempDir
    Path folder;

    private static final List<String> LINES = List.of("INT. ROOM - DAY", "", "Rain.", "", "MARA", "(low)", "Tea?", "", "# Act two", "");

    private static Reading reading() {
        Element.Part low = new Element.Part.Parenthetical(6, "low");
        Element.Part tea = new Element.Part.Spoken(7, "Tea?");
        return Reading.of(new Screenplay(List.of(), List.of(new Element.Heading(1, "INT. ROOM - DAY", Optional.empty(), (Setting) null),
                new Element.Action(3, "Rain.", false), new Element.Speech(5, "MARA", List.of(), List.of(low, tea), Element.Dual.NONE),
                new Element.Section(9, 1, "Act two")), List.of()), LINES);
    }

    @Test
    void every_line_is_set_as_what_it_is() {
        assertThat(reading().kinds()).containsExactly(LineKind.HEADING, LineKind.EMPTY, LineKind.ACTION, LineKind.EMPTY, LineKind.CUE,
                LineKind.PARENTHETICAL, LineKind.SPOKEN, LineKind.EMPTY, LineKind.SECTION, LineKind.EMPTY);
    }

    @Test
    void the_outline_knows_the_scene_of_each_line() {
        assertThat(reading().stops()).extracting(Reading.Stop::text).containsExactly("INT. ROOM - DAY", "Act two");
        assertThat(List.of(reading().scene(0), reading().scene(6), reading().stop(8))).containsExactly(0, 0, 1);
        assertThat(Reading.NOTHING.scene(3)).isEqualTo(-1);
    }

    @Test
    void names_and_headings_are_offered_where_one_can_begin() {
        assertThat(Suggestions.of("MA", true, false, reading())).containsExactly("MARA");
        assertThat(Suggestions.of("INT. R", true, false, reading())).containsExactly("INT. ROOM - DAY");
        assertThat(Suggestions.of("MA", false, false, reading())).isEmpty();
        assertThat(Suggestions.of("Ma", true, false, reading())).isEmpty();
        assertThat(Suggestions.of("ma", true, true, reading())).containsExactly("MARA");
        assertThat(Suggestions.of("MARA", true, false, reading())).isEmpty();
    }

    @Test
    void letters_typed_in_a_row_are_one_undo() {
        UndoHistory history = new UndoHistory();
        history.add(new UndoHistory.Change(0, "", "a"));
        history.add(new UndoHistory.Change(1, "", "b"));
        history.add(new UndoHistory.Change(2, "", "\n"));
        assertThat(history.undo()).contains(new UndoHistory.Change(2, "", "\n"));
        assertThat(history.undo()).contains(new UndoHistory.Change(0, "", "ab"));
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains(new UndoHistory.Change(0, "", "ab"));
    }

    @Test
    void letters_deleted_in_a_row_are_one_undo_and_a_new_change_ends_what_could_be_brought_back() {
        UndoHistory history = new UndoHistory();
        history.add(new UndoHistory.Change(4, "e", ""));
        history.add(new UndoHistory.Change(3, "d", ""));
        assertThat(history.undo()).contains(new UndoHistory.Change(3, "de", ""));
        history.add(new UndoHistory.Change(0, "", "x"));
        assertThat(history.redo()).isEmpty();
    }

    private static JsonObject plan(String shots) {
        return JsonParser.parseString("{'story':{'scenes':[{'heading':'INT. ROOM','shots':[" + shots + "],'lines':[]}]}}").getAsJsonObject();
    }

    @Test
    void a_plan_tells_which_shots_are_to_be_made_again() {
        JsonObject before = plan("{'id':'a','label':'1A','action':'Rain'},{'id':'b','label':'1B','action':'Tea'},{'id':'c','label':'1C','action':'Bye'}");
        JsonObject after = plan("{'id':'a','label':'1A','action':'Snow'},{'id':'n','label':'1B','action':'New'},{'id':'b','label':'1C','action':'Tea'}");
        assertThat(Staleness.between(before, after)).isEqualTo(new Staleness(List.of("1A"), List.of("1B"), List.of("1C")));
        assertThat(Staleness.between(after, after).nothing()).isTrue();
    }

    @Test
    void a_script_is_found_beside_its_project_and_saved_whole() throws Exception {
        Path project = folder.resolve("rain.kinora");
        assertThat(ScriptFile.beside(project)).isEmpty();
        Files.writeString(folder.resolve("rain.fountain"), "\uFEFFone\r\ntwo");
        ScriptFile file = ScriptFile.beside(project).orElseThrow();
        assertThat(file.read()).isEqualTo("one\ntwo");
        file.keep("draft");
        assertThat(file.kept()).contains("draft");
        file.save("three\n");
        assertThat(file.read()).isEqualTo("three\n");
        assertThat(file.kept()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString()).toList()).containsExactly("rain.fountain");
        }
    }

    @Test
    void words_are_found_whatever_their_case() {
        assertThat(FindBar.places("Tea, TEA, steam", "tea")).containsExactly(0, 5, 11);
        assertThat(FindBar.places("Tea", "")).isEmpty();
        assertThat(Set.of(FindBar.places("aaa", "aa").size())).containsExactly(1);
    }

    @Test
    void pages_are_counted_in_eighths() {
        assertThat(List.of(ScriptView.eighths(0), ScriptView.eighths(3), ScriptView.eighths(8), ScriptView.eighths(19))).containsExactly("0", "3/8", "1",
                "2 3/8");
    }
}
