package org.kinora.media.internal.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.Faults;

/**
 * The {@code ffmpeg} and {@code ffprobe} executables and their libraries, extracted from the bundle {@code org.kinora.lib.ffmpeg.gpl} into the cache
 * folder.
 *
 * <p>Each file is written beside its place, checked against the index and moved there at once, so that any number of processes may do it at the same
 * time. The folder's name carries the hash of the index: another version never meets these files.
 */
public final class ExecutableFiles {
    private static final String PLACE = "/org/kinora/lib/ffmpeg/gpl/";

    private record Entry(String sha256, long size, String name) { }

    private final Path folder;
    private final String indexHash;
    private final List<Entry> entries;

    private ExecutableFiles(Path folder, String indexHash, List<Entry> entries) {
        this.folder = folder;
        this.indexHash = indexHash;
        this.entries = entries;
    }

    /** The files of this platform, or empty when no bundle brings them. */
    public static Optional<ExecutableFiles> find(CacheFolder cache) {
        String name = System.getProperty("os.name");
        String os = name.startsWith("Linux") ? "linux" : name.startsWith("Mac") ? "macosx" : "windows";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
        try (InputStream index = ExecutableFiles.class.getResourceAsStream(PLACE + os + "-" + arch + ".index")) {
            if (index == null) return Optional.empty();
            byte[] bytes = index.readAllBytes();
            String hash = HexFormat.of().formatHex(sha256().digest(bytes));
            List<Entry> entries = new String(bytes, StandardCharsets.UTF_8).lines().map(line -> line.split(" "))
                    .map(parts -> new Entry(parts[0], Long.parseLong(parts[1]), parts[2])).toList();
            return Optional.of(new ExecutableFiles(cache.path().resolve("ffmpeg-gpl-" + hash.substring(0, 16)), hash, entries));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** SHA-256 of the index, which holds the SHA-256 of every file. */
    public String hash() {
        return indexHash;
    }

    /** The path of an executable, extracted with all its libraries when they are not there in full size. */
    public Path executable(String name) {
        try {
            Files.createDirectories(folder);
            for (Entry entry : entries) {
                Path file = folder.resolve(entry.name);
                if (!Files.exists(file) || Files.size(file) != entry.size) extract(entry, file);
            }
        } catch (IOException fault) {
            throw Faults.unwritable(folder, fault);
        }
        return folder.resolve(name);
    }

    private void extract(Entry entry, Path file) throws IOException {
        Path part = folder.resolve("." + entry.name + "." + UUID.randomUUID());
        MessageDigest digest = sha256();
        try (InputStream resource = ExecutableFiles.class.getResourceAsStream(PLACE + entry.name)) {
            if (resource == null) throw new IOException("no resource " + entry.name);
            try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
                resource.transferTo(out);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256))
                throw new IOException(entry.name + " does not have the hash of its index");
            if (Files.getFileStore(part).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
