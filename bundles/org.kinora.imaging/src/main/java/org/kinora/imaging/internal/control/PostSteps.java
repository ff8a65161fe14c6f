package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.imaging.internal.cv.Interleaving;

/** What is done to soft edges afterwards (github lllyasviel/ControlNet-v1-1-nightly, annotator/util.py: {@code safe_step}, {@code nms}). */
final class PostSteps {
    /** The four directions in which a ridge is looked for. */
    private static final byte[][] LINES = {{0, 0, 0, 1, 1, 1, 0, 0, 0}, {0, 1, 0, 0, 1, 0, 0, 1, 0}, {1, 0, 0, 0, 1, 0, 0, 0, 1}, {0, 0, 1, 0, 1,
            0, 1, 0, 0}};

    private PostSteps() {}

    /** Quantises grey of 8 bit to so many levels above black. */
    static Mat safe(Mat soft, int steps) {
        byte[] numbers = Interleaving.bytes(soft);
        for (int i = 0; i < numbers.length; i++) {
            int level = (int) ((numbers[i] & 0xFF) / 255f * (steps + 1));
            numbers[i] = (byte) Math.min(255, level * 255 / steps);
        }
        return Interleaving.matrix(numbers, soft.cols(), soft.rows(), 1);
    }

    /** Ridges of what is left after a blur, where it is above a threshold: 0 or 255. */
    static Mat ridges(Mat soft, double threshold, double sigma) {
        Mat blurred = new Mat();
        soft.convertTo(blurred, CV_32F);
        opencv_imgproc.GaussianBlur(blurred, blurred, new Size(0, 0), sigma);
        float[] value = Interleaving.floats(blurred);
        byte[] ridge = new byte[value.length];
        for (byte[] line : LINES) {
            Mat widened = new Mat();
            opencv_imgproc.dilate(blurred, widened, Interleaving.matrix(line, 3, 3, 1), new Point(-1, -1), 1, opencv_core.BORDER_CONSTANT,
                    opencv_imgproc.morphologyDefaultBorderValue());
            float[] most = Interleaving.floats(widened);
            for (int i = 0; i < most.length; i++) if (most[i] == value[i] && value[i] > threshold) ridge[i] = (byte) 255;
        }
        return Interleaving.matrix(ridge, soft.cols(), soft.rows(), 1);
    }

    /** Thick lines where the ridges are: 0 or 255. */
    static Mat scribble(Mat soft) {
        Mat wide = new Mat();
        opencv_imgproc.GaussianBlur(ridges(soft, 127, 3), wide, new Size(0, 0), 3);
        Mat lines = new Mat();
        opencv_imgproc.threshold(wide, lines, 4, 255, opencv_imgproc.THRESH_BINARY);
        return lines;
    }
}
