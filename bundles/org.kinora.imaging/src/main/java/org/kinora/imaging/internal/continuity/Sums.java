package org.kinora.imaging.internal.continuity;

import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * Sums of a picture's colours over all that lies above and to the left of each pixel (Crow, 1984), for the mean of any rectangle.
 *
 * @param sums red, green, blue of rows and columns one longer than those of the picture
 */
record Sums(int width, int height, int[] sums) {
    static Sums of(Mat rgb) {
        byte[] pixels = Interleaving.bytes(rgb);
        int width = rgb.cols();
        int height = rgb.rows();
        int[] sums = new int[3 * (width + 1) * (height + 1)];
        int row = 3 * (width + 1);
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < 3 * width; i++) {
                int at = (y + 1) * row + i + 3;
                // sums over small rectangles stay right when those over all of a large picture go round
                sums[at] = (pixels[y * 3 * width + i] & 0xFF) + sums[at - 3] + sums[at - row] - sums[at - row - 3];
            }
        }
        return new Sums(width, height, sums);
    }

    /** 0xRRGGBB of a square around a place, of what of it lies in the picture. */
    int mean(float x, float y, int half) {
        int left = Math.clamp(Math.round(x) - half, 0, width - 1);
        int top = Math.clamp(Math.round(y) - half, 0, height - 1);
        int right = Math.clamp(Math.round(x) + half + 1, left + 1, width);
        int bottom = Math.clamp(Math.round(y) + half + 1, top + 1, height);
        int area = (right - left) * (bottom - top);
        int row = 3 * (width + 1);
        int colour = 0;
        for (int c = 0; c < 3; c++) {
            int below = sums[bottom * row + 3 * right + c] - sums[bottom * row + 3 * left + c];
            int above = sums[top * row + 3 * right + c] - sums[top * row + 3 * left + c];
            colour = colour << 8 | (below - above + area / 2) / area;
        }
        return colour;
    }
}
