package org.kinora.assets.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.assets.Inspection;
import org.kinora.api.work.DiskSpace;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class CrashAtEveryWriteTest {
    private static Library library;

    @TempDir
    private Path tmp;

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
        library.begin(tmp.resolve("p"));
    }

    @Test
    void a_process_that_dies_at_any_write_leaves_every_stored_asset_whole_and_no_half_one() throws Exception {
        boolean reached = true;
        for (int at = 1; reached; at++) {
            StoppingDisk disk = new StoppingDisk(at, false);
            library.resume(library.project(), disk);
            List<AssetId> stored = new ArrayList<>();
            try {
                Path scratch = Files.writeString(tmp.resolve("scratch" + at), "scratch" + at);
                for (String text : List.of("one" + at, "two" + at, "one" + at)) stored.add(library.derived(text));
                stored.add(library.store().put(scratch, "text/plain", Origin.IMPORTED, "scratch.txt", true));
            } catch (StoppingDisk.Death death) {
                assertThat(disk.stopped()).isTrue();
            }
            reached = disk.stopped();
            library.resume(library.project(), new RealDisk());
            stored.forEach(id -> assertThat(library.store().file(id)).exists());
            Inspection inspection = library.library().verify();
            assertThat(inspection.damaged()).isEmpty();
            assertThat(inspection.evicted()).isEmpty();
            for (String stray : inspection.stray()) assertThat(Digest.of(library.project().resolve("assets").resolve(stray)).sha256())
                    .isEqualTo(stray.substring(3, 67));
            assertThat(library.store().file(library.derived("one" + at))).hasContent("one" + at);
            assertThat(library.project().resolve("assets/tmp")).isEmptyDirectory();
        }
    }

    @Test
    void a_disk_that_is_full_at_any_write_is_a_failure_that_leaves_nothing_half_written() throws Exception {
        boolean reached = true;
        for (int at = 1; reached; at++) {
            StoppingDisk disk = new StoppingDisk(at, true);
            library.resume(library.project(), disk);
            byte[] bytes = ("x".repeat(100) + at).getBytes(StandardCharsets.UTF_8);
            Path scratch = Files.write(tmp.resolve("scratch" + at), ("scratch" + at).getBytes(StandardCharsets.UTF_8));
            try {
                library.store().put(bytes, "text/plain", Origin.DERIVED, "x.txt");
                library.store().put(scratch, "text/plain", Origin.DERIVED, "scratch.txt", true);
            } catch (Failure full) {
                assertThat(full).hasMessage("A file could not be stored in " + library.project().resolve("assets")
                        + "\n  expected: free space on its disk\n"
                        + "  found: the disk or the quota is full; " + DiskSpace.of(library.project()).text() + "\n"
                        + "  what to do: Free some space, or remove files that can be made again with \"kinora assets evict\", and try again.");
                assertThat(full.kind()).isEqualTo(Kind.EXHAUSTED);
                assertThat(scratch).exists();
            }
            reached = disk.stopped();
            library.resume(library.project(), new RealDisk());
            assertThat(library.library().verify().damaged()).isEmpty();
            AssetId id = library.store().put(bytes, "text/plain", Origin.DERIVED, "x.txt");
            assertThat(library.store().file(id)).hasBinaryContent(bytes);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_apart_from_a_full_disk() throws Exception {
        Files.writeString(library.project().resolve("assets"), "in the way");
        assertThatThrownBy(() -> library.derived("x")).hasMessageStartingWith("A file could not be stored in " + library.project().resolve("assets")
                + "\n  expected: a folder that this user may write to");
    }
}
