package org.kinora.project.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Edit;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.project.internal.Workplace.Scene;

class ArchiveTest {
    private static final Workplace WORKPLACE = new Workplace();

    @TempDir
    private static Path tmp;

    private static Path exported;
    private static OpenProject source;
    private static AssetId picture;
    private static AssetId linked;

    @BeforeAll
    static void export() throws IOException {
        source = WORKPLACE.create(tmp.resolve("Film.kinora"));
        write(source, "s1", "EXT. SEA - NIGHT");
        write(source, "s1", "EXT. SEA - DAWN");
        picture = source.assets().put("picture".getBytes(), "image/png", Origin.PAID, "sea.png");
        linked = source.library().link(Files.writeString(tmp.resolve("clip.mp4"), "clip"), "video/mp4");
        source.takes().choose("main", source.takes().add(new NewTake("shot1", "1A", TakeOrigin.IMPORTED, Map.of("image", picture), "", "")).id(),
                Caller.LOCAL);
        exported = tmp.resolve("Film.kinoraz");
        source.export(exported);
    }

    @AfterAll
    static void stop() {
        source.close();
        WORKPLACE.close();
    }

    private static void write(OpenProject project, String id, String heading) {
        project.documents().commit(new Edit("main", Documents.NEWEST, List.of(Change.put(Scene.TYPE, id, new Scene(heading, 3))), "Write",
                Caller.LOCAL));
    }

    private static String heading(OpenProject project) {
        return project.documents().get("main", Scene.TYPE, "s1").orElseThrow().heading();
    }

    private static void same(OpenProject copy) {
        assertThat(copy.id()).isEqualTo(source.id());
        assertThat(SharedProject.bytes(copy.documents().view("main"))).isEqualTo(SharedProject.bytes(source.documents().view("main")));
        assertThat(copy.documents().log("main", 0, 99)).isEqualTo(source.documents().log("main", 0, 99));
        assertThat(copy.takes().chosen("main", "shot1")).isEqualTo(source.takes().chosen("main", "shot1"));
        assertThat(copy.assets().file(picture)).hasContent("picture").startsWith(copy.folder());
        assertThat(copy.assets().file(linked)).isEqualTo(tmp.resolve("clip.mp4"));
    }

    @Test
    void an_exported_project_comes_back_whole_and_goes_on() {
        try (OpenProject copy = WORKPLACE.projects().importFrom(exported, tmp.resolve("copies/Copy.kinora"))) {
            same(copy);
            copy.documents().undo("main", Caller.LOCAL);
            copy.documents().undo("main", Caller.LOCAL);
            assertThat(heading(copy)).isEqualTo("EXT. SEA - NIGHT");
        }
    }

    @Test
    void exporting_twice_gives_the_same_bytes() throws IOException {
        Path again = tmp.resolve("again.kinoraz");
        source.export(again);
        assertThat(again).hasSameBinaryContentAs(exported);
        assertThat(tmp.resolve("again.kinoraz.new")).doesNotExist();
    }

    @Test
    void a_backup_gains_only_what_is_new_and_can_be_restored() throws IOException {
        Path folder = tmp.resolve("Saved.kinora");
        Path backup = tmp.resolve("backup");
        try (OpenProject project = WORKPLACE.projects().importFrom(exported, folder)) {
            project.backup(backup);
            Path saved = backup.resolve(folder.relativize(project.assets().file(picture)).toString());
            FileTime before = FileTime.from(Instant.EPOCH);
            Files.setLastModifiedTime(saved, before);
            project.backup(backup);
            assertThat(Files.getLastModifiedTime(saved)).isEqualTo(before);
            write(project, "s1", "a mistake");
            project.library().purge(List.of(picture));
        }
        try (OpenProject project = WORKPLACE.projects().restore(backup, folder)) {
            same(project);
        }
        assertThat(folder.resolve("store.before-restore-20260301-100000/derby")).isDirectory();
        assertThat(folder.resolve("store.restoring")).doesNotExist();
        try (OpenProject copy = WORKPLACE.projects().importFrom(backup, tmp.resolve("from-backup.kinora"))) {
            same(copy);
        }
    }

    @Test
    void a_backup_of_another_project_is_not_mixed_in() throws IOException {
        Path other = tmp.resolve("Other.kinora");
        Path backup = tmp.resolve("other-backup");
        try (OpenProject project = WORKPLACE.create(other)) {
            project.backup(backup);
        }
        assertThatThrownBy(() -> source.backup(backup)).hasMessage(backup + " holds a backup of another project\n"
                + "  what to do: Choose another folder for the backups of this project.");
        assertThatThrownBy(() -> WORKPLACE.projects().restore(exported, other)).hasMessageStartingWith(exported
                + " holds a backup of another project");
        WORKPLACE.projects().open(other).close();
    }

    private static Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(exported))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) entries.put(entry.getName(), zip.readAllBytes());
        }
        return entries;
    }

    private static Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = Files.createTempFile(tmp, "hostile", ".kinoraz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static void refused(Path file, Kind kind, String found) {
        Path target = tmp.resolve("target.kinora");
        assertThatThrownBy(() -> WORKPLACE.projects().importFrom(file, target)).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.kind()).isEqualTo(kind))
                .hasMessageContaining(found);
        assertThat(target).doesNotExist();
        assertThat(tmp.resolve(".target.kinora.importing")).doesNotExist();
        assertThat(tmp.resolve("evil")).doesNotExist();
    }

    @Test
    void names_that_lead_elsewhere_or_do_not_belong_are_refused() throws IOException {
        for (String name : List.of("../evil", "/tmp/evil", "assets/../../evil", "assets/ab/../../../evil", "C:\\evil",
                "store/derby/service.properties", "assets/ab/" + "cd".repeat(32) + ".png",
                "store/owner.socket", "assets/ab/" + "ab".repeat(32) + ".sh.exe.toolong", "evil/")) {
            Map<String, byte[]> entries = entries();
            entries.put(name, new byte[] {1});
            refused(zip(entries), Kind.DAMAGED, " cannot be brought in\n  expected: a project exported by Kinora\n  found: an entry named " + name);
        }
    }

    @Test
    void assets_that_are_not_what_their_names_say_are_refused() throws IOException {
        Map<String, byte[]> entries = entries();
        String asset = entries.keySet().stream().filter(name -> name.startsWith("assets/")).findFirst().orElseThrow();
        entries.put(asset, "another".getBytes());
        refused(zip(entries), Kind.DAMAGED, "found: an asset whose bytes are not what its name says: " + asset);
    }

    @Test
    void what_is_no_archive_or_an_incomplete_or_newer_one_is_refused() throws IOException {
        refused(Files.writeString(tmp.resolve("junk.kinoraz"), "junk"), Kind.DAMAGED, "cannot be brought in");
        refused(Files.write(tmp.resolve("short.kinoraz"), Arrays.copyOf(Files.readAllBytes(exported), (int) Files.size(exported) / 2)), Kind.DAMAGED,
                "cannot be brought in");
        refused(tmp.resolve("none.kinoraz"), Kind.MISSING, "There is no file or folder");
        Map<String, byte[]> entries = entries();
        entries.remove("store/rows.jsonl.gz");
        refused(zip(entries), Kind.DAMAGED, "found: no store/rows.jsonl.gz");
        entries = entries();
        entries.put("store/rows.jsonl.gz", new byte[] {1, 2, 3});
        refused(zip(entries), Kind.DAMAGED, "cannot be read");
        entries = entries();
        entries.put("kinora.json", Json.bytes(Map.of("format", 7)));
        refused(zip(entries), Kind.MISSING, "made by a newer Kinora");
    }

    @Test
    void a_small_file_that_unpacks_to_far_too_much_is_refused_unread() throws IOException {
        Path file = tmp.resolve("bomb.kinoraz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("kinora.json"));
            zip.putNextEntry(new ZipEntry("store/rows.jsonl.gz"));
            zip.putNextEntry(new ZipEntry("assets/ab/" + "ab".repeat(32) + ".bin"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1100; i++) zip.write(zeros);
        }
        refused(file, Kind.DAMAGED, "found: a small file that unpacks to far too much");
    }

    @Test
    void a_folder_that_is_not_empty_is_never_imported_over() throws IOException {
        Path mine = Files.createDirectories(tmp.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> WORKPLACE.projects().importFrom(exported, mine)).hasMessageStartingWith("A project cannot be made in " + mine);
        assertThat(mine.resolve("letter.txt")).hasContent("mine");
    }
}
