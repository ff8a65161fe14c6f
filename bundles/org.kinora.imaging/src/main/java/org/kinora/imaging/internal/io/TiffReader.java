package org.kinora.imaging.internal.io;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Work;

/**
 * The pixels of the first picture of a TIFF file (TIFF 6.0): strips or tiles, channels together or apart, bare, PackBits, LZW or deflated, with
 * predictors.
 *
 * <p>Of our own, not a library's: files of this kind have so many varieties that decoders in C are where hostile ones aim.
 */
final class TiffReader {
    private static final int MOST_PART_BYTES = 1 << 30;

    private final FileBytes file;
    private final List<TiffField> fields;
    private final Stored stored;
    private final int bits;
    private final int samples;
    private final int compression;
    private final int predictor;
    private final int photometric;
    private final boolean apart;
    private final boolean tiled;
    private final int partWidth;
    private final int partHeight;

    TiffReader(FileBytes given, Stored stored) {
        file = given.with(given.says(0, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.stored = stored;
        fields = TiffField.read(file, file.u32(4));
        bits = (int) number(TiffContainer.BITS, 1);
        samples = (int) number(TiffContainer.SAMPLES, 1);
        compression = (int) number(TiffContainer.COMPRESSION, 1);
        predictor = (int) number(TiffContainer.PREDICTOR, 1);
        photometric = (int) number(TiffContainer.PHOTOMETRIC, 1);
        apart = number(284, 1) == 2;
        tiled = TiffField.find(fields, TiffContainer.TILES).isPresent();
        partWidth = tiled ? (int) number(TiffContainer.TILE_WIDTH, 1) : stored.width();
        partHeight = tiled ? (int) number(TiffContainer.TILE_HEIGHT, 1)
                : (int) Math.clamp(number(TiffContainer.STRIP_ROWS, stored.height()), 1, stored.height());
    }

    private long number(int tag, long otherwise) {
        return TiffField.find(fields, tag).map(field -> field.number(0)).orElse(otherwise);
    }

    Raster read(Work work) {
        check();
        Raster raster = Raster.take(stored.width(), stored.height(), stored.format(), work);
        try {
            int across = (stored.width() + partWidth - 1) / partWidth;
            int down = (stored.height() + partHeight - 1) / partHeight;
            IntStream.range(0, apart ? samples * across * down : across * down).parallel().forEach(part -> {
                work.checkCancelled();
                int place = part % (across * down);
                part(raster, part, place % across * partWidth, place / across * partHeight, apart ? part / (across * down) : 0);
            });
            return raster;
        } catch (RuntimeException | Error broken) {
            raster.close();
            throw broken;
        }
    }

    private void check() {
        boolean readable = compression == 1 || compression == 5 || compression == 8 || compression == 32946 || compression == 32773;
        if (!readable) throw Damage.unknown(file.name(), "a TIFF with compression " + compression);
        if (photometric > 3) throw Damage.unknown(file.name(), "a TIFF with colours of kind " + photometric);
        if (bits != 1 && bits != 2 && bits != 4 && bits != 8 && bits != 16 && bits != 32) throw Damage.unknown(file.name(), "a TIFF with numbers of "
                + bits + " bits");
        if (photometric == 3 && (bits > 8 || samples != 1 || TiffField.find(fields, TiffContainer.COLOURS).map(TiffField::count)
                .orElse(0) < 3 << bits))
            throw Damage.broken(file.name(), "a colour table that does not fit");
        if (predictor < 1 || predictor > 3 || predictor == 3 && bits != 32 || predictor == 2 && bits < 8) throw Damage.unknown(file.name(),
                "predictor " + predictor);
        if (photometric != 3 && (apart ? samples : samples) < stored.format().planes()) throw Damage.broken(file.name(), samples + " channels");
    }

    private void part(Raster raster, int part, int left, int top, int plane) {
        int together = apart ? 1 : samples;
        int rows = tiled ? partHeight : Math.min(partHeight, stored.height() - top);
        long rowBytes = ((long) partWidth * together * bits + 7) / 8;
        if (rowBytes * rows > MOST_PART_BYTES) throw Damage.unknown(file.name(), "a TIFF with strips of " + rowBytes * rows + " bytes");
        TiffField offsets = TiffField.find(fields, tiled ? TiffContainer.TILES : TiffContainer.STRIPS).orElseThrow();
        TiffField lengths = TiffField.find(fields, tiled ? TiffContainer.TILE_BYTES : TiffContainer.STRIP_BYTES)
                .orElseThrow(() -> Damage.broken(file.name(), "no lengths of strips"));
        if (part >= offsets.count() || part >= lengths.count()) throw Damage.broken(file.name(), "too few strips");
        byte[] bytes = TiffCoding.expanded(file.array(offsets.number(part), lengths.number(part)), compression, (int) (rowBytes * rows), file.name());
        for (int y = 0; y < rows; y++) unpredict(bytes, (int) (y * rowBytes), together);
        int height = Math.min(rows, stored.height() - top);
        for (int y = 0; y < height; y++)
            for (int channel = 0; channel < together; channel++) row(bytes, (int) (y * rowBytes), raster, left, top + y, plane + channel, channel,
                    together);
    }

    /** Adds up what predictors 2 (whole numbers) and 3 (float) have taken away, in the order of the file. */
    private void unpredict(byte[] bytes, int at, int together) {
        int count = partWidth * together;
        if (predictor == 2 && bits == 8) for (int i = together; i < count; i++) bytes[at + i] += bytes[at + i - together];
        if (predictor == 2 && bits == 16) for (int i = together; i < count; i++) put16(bytes, at + 2 * i, u16(bytes, at + 2 * i) + u16(bytes, at
                + 2 * (i - together)));
        if (predictor == 2 && bits == 32) throw Damage.unknown(file.name(), "predictor 2 of 32 bits");
        if (predictor != 3) return;
        for (int i = together; i < 4 * count; i++) bytes[at + i] += bytes[at + i - together];
        byte[] whole = new byte[4 * count];
        boolean little = file.order() == ByteOrder.LITTLE_ENDIAN;
        for (int i = 0; i < count; i++) for (int part = 0; part < 4; part++) whole[4 * i + (little ? 3 - part : part)] = bytes[at + part * count + i];
        System.arraycopy(whole, 0, bytes, at, whole.length);
    }

    private int u16(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        return file.order() == ByteOrder.LITTLE_ENDIAN ? first | second << 8 : first << 8 | second;
    }

    private void put16(byte[] bytes, int at, int value) {
        boolean little = file.order() == ByteOrder.LITTLE_ENDIAN;
        bytes[at] = (byte) (little ? value : value >> 8);
        bytes[at + 1] = (byte) (little ? value >> 8 : value);
    }

    private void row(byte[] bytes, int at, Raster raster, int left, int y, int plane, int channel, int together) {
        if (photometric != 3 && plane >= raster.format().planes()) return;
        int width = Math.min(partWidth, raster.width() - left);
        Samples kept = raster.format().samples();
        MemorySegment to = raster.plane(photometric == 3 ? 0 : plane);
        long start = (long) y * raster.width() + left;
        // white may be 0, but coverage never is
        boolean inverse = photometric == 0 && plane == 0;
        for (int x = 0; x < width; x++) {
            int i = x * together + channel;
            if (kept == Samples.F32) {
                int word = u16(bytes, at + 4 * i);
                int other = u16(bytes, at + 4 * i + 2);
                float value = Float.intBitsToFloat(file.order() == ByteOrder.LITTLE_ENDIAN ? word | other << 16 : word << 16 | other);
                to.set(ValueLayout.JAVA_FLOAT, 4 * (start + x), Float.isNaN(value) ? 0 : value);
            } else if (kept == Samples.U16) {
                int value = u16(bytes, at + 2 * i);
                to.set(ValueLayout.JAVA_SHORT, 2 * (start + x), (short) (inverse ? ~value : value));
            } else if (photometric == 3) {
                colour(raster, start + x, code(bytes, at, i));
            } else {
                int value = code(bytes, at, i) * (255 / ((1 << bits) - 1));
                to.set(ValueLayout.JAVA_BYTE, start + x, (byte) (inverse ? ~value : value));
            }
        }
    }

    private int code(byte[] bytes, int at, int i) {
        int bit = i * bits;
        return bytes[at + bit / 8] >> 8 - bits - bit % 8 & (1 << bits) - 1;
    }

    private void colour(Raster raster, long at, int code) {
        TiffField table = TiffField.find(fields, TiffContainer.COLOURS).orElseThrow();
        for (int plane = 0; plane < 3; plane++) raster.plane(plane).set(ValueLayout.JAVA_BYTE, at, (byte) (table.number((plane << bits)
                + code) >> 8));
    }
}
