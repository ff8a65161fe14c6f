package org.kinora.testkit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a RIFF WAVE file holds, counted from its chunks.
 *
 * @param samples per channel
 * @param bits of one sample
 * @param start of the samples in the file, in bytes
 */
record WaveHeader(int rate, int channels, long samples, int bits, int start) {
    private static final int RIFF = 0x46464952;
    private static final int WAVE = 0x45564157;
    private static final int FORMAT = 0x20746d66;
    private static final int DATA = 0x61746164;

    /** Reads the chunks; throws {@link AssertionError} when they are not those of a whole WAVE file. */
    static WaveHeader of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 12 || in.getInt(0) != RIFF || in.getInt(8) != WAVE) throw new AssertionError("not a RIFF WAVE file");
        int rate = 0;
        int channels = 0;
        int frame = 0;
        int bits = 0;
        for (long at = 12; at + 8 <= file.length;) {
            int kind = in.getInt((int) at);
            long size = Integer.toUnsignedLong(in.getInt((int) at + 4));
            if (at + 8 + size > file.length) throw new AssertionError("a chunk of " + size + " bytes reaches beyond the end of the WAVE file");
            if (kind == FORMAT && size >= 16) {
                channels = in.getShort((int) at + 10);
                rate = in.getInt((int) at + 12);
                frame = in.getShort((int) at + 20);
                bits = in.getShort((int) at + 22);
            }
            if (kind == DATA && frame > 0) return new WaveHeader(rate, channels, size / frame, bits, (int) at + 8);
            at += 8 + size + (size & 1);
        }
        throw new AssertionError("the WAVE file has no format and data");
    }
}
