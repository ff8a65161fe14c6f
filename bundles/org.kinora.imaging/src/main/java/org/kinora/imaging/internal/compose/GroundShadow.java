package org.kinora.imaging.internal.compose;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.imaging.internal.cv.Interleaving;

/** Where a figure keeps the light from the ground: dark and sharp where it touches it, wide and soft around, away from the light. */
final class GroundShadow {
    /** How flat the ground is seen, of the figure's height. */
    private static final double FLAT = 0.10;
    /** The part of the figure that stands on the ground. */
    private static final double FOOT = 0.07;

    private GroundShadow() {}

    /** How much light is left at each pixel of the frame, 1 for all. @param left, bottom where the figure's lowest row is in the frame */
    static float[] of(Layer figure, int width, int height, int left, int bottom, double side, double strength) {
        float[] wide = new float[width * height];
        float[] touch = new float[width * height];
        double slant = -side * 0.35 * figure.height;
        for (int row = 0; row < figure.height; row++) {
            double up = (double) (figure.height - 1 - row) / figure.height;
            int y = (int) Math.round(bottom + (0.3 - up) * FLAT * figure.height);
            int shift = (int) Math.round(up * slant);
            for (int column = 0; column < figure.width; column++) {
                float cover = figure.cover[row * figure.width + column];
                if (cover == 0) continue;
                put(wide, width, height, left + column + shift, y, (float) (cover * (1 - 0.6 * up)));
                if (up < FOOT) put(touch, width, height, left + column, y, cover);
            }
        }
        try (PointerScope scope = new PointerScope()) {
            float[] soft = blurred(wide, width, height, Math.max(1.5, 0.035 * figure.height), Math.max(1, 0.015 * figure.height));
            float[] near = blurred(touch, width, height, Math.max(1, 0.012 * figure.height), Math.max(0.8, 0.006 * figure.height));
            float[] left2 = new float[soft.length];
            for (int i = 0; i < soft.length; i++) left2[i] = (float) (1 - strength * Math.min(1, 0.55 * soft[i] + 0.75 * near[i]));
            return left2;
        }
    }

    private static void put(float[] map, int width, int height, int x, int y, float cover) {
        if (x < 0 || y < 0 || x >= width || y >= height) return;
        int at = y * width + x;
        map[at] = Math.max(map[at], cover);
    }

    private static float[] blurred(float[] map, int width, int height, double across, double down) {
        Mat soft = Interleaving.matrix(map, width, height, 1);
        opencv_imgproc.GaussianBlur(soft, soft, new Size(0, 0), across, down, org.bytedeco.opencv.global.opencv_core.BORDER_DEFAULT, 0);
        return Interleaving.floats(soft);
    }
}
