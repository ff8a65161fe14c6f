package org.kinora.assets.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.assets.AssetFilter;
import org.kinora.api.platform.assets.Collected;
import org.kinora.api.platform.assets.Freed;
import org.kinora.api.platform.assets.Inspection;
import org.kinora.api.platform.assets.Usage;

class AssetLibraryTest {
    @TempDir
    private Path tmp;

    private static Library library;

    @BeforeAll
    static void open() throws IOException {
        library = new Library();
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
    }

    @BeforeEach
    void begin() throws IOException {
        library.begin(tmp.resolve("Film.kinora"));
    }

    @Test
    void eviction_takes_the_least_recently_used_derived_assets_and_keeps_their_rows() {
        AssetId old = library.derived("old-");
        library.pass(Duration.ofHours(1));
        AssetId middle = library.derived("mid-");
        library.pass(Duration.ofHours(1));
        AssetId fresh = library.derived("new-");
        AssetId own = library.store().put("mine".getBytes(), "text/plain", Origin.IMPORTED, "mine.txt");
        library.pass(Duration.ofHours(1));
        library.store().file(old);
        assertThat(library.library().evict(8, id -> false)).isEqualTo(new Freed(1, 4));
        assertThat(library.store().has(middle)).isFalse();
        library.reopen();
        assertThat(library.library().evict(0, fresh::equals)).isEqualTo(new Freed(1, 4));
        assertThat(List.of(library.store().has(old), library.store().has(fresh), library.store().has(own))).containsExactly(false, true, true);
        assertThat(library.store().info(middle)).map(AssetInfo::present).contains(false);
        library.derived("mid-");
        assertThat(library.store().has(middle)).isTrue();
    }

    @Test
    void an_asset_that_somebody_asked_for_counts_as_used() {
        AssetId asked = library.derived("ask-");
        AssetId forgotten = library.derived("for-");
        library.pass(Duration.ofHours(1));
        assertThat(library.store().has(asked)).isTrue();
        library.library().evict(4, id -> false);
        assertThat(List.of(library.store().has(asked), library.store().has(forgotten))).containsExactly(true, false);
    }

    @Test
    void the_size_of_all_derived_assets_is_known_without_the_disk() {
        AssetId derived = library.derived("four");
        library.store().put("imported".getBytes(), "text/plain", Origin.IMPORTED, "i.txt");
        assertThat(library.library().derivedAtMost()).isEqualTo(4);
        library.library().evict(0, id -> !id.equals(derived));
        assertThat(library.library().derivedAtMost()).isEqualTo(4);
    }

    @Test
    void purging_removes_what_is_named_whatever_its_origin() {
        AssetId paid = library.store().put("paid".getBytes(), "text/plain", Origin.PAID, "paid.txt");
        AssetId other = library.derived("other");
        assertThat(library.library().purge(List.of(paid, new AssetId("0".repeat(64), "image/png")))).isEqualTo(new Freed(1, 4));
        assertThat(library.stored(paid)).doesNotExist();
        assertThat(library.store().info(paid)).isEmpty();
        assertThat(library.store().has(other)).isTrue();
    }

    @Test
    void two_assets_of_one_file_lose_it_only_together() {
        AssetId one = library.store().put("same".getBytes(), "application/x-one", Origin.IMPORTED, "one");
        AssetId two = library.store().put("same".getBytes(), "application/x-two", Origin.IMPORTED, "two");
        library.library().purge(List.of(one));
        assertThat(library.store().file(two)).hasContent("same");
        assertThat(library.library().purge(List.of(two)).bytes()).isEqualTo(4);
    }

    @Test
    void a_linked_file_stays_where_it_is_and_is_read_there() throws IOException {
        Path clip = Files.writeString(tmp.resolve("clip.mp4"), "moving pictures");
        AssetId id = library.library().link(clip, "video/mp4");
        library.reopen();
        assertThat(library.store().file(id)).isEqualTo(clip);
        assertThat(library.store().info(id)).isEqualTo(Optional.of(new AssetInfo(id, 15, Origin.IMPORTED, library.instant(), "clip.mp4",
                Optional.of(clip.toString()), true)));
        assertThat(library.library().usage()).isEqualTo(new Usage(Map.of(), new Usage.Share(1, 15), 0));
    }

    @Test
    void linking_what_lies_in_the_project_already_makes_no_link() throws IOException {
        AssetId id = library.derived("hello");
        assertThat(library.library().link(Files.writeString(tmp.resolve("hello.txt"), "hello"), "text/plain")).isEqualTo(id);
        assertThat(library.store().info(id)).contains(new AssetInfo(id, 5, Origin.IMPORTED, library.instant(), "hello.txt", Optional.empty(), true));
        assertThat(library.library().collect().copied()).isEmpty();
    }

    @Test
    void storing_the_bytes_of_an_offline_link_brings_it_back() throws IOException {
        AssetId id = library.library().link(Files.writeString(tmp.resolve("hello.txt"), "hello"), "text/plain");
        Files.delete(tmp.resolve("hello.txt"));
        assertThat(library.store().has(id)).isFalse();
        assertThat(library.derived("hello")).isEqualTo(id);
        assertThat(library.store().file(id)).hasContent("hello");
        assertThat(library.library().usage().linked()).isEqualTo(new Usage.Share(0, 0));
    }

    @Test
    void usage_counts_what_lies_here_by_origin() {
        library.derived("one");
        AssetId gone = library.derived("two");
        library.store().put("paid".getBytes(), "text/plain", Origin.PAID, "paid.txt");
        library.library().evict(0, id -> !id.equals(gone));
        assertThat(library.library().usage()).isEqualTo(new Usage(Map.of(Origin.DERIVED, new Usage.Share(1, 3), Origin.PAID, new Usage.Share(1, 4)),
                new Usage.Share(0, 0), 1));
    }

    @Test
    void the_ending_of_a_linked_files_name_tells_its_type_where_nobody_does() throws Exception {
        Map<String, String> types = Map.of("a.MOV", "video/quicktime", "b.wav", "audio/wav", "c.jpeg", "image/jpeg", "d.xyz", "application/octet-stream");
        for (String name : types.keySet())
            assertThat(library.library().link(Files.writeString(tmp.resolve(name), name), "").mediaType()).isEqualTo(types.get(name));
    }

    @Test
    void a_link_into_a_folder_or_to_nothing_is_refused() {
        assertThatThrownBy(() -> library.library().link(tmp.resolve("none.mp4"), "video/mp4")).hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> library.library().link(tmp, "video/mp4")).hasMessageStartingWith(tmp + " could not be read");
    }

    @Test
    void a_missing_linked_file_is_offline_and_found_again_by_name_size_and_hash() throws IOException {
        Path clip = Files.writeString(tmp.resolve("clip.mp4"), "moving pictures");
        AssetId id = library.library().link(clip, "video/mp4");
        Path archive = Files.createDirectories(tmp.resolve("archive/2025"));
        Files.writeString(archive.resolve("CLIP.mp4"), "another content");
        Files.writeString(archive.resolve("short.mp4"), "moving");
        Path renamed = Files.move(clip, archive.resolve("renamed.mp4"));
        assertThatThrownBy(() -> library.store().file(id)).hasMessage("clip.mp4 is offline\n  expected: the linked file " + clip
                + "\n  what to do: Connect the disk that it lies on, or find the file again with \"kinora assets relink FOLDER\".");
        assertThat(library.library().list(new AssetFilter("video/", Optional.empty(), "", true, 0))).extracting(AssetInfo::id).containsExactly(id);
        assertThat(library.library().relink(library.project()).missing()).hasSize(1);
        assertThat(library.library().relink(tmp.resolve("archive")).found()).extracting(AssetInfo::link)
                .containsExactly(Optional.of(renamed.toString()));
        library.reopen();
        assertThat(library.store().file(id)).isEqualTo(renamed);
    }

    @Test
    void media_that_moved_along_with_the_project_are_found_by_themselves() throws IOException {
        Path home = Files.createDirectories(tmp.resolve("a"));
        Path clip = Files.writeString(home.resolve("clip.mp4"), "moving pictures");
        library.begin(home.resolve("Film.kinora"));
        AssetId id = library.library().link(clip, "video/mp4");
        Path moved = Files.move(home, tmp.resolve("b"));
        library.resume(moved.resolve("Film.kinora"), new RealDisk());
        assertThat(library.store().file(id)).isEqualTo(moved.resolve("clip.mp4"));
    }

    @Test
    void a_linked_file_that_was_edited_is_not_taken_for_what_was_linked() throws IOException {
        Path clip = Files.writeString(tmp.resolve("clip.mp4"), "moving pictures");
        AssetId id = library.library().link(clip, "video/mp4");
        Files.writeString(clip, "moving pictureS");
        assertThatThrownBy(() -> library.store().file(id)).hasMessageStartingWith("clip.mp4 is no longer what was linked");
    }

    @Test
    void collecting_copies_linked_files_in_so_that_the_originals_may_go() throws IOException {
        Path clip = Files.writeString(tmp.resolve("clip.mp4"), "moving pictures");
        AssetId id = library.library().link(clip, "video/mp4");
        AssetId lost = library.library().link(Files.writeString(tmp.resolve("lost.mp4"), "lost"), "video/mp4");
        Files.delete(tmp.resolve("lost.mp4"));
        Collected collected = library.library().collect();
        assertThat(collected.copied()).extracting(AssetInfo::id).containsExactly(id);
        assertThat(collected.bytes()).isEqualTo(15);
        assertThat(collected.missing()).extracting(AssetInfo::id).containsExactly(lost);
        Files.delete(clip);
        assertThat(library.store().file(id)).hasContent("moving pictures").startsWith(library.project());
        assertThat(library.store().info(id)).map(AssetInfo::link).contains(Optional.empty());
        assertThat(library.library().collect().copied()).isEmpty();
    }

    @Test
    void verifying_names_everything_that_is_not_as_it_should_be() throws IOException {
        AssetId good = library.derived("good");
        AssetId bad = library.derived("bad");
        AssetId evicted = library.derived("evicted");
        AssetId missing = library.store().put("missing".getBytes(), "text/plain", Origin.PAID, "missing.txt");
        library.library().evict(0, id -> !id.equals(evicted));
        Files.delete(library.stored(missing));
        library.stored(bad).toFile().setWritable(true);
        Files.writeString(library.stored(bad), "BAD");
        Files.writeString(library.stored(good).resolveSibling("stray.txt"), "?");
        Inspection inspection = library.library().verify();
        assertThat(inspection.checked()).isEqualTo(2);
        assertThat(inspection.damaged()).extracting(AssetInfo::id).containsExactly(bad);
        assertThat(inspection.missing()).extracting(AssetInfo::id).containsExactly(missing);
        assertThat(inspection.evicted()).extracting(AssetInfo::id).containsExactly(evicted);
        assertThat(inspection.stray()).containsExactly(good.sha256().substring(0, 2) + "/stray.txt");
    }

    @Test
    void assets_are_listed_by_filter_newest_first_and_found_by_the_beginning_of_their_hash() {
        AssetId text = library.derived("first");
        library.pass(Duration.ofSeconds(1));
        AssetId picture = library.store().put("second".getBytes(), "image/png", Origin.PAID, "Second.PNG");
        assertThat(library.library().list(AssetFilter.ALL)).extracting(AssetInfo::id).containsExactly(picture, text);
        assertThat(library.library().list(new AssetFilter("image/", Optional.of(Origin.PAID), "second", false, 5))).extracting(AssetInfo::id)
                .containsExactly(picture);
        assertThat(library.library().list(new AssetFilter("", Optional.empty(), "", false, 1))).hasSize(1);
        assertThat(library.library().find(text.sha256().substring(0, 8).toUpperCase())).extracting(AssetInfo::id).containsExactly(text);
        assertThat(library.library().find("xyz")).isEmpty();
    }
}
