package org.kinora.voice.neural.internal.model;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A voice on disk: {@code NAME.onnx} and beside it {@code NAME.onnx.json}.
 *
 * @param model the first of them
 */
public record VoiceFile(Path model) {
    public static final String ENDING = ".onnx";
    private static final int SAMPLE = 65_536;

    /** As the user named it, such as {@code en_US-amy-medium}. */
    public String name() {
        String file = model.getFileName().toString();
        return file.substring(0, file.length() - ENDING.length());
    }

    /** The name in the letters that ids are made of, such as {@code en-us-amy-medium}. */
    public String plainName() {
        String latin = Normalizer.normalize(name(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String plain = latin.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "voice-" + Integer.toHexString(name().hashCode()) : plain;
    }

    /** Where its settings lie. */
    public Path settings() {
        return model.resolveSibling(model.getFileName() + ".json");
    }

    /**
     * A number that is another one for other settings or another model: from the settings, and size, beginning and end of the model, since reading it
     * whole takes too long for a description.
     */
    public int version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (Files.isRegularFile(settings())) digest.update(Files.readAllBytes(settings()));
            try (RandomAccessFile file = new RandomAccessFile(model.toFile(), "r")) {
                long size = file.length();
                digest.update(Long.toString(size).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                byte[] piece = new byte[(int) Math.min(size, SAMPLE)];
                file.readFully(piece);
                digest.update(piece);
                file.seek(size - piece.length);
                file.readFully(piece);
                digest.update(piece);
            }
            return 1 + (java.nio.ByteBuffer.wrap(digest.digest()).getInt() & 0x3FFFFFFF);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
