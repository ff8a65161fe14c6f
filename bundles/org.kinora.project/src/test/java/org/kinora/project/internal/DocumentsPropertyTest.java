package org.kinora.project.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Conflict;
import org.kinora.api.platform.project.Document;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.MergeResult;
import org.kinora.api.platform.project.Resolution;
import org.kinora.api.work.Caller;
import org.kinora.project.internal.Workplace.Scene;

class DocumentsPropertyTest {
    private static SharedProject shared;

    @BeforeContainer
    static void open() throws Exception {
        shared = new SharedProject();
    }

    @AfterContainer
    static void close() throws Exception {
        shared.close();
    }

    /** Scenes by id; what an edit makes of them. */
    record Step(Map<String, Integer> puts, List<String> removes) {
        Change[] changes() {
            List<Change> changes = new ArrayList<>();
            puts.forEach((id, seconds) -> changes.add(SharedProject.put(id, seconds)));
            removes.stream().filter(id -> !puts.containsKey(id)).distinct().forEach(id -> changes.add(SharedProject.remove(id)));
            return changes.toArray(Change[]::new);
        }

        void applyTo(Map<String, Integer> model) {
            removes.forEach(model::remove);
            model.putAll(puts);
        }
    }

    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f");
        return Combinators.combine(Arbitraries.maps(ids, Arbitraries.integers().between(1, 4)).ofMaxSize(3), ids.list().ofMaxSize(2)).as(Step::new);
    }

    @Provide
    Arbitrary<List<Step>> edits() {
        return steps().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Step>> manyEdits() {
        return steps().list().ofMinSize(230).ofMaxSize(330);
    }

    private static Map<String, Integer> read(Documents documents, String branch) {
        Map<String, Integer> read = new TreeMap<>();
        documents.list(branch, Scene.TYPE).forEach((id, scene) -> read.put(id, scene.seconds()));
        return read;
    }

    private static void apply(String branch, List<Step> steps) {
        steps.forEach(step -> shared.commit(branch, step.changes()));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void undoing_everything_gives_the_first_state_and_redoing_everything_the_last_byte_for_byte(@ForAll("edits") List<Step> first,
            @ForAll("edits") List<Step> steps) {
        String trunk = shared.branch();
        apply(trunk, first);
        String start = shared.bytes(trunk);
        String branch = shared.branch(shared.documents().head(trunk));
        int undone = (int) steps.stream().filter(step -> {
            long before = shared.documents().head(branch);
            return shared.commit(branch, step.changes()).id() != before;
        }).count();
        String end = shared.bytes(branch);
        for (int i = 0; i < undone; i++) assertThat(shared.documents().undo(branch, Caller.LOCAL)).isPresent();
        assertThat(shared.bytes(branch)).isEqualTo(start);
        for (int i = 0; i < undone; i++) assertThat(shared.documents().redo(branch, Caller.LOCAL)).isPresent();
        assertThat(shared.bytes(branch)).isEqualTo(end);
        assertThat(shared.documents().redo(branch, Caller.LOCAL)).isEmpty();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void any_order_of_edits_undos_and_redos_does_what_a_pair_of_stacks_does(@ForAll("edits") List<Step> steps, @ForAll List<Boolean> back) {
        String branch = shared.branch();
        List<String> undo = new ArrayList<>();
        List<String> redo = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < steps.size() + back.size(); i++) {
            boolean edits = i % 3 != 2 && next < steps.size() || back.isEmpty();
            String before = shared.bytes(branch);
            if (edits && next < steps.size()) {
                long head = shared.documents().head(branch);
                if (shared.commit(branch, steps.get(next++).changes()).id() == head) continue;
                undo.add(before);
                redo.clear();
            } else if (!back.isEmpty() && back.get(i % back.size())) {
                assertThat(shared.documents().undo(branch, Caller.LOCAL).isPresent()).isEqualTo(!undo.isEmpty());
                if (undo.isEmpty()) continue;
                redo.add(before);
                assertThat(shared.bytes(branch)).isEqualTo(undo.removeLast());
            } else {
                assertThat(shared.documents().redo(branch, Caller.LOCAL).isPresent()).isEqualTo(!redo.isEmpty());
                if (redo.isEmpty()) continue;
                undo.add(before);
                assertThat(shared.bytes(branch)).isEqualTo(redo.removeLast());
            }
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void a_long_history_reads_back_the_same_with_nothing_in_memory(@ForAll("manyEdits") List<Step> steps) {
        String branch = shared.branch();
        Map<String, Integer> model = new TreeMap<>();
        List<Long> ids = new ArrayList<>();
        List<Map<String, Integer>> models = new ArrayList<>();
        for (Step step : steps) {
            long id = shared.commit(branch, step.changes()).id();
            step.applyTo(model);
            ids.add(id);
            models.add(new TreeMap<>(model));
        }
        try (Reopened reopened = new Reopened(shared)) {
            assertThat(read(reopened.documents(), branch)).isEqualTo(model);
            for (int i = 0; i < ids.size(); i += 37) {
                Map<String, Integer> then = new TreeMap<>();
                reopened.documents().at(ids.get(i)).list(Scene.TYPE).forEach((id, scene) -> then.put(id, scene.seconds()));
                assertThat(then).isEqualTo(models.get(i));
            }
            assertThat(reopened.documents().log(branch, 0, 1000)).hasSize(new TreeSet<>(ids.stream().filter(id -> id != 0).toList()).size());
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void a_merge_of_edits_of_different_entities_is_their_union(@ForAll("edits") List<Step> first, @ForAll("edits") List<Step> ours,
            @ForAll("edits") List<Step> theirs) {
        String branch = shared.branch();
        apply(branch, first);
        String other = shared.branch(shared.documents().head(branch));
        Map<String, Integer> expected = new TreeMap<>(read(shared.documents(), branch));
        for (Step step : theirs) {
            Step renamed = new Step(prefixed(step.puts()), step.removes().stream().map(id -> "t" + id).toList());
            shared.commit(other, renamed.changes());
            renamed.applyTo(expected);
        }
        for (Step step : ours) {
            shared.commit(branch, step.changes());
            step.applyTo(expected);
        }
        assertThat(shared.documents().merge(other, branch, Caller.LOCAL).conflicts()).isEmpty();
        assertThat(read(shared.documents(), branch)).isEqualTo(expected);
    }

    private static Map<String, Integer> prefixed(Map<String, Integer> puts) {
        Map<String, Integer> prefixed = new TreeMap<>();
        puts.forEach((id, seconds) -> prefixed.put("t" + id, seconds));
        return prefixed;
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void a_merge_loses_no_version(@ForAll("edits") List<Step> first, @ForAll("edits") List<Step> ours, @ForAll("edits") List<Step> theirs) {
        Documents documents = shared.documents();
        String branch = shared.branch();
        apply(branch, first);
        String other = shared.branch(documents.head(branch));
        Map<String, Integer> base = read(documents, branch);
        apply(branch, ours);
        apply(other, theirs);
        Map<String, Integer> mine = read(documents, branch);
        Map<String, Integer> yours = read(documents, other);
        String before = shared.bytes(branch);
        MergeResult result = documents.merge(other, branch, Caller.LOCAL);
        Map<String, Conflict> conflicts = new TreeMap<>();
        result.conflicts().forEach(conflict -> conflicts.put(conflict.id().id(), conflict));
        TreeSet<String> ids = new TreeSet<>(base.keySet());
        ids.addAll(mine.keySet());
        ids.addAll(yours.keySet());
        Map<String, Integer> merged = read(documents, branch);
        for (String id : ids) {
            boolean both = !same(base, mine, id) && !same(base, yours, id) && !same(mine, yours, id);
            assertThat(conflicts.containsKey(id)).isEqualTo(both);
            assertThat(merged.get(id)).isEqualTo(both || same(base, yours, id) ? mine.get(id) : yours.get(id));
            if (both) assertThat(List.of(seconds(conflicts.get(id).base()), seconds(conflicts.get(id).ours()), seconds(conflicts.get(id).theirs())))
                    .isEqualTo(List.of(Optional.ofNullable(base.get(id)), Optional.ofNullable(mine.get(id)), Optional.ofNullable(yours.get(id))));
        }
        result.conflicts().forEach(conflict -> documents.resolve(branch, conflict.id(), new Resolution.Theirs(), Caller.LOCAL));
        assertThat(documents.conflicts(branch)).isEmpty();
        Map<String, Integer> decided = read(documents, branch);
        conflicts.keySet().forEach(id -> assertThat(decided.get(id)).isEqualTo(yours.get(id)));
        boolean merges = documents.head(branch) != 0 && documents.undoable(branch).filter(commit -> commit.merged() != 0 || !conflicts.isEmpty())
                .isPresent();
        if (merges) for (int i = 0; i <= conflicts.size(); i++) documents.undo(branch, Caller.LOCAL);
        assertThat(shared.bytes(branch)).isEqualTo(before);
    }

    private static boolean same(Map<String, Integer> a, Map<String, Integer> b, String id) {
        return Objects.equals(a.get(id), b.get(id));
    }

    private static Optional<Integer> seconds(Optional<Document> document) {
        return document.map(Scene.TYPE::read).map(Scene::seconds);
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void edits_of_many_threads_are_all_there(@ForAll("edits") List<Step> first) throws InterruptedException {
        String branch = shared.branch();
        apply(branch, first);
        List<Thread> threads = new ArrayList<>();
        for (String name : List.of("p", "q", "r")) threads.add(Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 10; i++) {
                int seconds = i;
                shared.documents().edit(branch, "Count", Caller.LOCAL, view -> {
                    int sum = view.get(Scene.TYPE, "sum").map(Scene::seconds).orElse(0);
                    return List.of(SharedProject.put(name, seconds), SharedProject.put("sum", sum + 1));
                });
            }
        }));
        for (Thread thread : threads) thread.join();
        assertThat(read(shared.documents(), branch)).containsEntry("sum", 30).containsEntry("p", 9).containsEntry("q", 9).containsEntry("r", 9);
    }
}
