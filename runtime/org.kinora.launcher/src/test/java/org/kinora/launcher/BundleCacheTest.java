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
        try (BundleCache first = BundleCache.take(folder, "1234")) {
            assertThat(first.temporary()).isFalse();
            BundleCache second = BundleCache.take(folder, "1234");
            assertThat(second.temporary()).isTrue();
            Files.createDirectories(second.folder().resolve("bundle0"));
            second.close();
            assertThat(second.folder()).doesNotExist();
        }
    }

    @Test
    void the_cache_can_be_taken_again_after_it_was_closed() throws IOException {
        BundleCache.take(folder, "1234").close();
        try (BundleCache again = BundleCache.take(folder, "1234")) {
            assertThat(again.temporary()).isFalse();
        }
    }

    @Test
    void a_cache_of_another_product_is_removed_unless_it_is_in_use() throws IOException {
        BundleCache old = BundleCache.take(folder, "old");
        Files.createDirectories(old.folder());
        BundleCache.take(folder, "new").close();
        assertThat(old.folder()).exists();
        old.close();
        BundleCache.take(folder, "new").close();
        assertThat(old.folder()).doesNotExist();
    }
}
