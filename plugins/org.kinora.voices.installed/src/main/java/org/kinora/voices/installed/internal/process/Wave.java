package org.kinora.voices.installed.internal.process;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The sound that a program wrote.
 *
 * @param rate samples a second
 * @param samples mono
 */
public record Wave(int rate, short[] samples) {
    private static final int MOST = 48_000 * 600;

    /**
     * Reads a WAVE file of 16-bit mono samples; programs that write to a pipe put nonsense where the sizes are, so what is there counts.
     *
     * @throws IllegalArgumentException with what is wrong, in a few words
     */
    public static Wave of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 44 || !name(in, 0).equals("RIFF") || !name(in, 8).equals("WAVE")) throw new IllegalArgumentException("no WAVE file");
        int rate = 0;
        for (int at = 12; at + 8 <= file.length;) {
            long size = Integer.toUnsignedLong(in.getInt(at + 4));
            switch (name(in, at)) {
                case "fmt " -> rate = rate(in, at + 8);
                case "data" -> {
                    if (rate == 0) throw new IllegalArgumentException("samples without their format");
                    return new Wave(rate, samples(in, at + 8, size));
                }
                default -> { }
            }
            at = (int) Math.min(file.length, at + 8 + size + (size & 1));
        }
        throw new IllegalArgumentException("a WAVE file without samples");
    }

    private static int rate(ByteBuffer in, int at) {
        if (at + 16 > in.capacity()) throw new IllegalArgumentException("a WAVE file that ends early");
        int rate = in.getInt(at + 4);
        boolean plain = in.getShort(at) == 1 && in.getShort(at + 2) == 1 && in.getShort(at + 14) == 16;
        if (!plain || rate < 4000 || rate > 96_000) throw new IllegalArgumentException("samples of another kind");
        return rate;
    }

    private static short[] samples(ByteBuffer in, int at, long size) {
        long count = Math.min(size, in.capacity() - at) / 2;
        if (count == 0) throw new IllegalArgumentException("no samples");
        if (count > MOST) throw new IllegalArgumentException("more than ten minutes");
        short[] samples = new short[(int) count];
        for (int i = 0; i < samples.length; i++) samples[i] = in.getShort(at + 2 * i);
        return samples;
    }

    private static String name(ByteBuffer in, int at) {
        byte[] name = new byte[4];
        in.get(at, name);
        return new String(name, StandardCharsets.US_ASCII);
    }
}
