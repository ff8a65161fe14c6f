package org.kinora.imaging.internal.io;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Density;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.PlaneConversions;

/** Small pictures and what they say of themselves. */
final class TestPictures {
    static final OpenCv CV = new OpenCv();
    static final Conversions CONVERSIONS = new PlaneConversions(CV);

    private TestPictures() {
    }

    static PictureFiles files() {
        return new PictureFiles(CV, CONVERSIONS);
    }

    /** Noise in all planes, the same for a seed. */
    static Raster noise(int width, int height, RasterFormat format, long seed) {
        Raster raster = Raster.unbounded(width, height, format);
        Random random = new Random(seed);
        for (int plane = 0; plane < format.planes(); plane++)
            for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) raster.set(plane, x, y, random.nextFloat());
        return raster;
    }

    static RasterFormat format(int channels, Samples samples, boolean alpha) {
        return new RasterFormat(channels, samples, samples == Samples.F32 ? Transfer.LINEAR : Transfer.SRGB, alpha ? Alpha.STRAIGHT : Alpha.NONE);
    }

    /** All that a file can say: a profile longer than one JPEG segment among it. */
    static Metadata metadata() {
        byte[] profile = new byte[70_001];
        new Random(5).nextBytes(profile);
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("Title", "Zwölf Stühle");
        texts.put("parameters", "seed 7");
        return new Metadata(Orientation.UPRIGHT, Optional.of(Blob.of(profile)), Optional.of(Blob.of(exif(Orientation.UPRIGHT))),
                Optional.of("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">é</x:xmpmeta>"), Optional.of(Density.dpi(300)), texts);
    }

    /** A block with a maker, the orientation, and a directory below with a date. */
    static byte[] exif(Orientation orientation) {
        java.util.List<TiffField> top = java.util.List.of(TiffField.bytes(271, 2, "Kinora camera\0".getBytes(StandardCharsets.ISO_8859_1)),
                TiffField.shorts(274, orientation.code()), TiffField.longs(TiffExif.EXIF, 0));
        long at = 8 + TiffField.length(top);
        java.util.List<TiffField> whole = java.util.List.of(top.get(0), top.get(1), TiffField.longs(TiffExif.EXIF, at));
        byte[] first = TiffField.written(whole, 8);
        byte[] second = TiffField.written(java.util.List.of(TiffField.bytes(36867, 2, "2026:01:02 03:04:05\0".getBytes(StandardCharsets.ISO_8859_1))),
                at);
        java.nio.ByteBuffer block = java.nio.ByteBuffer.allocate(8 + first.length + second.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        block.putShort((short) 0x4949).putShort((short) 42).putInt(8).put(first).put(second);
        return block.array();
    }

    /** The largest difference of two pictures, in parts of the whole range. */
    static float distance(Raster one, Raster other) {
        float most = 0;
        for (int plane = 0; plane < one.format().planes(); plane++)
            for (int y = 0; y < one.height(); y++)
                for (int x = 0; x < one.width(); x++) most = Math.max(most, Math.abs(one.get(plane, x, y) - other.get(plane, x, y)));
        return most;
    }
}
