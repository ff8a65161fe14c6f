package org.kinora.assets.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.Origin;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class AssetStoreTest {
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

    private static void kind(Throwable fault, Kind kind) {
        assertThat(fault).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    @Test
    void an_asset_lies_under_its_hash_and_can_be_read_after_a_restart() {
        AssetId id = library.derived("hello");
        assertThat(id).hasToString("sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824;text/plain");
        library.reopen();
        assertThat(library.store().file(id)).isEqualTo(library.stored(id)).hasContent("hello");
        assertThat(library.store().info(id)).contains(new AssetInfo(id, 5, Origin.DERIVED, library.instant(), "hello.txt", Optional.empty(), true));
    }

    @Test
    void the_same_bytes_are_stored_once_and_their_origin_is_raised_never_lowered() throws IOException {
        AssetId id = library.derived("hello");
        Object before = Files.getAttribute(library.stored(id), "unix:ino");
        assertThat(library.store().put("hello".getBytes(), "text/plain", Origin.PAID, "other.txt")).isEqualTo(id);
        assertThat(library.store().put("hello".getBytes(), "text/plain", Origin.DERIVED, "third.txt")).isEqualTo(id);
        assertThat(Files.getAttribute(library.stored(id), "unix:ino")).isEqualTo(before);
        assertThat(library.store().info(id)).map(AssetInfo::origin).contains(Origin.PAID);
        assertThat(library.store().info(id)).map(AssetInfo::name).contains("hello.txt");
        assertThat(library.library().verify().checked()).isEqualTo(1);
    }

    @Test
    void a_file_is_moved_or_copied_in() throws IOException {
        Path scratch = Files.writeString(tmp.resolve("scratch.txt"), "moved");
        Path own = Files.writeString(tmp.resolve("own.txt"), "copied");
        AssetId moved = library.store().put(scratch, "text/plain", Origin.DERIVED, "a.txt", true);
        AssetId copied = library.store().put(own, "text/plain", Origin.IMPORTED, "b.txt", false);
        assertThat(scratch).doesNotExist();
        assertThat(own).hasContent("copied").isWritable();
        assertThat(library.store().file(moved)).hasContent("moved");
        assertThat(library.store().file(copied)).hasContent("copied");
    }

    @Test
    void a_file_on_another_disk_is_moved_in_by_copying() throws IOException {
        Path shm = Path.of("/dev/shm");
        Assumptions.assumeTrue(Files.isWritable(shm), "needs a second file system at /dev/shm");
        Path far = Files.writeString(Files.createTempFile(shm, "kinora", ".txt"), "far");
        AssetId id = library.store().put(far, "text/plain", Origin.DERIVED, "far.txt", true);
        assertThat(far).doesNotExist();
        assertThat(library.store().file(id)).hasContent("far");
    }

    @Test
    void a_link_to_a_file_is_copied_even_when_it_may_be_moved() throws IOException {
        Path own = Files.writeString(tmp.resolve("own.txt"), "own");
        Path link = Files.createSymbolicLink(tmp.resolve("link.txt"), own);
        AssetId id = library.store().put(link, "text/plain", Origin.DERIVED, "link.txt", true);
        assertThat(own).hasContent("own");
        assertThat(link).doesNotExist();
        assertThat(library.store().file(id)).isRegularFile().hasContent("own");
    }

    @Test
    void files_end_as_their_media_type_is_known_or_else_in_bin() {
        for (String[] pair : new String[][] {{"image/png", ".png"}, {"audio/flac", ".flac"}, {"video/mp4", ".mp4"}, {"application/x-odd", ".bin"}})
            assertThat(library.store().file(library.store().put(pair[0].getBytes(), pair[0], Origin.DERIVED, "x")).toString()).endsWith(pair[1]);
    }

    @Test
    void a_folder_is_no_asset_and_long_names_are_cut_at_the_front() {
        assertThatThrownBy(() -> library.store().put(tmp, "image/png", Origin.IMPORTED, "x", false)).hasMessageContaining("could not be read");
        AssetId id = library.store().put(new byte[0], "text/plain", Origin.DERIVED, "x".repeat(400) + ".txt");
        assertThat(library.store().info(id).orElseThrow().name()).hasSize(300).endsWith("xx.txt");
    }

    @Test
    void damaged_bytes_are_noticed_at_the_first_read_and_healed_by_storing_them_again() throws IOException {
        AssetId id = library.derived("hello");
        library.stored(id).toFile().setWritable(true);
        Files.writeString(library.stored(id), "hellO");
        library.reopen();
        assertThatThrownBy(() -> library.store().file(id)).satisfies(fault -> kind(fault, Kind.DAMAGED))
                .hasMessage("hello.txt is damaged\n  expected: bytes whose hash is the file's name\n  found: other bytes in " + library.stored(id)
                        + "\n  what to do: Restore it from a backup of the project, or import it again.");
        library.derived("hello");
        assertThat(library.store().file(id)).hasContent("hello");
    }

    @Test
    void what_is_not_there_is_told_apart() throws IOException {
        AssetId unknown = new AssetId("0".repeat(64), "image/png");
        assertThat(library.store().has(unknown)).isFalse();
        assertThatThrownBy(() -> library.store().file(unknown)).satisfies(fault -> kind(fault, Kind.MISSING))
                .hasMessage("This project has no asset sha256:"
                + "0".repeat(64) + ";image/png\n  what to do: Import the file, or make the film again.");
        AssetId evicted = library.derived("gone");
        library.library().evict(0, id -> false);
        assertThat(library.store().has(evicted)).isFalse();
        assertThatThrownBy(() -> library.store().file(evicted)).satisfies(fault -> kind(fault, Kind.MISSING))
                .hasMessage("gone.txt was removed to save space\n"
                + "  found: " + evicted + " is not in the project at present\n"
                        + "  what to do: It is made again when it is needed; run the command that made it.");
        AssetId paid = library.store().put("paid".getBytes(), "text/plain", Origin.PAID, "paid.txt");
        Files.delete(library.stored(paid));
        assertThatThrownBy(() -> library.store().file(paid)).satisfies(fault -> kind(fault, Kind.DAMAGED))
                .hasMessageStartingWith("paid.txt is missing from the project");
        assertThatThrownBy(() -> library.store().put(tmp.resolve("none.png"), "image/png", Origin.IMPORTED, "none.png", false))
                .satisfies(fault -> kind(fault, Kind.MISSING)).hasMessage(tmp.resolve("none.png")
                + " could not be read\n  found: there is no such file\n"
                        + "  what to do: Check the path and the file's permissions.");
    }

    @Test
    void stored_files_cannot_be_written_to() {
        assertThat(library.store().file(library.derived("hello")).toFile().canWrite() && !"root".equals(System.getProperty("user.name"))).isFalse();
    }

    @Test
    void a_stream_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) throw new IOException("the line is dead");
                return 7;
            }
        };
        assertThatThrownBy(() -> library.store().put(broken, "image/png", Origin.DERIVED, "x.png")).isInstanceOf(Failure.class);
        assertThat(library.project().resolve("assets/tmp")).isEmptyDirectory();
        assertThat(library.library().usage().stored()).isEmpty();
    }

    @Test
    void many_threads_may_store_the_same_and_different_bytes_at_once() throws InterruptedException {
        Set<AssetId> ids = ConcurrentHashMap.newKeySet();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 6; t++) threads.add(Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 20; i++) ids.add(library.store().put(new ByteArrayInputStream(("n" + i).getBytes()), "text/plain", Origin.DERIVED,
                    "n"));
        }));
        for (Thread thread : threads) thread.join();
        assertThat(ids).hasSize(20).allMatch(id -> library.store().has(id));
        assertThat(library.library().verify().damaged()).isEmpty();
    }
}
