package org.kinora.imaging.internal.compare;

/**
 * What of one frame cannot be found in another a little way off: about 0 for the same, 1 for nothing in common.
 *
 * <p>Blocks of 8 x 8 places are looked for up to {@value #REACH} places away, their means taken off first, so that neither motion nor a change of
 * light counts.
 */
final class MotionResidual {
    private static final int BLOCK = 8;
    private static final int REACH = 9;
    /** Difference of two codes that is noise. */
    private static final double NOISE = 1.5;

    private MotionResidual() {}

    static double between(FrameSketch before, FrameSketch after) {
        double left = 0;
        double there = 0;
        for (int y = 0; y + BLOCK <= FrameSketch.HEIGHT; y += BLOCK - 1) {
            for (int x = 0; x + BLOCK <= FrameSketch.WIDTH; x += BLOCK) {
                int mean = mean(after, x, y);
                double detail = detail(after, x, y, mean);
                left += Math.max(0, best(before, after, x, y, mean) - NOISE);
                there += detail + NOISE;
            }
        }
        return left / there;
    }

    /** The least mean difference of a block to those of the frame before; where it hangs over the edge it is not looked for. */
    private static double best(FrameSketch before, FrameSketch after, int x, int y, int mean) {
        int least = Integer.MAX_VALUE;
        int bestX = x;
        int bestY = y;
        for (int step = 3; step >= 1; step -= 2) {
            int reach = step == 3 ? REACH : 1;
            int middleX = bestX;
            int middleY = bestY;
            for (int v = middleY - reach; v <= middleY + reach; v += step) {
                for (int u = middleX - reach; u <= middleX + reach; u += step) {
                    if (u < 0 || v < 0 || u + BLOCK > FrameSketch.WIDTH || v + BLOCK > FrameSketch.HEIGHT) continue;
                    int sum = difference(before, after, x, y, u, v, mean - mean(before, u, v), least);
                    if (sum < least) {
                        least = sum;
                        bestX = u;
                        bestY = v;
                    }
                }
            }
        }
        return (double) least / (BLOCK * BLOCK);
    }

    private static int difference(FrameSketch before, FrameSketch after, int x, int y, int u, int v, int lift, int enough) {
        int sum = 0;
        for (int row = 0; row < BLOCK && sum < enough; row++)
            for (int column = 0; column < BLOCK; column++)
                sum += Math.abs(after.at(x + column, y + row) - before.at(u + column, v + row) - lift);
        return sum;
    }

    private static int mean(FrameSketch frame, int x, int y) {
        int sum = 0;
        for (int row = 0; row < BLOCK; row++) for (int column = 0; column < BLOCK; column++) sum += frame.at(x + column, y + row);
        return sum / (BLOCK * BLOCK);
    }

    private static double detail(FrameSketch frame, int x, int y, int mean) {
        int sum = 0;
        for (int row = 0; row < BLOCK; row++) for (int column = 0; column < BLOCK; column++) sum += Math.abs(frame.at(x + column, y + row) - mean);
        return (double) sum / (BLOCK * BLOCK);
    }
}
