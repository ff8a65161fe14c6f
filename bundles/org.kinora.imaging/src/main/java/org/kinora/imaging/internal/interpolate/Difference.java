package org.kinora.imaging.internal.interpolate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/**
 * How much two frames differ in luma, seen on every fourth row and column.
 *
 * @param mean mean absolute difference, 0 to 255
 * @param most the same in the square of 64 pixels where it is largest
 * @param spread total variation distance of the histograms of luma, 0 to 1: motion hardly changes them, a cut does
 */
record Difference(double mean, double most, double spread) {
    private static final double STILL = 1;
    private static final double CUT_MEAN = 24;
    private static final double CUT_SPREAD = 0.35;
    private static final int STEP = 4;
    private static final int SQUARE = 64;

    static Difference of(YuvFrame first, YuvFrame second) {
        MemorySegment a = first.plane(0);
        MemorySegment b = second.plane(0);
        int width = first.width();
        int[] counts = new int[32];
        int[] squares = new int[width / SQUARE + 1];
        long sum = 0;
        int most = 0;
        int seen = 0;
        for (int y = 0; y < first.height(); y += STEP) {
            if (y % SQUARE == 0) java.util.Arrays.fill(squares, 0);
            for (int x = 0; x < width; x += STEP) {
                int one = a.get(ValueLayout.JAVA_BYTE, (long) y * width + x) & 255;
                int two = b.get(ValueLayout.JAVA_BYTE, (long) y * width + x) & 255;
                sum += Math.abs(one - two);
                squares[x / SQUARE] += Math.abs(one - two);
                counts[one / 8]++;
                counts[two / 8]--;
                seen++;
            }
            for (int square : squares) most = Math.max(most, square);
        }
        long moved = 0;
        for (int count : counts) moved += Math.abs(count);
        return new Difference((double) sum / seen, most * (double) (STEP * STEP) / (SQUARE * SQUARE), moved / (2.0 * seen));
    }

    boolean still() {
        return most < STILL;
    }

    boolean cut() {
        return mean > CUT_MEAN && spread > CUT_SPREAD;
    }
}
