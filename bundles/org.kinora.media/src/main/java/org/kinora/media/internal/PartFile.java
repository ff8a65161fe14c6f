package org.kinora.media.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file, or folder of files, under construction beside its final place: hidden, with its own random name, moved at once when it is whole. */
public final class PartFile {
    private final Path target;
    private final Path part;

    public PartFile(Path target) {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + ".part");
        if (!Files.isDirectory(part.getParent())) throw Faults.unwritable(target, "no folder " + part.getParent());
        if (!Files.isWritable(part.getParent())) throw Faults.unwritable(target, "the folder is read-only");
        if (Files.isDirectory(this.target)) throw Faults.unwritable(target, "a folder has this name");
    }

    /** Where to write. */
    public Path path() {
        return part;
    }

    /** The name that the file will have. */
    public Path target() {
        return target;
    }

    /** Gives the finished file its name, over an older one. */
    public void keep() {
        try {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException other) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            drop();
            throw Faults.unwritable(target, fault);
        }
    }

    /** Deletes what was written, be it a file or a folder of files. */
    public void drop() {
        delete(part);
    }

    /** Deletes a file, or a folder of files, when it is there; what cannot be deleted is only logged. */
    public static void delete(Path path) {
        try {
            if (Files.isDirectory(path)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                    for (Path file : files) Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException fault) {
            System.getLogger(PartFile.class.getName()).log(System.Logger.Level.WARNING, "cannot delete " + path, fault);
        }
    }
}
