package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Where the build put the product, and what the tests may use beside it. */
final class Product {
    private Product() {}

    /** The assembled product. */
    static Path folder() {
        Path product = Path.of(System.getProperty("kinora.product"));
        assertThat(product.resolve("bin/kinora")).as("the assembled product; build it with ./kinora --version").isExecutable();
        return product;
    }

    /** The source tree. */
    static Path root() {
        return Path.of(System.getProperty("kinora.root"));
    }

    /** The home of these tests, kept between runs like a person's; tests that run side by side have one each. */
    static Path home() {
        return Path.of(System.getProperty("kinora.home"));
    }

    /** A folder of the data beside the repository; the test is left out where it is absent. */
    static Path shared(String name) {
        Path folder = Path.of(System.getProperty("kinora.shared")).resolve(name).normalize();
        Assumptions.assumeTrue(Files.exists(folder), "left out: there is no " + folder);
        return folder;
    }

    /** The rest of the test is for the profile {@code films} only. */
    static void onlyWithAllFilms() {
        Assumptions.assumeTrue(System.getProperty("kinora.films").equals("films"), "left out: takes long, runs with -Pfilms");
    }

    /** A copy of the product whose plug-ins are left out. */
    static Path withoutPlugins(Path into) throws IOException {
        Folders.copy(folder(), into);
        try (Stream<Path> plugins = Files.list(into.resolve("plugins"))) {
            for (Path plugin : plugins.toList()) Files.delete(plugin);
        }
        return into;
    }
}
