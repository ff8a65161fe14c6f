package org.kinora.voice.internal.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes 16-bit mono WAV. */
public final class WavFile {
    private WavFile() {}

    /** The file of samples in ±1, rounded to nearest and clipped. */
    public static byte[] bytes(double[] samples, int rate) {
        int data = samples.length * 2;
        ByteBuffer file = ByteBuffer.allocate(44 + data).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(36 + data).put(ascii("WAVEfmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(rate).putInt(rate * 2).putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(data);
        for (double sample : samples) file.putShort((short) Math.clamp(Math.round(sample * 32767), -32768, 32767));
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
