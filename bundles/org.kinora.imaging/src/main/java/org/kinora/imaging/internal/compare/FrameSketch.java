package org.kinora.imaging.internal.compare;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/**
 * What is kept of a frame to tell shots apart: luma of 64 x 36 places and the shares of 64 colours. Immutable.
 *
 * <p>The luma comes from a frame of 128 x 72, four pixels to a place.
 */
final class FrameSketch {
    static final int WIDTH = 64;
    static final int HEIGHT = 36;
    private static final int LUMAS = 16;
    private static final int CHROMAS = 8;

    private final byte[] luma = new byte[WIDTH * HEIGHT];
    private final float[] shares = new float[LUMAS + 2 * CHROMAS];

    /** @param frame of 128 x 72 pixels */
    FrameSketch(YuvFrame frame) {
        if (frame.width() != 2 * WIDTH || frame.height() != 2 * HEIGHT) throw new IllegalArgumentException(frame.width() + " x " + frame.height());
        byte[] y = frame.plane(0).toArray(ValueLayout.JAVA_BYTE);
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                int at = 2 * row * 2 * WIDTH + 2 * column;
                int sum = (y[at] & 0xFF) + (y[at + 1] & 0xFF) + (y[at + 2 * WIDTH] & 0xFF) + (y[at + 2 * WIDTH + 1] & 0xFF);
                luma[row * WIDTH + column] = (byte) (sum + 2 >> 2);
            }
        }
        for (byte one : luma) count(one & 0xFF, 16, 235, LUMAS, 0, luma.length);
        chroma(frame.plane(1), LUMAS);
        chroma(frame.plane(2), LUMAS + CHROMAS);
    }

    private void chroma(MemorySegment plane, int first) {
        byte[] codes = plane.toArray(ValueLayout.JAVA_BYTE);
        // most chroma lies near grey: the steps are fine there
        for (byte code : codes) count((code & 0xFF), 128 - 40, 128 + 40, CHROMAS, first, codes.length);
    }

    /** Spread over two neighbouring steps, so that a small change of light moves little. */
    private void count(int code, int least, int most, int steps, int first, int all) {
        float place = Math.clamp((code - least) * (float) steps / (most - least) - 0.5f, 0f, steps - 1f);
        int below = Math.min((int) place, steps - 2);
        shares[first + below] += (1 - (place - below)) / all;
        shares[first + below + 1] += (place - below) / all;
    }

    /** How much the colours differ, whatever lies where: 0 to 1. */
    double colours(FrameSketch other) {
        double[] parts = new double[3];
        for (int i = 0; i < shares.length; i++) parts[i < LUMAS ? 0 : i < LUMAS + CHROMAS ? 1 : 2] += Math.abs(shares[i] - other.shares[i]) / 2;
        return 0.4 * parts[0] + 0.3 * parts[1] + 0.3 * parts[2];
    }

    double brightness() {
        double sum = 0;
        for (byte one : luma) sum += one & 0xFF;
        return sum / luma.length;
    }

    int at(int x, int y) {
        return luma[y * WIDTH + x] & 0xFF;
    }
}
