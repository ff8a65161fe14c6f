package org.kinora.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The framework's bundle cache of this run: the user's own one for this product, or a private temporary one while another process holds that one or
 * the folder cannot be written. Used by one thread.
 */
final class BundleCache implements AutoCloseable {
    private static final String PREFIX = "felix-";

    private final Path folder;
    private final FileChannel channel;

    private BundleCache(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the cache of a product id, or a temporary one; removes caches of older products that nobody uses. */
    static BundleCache take(Path parent, String productId) throws IOException {
        Path lockFile = parent.resolve(PREFIX + productId + ".lock");
        try {
            Files.createDirectories(parent);
            FileChannel channel = lock(lockFile);
            if (channel != null) {
                removeOthers(parent, PREFIX + productId);
                return new BundleCache(parent.resolve(PREFIX + productId), channel);
            }
        } catch (IOException unwritable) {
            System.getLogger(BundleCache.class.getName()).log(System.Logger.Level.INFO, "no bundle cache in " + parent + ": " + unwritable);
        }
        return new BundleCache(Files.createTempDirectory("kinora-felix-"), null);
    }

    Path folder() {
        return folder;
    }

    /** Whether the cache goes away with this process. */
    boolean temporary() {
        return channel == null;
    }

    @Override
    public void close() throws IOException {
        if (channel == null) Folders.remove(folder);
        else channel.close();
    }

    /** The lock, or null when another process (or this one) holds it; it ends with the process, however that ends. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) return channel;
        } catch (OverlappingFileLockException held) {
            System.getLogger(BundleCache.class.getName()).log(System.Logger.Level.DEBUG, "this process holds " + file);
        } catch (IOException unsupported) {
            channel.close();
            throw unsupported;
        }
        channel.close();
        return null;
    }

    private static void removeOthers(Path parent, String keep) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parent, PREFIX + "*.lock")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".lock", "");
                if (name.equals(keep)) continue;
                try (FileChannel unused = lock(file)) {
                    if (unused == null) continue;
                    Folders.remove(parent.resolve(name));
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
