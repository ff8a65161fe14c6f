package org.kinora.filmtests;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies, sums and checks folders. */
final class Folders {
    private static final CopyOption[] AS_IT_IS = {LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES};

    private Folders() {}

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(from.relativize(file).toString()), AS_IT_IS);
        }
    }

    /** Name and hash of every file below a folder. */
    static TreeMap<String, String> sums(Path folder) throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) sums.put(folder.relativize(file).toString(), sha256(file));
        }
        return sums;
    }

    /** Files among a project's assets that are not what their name says: half written, or left over from writing. */
    static List<String> notWhatTheyAreCalled(Path project) throws IOException {
        Path assets = project.resolve("assets");
        List<String> wrong = new ArrayList<>();
        if (!Files.isDirectory(assets)) return wrong;
        try (Stream<Path> files = Files.walk(assets)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.startsWith(assets.resolve("tmp"))).toList())
                if (!file.getFileName().toString().replaceFirst("\\..*", "").equals(sha256(file))) wrong.add(file.toString());
        }
        return wrong;
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
