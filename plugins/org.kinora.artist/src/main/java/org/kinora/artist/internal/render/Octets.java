package org.kinora.artist.internal.render;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of an array at once. */
final class Octets {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Octets() {}

    /** The eight bytes from a place on, the first one lowest. */
    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** Whether all bytes of a stretch are 0. */
    static boolean none(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) if (at(bytes, i) != 0) return false;
        for (; i < to; i++) if (bytes[i] != 0) return false;
        return true;
    }
}
