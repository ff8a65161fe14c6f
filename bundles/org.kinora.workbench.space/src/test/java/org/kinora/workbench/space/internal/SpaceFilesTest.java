package org.kinora.workbench.space.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.splat.CameraPath;

class SpaceFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_way_is_read_as_it_was_written_and_a_broken_one_is_none() throws Exception {
        SpaceFiles files = new SpaceFiles(folder.resolve("film.kinora"));
        Path scene = folder.resolve("garden.ply");
        Eye eye = new Eye(1, 2, 3, 30, -20, 5, 50);
        CameraPath path = new CameraPath("garden.ply", 96, List.of(CameraPath.Key.of(0, true, eye.camera(320, 180)),
                CameraPath.Key.of(95, false, eye.orbit(40, 0).camera(320, 180))));
        assertThat(files.read(scene)).isEmpty();
        files.write(scene, path);
        assertThat(files.read(scene)).contains(path);
        Files.writeString(files.way(scene), "{\"frames\":1}");
        assertThat(files.read(scene)).isEmpty();
    }

    @Test
    void scenes_of_the_project_and_beside_it_are_offered_and_new_ones_get_free_names() throws Exception {
        Path project = Files.createDirectories(folder.resolve("film.kinora"));
        SpaceFiles files = new SpaceFiles(project);
        Files.createDirectories(files.folder());
        Path inside = Files.createFile(files.folder().resolve("vase.spz"));
        Path beside = Files.createFile(folder.resolve("garden.compressed.ply"));
        Files.createFile(folder.resolve("notes.txt"));
        assertThat(files.scenes()).containsExactly(inside, beside);
        Path first = files.beside(beside, "part");
        assertThat(first.getFileName()).hasToString("garden-part.ply");
        Files.createFile(first);
        assertThat(files.beside(beside, "part").getFileName()).hasToString("garden-part-2.ply");
    }

    @Test
    void a_way_made_longer_or_shorter_keeps_its_keys_in_order() {
        Eye eye = new Eye(0, 0, 0, 0, 0, 5, 50);
        CameraPath path = new CameraPath("a.ply", 96, List.of(CameraPath.Key.of(0, true, eye.camera(64, 36)),
                CameraPath.Key.of(1, true, eye.camera(64, 36)),
                CameraPath.Key.of(95, true, eye.camera(64, 36))));
        assertThat(path.lasting(191).keys()).extracting(CameraPath.Key::frame).containsExactly(0L, 2L, 190L);
        assertThat(path.lasting(3).keys()).extracting(CameraPath.Key::frame).containsExactly(0L, 1L, 2L);
    }
}
