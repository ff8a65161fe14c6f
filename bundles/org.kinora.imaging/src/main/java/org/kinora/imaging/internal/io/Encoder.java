package org.kinora.imaging.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** Planes into coded bytes. */
record Encoder(OpenCv cv, Conversions conversions) {
    private static final int WEBP_LONGEST = 16_383;
    private static final int JPEG_LONGEST = 65_500;
    /** From this quality on JPEG keeps colour at full size. */
    private static final int FULL_COLOUR = 90;

    void encode(Picture picture, PictureWriting how, OutputStream out, Work work) throws IOException {
        Raster given = picture.raster();
        Metadata metadata = how.metadata() ? picture.metadata() : Metadata.NONE.with(picture.metadata().orientation());
        RasterFormat wanted = format(given.format(), how);
        int longest = how.kind() == PictureKind.WEBP ? WEBP_LONGEST : how.kind() == PictureKind.JPEG ? JPEG_LONGEST : Raster.LONGEST;
        if (Math.max(given.width(), given.height()) > longest)
            throw Damage.tooLong(how.kind().name(), given.width() + " x " + given.height(), longest);
        if (wanted.equals(given.format())) {
            encoded(given, metadata, how, out, work);
            return;
        }
        try (Raster fitting = conversions.convert(given, wanted, work)) {
            encoded(fitting, metadata, how, out, work);
        }
    }

    private static RasterFormat format(RasterFormat given, PictureWriting how) {
        Samples samples = switch (how.kind()) {
            case PNG -> how.samples() == Samples.U8 ? Samples.U8 : Samples.U16;
            case TIFF -> how.samples();
            case JPEG, WEBP -> Samples.U8;
        };
        Transfer transfer = given.transfer() == Transfer.DATA ? Transfer.DATA : samples == Samples.F32 ? Transfer.LINEAR : Transfer.SRGB;
        Alpha alpha = how.kind() == PictureKind.JPEG || !given.hasAlpha() ? Alpha.NONE : Alpha.STRAIGHT;
        return new RasterFormat(given.channels(), samples, transfer, alpha);
    }

    private void encoded(Raster raster, Metadata metadata, PictureWriting how, OutputStream out, Work work) throws IOException {
        if (how.kind() == PictureKind.TIFF) {
            TiffWriter.write(raster, metadata, out, work);
            return;
        }
        work.checkCancelled();
        Dress dress = switch (how.kind()) {
            case PNG -> new PngContainer();
            case JPEG -> new JpegContainer();
            default -> new WebpContainer();
        };
        out.write(dress.dressed(bytes(raster, how), metadata));
    }

    private byte[] bytes(Raster raster, PictureWriting how) {
        cv.load();
        int[] parameters = switch (how.kind()) {
            case JPEG -> new int[] {opencv_imgcodecs.IMWRITE_JPEG_QUALITY, how.quality(), opencv_imgcodecs.IMWRITE_JPEG_OPTIMIZE, 1,
                opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR, how.quality() >= FULL_COLOUR ? opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444
                        : opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_420};
            case WEBP -> new int[] {opencv_imgcodecs.IMWRITE_WEBP_QUALITY, how.quality() == 0 ? 101 : how.quality()};
            default -> new int[] {opencv_imgcodecs.IMWRITE_PNG_COMPRESSION, 4};
        };
        int planes = raster.format().planes();
        List<Integer> order = switch (planes) {
            case 1 -> List.of(0);
            case 2 -> List.of(0, 0, 0, 1);
            case 3 -> List.of(2, 1, 0);
            default -> List.of(2, 1, 0, 3);
        };
        Mat[] seen = order.stream().map(plane -> cv.plane(raster, plane)).toArray(Mat[]::new);
        try (MatVector vector = new MatVector(seen); Mat merged = new Mat(); BytePointer coded = new BytePointer();
                IntPointer given = new IntPointer(parameters)) {
            opencv_core.merge(vector, merged);
            if (!opencv_imgcodecs.imencode(how.kind().suffix(), merged, coded, given)) throw new IllegalStateException("no encoder for "
                    + how.kind());
            byte[] bytes = new byte[(int) coded.limit()];
            coded.get(bytes);
            return bytes;
        } finally {
            for (Mat mat : seen) mat.close();
        }
    }
}
