package org.kinora.imaging.internal.selection;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
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
 * What stands at a distance: what is joined to a point without a step in depth, or all between two distances; then trimmed to the picture's edges.
 */
record DepthTool(OpenCv cv) {
    private static final Texts TEXTS = Texts.beside(DepthTool.class);
    /** A step from pixel to pixel of more than this share of the distance is an edge of the subject. */
    private static final double STEP = 0.02;
    /** A subject is no deeper than this share of its distance to either side of the point. */
    private static final double DEEP = 0.35;
    private static final int TRIM = 4;

    void select(Selector.Depth wanted, Raster depth, EightBit picture, Mask mask, Work work) {
        if (wanted.at().isPresent()) joined(wanted.at().orElseThrow(), depth, mask, work);
        else between(wanted.near() / 1000.0, wanted.far() / 1000.0, depth, mask);
        EdgeRefine.refine(mask, picture, TRIM, cv, work);
    }

    private void between(double near, double far, Raster depth, Mask mask) {
        try (Mat metres = cv.plane(depth, 0); Mat low = new Mat(new Scalar(near)); Mat high = new Mat(new Scalar(far)); Mat seen = cv.mask(mask)) {
            opencv_core.inRange(metres, low, high, seen);
        }
    }

    private void joined(Point at, Raster depth, Mask mask, Work work) {
        if (!depth.area().contains(at.column(), at.row()))
            throw TEXTS.failure(Kind.INPUT, "selection.outside", at.column() + ", " + at.row(), depth.width() + " x " + depth.height());
        double distance = depth.get(0, at.column(), at.row());
        between(distance * (1 - DEEP), distance * (1 + DEEP), depth, mask);
        try (Mat metres = cv.plane(depth, 0); Mat seen = cv.mask(mask); Mat own = new Mat(); Mat fence = new Mat(); Rect middle = new Rect(1, 1,
                mask.width(), mask.height());
                Mat inner = framed(fence, seen, middle); Scalar step = new Scalar(distance * STEP);
                org.bytedeco.opencv.opencv_core.Point from = new org.bytedeco.opencv.opencv_core.Point(at.column(), at.row());
                        Rect none = new Rect()) {
            work.checkCancelled();
            metres.copyTo(own);
            opencv_imgproc.floodFill(own, fence, from, step, none, step, step, 4 | opencv_imgproc.FLOODFILL_MASK_ONLY | 128 << 8);
            opencv_core.compare(inner, new Mat(new Scalar(128)), seen, opencv_core.CMP_EQ);
        }
    }

    /** OpenCV's fill stops where its mask, one pixel larger all around, is not 0: here, at all that lies too near or too far. */
    private static Mat framed(Mat fence, Mat seen, Rect middle) {
        fence.create(seen.rows() + 2, seen.cols() + 2, opencv_core.CV_8UC1);
        fence.put(new Scalar(0));
        Mat inner = new Mat(fence, middle);
        opencv_imgproc.threshold(seen, inner, 127, 1, opencv_imgproc.THRESH_BINARY_INV);
        return inner;
    }
}
