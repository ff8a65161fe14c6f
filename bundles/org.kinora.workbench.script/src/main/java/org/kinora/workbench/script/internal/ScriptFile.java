package org.kinora.workbench.script.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Scanner;

/**
 * The script beside a project, and the draft of what is not saved yet.
 *
 * @param path the script
 */
record ScriptFile(Path path) {
    /**
     * Where somebody is in a script.
     *
     * @param caret offset in the whole text
     * @param top first line in sight, of the whole text, 0-based
     */
    record Place(int caret, int top) {}

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

    /** Keeps where somebody is in it, for as long as the view is open. */
    void keep(Place place) throws IOException {
        write(lasting(), place.caret() + " " + place.top());
    }

    /** Where somebody was in it when the window ended without closing. */
    Optional<Place> place() throws IOException {
        if (!Files.exists(lasting())) return Optional.empty();
        try (Scanner numbers = new Scanner(Files.readString(lasting()))) {
            return Optional.of(new Place(numbers.nextInt(), numbers.nextInt()));
        } catch (NoSuchElementException foreign) {
            return Optional.empty();
        }
    }

    void forgetPlace() throws IOException {
        Files.deleteIfExists(lasting());
    }

    private Path lasting() {
        return path.resolveSibling("." + path.getFileName() + ".place");
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
