package org.kinora.imaging.internal.fill;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Two grey pictures of 8 bit, one of which can be laid over the other. Closed by its maker; used by one thread. */
final class Overlay implements AutoCloseable {
    /** A pixel that is farther off than this shows something else; how far does not matter. */
    private static final int ELSE = 24;
    /** Grain is smoothed away, which a shift by a part of a pixel would smooth as well and so look better than it is. */
    private static final double GRAIN = 1.5;
    /** With less than this share of the picture laid over each other nothing is known. */
    private static final double LEAST = 0.3;
    /** A movement has to explain so much more than none. */
    private static final double BETTER = 0.99;

    private final Mat first;
    private final Mat second;
    private final Mat usableFirst;
    private final Mat usableSecond;

    /** @param usableFirst 255 where a pixel of the first may be looked at; borrowed, as the other is */
    Overlay(Mat first, Mat usableFirst, Mat second, Mat usableSecond) {
        this.first = smooth(first);
        this.second = smooth(second);
        this.usableFirst = usableFirst;
        this.usableSecond = usableSecond;
    }

    private static Mat smooth(Mat grey) {
        Mat made = new Mat();
        try (Size automatic = new Size(0, 0)) {
            opencv_imgproc.GaussianBlur(grey, made, automatic, GRAIN);
        }
        return made;
    }

    /** What is not explained by points of the second lying there in the first: mean difference, each cut off; large when nothing is known. */
    double unlike(Homography there) {
        try (Mat matrix = there.matrix(opencv_core.CV_64F); Size size = second.size(); Scalar none = new Scalar(0, 0, 0, 0); Mat moved = new Mat();
                Mat usable = new Mat(); Mat off = new Mat()) {
            opencv_imgproc.warpPerspective(first, moved, matrix, size, opencv_imgproc.INTER_LINEAR + opencv_imgproc.WARP_INVERSE_MAP,
                    opencv_core.BORDER_REPLICATE, none);
            opencv_imgproc.warpPerspective(usableFirst, usable, matrix, size, opencv_imgproc.INTER_NEAREST + opencv_imgproc.WARP_INVERSE_MAP,
                    opencv_core.BORDER_CONSTANT, none);
            opencv_core.bitwise_and(usable, usableSecond, usable);
            if (opencv_core.countNonZero(usable) < LEAST * second.total()) return ELSE;
            // lamps flicker and clouds pass: as bright as the other
            try (Scalar one = opencv_core.mean(moved, usable); Scalar other = opencv_core.mean(second, usable)) {
                moved.convertTo(moved, -1, (other.get(0) + 1) / (one.get(0) + 1), 0);
            }
            opencv_core.absdiff(moved, second, off);
            opencv_imgproc.threshold(off, off, ELSE, ELSE, opencv_imgproc.THRESH_TRUNC);
            try (Scalar mean = opencv_core.mean(off, usable)) {
                return mean.get(0);
            }
        }
    }

    /** No movement when that explains as much, or else the one given. */
    Homography simplest(Homography moved) {
        return unlike(moved) < BETTER * unlike(Homography.NONE) ? moved : Homography.NONE;
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
