package org.kinora.imaging.internal.selection;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** Changes of masks that need no picture: OpenCV's filters, run only where a mask is not the same all around. */
record MaskChange(OpenCv cv) {
    /** Up to this radius all neighbours in a disc are compared, which keeps soft rims as they are; beyond it distances are measured. */
    private static final int DISC = 12;
    /** A Gaussian is over after so many standard deviations in 8 bit. */
    private static final int REACH = 3;

    void invert(Mask mask) {
        try (Mat seen = cv.mask(mask)) {
            opencv_core.bitwise_not(seen, seen);
        }
    }

    void harden(Mask mask) {
        try (Mat seen = cv.mask(mask)) {
            opencv_imgproc.threshold(seen, seen, 127, 255, opencv_imgproc.THRESH_BINARY);
        }
    }

    void grow(Mask mask, double by, Work work) {
        if (by < 1) return;
        if (by <= DISC) disc(mask, by, true, work);
        else distance(mask, by);
    }

    void shrink(Mask mask, double by, Work work) {
        if (by < 1) return;
        if (by <= DISC) {
            disc(mask, by, false, work);
            return;
        }
        invert(mask);
        distance(mask, by);
        invert(mask);
    }

    void border(Mask mask, double by, Work work) {
        try (Mask inner = Mask.take(mask.width(), mask.height(), work); Mat outside = cv.mask(mask); Mat inside = cv.mask(inner)) {
            inner.copyFrom(mask);
            grow(mask, by, work);
            shrink(inner, by, work);
            opencv_core.bitwise_not(inside, inside);
            opencv_core.min(outside, inside, outside);
        }
    }

    void feather(Mask mask, double by, Work work) {
        double deviation = by / 2;
        if (deviation < 0.1) return;
        new MixedTiles(cv).run(mask, (int) Math.ceil(REACH * deviation) + 1, work, (from, to) -> gaussian(from, to, deviation));
    }

    /** A Gaussian rounds corners; stretched so that a straight rim passes from nothing to all within one pixel, it is as sharp as before. */
    void smooth(Mask mask, double by, Work work) {
        double deviation = by / 2;
        if (deviation < 0.4) return;
        double steep = deviation * Math.sqrt(2 * Math.PI);
        new MixedTiles(cv).run(mask, (int) Math.ceil(REACH * deviation) + 1, work, (from, to) -> {
            gaussian(from, to, deviation);
            to.convertTo(to, -1, steep, 127.5 * (1 - steep));
        });
    }

    private static void gaussian(Mat from, Mat to, double deviation) {
        try (Size automatic = new Size(0, 0)) {
            opencv_imgproc.GaussianBlur(from, to, automatic, deviation, deviation, opencv_core.BORDER_REPLICATE, opencv_core.ALGO_HINT_DEFAULT);
        }
    }

    private void disc(Mask mask, double by, boolean larger, Work work) {
        int radius = (int) Math.floor(by);
        try (Mat kernel = new Mat(2 * radius + 1, 2 * radius + 1, opencv_core.CV_8UC1, new Scalar(0))) {
            for (int y = -radius; y <= radius; y++)
                for (int x = -radius; x <= radius; x++)
                    if (x * x + y * y <= by * by) kernel.ptr(y + radius, x + radius).put((byte) 1);
            new MixedTiles(cv).run(mask, radius, work, (from, to) -> {
                if (larger) opencv_imgproc.dilate(from, to, kernel);
                else opencv_imgproc.erode(from, to, kernel);
            });
        }
    }

    /** By the exact distance (Felzenszwalb, Huttenlocher 2012) from what is more than half meant; the last pixel is meant by a share. */
    private void distance(Mask mask, double by) {
        try (Mat seen = cv.mask(mask); Mat outside = new Mat(); Mat far = new Mat(); Mat grown = new Mat()) {
            opencv_imgproc.threshold(seen, outside, 127, 255, opencv_imgproc.THRESH_BINARY_INV);
            if (opencv_core.countNonZero(outside) == mask.area().pixels()) return;
            opencv_imgproc.distanceTransform(outside, far, opencv_imgproc.DIST_L2, opencv_imgproc.DIST_MASK_PRECISE);
            far.convertTo(grown, opencv_core.CV_8U, -255, 255 * (by + 0.5));
            opencv_core.max(seen, grown, seen);
        }
    }

    /** Lengths of recipes in pixels. */
    static double pixels(int length) {
        return length / (double) Point.ONE;
    }
}
