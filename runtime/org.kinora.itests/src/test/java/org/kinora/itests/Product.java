package org.kinora.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the source tree and the assembled product lie. */
public final class Product {
    private Product() { }

    public static Path root() {
        return Path.of(System.getProperty("kinora.root"));
    }

    public static Path folder() {
        return Path.of(System.getProperty("kinora.product"));
    }

    /** The jars of a folder of the product, by name. */
    public static List<Path> jars(String name) {
        try (Stream<Path> files = Files.list(folder().resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** All bundles: the platform's and the shipped plug-ins. */
    public static List<Path> bundles() {
        return Stream.concat(jars("bundles").stream(), jars("plugins").stream()).toList();
    }
}
