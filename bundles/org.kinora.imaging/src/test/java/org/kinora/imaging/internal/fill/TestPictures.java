package org.kinora.imaging.internal.fill;

import java.nio.file.Path;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_photo;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;

/** Pictures from and to files and matrices, for looking at. */
final class TestPictures {
    private TestPictures() {
    }

    static Raster read(Path file) {
        Mat mat = opencv_imgcodecs.imread(file.toString(), opencv_imgcodecs.IMREAD_COLOR);
        if (mat.empty()) throw new IllegalArgumentException("no picture: " + file);
        return raster(mat);
    }

    static Raster raster(Mat mat) {
        Raster raster = Raster.unbounded(mat.cols(), mat.rows(), RasterFormat.RGB8);
        UByteIndexer pixels = mat.createIndexer();
        for (int y = 0; y < mat.rows(); y++)
            for (int x = 0; x < mat.cols(); x++) for (int c = 0; c < 3; c++) raster.set(c, x, y, pixels.get(y, x, 2 - c) / 255f);
        return raster;
    }

    static Mat matrix(Raster raster) {
        Mat mat = new Mat(raster.height(), raster.width(), opencv_core.CV_8UC3);
        UByteIndexer pixels = mat.createIndexer();
        int channels = raster.format().channels();
        for (int y = 0; y < mat.rows(); y++)
            for (int x = 0; x < mat.cols(); x++)
                for (int c = 0; c < 3; c++) pixels.put(y, x, 2 - c, Math.clamp(Math.round(raster.get(Math.min(c, channels - 1), x, y) * 255), 0,
                        255));
        return mat;
    }

    static Mat matrix(Mask mask) {
        Mat mat = new Mat(mask.height(), mask.width(), opencv_core.CV_8UC1);
        UByteIndexer pixels = mat.createIndexer();
        for (int y = 0; y < mat.rows(); y++) for (int x = 0; x < mat.cols(); x++) pixels.put(y, x, mask.get(x, y));
        return mat;
    }

    static void write(Path file, Mat mat) {
        opencv_imgcodecs.imwrite(file.toString(), mat);
    }

    static Mask mask(Path file) {
        Mat mat = opencv_imgcodecs.imread(file.toString(), opencv_imgcodecs.IMREAD_GRAYSCALE);
        return mask(mat);
    }

    static Mask mask(Mat mat) {
        Mask mask = Mask.unbounded(mat.cols(), mat.rows());
        UByteIndexer pixels = mat.createIndexer();
        for (int y = 0; y < mat.rows(); y++) for (int x = 0; x < mat.cols(); x++) mask.set(x, y, pixels.get(y, x) > 127 ? 255 : 0);
        return mask;
    }

    /** The ellipse that the reference figures were measured with; {@code share} is 0.04 there. */
    static Mask ellipse(int width, int height, double share) {
        Mat mat = Mat.zeros(height, width, opencv_core.CV_8UC1).asMat();
        double r = Math.sqrt(share * height * width / Math.PI);
        opencv_imgproc.ellipse(mat, new Point((int) (width * 0.45), (int) (height * 0.55)), new Size((int) (r * 1.2), (int) (r / 1.2)), 20, 0, 360,
                new Scalar(255, 255, 255, 0), -1, 8, 0);
        return mask(mat);
    }

    /** The picture with black in its hole. */
    static Raster holed(Raster truth, Mask hole) {
        Raster made = Raster.unbounded(truth.width(), truth.height(), truth.format());
        made.copyFrom(truth);
        for (int y = 0; y < hole.height(); y++)
            for (int x = 0; x < hole.width(); x++) if (hole.get(x, y) > 127) for (int c = 0; c < truth.format().planes(); c++) made.set(c, x, y, 0);
        return made;
    }

    /** What OpenCV makes of it. */
    static Raster opencv(Raster holed, Mask hole, int method) {
        Mat made = new Mat();
        opencv_photo.inpaint(matrix(holed), matrix(hole), made, 3, method);
        return raster(made);
    }
}
