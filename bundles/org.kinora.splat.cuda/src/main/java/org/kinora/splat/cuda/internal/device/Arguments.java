package org.kinora.splat.cuda.internal.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one structure that a kernel takes, packed as C lays it out: pointers and long numbers first, then those of four bytes. */
public final class Arguments {
    private static final int MOST = 512;

    private final ByteBuffer bytes = ByteBuffer.allocateDirect(MOST).order(ByteOrder.nativeOrder());

    /** Addresses on the device, 0 for none, or long numbers. */
    public Arguments longs(long... values) {
        for (long value : values) bytes.putLong(value);
        return this;
    }

    public Arguments ints(int... values) {
        for (int value : values) bytes.putInt(value);
        return this;
    }

    public Arguments floats(float... values) {
        for (float value : values) bytes.putFloat(value);
        return this;
    }

    /** All of it, as long as C makes it: a multiple of eight. */
    public ByteBuffer bytes() {
        ByteBuffer whole = bytes.duplicate().order(ByteOrder.nativeOrder());
        return whole.flip().limit((bytes.position() + 7) / 8 * 8).slice().order(ByteOrder.nativeOrder());
    }
}
