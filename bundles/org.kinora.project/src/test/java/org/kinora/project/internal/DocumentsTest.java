package org.kinora.project.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.project.internal.SharedProject.edit;
import static org.kinora.project.internal.SharedProject.put;
import static org.kinora.project.internal.SharedProject.remove;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.CommitKind;
import org.kinora.api.platform.project.CommitResult;
import org.kinora.api.platform.project.Conflict;
import org.kinora.api.platform.project.Difference;
import org.kinora.api.platform.project.Document;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Edit;
import org.kinora.api.platform.project.MergeResult;
import org.kinora.api.platform.project.Resolution;
import org.kinora.api.work.Caller;
import org.kinora.project.internal.Workplace.Scene;

class DocumentsTest {
    private static SharedProject shared;

    @BeforeAll
    static void open() throws Exception {
        shared = new SharedProject();
    }

    @AfterAll
    static void close() throws Exception {
        shared.close();
    }

    private static Documents documents() {
        return shared.documents();
    }

    private static String heading(String branch, String id) {
        return documents().get(branch, Scene.TYPE, id).map(Scene::heading).orElse(null);
    }

    @Test
    void an_edit_on_an_old_base_is_rebased_when_other_entities_changed() {
        String branch = shared.branch();
        long base = shared.commit(branch, put("a", "A"), put("b", "B")).id();
        shared.commit(branch, put("a", "A2"));
        assertThat(documents().commit(edit(branch, base, put("b", "B2")))).isInstanceOf(CommitResult.Done.class);
        assertThat(heading(branch, "a")).isEqualTo("A2");
        assertThat(heading(branch, "b")).isEqualTo("B2");
    }

    @Test
    void an_edit_of_an_entity_that_changed_since_its_base_is_refused_with_both_versions() {
        String branch = shared.branch();
        long base = shared.commit(branch, put("a", "A"), put("b", "B")).id();
        long head = shared.commit(branch, put("a", "theirs")).id();
        CommitResult result = documents().commit(edit(branch, base, put("a", "mine"), put("b", "B2")));
        Document theirs = Scene.TYPE.document(new Scene("theirs", 1));
        Document mine = Scene.TYPE.document(new Scene("mine", 1));
        assertThat(result).isEqualTo(new CommitResult.Refused(List.of(new Difference(Scene.TYPE.id("a"), Optional.of(theirs), Optional.of(mine)))));
        assertThat(documents().head(branch)).isEqualTo(head);
        assertThat(heading(branch, "b")).isEqualTo("B");
    }

    @Test
    void the_same_change_on_both_sides_is_no_clash_and_an_edit_that_changes_nothing_makes_no_commit() {
        String branch = shared.branch();
        long base = shared.commit(branch, put("a", "A")).id();
        Commit head = shared.commit(branch, put("a", "A2"));
        assertThat(documents().commit(edit(branch, base, put("a", "A2")))).isEqualTo(new CommitResult.Done(head));
        String empty = shared.branch();
        assertThat(shared.commit(empty, remove("nothing")).id()).isZero();
    }

    @Test
    void key_strokes_within_a_second_are_one_commit_and_the_next_second_begins_another() {
        String branch = shared.branch();
        shared.commit(branch, put("a", ""));
        int before = documents().log(branch, 0, 99).size();
        for (int i = 1; i <= 30; i++) {
            documents().commit(new Edit(branch, Documents.NEWEST, List.of(put("a", "x".repeat(i))), "Type", Caller.LOCAL, "type a"));
            shared.workplace().pass(Duration.ofMillis(100));
        }
        assertThat(documents().log(branch, 0, 99)).hasSize(before + 3);
        assertThat(heading(branch, "a")).isEqualTo("x".repeat(30));
        documents().undo(branch, Caller.LOCAL);
        assertThat(heading(branch, "a")).isEqualTo("x".repeat(20));
    }

    @Test
    void key_strokes_do_not_grow_a_commit_that_another_branch_stands_on() {
        String branch = shared.branch();
        Edit first = new Edit(branch, Documents.NEWEST, List.of(put("a", "x")), "Type", Caller.LOCAL, "k");
        Edit second = new Edit(branch, Documents.NEWEST, List.of(put("a", "xy")), "Type", Caller.LOCAL, "k");
        long id = ((CommitResult.Done) documents().commit(first)).commit().id();
        String other = shared.branch(id);
        documents().commit(second);
        assertThat(heading(other, "a")).isEqualTo("x");
        assertThat(documents().at(id).get(Scene.TYPE, "a")).contains(new Scene("x", 1));
    }

    @Test
    void who_saw_a_commit_before_more_key_strokes_came_to_it_is_behind() {
        String branch = shared.branch();
        shared.commit(branch, put("b", "B"));
        Edit typing = new Edit(branch, Documents.NEWEST, List.of(put("a", "x")), "Type", Caller.LOCAL, "k");
        long seen = ((CommitResult.Done) documents().commit(typing)).commit().id();
        documents().commit(new Edit(branch, seen, List.of(put("a", "xy")), "Type", Caller.LOCAL, "k"));
        assertThat(documents().commit(edit(branch, seen, put("a", "mine")))).isInstanceOf(CommitResult.Refused.class);
        assertThat(documents().commit(edit(branch, seen, put("b", "mine")))).isInstanceOf(CommitResult.Done.class);
    }

    @Test
    void several_undos_then_redos_walk_the_history_and_a_new_edit_ends_redo() {
        String branch = shared.branch();
        for (String text : List.of("1", "2", "3")) shared.commit(branch, put("a", text));
        assertThat(documents().undo(branch, Caller.LOCAL)).map(Commit::message).contains("Undo: Edit");
        documents().undo(branch, Caller.LOCAL);
        assertThat(heading(branch, "a")).isEqualTo("1");
        assertThat(documents().redo(branch, Caller.LOCAL)).map(Commit::kind).contains(CommitKind.REDO);
        assertThat(heading(branch, "a")).isEqualTo("2");
        documents().undo(branch, Caller.LOCAL);
        documents().redo(branch, Caller.LOCAL);
        documents().redo(branch, Caller.LOCAL);
        assertThat(heading(branch, "a")).isEqualTo("3");
        assertThat(documents().redo(branch, Caller.LOCAL)).isEmpty();
        documents().undo(branch, Caller.LOCAL);
        shared.commit(branch, put("a", "4"));
        assertThat(documents().redoable(branch)).isEmpty();
        assertThat(documents().undoable(branch)).map(Commit::kind).contains(CommitKind.EDIT);
    }

    @Test
    void a_merge_takes_what_one_side_changed_and_keeps_both_versions_of_what_both_changed() {
        String ours = shared.branch();
        long fork = shared.commit(ours, put("same", "0"), put("mine", "0"), put("theirs", "0"), put("both", "0")).id();
        String theirs = shared.branch(fork);
        shared.commit(ours, put("mine", "1"), put("both", "1"));
        shared.commit(theirs, put("theirs", "2"), put("both", "2"), put("new", "2"));
        MergeResult result = documents().merge(theirs, ours, Caller.LOCAL);
        assertThat(List.of(heading(ours, "same"), heading(ours, "mine"), heading(ours, "theirs"), heading(ours, "both"), heading(ours, "new")))
                .containsExactly("0", "1", "2", "1", "2");
        Conflict conflict = new Conflict(Scene.TYPE.id("both"), document("0"), document("1"), document("2"), theirs);
        assertThat(result.conflicts()).containsExactly(conflict);
        documents().resolve(ours, Scene.TYPE.id("both"), new Resolution.Theirs(), Caller.LOCAL);
        assertThat(heading(ours, "both")).isEqualTo("2");
        assertThat(documents().conflicts(ours)).isEmpty();
        documents().undo(ours, Caller.LOCAL);
        assertThat(documents().conflicts(ours)).containsExactly(conflict);
        documents().undo(ours, Caller.LOCAL);
        assertThat(documents().conflicts(ours)).isEmpty();
        assertThat(heading(ours, "theirs")).isEqualTo("0");
    }

    private static Optional<Document> document(String heading) {
        return Optional.of(Scene.TYPE.document(new Scene(heading, 1)));
    }

    @Test
    void merging_again_takes_only_what_is_new_and_merging_back_brings_both_to_the_same_state() {
        String ours = shared.branch();
        String theirs = shared.branch(shared.commit(ours, put("a", "0"), put("b", "0")).id());
        shared.commit(theirs, put("a", "1"));
        documents().merge(theirs, ours, Caller.LOCAL);
        long head = documents().head(ours);
        assertThat(documents().merge(theirs, ours, Caller.LOCAL).head()).isEqualTo(head);
        shared.commit(theirs, put("a", "2"));
        shared.commit(ours, put("b", "9"));
        assertThat(documents().merge(theirs, ours, Caller.LOCAL).conflicts()).isEmpty();
        documents().merge(ours, theirs, Caller.LOCAL);
        assertThat(shared.bytes(theirs)).isEqualTo(shared.bytes(ours));
        assertThat(heading(ours, "a") + heading(ours, "b")).isEqualTo("29");
    }

    @Test
    void a_conflict_can_be_decided_for_ours_or_for_something_else() {
        for (Resolution resolution : List.of(new Resolution.Ours(), new Resolution.Other(document("third")),
                new Resolution.Other(Optional.empty()))) {
            String ours = shared.branch();
            String theirs = shared.branch(shared.commit(ours, put("a", "0")).id());
            shared.commit(ours, put("a", "1"));
            shared.commit(theirs, remove("a"));
            assertThat(documents().merge(theirs, ours, Caller.LOCAL).conflicts()).singleElement().extracting(Conflict::theirs)
                    .isEqualTo(Optional.empty());
            documents().resolve(ours, Scene.TYPE.id("a"), resolution, Caller.LOCAL);
            String expected = resolution instanceof Resolution.Other(Optional<Document> other) ? other.map(document -> "third").orElse(null) : "1";
            assertThat(heading(ours, "a")).isEqualTo(expected);
            assertThatThrownBy(() -> documents().resolve(ours, Scene.TYPE.id("a"), resolution, Caller.LOCAL))
                    .hasMessageStartingWith("The branch " + ours + " has no open conflict about scene/a");
        }
    }

    @Test
    void history_shows_commits_newest_first_with_what_each_changed() {
        String branch = shared.branch();
        Commit first = shared.commit(branch, put("a", "1"));
        Commit second = shared.commit(branch, put("a", "2"), put("b", "2"));
        Commit third = shared.commit(branch, remove("b"));
        assertThat(documents().log(branch, 0, 99)).containsExactly(third, second, first);
        assertThat(documents().log(branch, third.id(), 1)).containsExactly(second);
        assertThat(documents().changes(third.id())).containsExactly(new Difference(Scene.TYPE.id("b"), document("2"), Optional.empty()));
        assertThat(documents().diff(first.id(), third.id())).containsExactly(new Difference(Scene.TYPE.id("a"), document("1"), document("2")));
        assertThat(documents().diff(0, second.id())).hasSize(2);
        assertThat(documents().version(Scene.TYPE.document(new Scene("2", 1)).hash())).isEqualTo(document("2"));
    }

    /** What a scene was before it gained a component. */
    private record OldScene(String heading) {
        private static final DocumentType<OldScene> TYPE = new DocumentType<>("scene", OldScene.class);
    }

    /** A scene whose length is counted in frames since schema 2. */
    private record FrameScene(String heading, int frames) {
        private static final DocumentType<FrameScene> TYPE = new DocumentType<>("scene", FrameScene.class, 2, (from, body) -> {
            body.addProperty("frames", body.has("seconds") ? body.remove("seconds").getAsInt() * 24 : 0);
            return body;
        });
    }

    @Test
    void old_documents_are_read_by_newer_records_and_stay_as_they_were_written() {
        String branch = shared.branch();
        shared.commit(branch, Change.put(OldScene.TYPE, "old", new OldScene("INT. BARN")), Change.put(Scene.TYPE, "seconds",
                new Scene("EXT. SEA", 2)));
        String written = shared.bytes(branch);
        assertThat(documents().get(branch, Scene.TYPE, "old")).contains(new Scene("INT. BARN", 0));
        assertThat(documents().get(branch, FrameScene.TYPE, "seconds")).contains(new FrameScene("EXT. SEA", 48));
        assertThat(shared.bytes(branch)).isEqualTo(written);
        shared.commit(branch, Change.put(FrameScene.TYPE, "frames", new FrameScene("EXT. SKY", 5)));
        assertThatThrownBy(() -> documents().get(branch, Scene.TYPE, "frames")).hasMessage("scene has schema 2; this Kinora reads up to 1");
    }

    @Test
    void long_texts_in_any_script_come_back_as_they_were() {
        String branch = shared.branch();
        String text = "x" + "\uD83C\uDFAC שלום 映画\n".repeat(9000);
        shared.commit(branch, put("long", text));
        shared.commit(branch, put("short", ""));
        try (var reopened = new Reopened(shared)) {
            assertThat(reopened.documents().get(branch, Scene.TYPE, "long")).contains(new Scene(text, 1));
            assertThat(reopened.documents().get(branch, Scene.TYPE, "short")).contains(new Scene("", 1));
        }
    }

    @Test
    void a_long_history_that_ends_with_nothing_left_reads_back_as_nothing() {
        String branch = shared.branch();
        // Long enough that the empty state is kept as a whole.
        for (int i = 0; i < 60; i++) {
            shared.commit(branch, put("a", "take " + i));
            shared.commit(branch, remove("a"));
            try (var reopened = new Reopened(shared)) {
                assertThat(reopened.documents().list(branch, Scene.TYPE)).isEmpty();
            }
        }
    }

    @Test
    void documents_of_a_type_are_listed_in_order_of_their_ids() {
        String branch = shared.branch();
        shared.commit(branch, put("b", "B"), put("-", "first"), put("a", "A"), Change.put(new DocumentType<>("scen", Scene.class), "z",
                new Scene("", 0)),
                Change.put(new DocumentType<>("scene-note", Scene.class), "a", new Scene("", 0)));
        assertThat(documents().list(branch, Scene.TYPE).keySet()).containsExactly("-", "a", "b");
    }

    @Test
    void listeners_hear_of_durable_commits_only() {
        String branch = shared.branch();
        List<String> heard = new ArrayList<>();
        try (Documents.Subscription subscription = documents().listen(commit -> heard.add(commit.message()))) {
            shared.commit(branch, put("a", "1"));
            assertThatThrownBy(() -> shared.project().database().transaction(session -> {
                shared.commit(branch, put("a", "2"));
                throw new IllegalStateException("no");
            })).hasMessage("no");
        }
        shared.commit(branch, put("a", "3"));
        assertThat(heard).containsExactly("Edit");
        assertThat(heading(branch, "a")).isEqualTo("3");
    }

    @Test
    void a_document_whose_bytes_were_changed_behind_our_back_is_told() {
        String branch = shared.branch();
        shared.commit(branch, put("a", "an unusual heading"));
        shared.project().database().transaction(session -> session.update("UPDATE doc_object SET body = ? WHERE body LIKE ?", "{}",
                "%an unusual heading%"));
        String hash = Scene.TYPE.document(new Scene("an unusual heading", 1)).hash();
        try (Reopened reopened = new Reopened(shared)) {
            assertThatThrownBy(() -> reopened.documents().get(branch, Scene.TYPE, "a"))
                    .hasMessage("A document of this project is damaged\n  expected: a text with the hash "
                    + hash + "\n  found: none, or another one\n  what to do: Restore a backup with \"kinora project restore\".");
        }
        assertThat(documents().version("0".repeat(64))).isEmpty();
    }

    @Test
    void what_an_undone_transaction_saw_is_forgotten_even_where_another_writer_takes_the_number_of_its_commit() {
        String branch = shared.branch();
        shared.commit(branch, put("a", "before"));
        try (Reopened other = new Reopened(shared)) {
            List<Long> undone = new ArrayList<>();
            assertThatThrownBy(() -> shared.project().database().transaction(session -> {
                undone.add(shared.commit(branch, put("a", "undone")).id());
                assertThat(heading(branch, "a")).isEqualTo("undone");
                throw new IllegalStateException("no");
            })).hasMessage("no");
            assertThat(heading(branch, "a")).isEqualTo("before");
            CommitResult.Done done = (CommitResult.Done) other.documents().commit(edit(branch, Documents.NEWEST, put("a", "other")));
            assertThat(done.commit().id()).isEqualTo(undone.getFirst());
            assertThat(heading(branch, "a")).isEqualTo("other");
        }
    }

    @Test
    void unknown_branches_and_commits_are_failures_in_words() {
        assertThatThrownBy(() -> documents().view("nowhere"))
                .hasMessage("There is no branch nowhere\n  what to do: List the branches with \"kinora project branch\".");
        assertThatThrownBy(() -> documents().at(987654)).hasMessage("There is no commit 987654 in this project\n"
                + "  what to do: List the commits with \"kinora project history\".");
        assertThatThrownBy(() -> documents().createBranch("main", 0))
                .hasMessage("There is a branch main already\n  what to do: Choose another name.");
        assertThatThrownBy(() -> documents().createBranch("a\nb", 0)).hasMessageContaining("1 to 100 characters without control characters");
        String branch = shared.branch();
        assertThatThrownBy(() -> documents().commit(edit(branch, 987654, put("a", "A")))).hasMessageStartingWith("There is no commit 987654");
    }
}
