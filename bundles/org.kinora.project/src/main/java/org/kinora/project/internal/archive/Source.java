package org.kinora.project.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kinora.project.internal.ProjectFile;

/** What is brought in: an exported file or a backup folder. Nothing that it says of itself is believed. */
interface Source extends AutoCloseable {
    /** A named part and the length that it claims. */
    record Part(String name, long size) {}

    List<Part> parts() throws IOException;

    InputStream open(String name) throws IOException;

    /** Length of the whole as it lies there, against which unpacked lengths are judged. */
    long size() throws IOException;

    @Override
    void close() throws IOException;

    static Source of(Path path) throws IOException {
        return Files.isDirectory(path) ? new Folder(path) : new Zip(path, new ZipFile(path.toFile()));
    }

    /** A ZIP file, read by its directory. */
    record Zip(Path path, ZipFile zip) implements Source {
        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) parts.add(new Part(entry.getName(), entry.getSize()));
            return parts;
        }

        @Override
        public InputStream open(String name) throws IOException {
            return zip.getInputStream(zip.getEntry(name));
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** A backup folder; files that do not belong to the backup are passed over. */
    record Folder(Path path) implements Source {
        @Override
        public List<Part> parts() throws IOException {
            List<String> names = new ArrayList<>(Assets.in(path));
            for (String name : List.of(ProjectFile.NAME, Names.ROWS)) if (Files.isRegularFile(path.resolve(name))) names.add(name);
            List<Part> parts = new ArrayList<>();
            for (String name : names) parts.add(new Part(name, Files.size(path.resolve(name))));
            return parts;
        }

        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(path.resolve(name));
        }

        @Override
        public long size() throws IOException {
            return parts().stream().mapToLong(Part::size).sum();
        }

        @Override
        public void close() {}
    }
}
