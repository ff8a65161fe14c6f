package org.kinora.project.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.platform.project.Takes;
import org.kinora.api.work.Caller;

class TakesTest {
    private static final AssetId CLIP = new AssetId("ab".repeat(32), "video/mp4");
    private static SharedProject shared;

    @BeforeAll
    static void open() throws Exception {
        shared = new SharedProject();
    }

    @AfterAll
    static void close() throws Exception {
        shared.close();
    }

    private static Takes takes() {
        return shared.project().takes();
    }

    private static Take add(String owner, String label, String stepKey) {
        return takes().add(new NewTake(owner, label, TakeOrigin.GENERATED, Map.of("clip", CLIP), stepKey, ""));
    }

    @Test
    void takes_are_numbered_within_their_label_and_no_name_is_used_twice() {
        assertThat(add("shot-a", "12A", "").name()).isEqualTo("12A_t01");
        assertThat(add("shot-a", "12A", "").name()).isEqualTo("12A_t02");
        assertThat(add("shot-b", "12A", "").name()).isEqualTo("12A_t03");
        assertThat(add("shot-a", "13A", "").name()).isEqualTo("13A_t01");
        assertThat(takes().list("shot-a")).extracting(Take::name).containsExactly("12A_t01", "12A_t02", "13A_t01");
        for (int i = 4; i <= 100; i++) add("shot-a", "12A", "");
        assertThat(takes().named("12a_T100")).isPresent();
    }

    @Test
    void a_take_keeps_what_it_was_made_of() {
        Take take = takes().add(new NewTake("line-1", "L1", TakeOrigin.RECORDED, Map.of("speech", CLIP, "words", CLIP), "k".repeat(64), "too loud"));
        assertThat(new Reopened(shared).documents()).isNotNull();
        assertThat(takes().get(take.id())).contains(take);
        assertThat(take.parts()).isEqualTo(Map.of("speech", CLIP, "words", CLIP));
        assertThat(take.created()).isEqualTo(shared.workplace().instant());
        assertThat(takes().star(take.id(), true).starred()).isTrue();
        assertThat(takes().note(take.id(), "good now").note()).isEqualTo("good now");
    }

    @Test
    void the_same_steps_take_is_added_once() {
        assertThat(add("shot-c", "7", "key")).isEqualTo(add("shot-c", "7", "key"));
        assertThat(add("shot-d", "7", "key").name()).isEqualTo("7_t02");
    }

    @Test
    void choosing_is_undone_and_differs_by_branch_while_takes_stay() {
        Take first = add("shot-e", "9", "");
        Take second = add("shot-e", "9", "");
        String branch = shared.branch();
        takes().choose(branch, first.id(), Caller.LOCAL);
        String other = shared.branch(shared.documents().head(branch));
        Commit commit = takes().choose(branch, second.id(), Caller.LOCAL);
        assertThat(commit.message()).isEqualTo("Choose take 9_t02");
        assertThat(takes().chosen(branch, "shot-e")).contains(second);
        assertThat(takes().chosen(other, "shot-e")).contains(first);
        shared.documents().undo(branch, Caller.LOCAL);
        assertThat(takes().chosen(branch, "shot-e")).contains(first);
        add("shot-e", "9", "");
        assertThat(takes().chosen(branch, "shot-e")).contains(first);
        shared.documents().undo(branch, Caller.LOCAL);
        assertThat(takes().chosen(branch, "shot-e")).isEmpty();
        assertThat(takes().list("shot-e")).hasSize(3);
    }

    @Test
    void wrong_names_are_failures_in_words() {
        assertThatThrownBy(() -> takes().star("t99999", true))
                .hasMessage("There is no take t99999\n  what to do: List the takes with \"kinora take list\".");
        assertThatThrownBy(() -> add("shot", " ", "")).hasMessage("A take cannot be named after \" \"\n  expected: 1 to 100 characters");
        assertThatThrownBy(() -> add("not an id", "1", "")).hasMessage("not an entity id: not an id");
        assertThat(takes().named("none")).isEmpty();
        assertThat(List.copyOf(takes().all())).extracting(Take::id).doesNotHaveDuplicates();
    }
}
