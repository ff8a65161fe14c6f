package org.kinora.composer.internal.wave;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes 16-bit stereo WAV at 48 kHz, and keeps a comment in it as the RIFF INFO list does. */
public final class WavFile {
    private static final int BLOCK = 16_384;
    private static final int LONGEST_COMMENT = 1 << 16;

    private WavFile() {}

    public static void write(Pcm sound, Path file) {
        write(sound, "", file);
    }

    /** Writes a sound, and after it a comment unless that is empty. */
    public static void write(Pcm sound, String comment, Path file) {
        int data = sound.length() * 4;
        byte[] list = comment.isEmpty() ? new byte[0] : list(comment);
        ByteBuffer bytes = ByteBuffer.allocate(44 + BLOCK * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(36 + data + list.length).put(ascii("WAVEfmt ")).putInt(16).putShort((short) 1).putShort((short) 2);
        bytes.putInt(Stereo.RATE).putInt(Stereo.RATE * 4).putShort((short) 4).putShort((short) 16).put(ascii("data")).putInt(data);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int from = 0; from == 0 || from < sound.length(); from += BLOCK) {
                for (int i = from; i < Math.min(sound.length(), from + BLOCK); i++) {
                    bytes.putShort(sound.left()[i]);
                    bytes.putShort(sound.right()[i]);
                }
                out.write(bytes.array(), 0, bytes.position());
                bytes.clear();
            }
            out.write(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] list(String comment) {
        byte[] text = comment.getBytes(StandardCharsets.UTF_8);
        int padded = text.length + 2 - text.length % 2;
        ByteBuffer bytes = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("LIST")).putInt(12 + padded).put(ascii("INFOICMT")).putInt(padded).put(text);
        return bytes.array();
    }

    /** The comment of a file; empty when it has none or is no such file. */
    public static Optional<String> comment(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = read(channel, 0, 12);
            if (head.remaining() < 12 || head.getInt(0) != 0x46464952 || head.getInt(8) != 0x45564157) return Optional.empty();
            for (long at = 12; at + 8 <= channel.size();) {
                ByteBuffer chunk = read(channel, at, 8);
                long size = Integer.toUnsignedLong(chunk.getInt(4));
                if (chunk.getInt(0) == 0x5453494C && size <= LONGEST_COMMENT) {
                    Optional<String> found = comment(read(channel, at + 8, (int) size));
                    if (found.isPresent()) return found;
                }
                at += 8 + size + (size & 1);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> comment(ByteBuffer list) {
        if (list.remaining() < 4 || list.getInt(0) != 0x4F464E49) return Optional.empty();
        for (int at = 4; at + 8 <= list.limit();) {
            int size = list.getInt(at + 4);
            if (size < 0 || size > list.limit() - at - 8) return Optional.empty();
            if (list.getInt(at) == 0x544D4349) {
                byte[] text = new byte[size];
                list.get(at + 8, text);
                return Optional.of(new String(text, StandardCharsets.UTF_8).replace("\0", ""));
            }
            at += 8 + size + (size & 1);
        }
        return Optional.empty();
    }

    private static ByteBuffer read(FileChannel channel, long from, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        long at = from;
        while (bytes.hasRemaining()) {
            int got = channel.read(bytes, at);
            if (got < 0) break;
            at += got;
        }
        return bytes.flip();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
