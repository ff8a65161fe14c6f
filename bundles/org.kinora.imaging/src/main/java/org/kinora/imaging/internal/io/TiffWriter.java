package org.kinora.imaging.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Work;

/** Writes TIFF 6.0, little end first: strips of 64 rows, each deflated, whole numbers by their difference to the left (predictor 2). */
final class TiffWriter {
    private static final int ROWS = 64;
    private static final int DEFLATE = 8;

    private TiffWriter() {
    }

    static void write(Raster raster, Metadata metadata, OutputStream out, Work work) throws IOException {
        int strips = (raster.height() + ROWS - 1) / ROWS;
        List<byte[]> coded = IntStream.range(0, strips).parallel().mapToObj(strip -> {
            work.checkCancelled();
            return strip(raster, strip * ROWS, Math.min(raster.height(), (strip + 1) * ROWS));
        }).toList();
        long[] lengths = coded.stream().mapToLong(strip -> strip.length).toArray();
        List<TiffField> fields = fields(raster, metadata, lengths);
        List<java.util.Map.Entry<Integer, List<TiffField>>> below = metadata.exif().map(block -> TiffExif.fields(block.bytes()).below())
                .orElse(List.of());
        long at = 8 + TiffField.length(fields) + 12L * below.size();
        List<byte[]> parts = new ArrayList<>();
        for (java.util.Map.Entry<Integer, List<TiffField>> sub : below) {
            byte[] part = TiffField.written(sub.getValue(), at);
            fields.add(TiffField.longs(sub.getKey(), at));
            parts.add(part);
            at += part.length;
        }
        long[] offsets = new long[strips];
        for (int i = 0; i < strips; i++) {
            offsets[i] = at;
            at += lengths[i];
        }
        if (at > 0xFFFF_FFFFL) throw Damage.tooLong("TIFF", raster.toString(), 65_535);
        fields.replaceAll(field -> field.tag() == TiffContainer.STRIPS ? TiffField.longs(TiffContainer.STRIPS, offsets) : field);
        out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0x4949).putShort((short) 42).putInt(8).array());
        out.write(TiffField.written(fields, 8));
        for (byte[] part : parts) out.write(part);
        for (byte[] strip : coded) out.write(strip);
    }

    private static List<TiffField> fields(Raster raster, Metadata metadata, long[] lengths) {
        int planes = raster.format().planes();
        Samples samples = raster.format().samples();
        List<TiffField> fields = new ArrayList<>(List.of(TiffField.longs(TiffContainer.WIDTH, raster.width()),
                TiffField.longs(TiffContainer.HEIGHT, raster.height()), TiffField.shorts(TiffContainer.BITS, same(planes, 8 * samples.bytes())),
                TiffField.shorts(TiffContainer.COMPRESSION, DEFLATE), TiffField.shorts(TiffContainer.PHOTOMETRIC, raster.format().channels() == 3 ? 2
                        : 1),
                TiffField.longs(TiffContainer.STRIPS, new long[lengths.length]), TiffField.shorts(TiffContainer.ORIENTATION,
                        metadata.orientation().code()),
                TiffField.shorts(TiffContainer.SAMPLES, planes), TiffField.longs(TiffContainer.STRIP_ROWS, ROWS),
                TiffField.longs(TiffContainer.STRIP_BYTES, lengths), TiffField.shorts(TiffContainer.NUMBERS, same(planes, samples == Samples.F32 ? 3
                        : 1))));
        if (samples != Samples.F32) fields.add(TiffField.shorts(TiffContainer.PREDICTOR, 2));
        if (raster.format().hasAlpha()) fields.add(TiffField.shorts(TiffContainer.EXTRA, 2));
        metadata.icc().ifPresent(profile -> fields.add(TiffField.bytes(TiffContainer.ICC, TiffField.UNDEFINED, profile.bytes())));
        metadata.xmp().ifPresent(packet -> fields.add(TiffField.bytes(TiffContainer.XMP, 1, packet.getBytes(StandardCharsets.UTF_8))));
        metadata.density().ifPresent(density -> {
            fields.add(dots(TiffContainer.ACROSS, density.across()));
            fields.add(dots(TiffContainer.DOWN, density.down()));
            fields.add(TiffField.shorts(TiffContainer.UNIT, 3));
        });
        metadata.exif().ifPresent(block -> TiffExif.fields(block.bytes()).top().stream().filter(field -> field.tag() != TiffContainer.ORIENTATION)
                .forEach(fields::add));
        return fields;
    }

    private static TiffField dots(int tag, long millipixelsPerMetre) {
        return new TiffField(tag, TiffField.RATIONAL, TiffField.longs(tag, Math.min(millipixelsPerMetre, 0xFFFF_FFFFL), 100_000).value());
    }

    private static int[] same(int count, int value) {
        int[] all = new int[count];
        java.util.Arrays.fill(all, value);
        return all;
    }

    private static byte[] strip(Raster raster, int from, int to) {
        int planes = raster.format().planes();
        Samples samples = raster.format().samples();
        int row = raster.width() * planes;
        ByteBuffer bytes = ByteBuffer.allocate((to - from) * row * samples.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (int plane = 0; plane < planes; plane++) {
            MemorySegment rows = raster.plane(plane);
            for (int y = from; y < to; y++)
                for (int x = 0; x < raster.width(); x++) {
                    long at = (long) y * raster.width() + x;
                    int to1 = (y - from) * row + x * planes + plane;
                    switch (samples) {
                        case U8 -> bytes.put(to1, rows.get(ValueLayout.JAVA_BYTE, at));
                        case U16 -> bytes.putShort(2 * to1, rows.get(ValueLayout.JAVA_SHORT, 2 * at));
                        case F32 -> bytes.putFloat(4 * to1, rows.get(ValueLayout.JAVA_FLOAT, 4 * at));
                    }
                }
        }
        for (int y = 0; y < to - from && samples != Samples.F32; y++)
            for (int i = (y + 1) * row - 1; i >= y * row + planes; i--) {
                if (samples == Samples.U8) bytes.put(i, (byte) (bytes.get(i) - bytes.get(i - planes)));
                else bytes.putShort(2 * i, (short) (bytes.getShort(2 * i) - bytes.getShort(2 * (i - planes))));
            }
        return deflated(bytes.array());
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(4)) {
            deflater.setInput(bytes);
            deflater.finish();
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }
}
