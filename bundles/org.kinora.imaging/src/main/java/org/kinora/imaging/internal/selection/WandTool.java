package org.kinora.imaging.internal.selection;

import java.lang.foreign.ValueLayout;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/**
 * The magic wand: all planes within the tolerance of the seed's, by thresholds on whole planes, then what is joined to the seed by a scanline fill.
 */
record WandTool(OpenCv cv) {
    private static final Texts TEXTS = Texts.beside(WandTool.class);
    private static final int REACHED = 128;

    /** Adds to a mask of zeros. */
    void select(Selector.Wand wand, Raster picture, Mask mask, Work work) {
        try (Mask like = Mask.take(mask.width(), mask.height(), work); Mat near = cv.mask(like); Mat all = cv.mask(mask)) {
            for (Point seed : wand.seeds()) {
                work.checkCancelled();
                like(wand, picture, seed, near);
                if (!wand.everywhere()) joined(seed, near);
                opencv_core.max(near, all, all);
            }
        }
        if (!wand.hard()) RimShare.soften(mask, picture, cv, work);
    }

    private void like(Selector.Wand wand, Raster picture, Point seed, Mat near) {
        if (!picture.area().contains(seed.column(), seed.row()))
            throw TEXTS.failure(Kind.INPUT, "selection.outside", seed.column() + ", " + seed.row(), picture.width() + " x " + picture.height());
        long at = (long) seed.row() * picture.width() + seed.column();
        try (Mat one = new Mat()) {
            for (int plane = 0; plane < picture.format().planes(); plane++) {
                int value = picture.plane(plane).get(ValueLayout.JAVA_BYTE, at) & 0xFF;
                try (Mat numbers = cv.plane(picture, plane); Mat low = new Mat(new Scalar(value - wand.tolerance()));
                        Mat high = new Mat(new Scalar(value + wand.tolerance()))) {
                    opencv_core.inRange(numbers, low, high, plane == 0 ? near : one);
                }
                if (plane > 0) opencv_core.bitwise_and(near, one, near);
            }
        }
    }

    private static void joined(Point seed, Mat near) {
        try (org.bytedeco.opencv.opencv_core.Point from = new org.bytedeco.opencv.opencv_core.Point(seed.column(), seed.row());
                Scalar reached = new Scalar(REACHED);
                Mat wanted = new Mat(new Scalar(REACHED))) {
            opencv_imgproc.floodFill(near, from, reached);
            opencv_core.compare(near, wanted, near, opencv_core.CMP_EQ);
        }
    }
}
