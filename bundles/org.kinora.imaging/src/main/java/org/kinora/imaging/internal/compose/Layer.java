package org.kinora.imaging.internal.compose;

/** Pixels while they are put together: three colours as light and coverage, floats, not multiplied; mutable, of one thread. */
final class Layer {
    final int width;
    final int height;
    /** Three numbers a pixel. */
    final float[] light;
    final float[] cover;

    Layer(int width, int height) {
        this.width = width;
        this.height = height;
        light = new float[3 * width * height];
        cover = new float[width * height];
    }
}
