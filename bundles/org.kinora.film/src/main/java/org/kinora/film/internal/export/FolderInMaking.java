package org.kinora.film.internal.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** A folder that gets its name when all is in it; closed before that, nothing is left of it. */
final class FolderInMaking implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(FolderInMaking.class);

    private final Path target;
    private final Path folder;

    FolderInMaking(Path target) {
        this.target = target.toAbsolutePath();
        folder = this.target.resolveSibling("." + this.target.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + ".part");
        try {
            if (Files.exists(this.target)) throw new FileAlreadyExistsException("there is something of this name");
            Files.createDirectory(folder);
        } catch (IOException fault) {
            throw unwritable(fault);
        }
    }

    /** A file in it. */
    Path file(String name) {
        return folder.resolve(name);
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(file(name), bytes);
        } catch (IOException fault) {
            throw unwritable(fault);
        }
    }

    /** Gives the folder its name; where its files lie now, the most important first. */
    List<Path> keep(List<String> names) {
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw unwritable(fault);
        }
        return names.stream().map(target::resolve).toList();
    }

    private RuntimeException unwritable(IOException fault) {
        Kind kind = Kind.of(fault) == Kind.EXHAUSTED ? Kind.EXHAUSTED : Kind.INPUT;
        return TEXTS.failure(kind, "folder.unwritable", target, String.valueOf(fault.getMessage()), fault);
    }

    @Override
    public void close() {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException fault) {
            System.getLogger(FolderInMaking.class.getName()).log(System.Logger.Level.WARNING, "cannot delete " + folder, fault);
        }
    }
}
