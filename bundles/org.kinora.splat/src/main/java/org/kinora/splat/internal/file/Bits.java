package org.kinora.splat.internal.file;

/** Numbers in byte arrays, little end first. */
final class Bits {
    private Bits() {
    }

    static int i32(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    static int i24(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] << 16;
    }

    static short i16(byte[] bytes, int at) {
        return (short) (bytes[at] & 0xFF | bytes[at + 1] << 8);
    }
}
