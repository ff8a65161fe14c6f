package org.kinora.splat.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The directory of a ZIP file. Read from its end, as the format wants it: some writers leave sizes out at the parts themselves, which a stream cannot
 * read.
 */
final class ZipParts {
    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END_BYTES = 22;
    private static final int MOST_PARTS = 64;

    private ZipParts() {
    }

    /** One part: its name, where it lies, how long it is and whether it is deflated. */
    record Part(Bytes file, String name, long at, long packed, boolean deflated) {
        /** Its bytes; more than so many are refused. */
        byte[] bytes(long most) throws IOException {
            Inflater inflater = new Inflater(true);
            try (InputStream stream = deflated ? new InflaterInputStream(file.stream(at, packed), inflater) : file.stream(at, packed)) {
                byte[] bytes = stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16));
                if (bytes.length == most && stream.read() >= 0) throw Damage.broken(file.name(), "a part that grows beyond " + most + " bytes");
                return bytes;
            } finally {
                inflater.end();
            }
        }
    }

    static List<Part> of(Bytes file) {
        long end = file.size() - END_BYTES;
        while (end >= 0 && end > file.size() - END_BYTES - 65_536 && file.i32(end) != END) end--;
        if (end < 0 || file.i32(end) != END) throw Damage.cut(file.name(), file.size());
        int count = file.u16(end + 10);
        if (count > MOST_PARTS) throw Damage.broken(file.name(), count + " parts");
        long at = file.u32(end + 16);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (file.i32(at) != ENTRY) throw Damage.broken(file.name(), "a ZIP directory that points elsewhere");
            int method = file.u16(at + 10);
            int nameBytes = file.u16(at + 28);
            String name = file.text(at + 46, nameBytes);
            long local = file.u32(at + 42);
            long packed = file.u32(at + 20);
            if (method != 0 && method != 8) throw Damage.broken(file.name(), "a part packed by method " + method);
            long data = local + 30 + file.u16(local + 26) + file.u16(local + 28);
            file.need(data, packed);
            parts.add(new Part(file, name.substring(name.lastIndexOf('/') + 1), data, packed, method == 8));
            at += 46L + nameBytes + file.u16(at + 30) + file.u16(at + 32);
        }
        return parts;
    }
}
