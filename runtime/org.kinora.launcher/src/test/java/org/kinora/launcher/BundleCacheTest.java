package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCacheTest {
    @TempDir
    Path folder;

    @Test
    void the_second_taker_gets_a_temporary_cache_that_goes_when_closed() throws IOException {
        try (BundleCache first = BundleCache.take(folder, "command", "1234")) {
            assertThat(first.temporary()).isFalse();
            BundleCache second = BundleCache.take(folder, "command", "1234");
            assertThat(second.temporary()).isTrue();
            Files.createDirectories(second.folder().resolve("bundle0"));
            second.close();
            assertThat(second.folder()).doesNotExist();
        }
    }

    @Test
    void the_cache_can_be_taken_again_after_it_was_closed() throws IOException {
        BundleCache.take(folder, "command", "1234").close();
        try (BundleCache again = BundleCache.take(folder, "command", "1234")) {
            assertThat(again.temporary()).isFalse();
        }
    }

    @Test
    void a_cache_of_another_product_is_removed_unless_it_is_in_use() throws IOException {
        BundleCache old = BundleCache.take(folder, "command", "old");
        Files.createDirectories(old.folder());
        BundleCache.take(folder, "command", "new").close();
        assertThat(old.folder()).exists();
        old.close();
        BundleCache.take(folder, "command", "new").close();
        assertThat(old.folder()).doesNotExist();
    }

    @Test
    void a_window_and_a_command_leave_each_other_their_caches() throws IOException {
        Path window;
        try (BundleCache first = BundleCache.take(folder, "window", "1234")) {
            window = first.folder();
            Files.createDirectories(window);
        }
        BundleCache.take(folder, "command", "5678").close();
        assertThat(window).exists();
    }

    @Test
    void archived_classes_of_an_older_product_are_removed_and_those_of_this_one_stay() throws IOException {
        Path classes = Files.createFile(folder.resolve("window.jsa"));
        try (BundleCache first = BundleCache.take(folder, "window", "1234")) {
            assertThat(classes).doesNotExist();
            Files.createDirectories(first.folder());
        }
        Files.createFile(classes);
        BundleCache.take(folder, "command", "1234").close();
        BundleCache.take(folder, "window", "1234").close();
        assertThat(classes).exists();
    }
}
