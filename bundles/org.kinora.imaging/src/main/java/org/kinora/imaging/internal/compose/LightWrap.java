package org.kinora.imaging.internal.compose;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.imaging.internal.cv.Interleaving;

/** Lets what is bright behind a figure shine over its rim, as every lens does, and keeps the light of the ground from its feet. */
final class LightWrap {
    private static final double SOFT = 0.012;
    private static final double SHINES = 0.5;
    /** The part of the figure that the shadow at its feet climbs up. */
    private static final double FEET = 0.05;

    private LightWrap() {}

    static void over(Layer figure, float[] frame, int width, int height, int left, int top, double strength) {
        float[] behind = new float[figure.light.length];
        for (int row = 0; row < figure.height; row++) {
            int y = Math.clamp(top + row, 0, height - 1);
            for (int column = 0; column < figure.width; column++) {
                int x = Math.clamp(left + column, 0, width - 1);
                System.arraycopy(frame, 3 * (y * width + x), behind, 3 * (row * figure.width + column), 3);
            }
        }
        double sigma = Math.max(1, SOFT * figure.height);
        try (PointerScope scope = new PointerScope()) {
            Mat around = Interleaving.matrix(behind, figure.width, figure.height, 3);
            Mat solid = Interleaving.matrix(figure.cover, figure.width, figure.height, 1);
            opencv_imgproc.GaussianBlur(around, around, new Size(0, 0), 2 * sigma);
            opencv_imgproc.GaussianBlur(solid, solid, new Size(0, 0), sigma);
            float[] shine = Interleaving.floats(around);
            float[] inner = Interleaving.floats(solid);
            for (int i = 0; i < inner.length; i++) {
                double wrap = strength * SHINES * Math.max(0, 1 - inner[i]);
                for (int c = 0; c < 3; c++) figure.light[3 * i + c] += (float) (wrap * Math.max(0, shine[3 * i + c] - figure.light[3 * i + c]));
            }
        }
    }

    static void feet(Layer figure, double shadow) {
        int rows = (int) Math.round(FEET * figure.height);
        for (int row = Math.max(0, figure.height - rows); row < figure.height; row++) {
            float kept = (float) (1 - 0.5 * shadow * (row - figure.height + rows + 1) / rows);
            for (int i = 3 * row * figure.width; i < 3 * (row + 1) * figure.width; i++) figure.light[i] *= kept;
        }
    }
}
