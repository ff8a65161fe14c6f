package org.kinora.composer.internal.wave;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes 16-bit stereo WAV at 48 kHz. */
public final class WavFile {
    private static final int BLOCK = 16_384;

    private WavFile() {}

    /** Writes a sound, rounded to nearest and clipped. */
    public static void write(Stereo sound, Path file) {
        int data = sound.length() * 4;
        ByteBuffer bytes = ByteBuffer.allocate(44 + BLOCK * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(36 + data).put(ascii("WAVEfmt ")).putInt(16).putShort((short) 1).putShort((short) 2);
        bytes.putInt(Stereo.RATE).putInt(Stereo.RATE * 4).putShort((short) 4).putShort((short) 16).put(ascii("data")).putInt(data);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int from = 0; from == 0 || from < sound.length(); from += BLOCK) {
                for (int i = from; i < Math.min(sound.length(), from + BLOCK); i++) {
                    bytes.putShort(sample(sound.left()[i]));
                    bytes.putShort(sample(sound.right()[i]));
                }
                out.write(bytes.array(), 0, bytes.position());
                bytes.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static short sample(float value) {
        return (short) Math.clamp(Math.round(value * 32767f), -32768, 32767);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
