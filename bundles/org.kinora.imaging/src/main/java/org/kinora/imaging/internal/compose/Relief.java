package org.kinora.imaging.internal.compose;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * The form of a figure, guessed from its outline: it is round, so that it turns away towards its edge.
 *
 * @param across how far each pixel faces the right, -1 to 1
 * @param edge how near the outline each pixel lies, 0 to 1
 */
record Relief(float[] across, float[] edge) {
    /** Of the smaller side: what is round like a limb, and like a body. */
    private static final double[] ROUND = {0.05, 0.16};

    static Relief of(Layer figure) {
        int count = figure.cover.length;
        float[] across = new float[count];
        float[] edge = new float[count];
        try (PointerScope scope = new PointerScope()) {
            for (double share : ROUND) {
                double sigma = Math.max(1, share * Math.min(figure.width, figure.height));
                float[] soft = blurred(figure, sigma);
                for (int y = 0, i = 0; y < figure.height; y++) {
                    for (int x = 0; x < figure.width; x++, i++) {
                        if (figure.cover[i] == 0) continue;
                        float before = x == 0 ? 0 : soft[i - 1];
                        float after = x == figure.width - 1 ? 0 : soft[i + 1];
                        // the slope of a blurred step is 1 / (sigma * sqrt(2 pi)) at its middle
                        across[i] += (float) ((before - after) / 2 * sigma * 2.5 / ROUND.length);
                        edge[i] += Math.clamp(2 * (1 - soft[i]), 0f, 1f) / ROUND.length;
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) across[i] = Math.clamp(across[i], -1f, 1f);
        return new Relief(across, edge);
    }

    private static float[] blurred(Layer figure, double sigma) {
        Mat soft = new Mat();
        opencv_imgproc.GaussianBlur(Interleaving.matrix(figure.cover, figure.width, figure.height, 1), soft, new Size(0, 0), sigma, sigma,
                opencv_core.BORDER_CONSTANT, 0);
        return Interleaving.floats(soft);
    }
}
