package org.kinora.assets.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a stream once and says its SHA-256 and length. */
final class Digest {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final MessageDigest digest;
    private long count;

    Digest(InputStream in) {
        this.in = in;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static Digest of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Digest digest = new Digest(in);
            digest.transferTo(OutputStream.nullOutputStream());
            return digest;
        }
    }

    void transferTo(OutputStream out) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            digest.update(block, 0, n);
            out.write(block, 0, n);
            count += n;
        }
    }

    /** To be asked once, after the last byte. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long count() {
        return count;
    }
}
