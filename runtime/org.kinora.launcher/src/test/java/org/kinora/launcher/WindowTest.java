package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WindowTest {
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    @TempDir
    Path folder;

    private boolean wanted(Map<String, String> environment, String... words) {
        return Window.wanted(List.of(words), environment, new Layout(folder, folder.resolve("home")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void kinora_alone_opens_a_window_where_there_is_a_screen() throws Exception {
        Files.createDirectories(folder.resolve("workbench"));
        assertThat(wanted(SCREEN)).isTrue();
        assertThat(wanted(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
        assertThat(wanted(Map.of("DISPLAY", ""))).isFalse();
    }

    @Test
    void the_word_workbench_asks_for_a_window_and_other_words_do_not() throws Exception {
        Files.createDirectories(folder.resolve("workbench"));
        assertThat(wanted(Map.of(), "workbench", "rain.kinora")).isTrue();
        assertThat(wanted(SCREEN, "workbench", "--help")).isFalse();
        assertThat(wanted(SCREEN, "plugins")).isFalse();
    }

    @Test
    void a_product_without_its_window_opens_none() {
        assertThat(wanted(SCREEN)).isFalse();
        assertThat(wanted(SCREEN, "workbench")).isFalse();
    }
}
