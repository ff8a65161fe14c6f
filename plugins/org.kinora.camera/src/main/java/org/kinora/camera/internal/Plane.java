package org.kinora.camera.internal;

import java.util.Arrays;

/**
 * One plane of samples in 1/64 (0 to 16320), with {@link #PAD} repeated samples around it so that filters need no edge cases.
 *
 * @param data rows of {@code stride()} samples, padding included
 */
record Plane(int width, int height, short[] data) {
    static final int PAD = 3;
    static final int ONE = 255 << 6;

    static Plane of(int width, int height) {
        return new Plane(width, height, new short[(width + 2 * PAD) * (height + 2 * PAD)]);
    }

    int stride() {
        return width + 2 * PAD;
    }

    int at(int x, int y) {
        return (y + PAD) * stride() + x + PAD;
    }

    /** Repeats the outermost samples into the padding. */
    Plane sealed() {
        int stride = stride();
        for (int y = 0; y < height; y++) {
            int row = at(0, y);
            Arrays.fill(data, row - PAD, row, data[row]);
            Arrays.fill(data, row + width, row + width + PAD, data[row + width - 1]);
        }
        for (int y = 1; y <= PAD; y++) {
            System.arraycopy(data, PAD * stride, data, (PAD - y) * stride, stride);
            System.arraycopy(data, (PAD + height - 1) * stride, data, (PAD + height - 1 + y) * stride, stride);
        }
        return this;
    }
}
