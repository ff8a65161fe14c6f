package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Events;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.engine.Storage;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Money;
import org.kinora.api.work.Work;

/** Films of 1,000-byte panels, clips and files, in projects with room for a few of them. */
class SweepTest {
    private static final int SIZE = 1000;

    @TempDir Path folder;
    private Studio studio;

    record Words(String text) {}

    record Moved(AssetId panel) {}

    record Joined(List<AssetId> clips) {}

    /** What one version of a shot came to. */
    private record Version(AssetId panel, AssetId clip, AssetId film) {}

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("film.kinora"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private static Outcome bytes(Work work, String text, Origin origin) {
        byte[] bytes = text.repeat(SIZE).substring(0, SIZE).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(Map.of("file", new Outcome.Part(work.assets().put(bytes, "text/plain", origin, text), new PartInfo.Data("text"))),
                Money.NOTHING,
                List.of());
    }

    private static AssetId step(Build build, String label, String kind, Record request, String content) {
        StepResult result = build.step(new Step(label, kind, "test", 1, request), Slot.CPU, work -> bytes(work, content, Origin.DERIVED)).join();
        return result.outcome().part("file").asset();
    }

    private Build build() {
        return studio.engine.build(studio.project(), studio.work());
    }

    private static Version film(Build build, String shot, String text) {
        AssetId panel = step(build, "shot/" + shot + "/panel", "panel", new Words(text), "panel " + text);
        AssetId clip = step(build, "shot/" + shot + "/clip", "clip", new Moved(panel), "clip " + text);
        return new Version(panel, clip, step(build, "film/finish", "film", new Joined(List.of(clip)), "film " + text));
    }

    private boolean here(AssetId asset) {
        return studio.project().assets().has(asset);
    }

    private Storage storage() {
        return studio.engine.storage(studio.project());
    }

    private void room(long files) {
        storage().limit(Optional.of(files * SIZE), Caller.LOCAL);
    }

    @Test
    void what_a_newer_result_replaced_goes_and_the_film_stays() {
        try (Build build = build()) {
            Version old = film(build, "1", "old");
            Version now = film(build, "1", "new");
            room(3);
            assertThat(storage().evict().assets()).isEqualTo(3);
            assertThat(List.of(old.panel(), old.clip(), old.film())).noneMatch(this::here);
            assertThat(List.of(now.panel(), now.clip(), now.film())).allMatch(this::here);
            assertThat(storage().room()).isEqualTo(new Storage.Room(3 * SIZE, true, 3 * SIZE));
        }
    }

    @Test
    void no_more_goes_than_must_and_the_oldest_first() {
        try (Build build = build()) {
            Version first = film(build, "1", "first");
            film(build, "1", "second");
            film(build, "1", "third");
            room(8);
            assertThat(storage().evict()).isEqualTo(new org.kinora.api.platform.assets.Freed(1, SIZE));
            assertThat(List.of(first.panel(), first.clip(), first.film()).stream().filter(this::here)).hasSize(2);
        }
    }

    @Test
    void what_the_newest_film_is_not_made_from_goes_next() {
        try (Build build = build()) {
            Version cut = film(build, "cut", "one");
            Version now = film(build, "kept", "two");
            room(3);
            storage().evict();
            assertThat(List.of(cut.panel(), cut.clip(), cut.film())).noneMatch(this::here);
            assertThat(List.of(now.panel(), now.clip(), now.film())).allMatch(this::here);
        }
    }

    @Test
    void the_newest_film_stays_even_where_it_is_too_large() {
        try (Build build = build()) {
            Version now = film(build, "1", "new");
            room(1);
            assertThat(storage().evict().assets()).isZero();
            assertThat(List.of(now.panel(), now.clip(), now.film())).allMatch(this::here);
        }
    }

    @Test
    void without_a_film_the_newest_results_stay() {
        try (Build build = build()) {
            AssetId old = step(build, "shot/1/panel", "panel", new Words("old"), "old");
            AssetId now = step(build, "shot/1/panel", "panel", new Words("new"), "new");
            room(0);
            storage().evict();
            assertThat(here(old)).isFalse();
            assertThat(here(now)).isTrue();
        }
    }

    @Test
    void what_cannot_be_made_again_is_never_evicted() {
        try (Build build = build()) {
            Version old = film(build, "1", "old");
            studio.engine.results(studio.project()).pin("locked", Outcome.of("clip", old.clip(), new PartInfo.Data("text")));
            studio.project().takes().add(new NewTake("s1", "1", TakeOrigin.GENERATED, Map.of("image", old.panel()), "", ""));
            AssetId paid = bytes(studio.work(), "paid", Origin.PAID).part("file").asset();
            AssetId unique = bytes(studio.work(), "unique", Origin.UNIQUE).part("file").asset();
            AssetId imported = bytes(studio.work(), "imported", Origin.IMPORTED).part("file").asset();
            AssetId ofNoStep = bytes(studio.work(), "of no step", Origin.DERIVED).part("file").asset();
            film(build, "1", "new");
            room(0);
            storage().evict();
            assertThat(here(old.film())).isFalse();
            assertThat(List.of(old.panel(), old.clip(), paid, unique, imported, ofNoStep)).allMatch(this::here);
        }
    }

    @Test
    void what_was_evicted_is_made_again_on_demand() {
        try (Build build = build()) {
            Version old = film(build, "1", "old");
            film(build, "1", "new");
            room(3);
            storage().evict();
            Version again = film(build, "1", "old");
            assertThat(again).isEqualTo(old);
            assertThat(List.of(old.panel(), old.clip(), old.film())).allMatch(this::here);
        }
    }

    @Test
    void what_was_freed_is_an_event() {
        try (Build build = build()) {
            film(build, "1", "old");
            film(build, "1", "new");
        }
        room(3);
        storage().evict();
        Events.Event told = studio.engine.events(studio.project()).since(0, 100).getLast();
        assertThat(told.kind()).isEqualTo("assets.evicted");
        assertThat(told.body()).isEqualTo("{\"assets\":3,\"bytes\":3000,\"left\":3000,\"limit\":3000}");
    }

    @Test
    void nothing_is_swept_while_an_operation_runs_and_all_is_afterwards() {
        Occupancy occupancy = studio.state().occupancy();
        room(3);
        occupancy.enter();
        Version old;
        try (Build build = build()) {
            old = film(build, "1", "old");
            film(build, "1", "new");
        }
        assertThat(here(old.film())).isTrue();
        occupancy.leave();
        // The next operation begins after the sweep, and tells what it did.
        occupancy.enter();
        assertThat(here(old.film())).isFalse();
        assertThat(occupancy.news()).contains("Made room: 1 MB of 3 files that can be made again are gone, 1 MB of at most 1 MB are left.");
        assertThat(occupancy.news()).isEmpty();
        occupancy.leave();
    }

    @Test
    void room_is_not_made_by_hand_while_others_work() {
        Occupancy occupancy = studio.state().occupancy();
        occupancy.enter();
        occupancy.enter();
        assertThatThrownBy(() -> storage().evict()).isInstanceOf(Failure.class)
                .hasMessageStartingWith("Room cannot be made while something else runs");
        occupancy.leave();
        storage().evict();
        occupancy.leave();
    }

    @Test
    void a_project_without_a_limit_has_that_of_the_process_or_of_the_disk() {
        Storage.Room room = storage().room();
        assertThat(room.own()).isFalse();
        assertThat(room.limit()).isPositive().isLessThanOrEqualTo(20_000_000_000L);
        studio.close();
        studio = new Studio(folder.resolve("film.kinora"), new Limits(Optional.empty(), Optional.of(5000L)));
        assertThat(storage().room().limit()).isEqualTo(5000);
        room(7);
        assertThat(storage().room()).isEqualTo(new Storage.Room(7000, true, 0));
        storage().limit(Optional.empty(), Caller.LOCAL);
        assertThat(storage().room().limit()).isEqualTo(5000);
    }
}
