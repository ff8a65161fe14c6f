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
    /** What the JVM archived of the classes that a kind of run loads is named like this; {@code bin/kinora} asks for it. */
    private static final String CLASSES = ".jsa";

    private final Path folder;
    private final FileChannel channel;

    private BundleCache(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the cache of a product id, or a temporary one; removes what was kept of older products that nobody uses.
     *
     * @param kind {@code window} or {@code command}, which have other bundles: the one keeps its cache while the other runs
     */
    static BundleCache take(Path parent, String kind, String productId) throws IOException {
        String prefix = "felix-" + kind + "-";
        Path lockFile = parent.resolve(prefix + productId + ".lock");
        try {
            Files.createDirectories(parent);
            FileChannel channel = lock(lockFile);
            if (channel != null) {
                removeOthers(parent, prefix, productId);
                Path folder = parent.resolve(prefix + productId);
                if (!Files.isDirectory(folder)) Files.deleteIfExists(parent.resolve(kind + CLASSES));
                return new BundleCache(folder, channel);
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

    private static void removeOthers(Path parent, String prefix, String keep) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parent, prefix + "*.lock")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".lock", "");
                if (name.equals(prefix + keep)) continue;
                try (FileChannel unused = lock(file)) {
                    if (unused == null) continue;
                    Folders.remove(parent.resolve(name));
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
