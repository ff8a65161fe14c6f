package org.kinora.project.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
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

class ProjectFolderTest {
    @TempDir
    private Path tmp;

    private final Workplace workplace = new Workplace();

    @AfterEach
    void stop() {
        workplace.close();
    }

    private static void write(OpenProject project, String id, String heading) {
        project.documents().commit(new Edit("main", Documents.NEWEST, List.of(Change.put(Scene.TYPE, id, new Scene(heading, 3))), "Write " + id,
                Caller.LOCAL));
    }

    private static void kind(Throwable fault, Kind kind) {
        assertThat(fault).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    private static Map<Path, String> files(Path folder) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.toList()) files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return files;
    }

    @Test
    void what_was_committed_is_there_when_the_project_is_opened_again_elsewhere() throws IOException {
        Path folder = tmp.resolve("Lighthouse.kinora");
        AssetId asset;
        String id;
        try (OpenProject project = workplace.create(folder)) {
            assertThat(project.name()).isEqualTo("Lighthouse");
            write(project, "s1", "INT. KITCHEN - DAY");
            asset = project.assets().put(new byte[] {1, 2, 3}, "image/png", Origin.DERIVED, "12A.png");
            id = project.id();
        }
        Path moved = Files.move(folder, Files.createDirectories(tmp.resolve("other")).resolve("Keeper.kinora"));
        assertThat(workplace.projects().info(moved).id()).isEqualTo(id);
        try (OpenProject project = workplace.projects().open(moved)) {
            assertThat(project.name()).isEqualTo("Keeper");
            assertThat(project.documents().get("main", Scene.TYPE, "s1")).contains(new Scene("INT. KITCHEN - DAY", 3));
            assertThat(project.assets().file(asset)).hasBinaryContent(new byte[] {1, 2, 3}).startsWith(moved.toAbsolutePath());
        }
    }

    @Test
    void a_project_is_open_once_at_a_time_and_two_projects_at_once() {
        Path folder = tmp.resolve("A.kinora");
        try (OpenProject project = workplace.create(folder); OpenProject other = workplace.create(tmp.resolve("B.kinora"))) {
            assertThatThrownBy(() -> workplace.projects().open(folder)).satisfies(fault -> kind(fault, Kind.BUSY))
                    .hasMessage("The project " + folder + " is open in another process\n"
                            + "  what to do: Close the other Kinora, or run the command beside it: "
                            + "it is passed on to the one that has the project open.");
            assertThat(project.id()).isNotEqualTo(other.id());
        }
        workplace.projects().open(folder).close();
    }

    @Test
    void a_project_of_a_newer_format_is_refused_and_left_as_it_is() throws IOException {
        Path folder = tmp.resolve("A.kinora");
        workplace.create(folder).close();
        Files.writeString(folder.resolve("kinora.json"), "{\"format\":2,\"id\":{\"new\":\"shape\"}}");
        Map<Path, String> before = files(folder);
        assertThatThrownBy(() -> workplace.projects().open(folder)).satisfies(fault -> kind(fault, Kind.MISSING)).hasMessage("The project " + folder
                + " was made by a newer Kinora\n  expected: format 1 or older\n  found: format 2\n"
                        + "  what to do: Open it with the newer Kinora. Nothing was changed.");
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void a_project_whose_database_is_newer_is_refused_and_free_for_others() throws IOException {
        Path folder = tmp.resolve("A.kinora");
        workplace.create(folder).close();
        Files.writeString(folder.resolve("store/schema"), "999\n");
        assertThatThrownBy(() -> workplace.projects().open(folder)).satisfies(fault -> kind(fault, Kind.MISSING))
                .hasMessageContaining("made by a newer Kinora");
        Files.delete(folder.resolve("store/schema"));
        workplace.projects().open(folder).close();
    }

    @Test
    void what_is_no_project_or_a_damaged_one_is_told() throws IOException {
        Path missing = tmp.resolve("none.kinora");
        assertThatThrownBy(() -> workplace.projects().open(missing)).satisfies(fault -> kind(fault, Kind.MISSING))
                .hasMessage("There is no project folder " + missing
                + "\n  what to do: Check the path, or make a project with \"kinora project new\".");
        Path plain = Files.createDirectories(tmp.resolve("plain"));
        assertThatThrownBy(() -> workplace.projects().open(plain)).satisfies(fault -> kind(fault, Kind.INPUT)).hasMessage(plain
                + " is not a Kinora project\n  expected: a folder with the file kinora.json\n"
                        + "  what to do: Check the path, or make a project with \"kinora project new\".");
        for (String junk : List.of("", "junk", "[]", "{}", "{\"format\":\"x\"}", "{\"format\":1}",
                "{\"format\":1,\"id\":\"x\",\"created\":\"yesterday\"}", "x".repeat(70000))) {
            Files.writeString(plain.resolve("kinora.json"), junk);
            assertThatThrownBy(() -> workplace.projects().open(plain)).as(junk).satisfies(fault -> kind(fault, Kind.DAMAGED))
                    .hasMessageStartingWith(plain.resolve("kinora.json") + " cannot be read\n  expected: the project's id and format\n  found: ");
        }
        Path folder = tmp.resolve("A.kinora");
        workplace.create(folder).close();
        Disk.delete(folder.resolve("store"));
        assertThatThrownBy(() -> workplace.projects().open(folder)).satisfies(fault -> kind(fault, Kind.DAMAGED))
                .hasMessageContaining("the folder store, which holds its documents");
    }

    @Test
    void a_project_is_made_only_where_nothing_is_but_after_an_interrupted_creation() throws IOException {
        Path full = Files.createDirectories(tmp.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> workplace.create(full)).satisfies(fault -> kind(fault, Kind.INPUT)).hasMessage("A project cannot be made in " + full
                + "\n  expected: a folder that is new or empty\n  found: a folder with files, or a file\n  what to do: Choose another folder.");
        assertThat(full.resolve("kinora.json")).doesNotExist();
        Path begun = Files.createDirectories(tmp.resolve("begun/store")).getParent();
        Files.writeString(begun.resolve("store/owner.lock"), "");
        workplace.create(begun).close();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Path file = Files.writeString(tmp.resolve("file"), "");
        assertThatThrownBy(() -> workplace.create(file.resolve("A.kinora"))).satisfies(fault -> kind(fault, Kind.INPUT))
                .hasMessage(file.resolve("A.kinora")
                + " cannot be written\n  expected: a folder that this user may write to\n"
                        + "  what to do: Choose another folder, or change the permissions.");
        Path folder = tmp.resolve("A.kinora");
        workplace.create(folder).close();
        folder.resolve("store/owner.lock").toFile().setReadOnly();
        Assumptions.assumeFalse(Files.isWritable(folder.resolve("store/owner.lock")), "this user may write to everything");
        assertThatThrownBy(() -> workplace.projects().open(folder)).satisfies(fault -> kind(fault, Kind.INPUT))
                .hasMessageContaining("cannot be opened for writing");
    }
}
