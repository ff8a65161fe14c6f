package org.kinora.imaging.internal.cv;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;

/**
 * Carries pictures between planes of ours and OpenCV's functions for colours, which want red, green and blue of a pixel side by side. Thread-safe.
 *
 * <p>Its matrices own copies of the pixels; callers make them within a {@link org.bytedeco.javacpp.PointerScope}, which frees them.
 */
public final class Interleaving {
    private final OpenCv cv;

    public Interleaving(OpenCv cv) {
        this.cv = cv;
    }

    /** Three channels, red first, of the picture's kind of numbers; grey is repeated, alpha left out. */
    public Mat rgb(Raster picture) {
        MatVector planes = new MatVector(3);
        for (int plane = 0; plane < 3; plane++) planes.put(plane, cv.plane(picture, picture.format().channels() == 3 ? plane : 0));
        Mat together = new Mat();
        opencv_core.merge(planes, together);
        return together;
    }

    /** One channel of 8 bit: the grey of a picture (weights of BT.601, as OpenCV has them). */
    public Mat grey(Raster picture) {
        if (picture.format().channels() == 1) return cv.plane(picture, 0).clone();
        Mat grey = new Mat();
        opencv_imgproc.cvtColor(rgb(picture), grey, opencv_imgproc.COLOR_RGB2GRAY);
        return grey;
    }

    /** A copy of one plane as 32 bit floats, whole numbers as they are. */
    public Mat floats(Raster picture, int plane) {
        Mat copy = new Mat();
        cv.plane(picture, plane).convertTo(copy, opencv_core.CV_32F);
        return copy;
    }

    /** The coverage of a mask. */
    public Mat mask(Mask mask) {
        return cv.mask(mask).clone();
    }

    /** A picture of one or three channels, 8 bit sRGB or floats that are data. */
    public Raster raster(Mat pixels, Work work) {
        Samples samples = switch (pixels.depth()) {
            case opencv_core.CV_8U -> Samples.U8;
            case opencv_core.CV_32F -> Samples.F32;
            default -> throw new IllegalArgumentException("depth " + pixels.depth());
        };
        RasterFormat format = new RasterFormat(pixels.channels(), samples, samples == Samples.U8 ? Transfer.SRGB : Transfer.DATA, Alpha.NONE);
        Raster raster = Raster.take(pixels.cols(), pixels.rows(), format, work);
        MatVector planes = new MatVector(pixels.channels());
        for (int plane = 0; plane < pixels.channels(); plane++) planes.put(plane, cv.plane(raster, plane));
        opencv_core.split(pixels, planes);
        return raster;
    }

    /** Grey coverage as a mask. */
    public Mask toMask(Mat coverage, Work work) {
        Mask mask = Mask.take(coverage.cols(), coverage.rows(), work);
        coverage.copyTo(cv.mask(mask));
        return mask;
    }

    /** All numbers of a matrix of bytes, row by row. */
    public static byte[] bytes(Mat matrix) {
        Mat whole = matrix.isContinuous() ? matrix : matrix.clone();
        byte[] numbers = new byte[Math.toIntExact(whole.total() * whole.channels())];
        whole.data().get(numbers);
        return numbers;
    }

    /** All numbers of a matrix of floats, row by row. */
    public static float[] floats(Mat matrix) {
        Mat whole = matrix.isContinuous() ? matrix : matrix.clone();
        float[] numbers = new float[Math.toIntExact(whole.total() * whole.channels())];
        new FloatPointer(whole.data()).get(numbers);
        return numbers;
    }

    /** All numbers of a matrix of whole numbers (32 bit), row by row. */
    public static int[] ints(Mat matrix) {
        Mat whole = matrix.isContinuous() ? matrix : matrix.clone();
        int[] numbers = new int[Math.toIntExact(whole.total() * whole.channels())];
        new IntPointer(whole.data()).get(numbers);
        return numbers;
    }

    /** A matrix of floats, row by row. */
    public static Mat matrix(float[] numbers, int width, int height, int channels) {
        Mat matrix = new Mat(height, width, opencv_core.CV_32FC(channels));
        new FloatPointer(matrix.data()).put(numbers);
        return matrix;
    }

    /** A matrix of bytes, row by row. */
    public static Mat matrix(byte[] numbers, int width, int height, int channels) {
        Mat matrix = new Mat(height, width, opencv_core.CV_8UC(channels));
        new BytePointer(matrix.data()).put(numbers);
        return matrix;
    }

    /** The bytes of one plane, row by row. */
    public static byte[] plane(Raster raster, int plane) {
        return raster.plane(plane).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Puts bytes into one plane, row by row. */
    public static void fill(Raster raster, int plane, byte[] bytes) {
        MemorySegment.copy(bytes, 0, raster.plane(plane), ValueLayout.JAVA_BYTE, 0, bytes.length);
    }
}
