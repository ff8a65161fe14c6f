package org.kinora.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the source tree and the assembled product lie. */
public final class Product {
    /** A module that goes into the product: a bundle except the kit for tests, a plug-in, the launcher. */
    private static final Pattern MODULE = Pattern.compile(
            "<module>((bundles|plugins|runtime(?=/org.kinora.launcher<))/(?!org.kinora.testkit<)([\\w.]+))<");

    private static final String WINDOW = "workbench";

    private Product() { }

    public static Path root() {
        return Path.of(System.getProperty("kinora.root"));
    }

    public static Path folder() {
        return Path.of(System.getProperty("kinora.product"));
    }

    /** The jars of a folder of the product, by name. */
    public static List<Path> jars(String name) {
        return jars(folder().resolve(name));
    }

    /** All bundles: the platform's, the window's and the shipped plug-ins. */
    public static List<Path> bundles() {
        return Stream.of("bundles", WINDOW, "plugins").flatMap(folder -> jars(folder).stream()).toList();
    }

    /**
     * What a product lacks of the modules of a source tree, in words; empty when it is whole.
     *
     * @param root the source tree
     * @param product the assembled product, which need not exist
     */
    static String gaps(Path root, Path product) {
        List<String> missing = new ArrayList<>();
        Matcher module = MODULE.matcher(text(root.resolve("pom.xml")));
        int modules = 0;
        while (module.find()) {
            modules++;
            if (!has(product, module.group(2), module.group(3))) missing.add(module.group(1));
        }
        if (missing.isEmpty()) return "";
        return """
            The product in %s lacks %d of its %d modules, so that nothing can be tested in it.
              missing: %s
              what to do: see why they were not built, most likely a unit test of theirs failed; then assemble the product again."""
                .formatted(product, missing.size(), modules, String.join(", ", missing));
    }

    /** A bundle's jar has its start level before its name. */
    private static boolean has(Path product, String part, String name) {
        boolean window = name.equals("org.kinora.api.workbench") || name.startsWith("org.kinora.workbench");
        String folder = part.equals("runtime") ? "lib" : window ? WINDOW : part;
        return jars(product.resolve(folder)).stream().map(jar -> jar.getFileName().toString().replaceFirst("^\\d\\d-", ""))
                .anyMatch(jar -> jar.equals(name + ".jar"));
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
