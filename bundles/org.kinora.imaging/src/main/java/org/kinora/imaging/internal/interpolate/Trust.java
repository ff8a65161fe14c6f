package org.kinora.imaging.internal.interpolate;

/**
 * How far motion explains a picture, block by block: much where the carried frames agree clearly better than the frames as they are, nothing where
 * they do not (noise, what appears and disappears). There the frames are blended.
 *
 * @param size pixels of a block's side, in luma
 * @param weights 0 to 256 by row and column of blocks
 */
record Trust(int size, int[][] weights) {
    private static final int SIZE = 16;
    /** What of the difference of the frames must be left at most; less where the difference is small, for that is noise. */
    private static final double SHARE = 0.77;
    private static final double NOISE = 0.05;
    private static final double SLOPE = 0.2;

    static Trust of(byte[] one, byte[] two, byte[] a, byte[] b, int width, int height) {
        int across = (width + SIZE - 1) / SIZE;
        int down = (height + SIZE - 1) / SIZE;
        int[][] weights = new int[down][across];
        int[] still = new int[across];
        int[] moved = new int[across];
        for (int row = 0; row < down; row++) {
            java.util.Arrays.fill(still, 0);
            java.util.Arrays.fill(moved, 0);
            int to = Math.min(height, (row + 1) * SIZE);
            for (int y = row * SIZE; y < to; y++)
                for (int block = 0; block < across; block++) {
                    int end = y * width + Math.min(width, (block + 1) * SIZE);
                    int rest = 0;
                    int left = 0;
                    for (int i = y * width + block * SIZE; i < end; i++) {
                        rest += Math.abs((one[i] & 255) - (two[i] & 255));
                        left += Math.abs((a[i] & 255) - (b[i] & 255));
                    }
                    still[block] += rest;
                    moved[block] += left;
                }
            for (int block = 0; block < across; block++) {
                double count = (double) (to - row * SIZE) * (Math.min(width, (block + 1) * SIZE) - block * SIZE);
                double rest = still[block] / count;
                double weight = (SHARE * rest - NOISE - moved[block] / count) / (SLOPE * rest + 1e-6);
                weights[row][block] = (int) Math.round(256 * Math.clamp(weight, 0, 1));
            }
        }
        return new Trust(SIZE, weights);
    }

    /** Mixes a plane into {@code a}: the carried frames where they are trusted, the frames themselves elsewhere; weights run smoothly. */
    void mix(byte[] one, byte[] two, byte[] a, byte[] b, int stride, double t) {
        int late = (int) Math.round(256 * t);
        int early = 256 - late;
        int side = stride > weights[0].length * size / 2 ? size : size / 2;
        int[] row = new int[stride];
        for (int y = 0; y * stride < a.length; y++) {
            row(y, side, row);
            int from = y * stride;
            for (int x = 0; x < stride; x++) {
                int i = from + x;
                int carried = (a[i] & 255) * early + (b[i] & 255) * late;
                int blended = (one[i] & 255) * early + (two[i] & 255) * late;
                a[i] = (byte) (carried * row[x] + blended * (256 - row[x]) + 32_768 >> 16);
            }
        }
    }

    /** Weights of a row; the sides of blocks are powers of two. */
    private void row(int y, int side, int[] into) {
        int shift = Integer.numberOfTrailingZeros(2 * side);
        int part = 2 * side - 1;
        int down = Math.max(0, 2 * y + 1 - side);
        int[] upper = weights[Math.min(weights.length - 1, down >> shift)];
        int[] lower = weights[Math.min(weights.length - 1, (down >> shift) + 1)];
        int v = down & part;
        int end = upper.length - 1;
        for (int x = 0; x < into.length; x++) {
            int over = Math.max(0, 2 * x + 1 - side);
            int left = Math.min(end, over >> shift);
            int right = Math.min(end, left + 1);
            int u = over & part;
            int top = (upper[left] << shift) + (upper[right] - upper[left]) * u;
            int bottom = (lower[left] << shift) + (lower[right] - lower[left]) * u;
            into[x] = (top << shift) + (bottom - top) * v >> 2 * shift;
        }
    }
}
