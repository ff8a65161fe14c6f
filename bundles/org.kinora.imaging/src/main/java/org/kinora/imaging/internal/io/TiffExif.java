package org.kinora.imaging.internal.io;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.work.Failure;

/** EXIF between a TIFF file, where its fields stand among those of the pixels, and a block of its own. */
final class TiffExif {
    static final int EXIF = 34665;
    private static final int GPS = 34853;
    /** Description, make, model, orientation, software, date, artist, copyright. */
    private static final Set<Integer> KEPT = Set.of(270, 271, 272, 274, 305, 306, 315, 33432);

    private TiffExif() {
    }

    /** The block that says what the fields of a file say; empty when they say nothing. */
    static Optional<byte[]> block(FileBytes file, List<TiffField> fields) {
        List<TiffField> kept = new ArrayList<>(fields.stream().filter(field -> KEPT.contains(field.tag())).toList());
        List<List<TiffField>> below = new ArrayList<>();
        for (int tag : new int[] {EXIF, GPS}) {
            Optional<List<TiffField>> sub = sub(file, fields, tag);
            if (sub.isEmpty()) continue;
            kept.add(TiffField.longs(tag, 0));
            below.add(sub.orElseThrow());
        }
        boolean nothing = kept.stream().allMatch(field -> field.tag() == 274);
        return nothing ? Optional.empty() : Optional.of(laid(kept, below));
    }

    private static byte[] laid(List<TiffField> kept, List<List<TiffField>> below) {
        long at = 8 + TiffField.length(kept);
        List<byte[]> parts = new ArrayList<>();
        List<TiffField> top = new ArrayList<>();
        for (TiffField field : kept) {
            if (field.tag() != EXIF && field.tag() != GPS) {
                top.add(field);
                continue;
            }
            byte[] part = TiffField.written(below.get(parts.size()), at);
            top.add(TiffField.longs(field.tag(), at));
            parts.add(part);
            at += part.length;
        }
        ByteBuffer block = ByteBuffer.allocate((int) at).order(ByteOrder.LITTLE_ENDIAN);
        block.putShort((short) 0x4949).putShort((short) 42).putInt(8).put(TiffField.written(top, 8));
        parts.forEach(block::put);
        return block.array();
    }

    /** The fields of a block that a TIFF file keeps in its own directory, and those below it by tag. */
    static Fields fields(byte[] block) {
        try {
            ByteOrder order = block.length > 0 && block[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            FileBytes file = new FileBytes(MemorySegment.ofArray(block), order, "EXIF");
            List<TiffField> fields = TiffField.read(file, file.u32(4));
            return new Fields(fields.stream().filter(field -> KEPT.contains(field.tag())).toList(), sub(file, fields, EXIF).orElse(List.of()),
                    sub(file, fields, GPS).orElse(List.of()));
        } catch (Failure damaged) {
            return new Fields(List.of(), List.of(), List.of());
        }
    }

    /** What a block has for a TIFF file: fields beside the pixels, and the two directories below. */
    record Fields(List<TiffField> top, List<TiffField> exif, List<TiffField> gps) {
        /** Tags with the directories that they lead to. */
        List<java.util.Map.Entry<Integer, List<TiffField>>> below() {
            List<java.util.Map.Entry<Integer, List<TiffField>>> all = new ArrayList<>();
            if (!exif.isEmpty()) all.add(java.util.Map.entry(EXIF, exif));
            if (!gps.isEmpty()) all.add(java.util.Map.entry(GPS, gps));
            return all;
        }
    }

    private static Optional<List<TiffField>> sub(FileBytes file, List<TiffField> fields, int tag) {
        Optional<TiffField> pointer = TiffField.find(fields, tag);
        if (pointer.isEmpty()) return Optional.empty();
        try {
            // makers' notes point anywhere, and interoperability below again: neither can be moved
            List<TiffField> sub = TiffField.read(file, pointer.orElseThrow().number(0)).stream().filter(field -> field.tag() != 37500
                    && field.tag() != 40965)
                    .toList();
            return sub.isEmpty() ? Optional.empty() : Optional.of(sub);
        } catch (Failure damaged) {
            return Optional.empty();
        }
    }
}
