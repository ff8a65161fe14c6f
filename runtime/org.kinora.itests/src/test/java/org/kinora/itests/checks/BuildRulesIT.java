package org.kinora.itests.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.itests.BundleFile;
import org.kinora.itests.Product;
import org.kinora.itests.WholeProduct;

/** The product and the source tree keep the rules. */
@WholeProduct
class BuildRulesIT {
    private final List<BundleFile> bundles = BundleFile.read(Product.bundles());

    @Test
    void no_package_is_exported_twice() {
        assertThat(Exports.twice(bundles)).isEmpty();
    }

    @Test
    void only_api_test_kit_and_libraries_export() {
        assertThat(Exports.forbidden(bundles)).isEmpty();
    }

    @Test
    void swt_stays_in_the_workbench() {
        assertThat(SwtImports.complaints(bundles)).isEmpty();
    }

    @Test
    void no_components_wait_for_each_other() {
        assertThat(ServiceCycles.complaints(bundles)).isEmpty();
    }

    @Test
    void no_source_file_is_too_long() {
        assertThat(Sources.tooLong(Product.root())).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() {
        assertThat(Sources.withoutPackageInfo(Product.root())).isEmpty();
    }

    @Test
    void texts_in_another_language_say_all_that_the_english_ones_say() {
        assertThat(Translations.complaints(Product.root())).isEmpty();
    }

    @Test
    void what_the_window_says_it_says_in_german_too_and_what_the_engine_says_is_counted() throws IOException {
        SortedMap<String, Integer> missing = Translations.missing(Product.root(), "de");
        assertThat(missing.keySet()).as("bundles of the window with texts that are English only").noneMatch(bundle -> bundle.startsWith(
                "org.kinora.workbench"));
        List<String> lines = missing.entrySet().stream().map(bundle -> "%5d  %s".formatted(bundle.getValue(), bundle.getKey())).toList();
        Files.write(Files.createDirectories(Path.of("target")).resolve("english-only.txt"), lines);
    }

    @Test
    void git_leaves_out_no_source() throws IOException {
        assumeThat(Product.root().resolve(".git")).as("a working tree of Git").exists();
        assertThat(Sources.ignored(Product.root())).isEmpty();
    }

    /** After a wanted change: {@code mvn verify -Dkinora.api.update=true}, and a decision record when it is incompatible. */
    @ParameterizedTest
    @ValueSource(strings = {"bundles/01-org.kinora.api", "bundles/01-org.kinora.api.platform", "bundles/03-org.kinora.gl",
            "bundles/03-org.kinora.canvas",
            "workbench/03-org.kinora.api.workbench"})
    void the_public_api_is_as_written_down(String bundle) throws IOException {
        String name = bundle.substring(bundle.indexOf('-') + 1);
        Path golden = Product.root().resolve("sdk-docs/api/" + name + ".txt");
        String now = ApiText.of(Product.folder().resolve(bundle + ".jar"));
        if (Boolean.getBoolean("kinora.api.update")) Files.writeString(golden, now);
        assertThat(golden).as("run mvn verify -Dkinora.api.update=true to write it").exists();
        assertThat(now).isEqualTo(Files.readString(golden));
    }
}
