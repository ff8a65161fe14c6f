package org.kinora.composer.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * The chunks of a SoundFont file by name; those of its lists beside the others. Nothing is read but their heads.
 *
 * @param places where each lies
 */
record Chunks(FileChannel file, Map<String, Place> places) {
    private static final Texts TEXTS = Texts.beside(Chunks.class);
    private static final int HEAD = 8;
    private static final int MOST = 64;
    private static final int LARGEST_TABLE = 1 << 26;

    /** Where the bytes of a chunk lie. */
    record Place(long start, long size) {}

    /** Finds the chunks; throws a failure (INPUT, {@code font.*}) when the file is no whole SoundFont. */
    static Chunks of(FileChannel file) throws IOException {
        ByteBuffer head = read(file, 0, 12);
        if (head.remaining() < 12 || !name(head, 0).equals("RIFF") || !name(head, 8).equals("sfbk")) throw broken("font.stranger");
        Map<String, Place> places = new HashMap<>();
        scan(file, 12, Math.min(file.size(), HEAD + Integer.toUnsignedLong(head.getInt(4))), places);
        return new Chunks(file, places);
    }

    private static void scan(FileChannel file, long from, long to, Map<String, Place> places) throws IOException {
        for (long at = from; at + HEAD <= to && places.size() < MOST;) {
            ByteBuffer head = read(file, at, 12);
            long size = Integer.toUnsignedLong(head.getInt(4));
            if (at + HEAD + size > to) throw broken("font.cut");
            if (name(head, 0).equals("LIST") && size >= 4) scan(file, at + 12, at + HEAD + size, places);
            else places.putIfAbsent(name(head, 0), new Place(at + HEAD, size));
            at += HEAD + size + (size & 1);
        }
    }

    /** The rows of a table, each of some bytes; at least one. */
    ByteBuffer table(String name, int row) throws IOException {
        Place place = place(name);
        if (place.size() == 0 || place.size() % row != 0 || place.size() > LARGEST_TABLE) throw broken("font.table", name, place.size(), row);
        return read(file, place.start(), (int) place.size());
    }

    Place place(String name) {
        Place place = places.get(name);
        if (place == null) throw broken("font.missing", name);
        return place;
    }

    private static ByteBuffer read(FileChannel file, long from, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) continue;
        return bytes.flip();
    }

    private static String name(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    static Failure broken(String key, Object... arguments) {
        return TEXTS.failure(Kind.INPUT, key, arguments);
    }
}
