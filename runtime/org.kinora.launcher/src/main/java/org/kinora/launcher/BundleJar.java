package org.kinora.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * One jar of the product's {@code bundles} folder; its name {@code NN-name.jar} tells the start level.
 *
 * @param level start level, 1 to 99
 */
record BundleJar(Path file, int level) {

    /** The bundles of a folder by level, then name; other files are not bundles. */
    static List<BundleJar> list(Path folder) throws IOException {
        List<BundleJar> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[0-9][0-9]-*.jar")) {
            for (Path file : files) jars.add(new BundleJar(file, Integer.parseInt(file.getFileName().toString().substring(0, 2))));
        }
        jars.sort(Comparator.comparing(jar -> jar.file.getFileName().toString()));
        return jars;
    }

    /** The file name without level and ending. */
    String name() {
        String file = this.file.getFileName().toString();
        return file.substring(3, file.length() - ".jar".length());
    }

    /** {@code reference:} makes the framework use the jar where it lies instead of copying it. */
    String location() {
        return "reference:" + file.toUri();
    }

    /**
     * A name for exactly the jars that a product has now, shipped plug-ins included, 16 hexadecimal digits: a bundle cache made for it never meets
     * another jar.
     *
     * @param window whether the workbench's jars belong to it
     */
    static String productId(Path product, boolean window) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String folder : window ? List.of("bundles", "plugins", "workbench") : List.of("bundles", "plugins")) {
            if (!Files.isDirectory(product.resolve(folder))) continue;
            try (DirectoryStream<Path> files = Files.newDirectoryStream(product.resolve(folder), "*.jar")) {
                files.forEach(jars::add);
            }
        }
        jars.sort(null);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path jar : jars) {
                BasicFileAttributes facts = Files.readAttributes(jar, BasicFileAttributes.class);
                String line = jar.toAbsolutePath() + " " + facts.size() + " " + facts.lastModifiedTime().toMillis() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
