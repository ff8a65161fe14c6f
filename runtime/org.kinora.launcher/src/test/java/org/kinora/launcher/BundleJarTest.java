package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleJarTest {
    @TempDir
    Path folder;

    @Test
    void bundles_are_listed_by_start_level_and_other_files_left_out() throws IOException {
        for (String name : new String[] {"03-org.kinora.film.jar", "01-com.google.gson.jar", "readme.txt",
                "loose.jar"}) Files.writeString(folder.resolve(name), "");
        assertThat(BundleJar.list(folder)).extracting(BundleJar::name).containsExactly("com.google.gson", "org.kinora.film");
        assertThat(BundleJar.list(folder)).extracting(BundleJar::level).containsExactly(1, 3);
    }

    @Test
    void the_product_id_changes_with_any_bundle_or_shipped_plug_in() throws IOException {
        for (String part : new String[] {"bundles/01-a.jar", "plugins/p.jar"}) {
            Path jar = folder.resolve(part);
            Files.createDirectories(jar.getParent());
            Files.writeString(jar, "a");
            String before = BundleJar.productId(folder, false);
            assertThat(BundleJar.productId(folder, false)).isEqualTo(before).matches("[0-9a-f]{16}");
            Files.writeString(jar, "ab");
            assertThat(BundleJar.productId(folder, false)).isNotEqualTo(before);
        }
    }

    @Test
    void a_jar_in_a_folder_with_blanks_has_an_escaped_location() {
        assertThat(new BundleJar(Path.of("/my kinora/01-a.jar"), 1).location()).isEqualTo("reference:file:///my%20kinora/01-a.jar");
    }
}
