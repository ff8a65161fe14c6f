package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeFolderTest {
    @TempDir
    Path folder;
    private final String before = System.getProperty(NativeFolder.PROPERTY);

    @BeforeEach
    void jars() throws IOException {
        System.clearProperty(NativeFolder.PROPERTY);
        Files.write(folder.resolve("02-org.kinora.lib.bytedeco.jar"), new byte[10]);
        Files.write(folder.resolve("02-org.kinora.lib.bytedeco.linux.jar"), new byte[20]);
        Files.write(folder.resolve("05-org.kinora.film.jar"), new byte[30]);
    }

    @AfterEach
    void back() {
        if (before == null) System.clearProperty(NativeFolder.PROPERTY);
        else System.setProperty(NativeFolder.PROPERTY, before);
    }

    @Test
    void other_natives_are_unpacked_into_another_folder() throws IOException {
        Path first = NativeFolder.of(folder, folder);
        assertThat(NativeFolder.of(folder, folder)).isEqualTo(first);
        Files.write(folder.resolve("05-org.kinora.film.jar"), new byte[31]);
        assertThat(NativeFolder.of(folder, folder)).isEqualTo(first);
        Files.write(folder.resolve("02-org.kinora.lib.bytedeco.linux.jar"), new byte[21]);
        assertThat(NativeFolder.of(folder, folder)).isNotEqualTo(first);
    }

    @Test
    void whoever_loads_first_finds_the_folder_chosen() throws IOException {
        NativeFolder.choose(folder, folder);
        assertThat(System.getProperty(NativeFolder.PROPERTY)).isEqualTo(NativeFolder.of(folder, folder).toString());
    }

    @Test
    void what_a_person_has_set_stays() throws IOException {
        System.setProperty(NativeFolder.PROPERTY, "/elsewhere");
        NativeFolder.choose(folder, folder);
        assertThat(System.getProperty(NativeFolder.PROPERTY)).isEqualTo("/elsewhere");
    }
}
