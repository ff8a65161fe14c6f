package org.kinora.transitions.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folder into which people drop transitions; a file is read again when its size or time has changed. Thread-safe. */
final class GlslFolder {
    private static final System.Logger LOG = System.getLogger(GlslFolder.class.getName());
    private static final String ENDING = ".glsl";
    private static final long LARGEST = 256 * 1024;

    private record Stamp(long size, long time, long pictureSize, long pictureTime) {}

    private record Known(Stamp stamp, Optional<Glsl> glsl) {}

    private final Path folder;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    GlslFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of this process's user: {@code $KINORA_HOME/transitions}, else {@code kinora/transitions} in the XDG data folder. */
    static GlslFolder ofProcess() {
        String home = System.getenv("KINORA_HOME");
        if (home != null && !home.isBlank()) return new GlslFolder(Path.of(home).toAbsolutePath().resolve("transitions"));
        String data = System.getenv("XDG_DATA_HOME");
        boolean given = data != null && !data.isBlank() && Path.of(data).isAbsolute();
        return new GlslFolder((given ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share")).resolve("kinora")
                .resolve("transitions"));
    }

    Path path() {
        return folder;
    }

    /** Those that can be read, by name; a file that cannot is named once in the log. */
    List<Glsl> transitions() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The transitions in " + folder + " cannot be read: " + unreadable.getMessage());
            return List.of();
        }
    }

    private Optional<Glsl> read(Path file) {
        try {
            Optional<Path> picture = beside(file);
            Stamp stamp = stamp(file, picture);
            Known before = known.get(file);
            if (before != null && before.stamp.equals(stamp)) return before.glsl;
            Optional<Glsl> glsl = fresh(file, stamp.size, picture);
            known.put(file, new Known(stamp, glsl));
            return glsl;
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.WARNING, "The transition " + file + " is left out: " + gone.getMessage());
            return Optional.empty();
        }
    }

    private static Stamp stamp(Path file, Optional<Path> picture) throws IOException {
        BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
        if (picture.isEmpty()) return new Stamp(of.size(), of.lastModifiedTime().toMillis(), 0, 0);
        BasicFileAttributes beside = Files.readAttributes(picture.get(), BasicFileAttributes.class);
        return new Stamp(of.size(), of.lastModifiedTime().toMillis(), beside.size(), beside.lastModifiedTime().toMillis());
    }

    private static Optional<Path> beside(Path file) {
        String name = file.getFileName().toString();
        return Stream.of(".png", ".jpg").map(ending -> file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ending))
                .filter(Files::isRegularFile).findFirst();
    }

    private static Optional<Glsl> fresh(Path file, long size, Optional<Path> picture) throws IOException {
        String name = file.getFileName().toString();
        name = name.substring(0, name.length() - ENDING.length());
        if (!name.matches("[A-Za-z0-9_.-]+")) return left(file, "its name has other signs than letters, digits, - _ and .");
        if (size > LARGEST) return left(file, "it has " + size + " bytes, more than " + LARGEST);
        try {
            String source = Files.readString(file);
            if (!source.contains("transition")) return left(file, "it has no function vec4 transition(vec2 uv)");
            Glsl glsl = Glsl.of(name, file, source, picture);
            return glsl.lacksPicture() ? left(file, "it reads a picture, and neither " + name + ".png nor " + name + ".jpg lies beside it")
                    : Optional.of(glsl);
        } catch (CharacterCodingException binary) {
            return left(file, "it is not text in UTF-8");
        }
    }

    private static Optional<Glsl> left(Path file, String why) {
        LOG.log(System.Logger.Level.WARNING, "The transition " + file + " is left out: " + why + ".");
        return Optional.empty();
    }
}
