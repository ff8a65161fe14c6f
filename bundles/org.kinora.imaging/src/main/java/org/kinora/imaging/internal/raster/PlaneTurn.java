package org.kinora.imaging.internal.raster;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Orientation;

/** Turns one plane; OpenCV knows mirrors and the transpose, which make up all eight ways. */
final class PlaneTurn {
    private static final int TOP_WITH_BOTTOM = 0;
    private static final int LEFT_WITH_RIGHT = 1;
    private static final int BOTH = -1;

    private PlaneTurn() {
    }

    static void run(Mat from, Mat to, Orientation orientation) {
        switch (orientation) {
            case UPRIGHT -> from.copyTo(to);
            case MIRRORED -> opencv_core.flip(from, to, LEFT_WITH_RIGHT);
            case HALF_TURN -> opencv_core.flip(from, to, BOTH);
            case FLIPPED -> opencv_core.flip(from, to, TOP_WITH_BOTTOM);
            case TRANSPOSED -> opencv_core.transpose(from, to);
            case QUARTER_RIGHT -> transposed(from, to, LEFT_WITH_RIGHT);
            case TRANSVERSED -> transposed(from, to, BOTH);
            case QUARTER_LEFT -> transposed(from, to, TOP_WITH_BOTTOM);
        }
    }

    private static void transposed(Mat from, Mat to, int flip) {
        opencv_core.transpose(from, to);
        opencv_core.flip(to, to, flip);
    }
}
