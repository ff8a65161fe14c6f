package org.kinora.workbench.script.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The script beside a project, and the draft of what is not saved yet.
 *
 * @param path the script
 */
record ScriptFile(Path path) {
    private static final List<String> ENDINGS = List.of(".fountain", ".txt", ".spmd", ".fdx");

    /** The script that lies beside a project. */
    static Optional<ScriptFile> beside(Path project) {
        return ENDINGS.stream().map(ending -> project.resolveSibling(stem(project) + ending)).filter(Files::isRegularFile).findFirst()
                .map(ScriptFile::new);
    }

    static String stem(Path project) {
        String name = project.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    boolean editable() {
        return !path.toString().endsWith(".fdx");
    }

    String read() throws IOException {
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Saves all of it or nothing, and forgets the draft. */
    void save(String text) throws IOException {
        write(path, text);
        Files.deleteIfExists(draft());
    }

    /** Keeps what is not saved yet. */
    void keep(String text) throws IOException {
        write(draft(), text);
    }

    /** What was kept and never saved. */
    Optional<String> kept() throws IOException {
        return Files.exists(draft()) ? Optional.of(Files.readString(draft())) : Optional.empty();
    }

    void forget() throws IOException {
        Files.deleteIfExists(draft());
    }

    private Path draft() {
        return path.resolveSibling("." + path.getFileName() + ".unsaved");
    }

    private static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
