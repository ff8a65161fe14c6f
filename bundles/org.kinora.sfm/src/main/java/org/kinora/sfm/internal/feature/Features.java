package org.kinora.sfm.internal.feature;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Key points of one picture.
 *
 * @param name of its file
 * @param places column and row of each, 0 at the upper left corner; never changed
 * @param looks one row of 128 floats of unit length for each: what it looks like
 * @param colours red, green, blue of each; never changed
 */
public record Features(String name, int width, int height, float[] places, Mat looks, byte[] colours) implements AutoCloseable {
    public int count() {
        return places.length / 2;
    }

    @Override
    public void close() {
        looks.close();
    }
}
