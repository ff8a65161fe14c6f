package org.kinora.imaging.internal.io;

import java.lang.foreign.MemorySegment;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** Coded bytes into planes, by OpenCV's readers except for TIFF; its interleaved pixels count against the budget while they last. */
record Decoder(OpenCv cv) {
    Raster decode(FileBytes file, Stored stored, Work work) {
        if (new TiffContainer().mine(file)) return new TiffReader(file, stored).read(work);
        RasterFormat said = stored.format();
        int channels = said.hasAlpha() ? 4 : said.channels();
        long needed = (long) stored.width() * stored.height() * channels * said.samples().bytes();
        try (Memory memory = work.memory()) {
            MemorySegment room = memory.take(needed);
            MemorySegment bytes = new PngContainer().mine(file) ? PngContainer.bare(file, memory) : file.bytes();
            int type = opencv_core.CV_MAKETYPE(depth(said.samples()), channels);
            try (Mat coded = cv.matrix(bytes, (int) bytes.byteSize(), 1, opencv_core.CV_8UC1);
                    Mat into = cv.matrix(room, stored.width(), stored.height(), type); Mat decoded = decoded(coded, into, file.name())) {
                if (decoded.empty()) throw Damage.broken(file.name(), "bytes that are no pixels");
                if (decoded.cols() != stored.width() || decoded.rows() != stored.height())
                    throw Damage.broken(file.name(), decoded.cols() + " x " + decoded.rows() + " pixels where its header says " + stored.width()
                            + " x "
                            + stored.height());
                work.checkCancelled();
                return planes(decoded, said, file.name(), work);
            }
        }
    }

    private static Mat decoded(Mat coded, Mat into, String name) {
        try {
            return opencv_imgcodecs.imdecode(coded, opencv_imgcodecs.IMREAD_UNCHANGED, into);
        } catch (RuntimeException refused) {
            // what C++ throws arrives as a bare RuntimeException with a text of several lines
            throw Damage.broken(name, String.valueOf(refused.getMessage()).lines().findFirst().orElse("unknown"));
        }
    }

    private static int depth(Samples samples) {
        return switch (samples) {
            case U8 -> opencv_core.CV_8U;
            case U16 -> opencv_core.CV_16U;
            case F32 -> opencv_core.CV_32F;
        };
    }

    private Raster planes(Mat decoded, RasterFormat said, String name, Work work) {
        Samples samples = switch (decoded.depth()) {
            case opencv_core.CV_8U -> Samples.U8;
            case opencv_core.CV_16U -> Samples.U16;
            case opencv_core.CV_32F -> Samples.F32;
            default -> throw Damage.unknown(name, "numbers of another kind than 8 or 16 bit or float");
        };
        int channels = decoded.channels();
        boolean alpha = channels == 2 || channels == 4;
        int colours = channels <= 2 || said.channels() == 1 ? 1 : 3;
        Alpha kind = !alpha ? Alpha.NONE : said.hasAlpha() ? said.alpha() : Alpha.STRAIGHT;
        Transfer transfer = samples == Samples.F32 ? Transfer.LINEAR : Transfer.SRGB;
        Raster raster = Raster.take(decoded.cols(), decoded.rows(), new RasterFormat(colours, samples, transfer, kind), work);
        for (int plane = 0; plane < raster.format().planes(); plane++) {
            boolean coverage = plane == colours;
            // OpenCV keeps blue first
            int from = coverage ? channels - 1 : colours == 3 ? 2 - plane : 0;
            try (Mat to = cv.plane(raster, plane)) {
                opencv_core.extractChannel(decoded, to, from);
            }
        }
        return raster;
    }
}
