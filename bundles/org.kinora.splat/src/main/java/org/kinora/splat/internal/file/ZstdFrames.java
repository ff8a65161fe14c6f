package org.kinora.splat.internal.file;

/** What the heads of Zstandard frames ask for (RFC 8878, section 3.1), looked at before a decoder gives them the memory. */
final class ZstdFrames {
    /** Every decoder should have so much (RFC 8878, section 3.1.1.1.2). */
    private static final long USUAL_WINDOW = 8 << 20;
    private static final int MAGIC = 0xFD2FB528;
    private static final int CHECKSUM = 4;
    private static final int SINGLE = 0x20;
    /** A block's type that is one byte, repeated. */
    private static final int REPEATED = 1;

    private final Bytes file;
    private final long end;
    private long at;

    private ZstdFrames(Bytes file, long at, long length) {
        this.file = file;
        this.at = at;
        this.end = at + length;
    }

    /** Whether all frames of a stream, which unpacks to {@code raw} bytes, can be read with no more memory than the usual window or its content. */
    static boolean modest(Bytes file, long at, long length, long raw) {
        file.need(at, length);
        ZstdFrames frames = new ZstdFrames(file, at, length);
        while (frames.at < frames.end) if (!frames.modest(Math.max(USUAL_WINDOW, raw))) return false;
        return true;
    }

    private long number(int bytes) {
        if (end - at < bytes) return -1;
        long value = 0;
        for (int i = 0; i < bytes; i++) value |= (long) file.u8(at + i) << 8 * i;
        at += bytes;
        return value;
    }

    /** One frame, which is stepped over; what is cut is left to the decoder, who tells it. */
    private boolean modest(long most) {
        if (number(4) != (MAGIC & 0xFFFFFFFFL)) {
            at = end;
            return true;
        }
        int flags = (int) number(1);
        if (flags < 0) return true;
        boolean single = (flags & SINGLE) != 0;
        long window = single ? Long.MAX_VALUE : window((int) number(1));
        number((flags & 3) == 3 ? 4 : flags & 3);
        int size = flags >> 6;
        long content = size == 0 && !single ? Long.MAX_VALUE : number(1 << size) + (size == 1 ? 256 : 0);
        if (content < 0 || Math.min(window, content) > most) return false;
        blocks();
        if ((flags & CHECKSUM) != 0) number(4);
        return true;
    }

    private static long window(int descriptor) {
        long base = 1L << 10 + ((descriptor & 0xFF) >> 3);
        return base + base / 8 * (descriptor & 7);
    }

    private void blocks() {
        long head;
        do {
            head = number(3);
            if (head < 0) at = end;
            else at += (head >> 1 & 3) == REPEATED ? 1 : head >> 3;
        } while (head >= 0 && (head & 1) == 0 && at < end);
    }
}
