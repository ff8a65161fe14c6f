package org.kinora.workbench.player.internal.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.workbench.Microphone;

/** One channel of sound as a file: RIFF WAVE, PCM, 16 bits. */
final class Wav {
    private static final int HEAD = 44;

    private Wav() {}

    static void write(Path file, float[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(word("RIFF")).putInt(HEAD - 8 + samples.length * 2).put(word("WAVE")).put(word("fmt ")).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(Microphone.SAMPLE_RATE).putInt(Microphone.SAMPLE_RATE * 2).putShort((short) 2)
                .putShort((short) 16);
        bytes.put(word("data")).putInt(samples.length * 2);
        for (float sample : samples) bytes.putShort((short) Math.round(Math.clamp(sample, -1f, 1f) * 32767));
        try {
            Files.write(file, bytes.array());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] word(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
