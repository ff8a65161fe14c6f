package org.kinora.imaging.internal.fill;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.OpenCv;

/** How much a place changes from frame to frame once the camera's movement is taken out: flicker, within what was mended and around it. */
final class FrameChange implements AutoCloseable {
    private static final int RING = 24;

    private final OpenCv cv;
    private Mat before;
    private Mat coveredBefore;
    private double inside;
    private double around;
    private int insides;
    private int arounds;

    FrameChange(OpenCv cv) {
        this.cv = cv;
    }

    /** Compares a frame with the one before; {@code back} says where its points lie in that. */
    void add(Raster frame, Mask mask, Homography back) {
        int plane = frame.format().channels() == 3 ? 1 : 0;
        double full = switch (frame.format().samples()) {
            case U8 -> 255;
            case U16 -> 65535;
            case F32 -> 1;
        };
        Mat now = new Mat();
        try (Mat seen = cv.plane(frame, plane)) {
            seen.convertTo(now, opencv_core.CV_32F, 1 / full, 0);
        }
        Mat covered = cv.mask(mask).clone();
        if (before != null) compare(now, covered, back);
        close();
        before = now;
        coveredBefore = covered;
    }

    private void compare(Mat now, Mat covered, Homography back) {
        try (Mat matrix = back.matrix(opencv_core.CV_64F); Mat then = new Mat(); Mat off = new Mat(); Mat both = new Mat(); Mat wide = new Mat();
                Mat then8 = new Mat();
                Mat disc = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(2 * RING + 1, 2 * RING + 1));
                        Mat whole = new Mat(now.size(),
                        opencv_core.CV_8U); Mat within = new Mat()) {
            int flags = opencv_imgproc.INTER_CUBIC + opencv_imgproc.WARP_INVERSE_MAP;
            opencv_imgproc.warpPerspective(before, then, matrix, now.size(), flags, opencv_core.BORDER_CONSTANT,
                    new org.bytedeco.opencv.opencv_core.Scalar(0, 0, 0, 0));
            opencv_imgproc.warpPerspective(coveredBefore, then8, matrix, now.size(), opencv_imgproc.INTER_NEAREST + opencv_imgproc.WARP_INVERSE_MAP,
                    opencv_core.BORDER_CONSTANT, new org.bytedeco.opencv.opencv_core.Scalar(0, 0, 0, 0));
            whole.put(new org.bytedeco.opencv.opencv_core.Scalar(255, 0, 0, 0));
            opencv_imgproc.warpPerspective(whole.clone(), within, matrix, now.size(), opencv_imgproc.INTER_NEAREST + opencv_imgproc.WARP_INVERSE_MAP,
                    opencv_core.BORDER_CONSTANT, new org.bytedeco.opencv.opencv_core.Scalar(0, 0, 0, 0));
            opencv_core.absdiff(now, then, off);
            opencv_core.bitwise_or(covered, then8, both);
            opencv_imgproc.threshold(both, both, 0, 255, opencv_imgproc.THRESH_BINARY);
            opencv_imgproc.dilate(both, wide, disc);
            opencv_core.subtract(wide, both, wide);
            opencv_core.bitwise_and(wide, within, wide);
            opencv_core.bitwise_and(both, within, both);
            if (opencv_core.countNonZero(both) > 0) {
                inside += opencv_core.mean(off, both).get(0);
                insides++;
            }
            if (opencv_core.countNonZero(wide) > 0) {
                around += opencv_core.mean(off, wide).get(0);
                arounds++;
            }
        }
    }

    /** Mean absolute change of what was mended, in millionths of full. */
    long inside() {
        return insides == 0 ? 0 : Math.round(inside / insides * 1e6);
    }

    /** The same around it. */
    long around() {
        return arounds == 0 ? 0 : Math.round(around / arounds * 1e6);
    }

    @Override
    public void close() {
        if (before != null) before.close();
        if (coveredBefore != null) coveredBefore.close();
        before = null;
        coveredBefore = null;
    }
}
