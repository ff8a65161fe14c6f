package org.kinora.imaging.internal.cv;

import java.nio.file.Path;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;

/** Pictures for tests: made of rules, or read from files by OpenCV itself. */
public final class TestPictures {
    private final OpenCv cv = new OpenCv();

    /** What colour a pixel has. */
    @FunctionalInterface
    public interface Painter {
        /** 0xRRGGBB. */
        int at(int x, int y);
    }

    public OpenCv cv() {
        return cv;
    }

    /** A picture of 8 bit, pixel by pixel. */
    public Raster painted(int width, int height, Painter painter) {
        Raster raster = Raster.unbounded(width, height, RasterFormat.RGB8);
        byte[][] planes = new byte[3][width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                int colour = painter.at(x, y);
                for (int c = 0; c < 3; c++) planes[c][i] = (byte) (colour >> 16 - 8 * c);
            }
        }
        for (int c = 0; c < 3; c++) Interleaving.fill(raster, c, planes[c]);
        return raster;
    }

    /** A file as it is: grey or colour, 8 or 16 bit, without alpha. */
    public Raster read(Path file, Work work) {
        cv.load();
        try (PointerScope scope = new PointerScope()) {
            Mat read = opencv_imgcodecs.imread(file.toString(), opencv_imgcodecs.IMREAD_ANYDEPTH | opencv_imgcodecs.IMREAD_ANYCOLOR);
            if (read.empty()) throw new IllegalArgumentException("no picture " + file);
            if (read.depth() == opencv_core.CV_8U) {
                if (read.channels() == 3) opencv_imgproc.cvtColor(read, read, opencv_imgproc.COLOR_BGR2RGB);
                return new Interleaving(cv).raster(read, work);
            }
            Raster raster = Raster.take(read.cols(), read.rows(), new RasterFormat(1, Samples.U16, Transfer.DATA, Alpha.NONE), work);
            read.copyTo(cv.plane(raster, 0));
            return raster;
        }
    }

    /** Writes a picture of 8 bit. */
    public void write(Raster picture, Path file) {
        try (PointerScope scope = new PointerScope()) {
            Mat rgb = picture.format().channels() == 1 ? cv.plane(picture, 0) : new Interleaving(cv).rgb(picture);
            if (rgb.channels() == 3) opencv_imgproc.cvtColor(rgb, rgb, opencv_imgproc.COLOR_RGB2BGR);
            if (!opencv_imgcodecs.imwrite(file.toString(), rgb)) throw new IllegalArgumentException("cannot write " + file);
        }
    }

    /** A mask that is full where a rule says so. */
    public Mask mask(int width, int height, java.util.function.BiPredicate<Integer, Integer> inside) {
        Mask mask = Mask.unbounded(width, height);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) if (inside.test(x, y)) mask.set(x, y, 255);
        return mask;
    }
}
