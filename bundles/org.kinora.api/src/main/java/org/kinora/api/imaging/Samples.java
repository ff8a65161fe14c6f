package org.kinora.api.imaging;

/** How one number of a picture is kept; whole numbers span their range from 0 (none) to the largest (full), in the machine's byte order. */
public enum Samples {
    /** 0 to 255. */
    U8(1),
    /** 0 to 65535. */
    U16(2),
    /** 0 to 1 for what a screen can show; more and less are allowed, NaN is not. */
    F32(4);

    private final int bytes;

    Samples(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one number. */
    public int bytes() {
        return bytes;
    }
}
