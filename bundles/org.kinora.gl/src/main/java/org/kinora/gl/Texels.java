package org.kinora.gl;

/** What a texel holds. */
public enum Texels {
    /** One byte, 0 … 255 read as 0 … 1. */
    GREY8(1),
    /** Four bytes red, green, blue, alpha, read as 0 … 1. */
    RGBA8(4),
    /** Four half floats, stored; uploaded and read back as floats. */
    RGBA16F(16),
    /** One float. */
    FLOAT32(4);

    private final int bytes;

    Texels(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of a texel in memory, on its way to and from the device. */
    public int bytes() {
        return bytes;
    }
}
