package org.kinora.screenplay.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.screenplay.ScriptIndex.PartId;
import org.kinora.api.screenplay.ScriptIndex.SceneId;
import org.kinora.screenplay.internal.SampleScript;
import org.kinora.screenplay.internal.fountain.Fountain;

/** What keeps its id when a script is rewritten. */
class IdentityTest {
    private static final String KITCHEN = "INT. KITCHEN - DAY\n\nMara cuts the bread and looks out at the grey sea.\n\nMARA\nThe boat is late "
            + "again today.\n\nJONAS\nIt always is, in November.\n\n";
    private static final String CLIFF = "EXT. CLIFF - NIGHT\n\nWind tears at a tall white lighthouse above black rocks.\n\nLINA\nThere is no "
            + "light at all up there!\n\n";
    private static final String ROOM = "INT. LAMP ROOM - NIGHT\n\nMara strikes her last match and cups it in both hands.\n\nMARA\nPlease.\n\n";

    @Test
    void a_script_names_its_scenes_and_parts_in_order() {
        ScriptIndex index = first(KITCHEN + CLIFF);
        assertThat(index.scenes()).extracting(SceneId::id).containsExactly("s1", "s5");
        assertThat(index.scenes().getFirst().parts()).extracting(PartId::id).containsExactly("s1.a2", "s1.l3", "s1.l4");
        assertThat(index.scenes().getFirst().parts()).extracting(PartId::element).containsExactly(0, 1, 2);
        assertThat(index.next()).isEqualTo(8);
    }

    @Test
    void an_unchanged_script_keeps_everything() {
        ScriptIndex index = first(KITCHEN + CLIFF + ROOM);
        assertThat(again(index, KITCHEN + CLIFF + ROOM)).isEqualTo(index);
    }

    @Test
    void an_inserted_scene_gets_a_new_id_and_no_other_changes() {
        ScriptIndex index = first(KITCHEN + CLIFF);
        ScriptIndex next = again(index, ROOM + KITCHEN + CLIFF);
        assertThat(next.scenes().subList(1, 3)).isEqualTo(index.scenes());
        assertThat(next.scenes().getFirst().id()).isEqualTo("s8");
    }

    @Test
    void moved_scenes_keep_their_ids() {
        ScriptIndex index = first(KITCHEN + CLIFF + ROOM);
        ScriptIndex next = again(index, ROOM + KITCHEN + CLIFF);
        assertThat(next.scenes()).containsExactly(index.scenes().get(2), index.scenes().get(0), index.scenes().get(1));
    }

    @Test
    void a_cut_scene_that_comes_back_is_new() {
        ScriptIndex index = first(KITCHEN + CLIFF);
        ScriptIndex cut = again(index, CLIFF);
        ScriptIndex back = again(cut, KITCHEN + CLIFF);
        assertThat(back.scenes().getFirst().id()).isEqualTo("s8");
        assertThat(back.scenes().getLast().id()).isEqualTo("s5");
    }

    @Test
    void of_a_divided_scene_the_larger_part_keeps_the_id_and_moved_speeches_keep_theirs() {
        ScriptIndex index = first(KITCHEN + CLIFF);
        String divided = KITCHEN.replace("MARA\nThe", "EXT. TERRACE - DAY\n\nMARA\nThe");
        ScriptIndex next = again(index, divided + CLIFF);
        assertThat(next.scenes()).extracting(SceneId::id).containsExactly("s8", "s1", "s5");
        assertThat(next.scenes().get(0).parts()).extracting(PartId::id).containsExactly("s1.a2");
        assertThat(next.scenes().get(1).parts()).extracting(PartId::id).containsExactly("s1.l3", "s1.l4");
    }

    @Test
    void a_changed_word_keeps_the_line_and_a_new_line_is_new() {
        ScriptIndex index = first(KITCHEN);
        assertThat(parts(again(index, KITCHEN.replace("late again", "very late")))).containsExactly("s1.a2", "s1.l3", "s1.l4");
        assertThat(parts(again(index, KITCHEN.replace("The boat is late again today.", "Who ate my cake?")))).containsExactly("s1.a2", "s1.l5",
                "s1.l4");
    }

    @Test
    void a_renamed_speaker_keeps_the_lines() {
        ScriptIndex index = first(KITCHEN);
        assertThat(parts(again(index, KITCHEN.replace("MARA", "MARTHA")))).containsExactly("s1.a2", "s1.l3", "s1.l4");
    }

    @Test
    void repeated_lines_keep_their_order() {
        String text = "INT. A - DAY\n\nMARA\nYes.\n\nJONAS\nWhy do you say that?\n\nMARA\nYes.\n\n";
        ScriptIndex index = first(text);
        assertThat(parts(again(index, text.replace("INT. A - DAY\n\nMARA\nYes.\n\n", "INT. A - DAY\n\n")))).containsExactly("s1.l3", "s1.l4");
    }

    @Test
    void a_scene_rewritten_altogether_keeps_its_id_by_heading_between_its_neighbours_or_by_number() {
        ScriptIndex index = first(KITCHEN + CLIFF + ROOM);
        assertThat(ids(again(index, KITCHEN + "EXT. CLIFF - NIGHT\n\nA gull eats chips.\n\n" + ROOM))).containsExactly("s1", "s5", "s8");
        ScriptIndex numbered = first(KITCHEN + CLIFF.replace("NIGHT", "NIGHT #2#") + ROOM);
        assertThat(ids(again(numbered, KITCHEN + "INT. CHIP SHOP - DAY #2#\n\nA gull eats chips.\n\n" + ROOM))).containsExactly("s1", "s5", "s8");
    }

    @Test
    void renumbering_changes_no_id() {
        String numbered = KITCHEN.replace("DAY\n", "DAY #1#\n") + CLIFF.replace("NIGHT", "NIGHT #2#");
        String renumbered = ROOM.replace("NIGHT", "NIGHT #1#") + KITCHEN.replace("DAY\n", "DAY #2#\n") + CLIFF.replace("NIGHT", "NIGHT #3#");
        ScriptIndex index = first(numbered);
        assertThat(ids(again(index, renumbered))).containsExactly("s8", "s1", "s5");
    }

    @Test
    void two_thousand_scenes_are_named_again() {
        String text = SampleScript.fountain(115_000, 3);
        ScriptIndex index = first(text);
        assertThat(index.scenes().size()).isGreaterThan(2_000);
        assertThat(again(index, text).equals(index)).isTrue();
        String edited = text.replaceFirst("\n\n(INT|EXT)\\. [^\n]+ #50#\n", "\n\nINT. NEW PLACE - DAY\n\nSomething new and strange happens here.$0");
        ScriptIndex next = again(index, edited);
        Set<String> known = new HashSet<>(ids(index));
        assertThat(next.scenes().size()).isEqualTo(index.scenes().size() + 1);
        assertThat(ids(next).stream().filter(id -> !known.contains(id))).hasSize(1);
    }

    private static List<String> ids(ScriptIndex index) {
        return index.scenes().stream().map(SceneId::id).toList();
    }

    private static List<String> parts(ScriptIndex index) {
        return index.scenes().getFirst().parts().stream().map(PartId::id).toList();
    }

    static ScriptIndex first(String text) {
        return new Identity().identify(new Fountain().read(text.getBytes(StandardCharsets.UTF_8)).screenplay(), Optional.empty());
    }

    static ScriptIndex again(ScriptIndex before, String text) {
        return new Identity().identify(new Fountain().read(text.getBytes(StandardCharsets.UTF_8)).screenplay(), Optional.of(before));
    }
}
