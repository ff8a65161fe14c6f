package org.kinora.imaging.internal.compare;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.colour.Cielab;
import org.kinora.imaging.internal.colour.ColourDifference;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.Bands;

/** Differences of two pictures of 8 bit sRGB at every pixel. */
final class Differences {
    private static final double C1 = 0.01 * 0.01 * 255 * 255;
    private static final double C2 = 0.03 * 0.03 * 255 * 255;

    private final OpenCv cv;
    private final Interleaving pixels;
    private final Cielab cielab = new Cielab();

    Differences(OpenCv cv) {
        this.cv = cv;
        pixels = new Interleaving(cv);
    }

    Raster absolute(Raster one, Raster other, Work work) {
        Raster difference = Raster.take(one.width(), one.height(), RasterFormat.RGB8, work);
        try (PointerScope scope = new PointerScope()) {
            for (int c = 0; c < 3; c++) opencv_core.absdiff(cv.plane(one, c), cv.plane(other, c), cv.plane(difference, c));
        }
        return difference;
    }

    /** CIEDE2000 as floats. */
    Raster colour(Raster one, Raster other, Work work) {
        Raster difference = Raster.take(one.width(), one.height(), RasterFormat.DATA, work);
        int width = one.width();
        Bands.run(one.height(), work, (first, last) -> {
            byte[][] rows = new byte[6][width];
            float[] a = new float[3];
            float[] b = new float[3];
            float[] out = new float[width];
            for (int y = first; y < last; y++) {
                for (int c = 0; c < 3; c++) {
                    row(one, c, y, rows[c]);
                    row(other, c, y, rows[3 + c]);
                }
                for (int x = 0; x < width; x++) {
                    boolean same = rows[0][x] == rows[3][x] && rows[1][x] == rows[4][x] && rows[2][x] == rows[5][x];
                    if (!same) {
                        cielab.of(rows[0][x] & 0xFF, rows[1][x] & 0xFF, rows[2][x] & 0xFF, a, 0);
                        cielab.of(rows[3][x] & 0xFF, rows[4][x] & 0xFF, rows[5][x] & 0xFF, b, 0);
                    }
                    out[x] = same ? 0 : (float) ColourDifference.ciede2000(a, b);
                }
                java.lang.foreign.MemorySegment.copy(out, 0, difference.plane(0), java.lang.foreign.ValueLayout.JAVA_FLOAT, 4L * y * width, width);
            }
        });
        return difference;
    }

    private static void row(Raster picture, int plane, int y, byte[] into) {
        java.lang.foreign.MemorySegment.copy(picture.plane(plane), java.lang.foreign.ValueLayout.JAVA_BYTE, (long) y * into.length, into, 0,
                into.length);
    }

    /** SSIM of luma as floats; mean over all pixels is the usual number but for the border. */
    Raster structure(Raster one, Raster other, Work work) {
        try (PointerScope scope = new PointerScope()) {
            Mat x = luma(one);
            Mat y = luma(other);
            Mat mx = blurred(x);
            Mat my = blurred(y);
            work.checkCancelled();
            float[] ux = Interleaving.floats(mx);
            float[] uy = Interleaving.floats(my);
            float[] xx = Interleaving.floats(blurred(x.mul(x).asMat()));
            float[] yy = Interleaving.floats(blurred(y.mul(y).asMat()));
            float[] xy = Interleaving.floats(blurred(x.mul(y).asMat()));
            work.checkCancelled();
            float[] ssim = new float[ux.length];
            for (int i = 0; i < ssim.length; i++) {
                double both = (double) ux[i] * uy[i];
                double squares = (double) ux[i] * ux[i] + (double) uy[i] * uy[i];
                double cover = xy[i] - both;
                double spread = xx[i] + yy[i] - squares;
                ssim[i] = (float) ((2 * both + C1) * (2 * cover + C2) / ((squares + C1) * (spread + C2)));
            }
            return pixels.raster(Interleaving.matrix(ssim, one.width(), one.height(), 1), work);
        }
    }

    private Mat luma(Raster picture) {
        Mat luma = new Mat();
        pixels.grey(picture).convertTo(luma, opencv_core.CV_32F);
        return luma;
    }

    private static Mat blurred(Mat luma) {
        Mat blurred = new Mat();
        opencv_imgproc.GaussianBlur(luma, blurred, new Size(11, 11), 1.5);
        return blurred;
    }
}
