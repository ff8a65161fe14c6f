package org.kinora.imaging.internal.history;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Packs bytes that lie near each other, block by block, into as few bits as the block's greatest distance from its least byte needs (frame of
 * reference, Goldstein et al., 1998). Differences of a brush or of a change of tone are such, and this is many times as fast as any search for codes.
 *
 * <p>A block is its least byte (signed), the bits of each value, and groups of eight values in as many bytes as a value has bits. Thread-safe.
 */
final class BitBlocks {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 512;
    private static final int GROUP = 8;
    /** Room that the last group may write beyond its end. */
    private static final int SLACK = 8;
    /** Worth it when no more than five eighths are left. */
    private static final int PARTS = 8;
    private static final int KEPT = 5;

    private BitBlocks() {}

    /** Empty where codes may do much better. */
    static Optional<byte[]> packed(byte[] bytes) {
        int most = (int) ((long) bytes.length * KEPT / PARTS);
        byte[] out = new byte[most + 2 + BLOCK + SLACK];
        int to = 0;
        for (int from = 0; from < bytes.length; from += BLOCK) {
            to = block(bytes, from, Math.min(bytes.length, from + BLOCK), out, to);
            if (to > most) return Optional.empty();
        }
        return Optional.of(Arrays.copyOf(out, to));
    }

    private static int block(byte[] bytes, int from, int end, byte[] out, int start) {
        int least = Byte.MAX_VALUE;
        int most = Byte.MIN_VALUE;
        for (int i = from; i < end; i++) {
            least = Math.min(least, bytes[i]);
            most = Math.max(most, bytes[i]);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most - least);
        out[start] = (byte) least;
        out[start + 1] = (byte) bits;
        int to = start + 2;
        if (bits == 0) return to;
        for (int i = from; i < end; i += GROUP, to += bits) {
            long group = 0;
            int last = Math.min(GROUP, end - i);
            for (int k = 0; k < last; k++) group |= (long) (bytes[i + k] - least) << k * bits;
            EIGHT.set(out, to, group);
        }
        return to;
    }

    /** @throws IllegalArgumentException where the packed bytes are not of so many */
    static byte[] unpacked(byte[] packed, int length) {
        byte[] in = Arrays.copyOf(packed, packed.length + SLACK);
        byte[] bytes = new byte[length];
        int at = 0;
        for (int from = 0; from < length; from += BLOCK) {
            int end = Math.min(length, from + BLOCK);
            if (at + 2 > packed.length) throw new IllegalArgumentException("ends early");
            byte least = in[at];
            int bits = in[at + 1];
            at += 2;
            if (bits == 0) {
                Arrays.fill(bytes, from, end, least);
                continue;
            }
            if (bits < 0 || bits > Byte.SIZE || at + (end - from + GROUP - 1) / GROUP * bits > packed.length)
                throw new IllegalArgumentException("no block");
            int mask = (1 << bits) - 1;
            for (int i = from; i < end; i += GROUP, at += bits) {
                long group = (long) EIGHT.get(in, at);
                int last = Math.min(GROUP, end - i);
                for (int k = 0; k < last; k++) bytes[i + k] = (byte) (least + (int) (group >>> k * bits & mask));
            }
        }
        if (at != packed.length) throw new IllegalArgumentException("goes on");
        return bytes;
    }
}
