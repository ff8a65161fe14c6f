package org.kinora.imaging.internal.io;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Makes the checksums of a PNG file right again. */
final class PngSums {
    private PngSums() {
    }

    static void mend(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        for (long at = 8; at + 12 <= bytes.length;) {
            long length = file.getInt((int) at) & 0xFFFF_FFFFL;
            if (at + 12 + length > bytes.length) return;
            CRC32 sum = new CRC32();
            sum.update(bytes, (int) at + 4, (int) length + 4);
            file.putInt((int) (at + 8 + length), (int) sum.getValue());
            at += 12 + length;
        }
    }
}
