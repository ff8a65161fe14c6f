package org.kinora.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Where the native libraries of FFmpeg and OpenCV are unpacked: one folder for all that load them, named for exactly the jars that they come from.
 *
 * <p>JavaCPP reads the property once, when the first of them loads, and puts no version into its own paths: without one owner the engine that
 * comes first would
 * choose, and after an update new classes would run on old libraries.
 */
final class NativeFolder {
    static final String PROPERTY = "org.bytedeco.javacpp.cachedir";

    private NativeFolder() {
    }

    /** Sets the property before any bundle runs; what a person has set stays. */
    static void choose(Path cache, Path bundles) throws IOException {
        if (System.getProperty(PROPERTY) == null) System.setProperty(PROPERTY, of(cache, bundles).toString());
    }

    /** By names and sizes of the jars; other jars of the product do not count. */
    static Path of(Path cache, Path bundles) throws IOException {
        CRC32 sum = new CRC32();
        try (Stream<Path> files = Files.list(bundles)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().contains("bytedeco")).sorted().toList();
            for (Path jar : jars) sum.update((jar.getFileName() + " " + Files.size(jar) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return cache.resolve("natives-" + HexFormat.of().toHexDigits((int) sum.getValue()));
    }
}
