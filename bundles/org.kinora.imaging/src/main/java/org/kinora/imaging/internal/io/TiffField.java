package org.kinora.imaging.internal.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One field of a TIFF directory (TIFF 6.0, section 2).
 *
 * @param value the numbers one after the other, little end first
 */
record TiffField(int tag, int type, byte[] value) {
    static final int SHORT = 3;
    static final int LONG = 4;
    static final int RATIONAL = 5;
    static final int UNDEFINED = 7;
    private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    /** What one number of a type is made of, for swapping. */
    private static final int[] PART_BYTES = {0, 1, 1, 2, 4, 4, 1, 1, 2, 4, 4, 4, 8, 4};
    private static final int MOST_FIELDS = 4096;

    static TiffField shorts(int tag, int... numbers) {
        ByteBuffer value = ByteBuffer.allocate(2 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) value.putShort((short) number);
        return new TiffField(tag, SHORT, value.array());
    }

    static TiffField longs(int tag, long... numbers) {
        ByteBuffer value = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long number : numbers) value.putInt((int) number);
        return new TiffField(tag, LONG, value.array());
    }

    static TiffField bytes(int tag, int type, byte[] bytes) {
        return new TiffField(tag, type, bytes);
    }

    int count() {
        return value.length / TYPE_BYTES[type];
    }

    /** A whole number of it. */
    long number(int index) {
        ByteBuffer numbers = ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN);
        return switch (type) {
            case 1, 2, 6, 7 -> value[index] & 0xFF;
            case SHORT, 8 -> numbers.getShort(2 * index) & 0xFFFF;
            case LONG, 9, 13 -> numbers.getInt(4 * index) & 0xFFFF_FFFFL;
            default -> 0;
        };
    }

    /** Its first number as a fraction. */
    double fraction() {
        if (type != RATIONAL || value.length < 8) return 0;
        ByteBuffer numbers = ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN);
        long below = numbers.getInt(4) & 0xFFFF_FFFFL;
        return below == 0 ? 0 : (numbers.getInt(0) & 0xFFFF_FFFFL) / (double) below;
    }

    String text() {
        return new String(value, StandardCharsets.UTF_8);
    }

    static Optional<TiffField> find(List<TiffField> fields, int tag) {
        return fields.stream().filter(field -> field.tag() == tag && field.count() > 0).findFirst();
    }

    /** The fields of a directory; those of unknown types are left out. */
    static List<TiffField> read(FileBytes file, long directory) {
        int entries = file.u16(directory);
        if (entries > MOST_FIELDS) throw Damage.broken(file.name(), entries + " fields in a directory");
        List<TiffField> fields = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            long at = directory + 2 + 12L * i;
            int type = file.u16(at + 2);
            if (type < 1 || type >= TYPE_BYTES.length) continue;
            long length = file.u32(at + 4) * TYPE_BYTES[type];
            byte[] value = file.array(length <= 4 ? at + 8 : file.u32(at + 8), length);
            if (file.order() == ByteOrder.BIG_ENDIAN) swap(value, PART_BYTES[type]);
            fields.add(new TiffField(file.u16(at), type, value));
        }
        return fields;
    }

    /** Where the directory after one lies; 0 when it is the last. */
    static long next(FileBytes file, long directory) {
        return file.u32(directory + 2 + 12L * file.u16(directory));
    }

    private static void swap(byte[] value, int part) {
        for (int at = 0; at + part <= value.length; at += part)
            for (int i = 0; i < part / 2; i++) {
                byte kept = value[at + i];
                value[at + i] = value[at + part - 1 - i];
                value[at + part - 1 - i] = kept;
            }
    }

    /** How many bytes a directory takes with what its fields point at. */
    static int length(List<TiffField> fields) {
        int length = 2 + 12 * fields.size() + 4;
        for (TiffField field : fields) if (field.value.length > 4) length += field.value.length + (field.value.length & 1);
        return length;
    }

    /** A last directory that will lie at an offset of its file, little end first. */
    static byte[] written(List<TiffField> fields, long at) {
        List<TiffField> sorted = fields.stream().sorted(java.util.Comparator.comparingInt(TiffField::tag)).toList();
        ByteBuffer out = ByteBuffer.allocate(length(fields)).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) sorted.size());
        int beyond = 2 + 12 * sorted.size() + 4;
        for (TiffField field : sorted) {
            out.putShort((short) field.tag).putShort((short) field.type).putInt(field.count());
            if (field.value.length <= 4) {
                out.put(java.util.Arrays.copyOf(field.value, 4));
            } else {
                out.putInt((int) (at + beyond));
                out.put(beyond, field.value);
                beyond += field.value.length + (field.value.length & 1);
            }
        }
        out.putInt(0);
        return out.array();
    }
}
