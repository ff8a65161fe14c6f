package org.kinora.store.internal.owner;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Where an owner listens: a socket file in a folder that only this user may enter.
 *
 * <p>Project paths may be longer than the 108 bytes that a socket's path may have, so it lies in {@code $XDG_RUNTIME_DIR} or the temporary folder,
 * and the file {@code owner.socket} beside the lock names it.
 */
record OwnerSocket(Path socket) {
    private static final String NAME = "owner.socket";
    private static final int LONGEST = 100;
    /** A project may come from anybody: what its file names is connected to, and removed, only when it looks like a socket of ours. */
    private static final Pattern OURS = Pattern.compile("[/\\\\]kinora(-[0-9]+)?[/\\\\][0-9a-f]{16}\\.sock$");

    static OwnerSocket fresh() throws IOException {
        String name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".sock";
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null && !runtime.isEmpty() && Files.isWritable(Path.of(runtime))) {
            Path folder = Path.of(runtime).resolve("kinora");
            if (bytes(folder.resolve(name)) <= LONGEST) return new OwnerSocket(Files.createDirectories(folder, userOnly(folder)).resolve(name));
        }
        Path shared = Path.of(System.getProperty("java.io.tmpdir"));
        if (bytes(shared) > LONGEST - 50) shared = Path.of("/tmp");
        return new OwnerSocket(Files.createTempDirectory(shared, "kinora-", userOnly(shared)).resolve(name));
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static FileAttribute<?>[] userOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    static Optional<OwnerSocket> readBeside(Path store) {
        try {
            Path path = Path.of(Files.readString(store.resolve(NAME)).strip());
            return OURS.matcher(path.toString()).find() ? Optional.of(new OwnerSocket(path)) : Optional.empty();
        } catch (IOException | IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    ServerSocketChannel listen() throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            return server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    void writeBeside(Path store) throws IOException {
        Path fresh = Files.writeString(store.resolve(NAME + ".new"), socket + "\n");
        Files.move(fresh, store.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void removeBeside(Path store) throws IOException {
        if (readBeside(store).equals(Optional.of(this))) Files.deleteIfExists(store.resolve(NAME));
    }

    /** Removes the socket, and its folder when it was made for this socket alone. */
    void remove() {
        try {
            Files.deleteIfExists(socket);
            if (socket.getParent().getFileName().toString().startsWith("kinora-")) Files.deleteIfExists(socket.getParent());
        } catch (IOException left) {
            return;
        }
    }
}
