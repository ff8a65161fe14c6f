package org.kinora.assets.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;

/**
 * The files under {@code assets/}: {@code ab/abcdef….png} for bytes that are complete, {@code tmp/} for those being written. A name in {@code ab/}
 * appears by one rename of a forced file, so it always names whole bytes. Thread-safe within the process that owns the project.
 */
final class Shelf {
    private final Path root;
    private final Path tmp;
    private final Disk disk;
    private final Faults faults;
    private final Set<Path> verified = ConcurrentHashMap.newKeySet();
    private final Set<Path> damaged = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = new HashSet<>();
    private boolean prepared;

    Shelf(Path root, Disk disk, Faults faults) {
        this.root = root;
        this.tmp = root.resolve("tmp");
        this.disk = disk;
        this.faults = faults;
    }

    Path root() {
        return root;
    }

    Path path(AssetId id) {
        return root.resolve(id.sha256().substring(0, 2)).resolve(id.sha256() + "." + MediaTypes.extension(id.mediaType()));
    }

    /** Bytes that were written to {@code tmp/} or may be moved there, with their hash and length. */
    record Loose(Path file, String sha256, long size) {}

    /** Writes a stream to a temporary file. */
    Loose write(InputStream bytes) {
        Path file = fresh();
        try {
            try (OutputStream out = disk.create(file)) {
                Digest digest = new Digest(bytes);
                digest.transferTo(out);
                out.flush();
                return new Loose(file, digest.sha256(), digest.count());
            }
        } catch (IOException e) {
            drop(file);
            throw faults.writing(root, e);
        } catch (RuntimeException e) {
            drop(file);
            throw e;
        }
    }

    /** Takes a file away from where it lies, under a temporary name here; empty when that takes a copy, since it lies on another file system. */
    Optional<Path> adopt(Path file) {
        Path into = fresh();
        try {
            if (Files.isSymbolicLink(file)) return Optional.empty();
            disk.rename(file, into);
            return Optional.of(into);
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }

    private Path fresh() {
        prepare();
        return tmp.resolve(UUID.randomUUID().toString());
    }

    /** Gives loose bytes their name; when whole bytes have it already, they stay and the loose ones go. */
    void place(AssetId id, Loose loose) throws IOException {
        Path file = path(id);
        if (Files.exists(file) && Files.size(file) == loose.size() && !damaged.contains(file)) {
            disk.delete(loose.file());
            return;
        }
        disk.force(loose.file());
        folder(file.getParent());
        disk.seal(loose.file());
        disk.rename(loose.file(), file);
        disk.forceFolder(file.getParent());
        damaged.remove(file);
        verified.add(file);
    }

    /** Whether a file's bytes are what its name says; read once per process. */
    boolean sound(AssetId id, Path file) throws IOException {
        if (verified.contains(file)) return true;
        boolean same = Digest.of(file).sha256().equals(id.sha256());
        (same ? verified : damaged).add(file);
        return same;
    }

    /** Makes the next {@link #sound} read the file again. */
    void doubt(Path file) {
        verified.remove(file);
    }

    void remove(AssetId id) {
        Path file = path(id);
        try {
            verified.remove(file);
            disk.delete(file);
        } catch (IOException e) {
            throw faults.writing(root, e);
        }
    }

    /** All names under the two-letter folders, in order, as {@code ab/abcdef….png}. */
    List<String> files() throws IOException {
        if (!Files.isDirectory(root)) return List.of();
        List<String> names = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(root, 2)) {
            tree.filter(Files::isRegularFile).forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
        names.removeIf(name -> name.startsWith("tmp/"));
        names.sort(null);
        return names;
    }

    void drop(Path loose) {
        try {
            disk.delete(loose);
        } catch (IOException left) {
            System.getLogger(Shelf.class.getName()).log(System.Logger.Level.WARNING, "left over: " + loose, left);
        }
    }

    private void folder(Path folder) throws IOException {
        synchronized (folders) {
            if (folders.contains(folder)) return;
            if (!Files.isDirectory(folder)) {
                disk.createFolder(folder);
                disk.forceFolder(root);
            }
            folders.add(folder);
        }
    }

    /** Empties {@code tmp/} once: what lies there was left by a process that died, for a project has one owner. */
    private synchronized void prepare() {
        if (prepared) return;
        try {
            disk.createFolder(tmp);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(tmp)) {
                for (Path file : left) disk.delete(file);
            }
            prepared = true;
        } catch (IOException e) {
            throw faults.writing(root, e);
        }
    }
}
