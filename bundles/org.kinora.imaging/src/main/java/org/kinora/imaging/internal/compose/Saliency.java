package org.kinora.imaging.internal.compose;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.imaging.internal.cv.Interleaving;

/** What in a picture catches the eye: what its log spectrum has beyond the usual one (Hou, Zhang, 2007), over lightness and both colours. */
final class Saliency {
    private static final int SIDE = 64;

    private Saliency() {}

    /** One number, 0 to 1, for each of 64 x 64 places. @param rgb 8 bit; matrices are freed by the caller's scope */
    static float[] of(Mat rgb) {
        Mat small = new Mat();
        opencv_imgproc.resize(rgb, small, new Size(SIDE, SIDE), 0, 0, opencv_imgproc.INTER_AREA);
        Mat lab = new Mat();
        small.convertTo(lab, opencv_core.CV_32F, 1 / 255.0, 0);
        opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_RGB2Lab);
        MatVector planes = new MatVector();
        opencv_core.split(lab, planes);
        float[] sum = new float[SIDE * SIDE];
        for (int plane = 0; plane < 3; plane++) {
            float[] one = residual(planes.get(plane));
            for (int i = 0; i < sum.length; i++) sum[i] += one[i];
        }
        Mat map = Interleaving.matrix(sum, SIDE, SIDE, 1);
        opencv_imgproc.GaussianBlur(map, map, new Size(0, 0), 2.5);
        Mat even = new Mat();
        opencv_core.normalize(map, even, 0, 1, opencv_core.NORM_MINMAX, opencv_core.CV_32F, null);
        return Interleaving.floats(even);
    }

    private static float[] residual(Mat plane) {
        Mat spectrum = new Mat();
        opencv_core.dft(plane, spectrum, opencv_core.DFT_COMPLEX_OUTPUT, 0);
        float[] complex = Interleaving.floats(spectrum);
        float[] log = new float[SIDE * SIDE];
        for (int i = 0; i < log.length; i++) log[i] = (float) Math.log(Math.hypot(complex[2 * i], complex[2 * i + 1]) + 1e-3);
        Mat usual = new Mat();
        opencv_imgproc.blur(Interleaving.matrix(log, SIDE, SIDE, 1), usual, new Size(3, 3));
        float[] smooth = Interleaving.floats(usual);
        for (int i = 0; i < log.length; i++) {
            double size = Math.hypot(complex[2 * i], complex[2 * i + 1]) + 1e-9;
            double kept = Math.exp(log[i] - smooth[i]) / size;
            complex[2 * i] *= (float) kept;
            complex[2 * i + 1] *= (float) kept;
        }
        Mat back = new Mat();
        opencv_core.idft(Interleaving.matrix(complex, SIDE, SIDE, 2), back, opencv_core.DFT_SCALE, 0);
        float[] out = Interleaving.floats(back);
        float[] energy = new float[log.length];
        float deviation = deviation(plane);
        // a flat channel says nothing, however odd its rounding errors are
        for (int i = 0; i < energy.length; i++) energy[i] = deviation < 0.5f ? 0 : out[2 * i] * out[2 * i] + out[2 * i + 1] * out[2 * i + 1];
        return energy;
    }

    private static float deviation(Mat plane) {
        double sum = 0;
        double square = 0;
        float[] numbers = Interleaving.floats(plane);
        for (float one : numbers) {
            sum += one;
            square += (double) one * one;
        }
        double mean = sum / numbers.length;
        return (float) Math.sqrt(Math.max(0, square / numbers.length - mean * mean));
    }
}
