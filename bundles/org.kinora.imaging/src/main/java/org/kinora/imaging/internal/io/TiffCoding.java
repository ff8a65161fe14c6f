package org.kinora.imaging.internal.io;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Expands strips of TIFF files: PackBits (section 9), LZW (section 13), deflate (technical note 2). What is missing at the end is a fault. */
final class TiffCoding {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int CODES = 4096;

    private TiffCoding() {
    }

    static byte[] expanded(byte[] coded, int compression, int length, String name) {
        byte[] bytes = new byte[length];
        int made = switch (compression) {
            case 1 -> bare(coded, bytes);
            case 5 -> lzw(coded, bytes, name);
            case 32773 -> packed(coded, bytes);
            default -> inflated(coded, bytes, name);
        };
        if (made < length) throw Damage.cut(name, made);
        return bytes;
    }

    private static int bare(byte[] coded, byte[] bytes) {
        int length = Math.min(coded.length, bytes.length);
        System.arraycopy(coded, 0, bytes, 0, length);
        return length;
    }

    private static int inflated(byte[] coded, byte[] bytes, String name) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(coded);
            int made = 0;
            while (made < bytes.length && !inflater.finished()) {
                int more = inflater.inflate(bytes, made, bytes.length - made);
                if (more == 0) break;
                made += more;
            }
            return made;
        } catch (DataFormatException damaged) {
            throw Damage.broken(name, "a strip that does not inflate");
        }
    }

    private static int packed(byte[] coded, byte[] bytes) {
        int made = 0;
        for (int at = 0; at < coded.length && made < bytes.length;) {
            int count = coded[at++];
            if (count >= 0) {
                int length = Math.min(count + 1, Math.min(coded.length - at, bytes.length - made));
                System.arraycopy(coded, at, bytes, made, length);
                at += count + 1;
                made += length;
            } else if (count != -128 && at < coded.length) {
                int length = Math.min(1 - count, bytes.length - made);
                java.util.Arrays.fill(bytes, made, made + length, coded[at++]);
                made += length;
            }
        }
        return made;
    }

    /** Codes of 9 to 12 bits, high bit first; each stands for an earlier stretch of the output and its next byte. */
    private static int lzw(byte[] coded, byte[] bytes, String name) {
        int[] start = new int[CODES];
        int[] length = new int[CODES];
        int next = END + 1;
        int bits = 9;
        int last = -1;
        int made = 0;
        long buffer = 0;
        int held = 0;
        int at = 0;
        while (made < bytes.length) {
            while (held < bits && at < coded.length) {
                buffer = buffer << 8 | coded[at++] & 0xFF;
                held += 8;
            }
            if (held < bits) return made;
            int code = (int) (buffer >> held - bits) & (1 << bits) - 1;
            held -= bits;
            if (code == END) return made;
            if (code == CLEAR) {
                next = END + 1;
                bits = 9;
                last = -1;
                continue;
            }
            int from = made;
            if (code < CLEAR) {
                bytes[made++] = (byte) code;
            } else if (code < next) {
                made = copied(bytes, start[code], length[code], made);
            } else if (code == next && last >= 0) {
                int lastLength = last < CLEAR ? 1 : length[last];
                made = copied(bytes, from - lastLength, lastLength + 1, made);
            } else {
                throw Damage.broken(name, "a strip with an unknown code");
            }
            if (last >= 0 && next < CODES) {
                int lastLength = last < CLEAR ? 1 : length[last];
                start[next] = from - lastLength;
                length[next] = lastLength + 1;
                next++;
            }
            last = code;
            if (next >= (1 << bits) - 1 && bits < 12) bits++;
        }
        return made;
    }

    /** Byte by byte, as stretches may overlap what they make; stops where the strip is full. */
    private static int copied(byte[] bytes, int from, int length, int to) {
        int end = Math.min(bytes.length, to + length);
        for (int at = to; at < end; at++) bytes[at] = bytes[from + at - to];
        return end;
    }
}
