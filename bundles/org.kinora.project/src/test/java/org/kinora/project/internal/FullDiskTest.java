package org.kinora.project.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Edit;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.project.internal.Workplace.Scene;
import org.kinora.testkit.SmallDisk;

class FullDiskTest {
    @TempDir
    private Path tmp;

    private static void commit(OpenProject project, String id, String text) {
        Edit edit = new Edit("main", Documents.NEWEST, List.of(Change.put(Scene.TYPE, id, new Scene(text, 1))), "Edit", Caller.LOCAL);
        project.documents().commit(edit);
    }

    private static void kind(Throwable fault, Kind kind) {
        assertThat(fault).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    @Test
    void a_full_disk_is_a_failure_after_which_all_that_was_promised_is_there_and_work_goes_on_when_space_is_free() throws Exception {
        Random random = new Random(7);
        try (SmallDisk disk = SmallDisk.mount(tmp.resolve("disk"), 24); Workplace workplace = new Workplace()) {
            Path folder = disk.folder().resolve("Film.kinora");
            Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[6 << 20]);
            List<AssetId> stored = new ArrayList<>();
            int commits = 0;
            try (OpenProject project = workplace.create(folder)) {
                commit(project, "first", "");
                Throwable full = null;
                while (full == null) {
                    byte[] bytes = new byte[700_000];
                    random.nextBytes(bytes);
                    full = catchThrowable(() -> stored.add(project.assets().put(bytes, "image/png", Origin.PAID, "noise.png")));
                }
                kind(full, Kind.EXHAUSTED);
                assertThat(project.library().verify().damaged()).isEmpty();
                full = null;
                while (full == null) {
                    String text = new String(random.ints(40_000, 'a', 'z').toArray(), 0, 40_000);
                    int id = commits;
                    full = catchThrowable(() -> commit(project, "s" + id, text));
                    if (full == null) commits++;
                }
                kind(full, Kind.EXHAUSTED);
                assertThat(full).hasMessage("The project's database in " + folder.resolve("store")
                        + " could not be written\n  expected: free space on its disk\n"
                        + "  found: the disk or the quota is full\n"
                        + "  what to do: Free some space and try again; nothing that was saved before is lost.");
                Files.delete(ballast);
                commit(project, "after", "");
            }
            try (OpenProject project = workplace.projects().open(folder)) {
                assertThat(project.documents().list("main", Scene.TYPE)).hasSize(commits + 2).containsKeys("first", "after");
                assertThat(stored).isNotEmpty().allSatisfy(id -> assertThat(project.assets().file(id)).exists());
                assertThat(project.library().verify().damaged()).isEmpty();
            }
        }
    }

    @Test
    void a_read_only_disk_is_told() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(tmp.resolve("disk"), 24); Workplace workplace = new Workplace()) {
            Path folder = disk.folder().resolve("Film.kinora");
            workplace.create(folder).close();
            disk.remount("ro");
            assertThatThrownBy(() -> workplace.projects().open(folder)).satisfies(fault -> kind(fault, Kind.INPUT))
                    .hasMessageStartingWith("The project " + folder
                    + " cannot be opened for writing\n  expected: a folder that this user may write to");
            assertThatThrownBy(() -> workplace.create(disk.folder().resolve("New.kinora"))).satisfies(fault -> kind(fault, Kind.INPUT))
                    .hasMessageStartingWith(disk.folder().resolve("New.kinora") + " cannot be written");
        }
    }
}
