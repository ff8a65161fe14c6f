package org.kinora.imaging.internal.io;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.work.Failure;

/** The one field of EXIF that changes when pixels are turned: tag 274 of the first directory (TIFF 6.0; EXIF 2.32, 4.6.4). */
final class ExifBlock {
    private static final int ORIENTATION = 274;
    private static final int SHORT = 3;

    private ExifBlock() {
    }

    /** What a block says; upright when it says nothing that can be read. */
    static Orientation orientation(byte[] block) {
        try {
            return place(block).map(at -> Orientation.of(bytes(block).u16(at))).orElse(Orientation.UPRIGHT);
        } catch (Failure damaged) {
            // EXIF that nobody can read is carried along, not a reason to refuse the picture
            return Orientation.UPRIGHT;
        }
    }

    /** The metadata's block, saying what the metadata says of the orientation; a new small one where there was none and something has to be said. */
    static Optional<byte[]> of(Metadata metadata) {
        Orientation wanted = metadata.orientation();
        if (metadata.exif().isEmpty()) return wanted == Orientation.UPRIGHT ? Optional.empty() : Optional.of(small(wanted));
        byte[] block = metadata.exif().orElseThrow().bytes();
        if (orientation(block) == wanted) return Optional.of(block);
        try {
            Optional<Long> at = place(block);
            // a block with no room for it would have to be built anew, with offsets in maker notes that nobody can follow: the turn is worth more
            if (at.isEmpty()) return Optional.of(small(wanted));
            ByteBuffer.wrap(block).order(bytes(block).order()).putShort((int) (long) at.orElseThrow(), (short) wanted.code());
            return Optional.of(block);
        } catch (Failure damaged) {
            return Optional.of(small(wanted));
        }
    }

    /** The metadata as it is for pixels that have been turned upright. */
    static Metadata upright(Metadata metadata) {
        Metadata turned = metadata.with(Orientation.UPRIGHT);
        if (metadata.exif().isEmpty()) return turned;
        Optional<Blob> block = of(turned).map(Blob::of);
        return new Metadata(Orientation.UPRIGHT, turned.icc(), block, turned.xmp(), turned.density(), turned.texts());
    }

    private static Optional<Long> place(byte[] block) {
        FileBytes bytes = bytes(block);
        long directory = bytes.u32(4);
        int entries = bytes.u16(directory);
        for (int i = 0; i < entries; i++) {
            long at = directory + 2 + 12L * i;
            if (bytes.u16(at) == ORIENTATION && bytes.u16(at + 2) == SHORT) {
                bytes.need(at + 8, 2);
                return Optional.of(at + 8);
            }
        }
        return Optional.empty();
    }

    private static FileBytes bytes(byte[] block) {
        ByteOrder order = block.length > 0 && block[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new FileBytes(MemorySegment.ofArray(block), order, "EXIF");
    }

    private static byte[] small(Orientation orientation) {
        ByteBuffer block = ByteBuffer.allocate(26).order(ByteOrder.BIG_ENDIAN);
        block.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        block.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1).putShort((short) orientation.code()).putShort((short) 0).putInt(0);
        return block.array();
    }
}
