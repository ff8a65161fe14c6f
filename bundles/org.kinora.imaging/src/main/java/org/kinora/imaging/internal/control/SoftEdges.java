package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * Soft edges without weights: where lightness or colour changes at several sizes at once, and more than the surroundings do.
 *
 * <p>Gradients of CIELAB after blurs of 1, 2 and 4 pixels (for 512 rows), each held down by the mean gradient around it (surround inhibition:
 * Grigorescu, Petkov,
 * Westenberg, "Contour detection based on nonclassical receptive field inhibition", 2003), thinned to ridges and joined by their mean.
 */
final class SoftEdges {
    private static final double[] SIGMAS = {1, 2, 4};
    /** Gradient, in L* a pixel, of an edge that everybody sees. */
    private static final double FULL = 9;

    Mat draw(Mat rgb, ControlSource source, Work work) {
        Mat lab = new Mat();
        rgb.convertTo(lab, CV_32F, 1 / 255.0, 0);
        opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_RGB2Lab);
        double unit = Math.max(0.5, Math.min(rgb.cols(), rgb.rows()) / 512.0);
        double inhibition = 1.2 * (1 - source.setting("detail") / 1000.0);
        float[] joined = new float[Math.toIntExact(rgb.total())];
        for (double sigma : SIGMAS) {
            work.checkCancelled();
            float[] edges = Interleaving.floats(edges(lab, sigma * unit, inhibition));
            for (int i = 0; i < joined.length; i++) joined[i] += edges[i] / SIGMAS.length;
        }
        Mat soft = Interleaving.matrix(joined, rgb.cols(), rgb.rows(), 1);
        opencv_imgproc.GaussianBlur(soft, soft, new Size(0, 0), 0.9 * unit);
        return toned(soft);
    }

    private static Mat edges(Mat lab, double sigma, double inhibition) {
        Mat blurred = new Mat();
        opencv_imgproc.GaussianBlur(lab, blurred, new Size(0, 0), sigma);
        Mat strength = strength(blurred, sigma);
        Mat around = new Mat();
        opencv_imgproc.GaussianBlur(strength, around, new Size(0, 0), 4 * sigma + 4);
        Mat left = new Mat();
        opencv_core.addWeighted(strength, 1, around, -inhibition, 0, left);
        Mat positive = new Mat();
        opencv_imgproc.threshold(left, positive, 0, 0, opencv_imgproc.THRESH_TOZERO);
        return positive;
    }

    /** Length of the gradient over lightness and, at half weight, both colours; a step of one L* gives the same at every size. */
    private static Mat strength(Mat lab, double sigma) {
        MatVector planes = new MatVector();
        opencv_core.split(lab, planes);
        float[] sum = new float[Math.toIntExact(lab.total())];
        for (int plane = 0; plane < 3; plane++) {
            Mat across = new Mat();
            Mat down = new Mat();
            opencv_imgproc.Scharr(planes.get(plane), across, CV_32F, 1, 0);
            opencv_imgproc.Scharr(planes.get(plane), down, CV_32F, 0, 1);
            float[] x = Interleaving.floats(across);
            float[] y = Interleaving.floats(down);
            float weight = plane == 0 ? 1 : 0.5f;
            for (int i = 0; i < sum.length; i++) sum[i] += weight * (x[i] * x[i] + y[i] * y[i]);
        }
        // Scharr's weights sum to 32; a blurred step's steepest slope is its height / (sigma sqrt(2 pi))
        float scale = (float) (sigma * Math.sqrt(2 * Math.PI) / 32);
        for (int i = 0; i < sum.length; i++) sum[i] = (float) Math.sqrt(sum[i]) * scale;
        return Interleaving.matrix(sum, lab.cols(), lab.rows(), 1);
    }

    private static Mat toned(Mat soft) {
        float[] numbers = Interleaving.floats(soft);
        byte[] tones = new byte[numbers.length];
        // a saturating curve: faint contours stay visible, strong ones do not burn out
        for (int i = 0; i < tones.length; i++) tones[i] = (byte) Math.round(255 * (1 - Math.exp(-numbers[i] / FULL)));
        return Interleaving.matrix(tones, soft.cols(), soft.rows(), 1);
    }
}
