package org.kinora.splat.internal.file;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Work;

/** Niantic's SPZ: versions 1 to 3 in one gzip stream, version 4 with a plain head and one ZSTD frame for each kind of number. */
final class SpzFormat implements Format {
    static final int MAGIC = 0x5053474e;
    static final int HEAD = 16;
    static final int HEAD4 = 32;
    private static final int ANTIALIASED = 1;
    /** No deflate stream grows more than this many times. */
    private static final int MOST_GROWTH = 1032;
    /** A ZSTD block of 4 bytes can stand for 128 KiB. */
    private static final int MOST_GROWTH4 = 1 << 15;

    /** The head of a file. */
    record Head(int version, int count, int degree, int fraction, int flags, int streams, int tableAt) {
        int coefficients() {
            return Coding.rest(degree);
        }

        /** Bytes of each kind of number of one splat, in their order. */
        int[] sizes() {
            return new int[] {version == 1 ? 6 : 9, 1, 3, 3, version >= 3 ? 4 : 3, 3 * coefficients()};
        }

        int bytes() {
            int sum = 0;
            for (int size : sizes()) sum += size;
            return sum;
        }
    }

    @Override
    public SplatKind kind() {
        return SplatKind.SPZ;
    }

    @Override
    public boolean mine(Bytes file) {
        if (file.size() < HEAD) return false;
        if (file.i32(0) == MAGIC) return true;
        if (file.u16(0) != 0x8B1F) return false;
        try (InputStream stream = new GZIPInputStream(file.stream(0, file.size()))) {
            return Bits.i32(stream.readNBytes(4), 0) == MAGIC;
        } catch (IOException | IndexOutOfBoundsException noneOfOurs) {
            return false;
        }
    }

    @Override
    public SplatInfo look(Bytes file, Work work) throws IOException {
        Head head = head(file, SplatReading.USUAL.mostSplats() * 2);
        return new SplatInfo(kind(), String.valueOf(head.version()), head.count(), head.degree(), (head.flags() & ANTIALIASED) != 0, file.size());
    }

    private static Head head(Bytes file, int most) throws IOException {
        byte[] bytes;
        boolean plain = file.i32(0) == MAGIC;
        if (plain && file.i32(4) >= 4) {
            file.need(0, HEAD4);
            bytes = file.memory().asSlice(0, HEAD4).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        } else {
            try (InputStream stream = once(file, plain)) {
                bytes = stream.readNBytes(HEAD);
            }
            if (bytes.length < HEAD) throw Damage.cut(file.name(), file.size());
        }
        int version = Bits.i32(bytes, 4);
        int degree = bytes[12] & 0xFF;
        int fraction = bytes[13] & 0xFF;
        // the fourth has its own packing and is never packed as a whole
        if (version < 1 || version > 4 || version == 4 && bytes.length < HEAD4)
            throw Damage.broken(file.name(), "SPZ version " + Integer.toUnsignedString(version));
        if (degree > 4 || fraction > 24) throw Damage.broken(file.name(), "degree " + degree + " with " + fraction + " fractional bits");
        long splats = Bits.i32(bytes, 8) & 0xFFFFFFFFL;
        Head told = new Head(version, 0, degree, fraction, bytes[14] & 0xFF, 1, 0);
        double growth = version == 4 ? MOST_GROWTH4 : plain ? 1 : MOST_GROWTH;
        int count = file.count(splats, most, told.bytes() / growth);
        if (version < 4) return new Head(version, count, degree, fraction, told.flags(), 1, 0);
        int streams = bytes[15] & 0xFF;
        long tableAt = Bits.i32(bytes, 16) & 0xFFFFFFFFL;
        if (streams < 5 || streams > 6 || streams == 5 && degree > 0) throw Damage.broken(file.name(), streams + " streams");
        file.need(tableAt, 16L * streams);
        return new Head(version, count, degree, fraction, told.flags(), streams, (int) tableAt);
    }

    private static InputStream once(Bytes file, boolean plain) throws IOException {
        return plain ? file.stream(0, file.size()) : new GZIPInputStream(file.stream(0, file.size()), 1 << 15);
    }

    @Override
    public SplatScene read(Bytes file, SplatReading how, Work work) throws IOException {
        Head head = head(file, how.mostSplats());
        SplatScene scene = SplatScene.take(head.count(), Math.min(SplatScene.MOST_DEGREE, head.degree()), work);
        try {
            SpzDecoding decoding = new SpzDecoding(head, scene);
            if (head.version() == 4) {
                long at = head.tableAt() + 16L * head.streams();
                for (int part = 0; part < head.streams(); part++) {
                    long packed = file.i64(head.tableAt() + 16L * part);
                    long raw = file.i64(head.tableAt() + 16L * part + 8);
                    if (raw != (long) head.count() * head.sizes()[part]) throw Damage.broken(file.name(), "stream " + part + " of " + raw + " bytes");
                    if (!ZstdFrames.modest(file, at, packed, raw))
                        throw Damage.broken(file.name(), "stream " + part + " that asks for too much memory");
                    try (InputStream stream = new ZstdInputStream(file.stream(at, packed))) {
                        decoding.part(part, stream, work);
                    } catch (IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException brokenTables) {
                        // what the decoder meets in broken tables
                        throw Damage.broken(file.name(), "stream " + part + " that cannot be unpacked");
                    }
                    at += packed;
                }
            } else {
                try (InputStream stream = once(file, file.i32(0) == MAGIC)) {
                    stream.skipNBytes(HEAD);
                    for (int part = 0; part < 6; part++) decoding.part(part, stream, work);
                }
            }
            scene.antialiased((head.flags() & ANTIALIASED) != 0);
            if (how.axes() == SplatReading.Axes.OF_THE_FORMAT) Turn.ABOUT_X.apply(scene);
            return scene;
        } catch (EOFException cut) {
            scene.close();
            throw Damage.cut(file.name(), file.size());
        } catch (IOException | RuntimeException | Error problem) {
            scene.close();
            throw problem;
        }
    }

    @Override
    public void write(SplatScene scene, SplatWriting how, OutputStream stream, Work work) throws IOException {
        int version = how.version() == 0 ? 4 : how.version();
        if (version < 2 || version > 4) throw Damage.version("SPZ", version, "2, 3 or 4");
        new SpzEncoding(scene, version, Math.min(how.degree(), scene.degree())).write(stream, work);
    }
}
