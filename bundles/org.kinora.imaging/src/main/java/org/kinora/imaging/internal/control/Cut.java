package org.kinora.imaging.internal.control;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.imaging.internal.cv.Interleaving;

/** From floats to bytes as numpy's {@code clip(0, 255).astype(uint8)} does it: towards zero, where OpenCV rounds. */
final class Cut {
    private Cut() {}

    static Mat bytes(Mat floats) {
        float[] numbers = Interleaving.floats(floats);
        byte[] cut = new byte[numbers.length];
        for (int i = 0; i < cut.length; i++) cut[i] = (byte) (int) Math.clamp(numbers[i], 0f, 255f);
        return Interleaving.matrix(cut, floats.cols(), floats.rows(), floats.channels());
    }

    /** The least of the three channels. */
    static Mat least(Mat three) {
        org.bytedeco.opencv.opencv_core.MatVector planes = new org.bytedeco.opencv.opencv_core.MatVector();
        opencv_core.split(three, planes);
        Mat two = opencv_core.min(planes.get(0), planes.get(1)).asMat();
        return opencv_core.min(two, planes.get(2)).asMat();
    }
}
