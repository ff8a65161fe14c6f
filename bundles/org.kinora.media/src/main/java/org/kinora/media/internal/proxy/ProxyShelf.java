package org.kinora.media.internal.proxy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.media.Proxies;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.Faults;

/** The files of proxies, named by what tells their clips apart; the date of a file is that of its last use. Thread-safe. */
public final class ProxyShelf {
    private static final int VERSION = 1;
    private static final int ENDS = 1 << 16;
    private static final long MOST = 16L << 30;

    private final Path folder;

    public ProxyShelf(CacheFolder cache) {
        folder = cache.path().resolve("proxies");
    }

    /** The proxy of a clip, marked as used now. */
    public Optional<Path> find(Path clip) {
        if (!Files.isRegularFile(clip) || !Files.isDirectory(folder)) return Optional.empty();
        Path file = file(clip);
        if (!Files.isRegularFile(file)) return Optional.empty();
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException readOnly) {
            System.getLogger(ProxyShelf.class.getName()).log(System.Logger.Level.DEBUG, "cannot mark " + file, readOnly);
        }
        return Optional.of(file);
    }

    /** Where the proxy of a clip lies or will lie. */
    Path file(Path clip) {
        return folder.resolve(key(clip) + ".mov");
    }

    /** Where the parts of a proxy lie until it is whole. */
    Path parts(Path clip) {
        return folder.resolve(key(clip) + ".parts");
    }

    private static String key(Path clip) {
        try (RandomAccessFile bytes = new RandomAccessFile(clip.toFile(), "r")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = bytes.length();
            digest.update(ByteBuffer.allocate(32).putLong(VERSION).putLong(Proxies.ROWS).putLong(size)
                    .putLong(Files.getLastModifiedTime(clip).toMillis()).flip());
            byte[] end = new byte[(int) Math.min(ENDS, size)];
            bytes.readFully(end);
            digest.update(end);
            bytes.seek(size - end.length);
            bytes.readFully(end);
            digest.update(end);
            return HexFormat.of().formatHex(digest.digest()).substring(0, 40);
        } catch (IOException fault) {
            throw Faults.damaged(clip, String.valueOf(fault.getMessage()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Deletes the proxies used longest ago while all together take too much room. */
    void tidy() {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> proxies = found.filter(file -> file.toString().endsWith(".mov")).sorted(Comparator.comparing(ProxyShelf::used)).toList();
            long all = proxies.stream().mapToLong(file -> file.toFile().length()).sum();
            for (Path oldest : proxies) {
                if (all <= MOST) return;
                all -= oldest.toFile().length();
                Files.deleteIfExists(oldest);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.from(Instant.EPOCH);
        }
    }
}
