package org.kinora.screenplay.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.screenplay.ScriptIndex.PartId;
import org.kinora.screenplay.internal.SampleScript;

/** Ids of lines in a long script when one of its lines changes, goes or comes. */
class LineIdsTest {
    @Property(tries = 40)
    void a_changed_word_changes_no_id_at_all(@ForAll long seed) {
        Random random = new Random(seed);
        String text = SampleScript.fountain(600, seed);
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        int line = spoken(lines, random);
        ScriptIndex index = IdentityTest.first(text);
        List<String> words = new ArrayList<>(List.of(lines.get(line).split(" ")));
        words.set(words.size() / 2, "otherwise");
        lines.set(line, String.join(" ", words));
        assertThat(ids(IdentityTest.again(index, String.join("\n", lines)))).isEqualTo(ids(index));
    }

    @Property(tries = 40)
    void a_new_line_gets_the_only_new_id(@ForAll long seed) {
        Random random = new Random(seed);
        String text = SampleScript.fountain(600, seed);
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        ScriptIndex index = IdentityTest.first(text);
        lines.addAll(spoken(lines, random) + 2, List.of("LINA", "Strange birds circle around seven crooked chimneys.", ""));
        List<String> after = ids(IdentityTest.again(index, String.join("\n", lines)));
        Set<String> known = new HashSet<>(ids(index));
        assertThat(after).hasSize(known.size() + 1);
        assertThat(after.stream().filter(id -> !known.contains(id))).hasSize(1);
        assertThat(after.stream().filter(known::contains).toList()).isEqualTo(ids(index));
    }

    @Property(tries = 40)
    void a_line_cut_takes_only_its_own_id(@ForAll long seed) {
        Random random = new Random(seed);
        String text = SampleScript.fountain(600, seed);
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        ScriptIndex index = IdentityTest.first(text);
        int line = spoken(lines, random);
        lines.subList(line - 1, line + 2).clear();
        List<String> before = ids(index);
        List<String> after = ids(IdentityTest.again(index, String.join("\n", lines)));
        assertThat(after).hasSize(before.size() - 1);
        assertThat(before).containsSubsequence(after);
    }

    /** A line of at least five words directly below a cue, with an empty line behind. */
    private static int spoken(List<String> lines, Random random) {
        while (true) {
            int line = 3 + random.nextInt(lines.size() - 6);
            boolean cue = lines.get(line - 2).isEmpty() && lines.get(line - 1).equals(lines.get(line - 1).toUpperCase(java.util.Locale.ROOT))
                    && !lines.get(line - 1).isEmpty();
            if (cue && lines.get(line).split(" ").length >= 5 && lines.get(line + 1).isEmpty() && !lines.get(line).contains("[[")) return line;
        }
    }

    private static List<String> ids(ScriptIndex index) {
        return index.scenes().stream().flatMap(s -> s.parts().stream()).map(PartId::id).toList();
    }
}
