package org.kinora.project.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.project.internal.Disk;
import org.kinora.project.internal.Faults;
import org.kinora.project.internal.ProjectFile;

/** Writes a project to one ZIP file. */
public final class Exporter {
    private static final Set<String> PACKED = Set.of("png", "jpg", "webp", "gif", "mp4", "m4a", "webm", "mov", "mkv", "mp3", "aac", "ogg", "flac",
            "zip", "gz");

    private final Faults faults;

    public Exporter(Faults faults) {
        this.faults = faults;
    }

    public void write(OpenProject project, Path file) {
        Path target = file.toAbsolutePath();
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Path rows = target.resolveSibling(target.getFileName() + ".rows");
        try {
            try {
                project.database().backup(rows);
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fresh))) {
                    add(zip, ProjectFile.NAME, project.folder().resolve(ProjectFile.NAME));
                    add(zip, Names.ROWS, rows);
                    for (String name : Assets.in(project.folder())) add(zip, name, project.folder().resolve(name));
                }
                Disk.rename(fresh, target);
            } finally {
                Files.deleteIfExists(rows);
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw faults.unwritable(file, e);
        }
    }

    /** Adds a file; one that was evicted since the names were listed is left out. */
    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        if (!Files.exists(file)) return;
        zip.setLevel(PACKED.contains(name.substring(name.lastIndexOf('.') + 1)) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        try {
            copy(file, zip);
        } catch (NoSuchFileException evicted) {
            return;
        } finally {
            zip.closeEntry();
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        Files.copy(file, out);
    }
}
