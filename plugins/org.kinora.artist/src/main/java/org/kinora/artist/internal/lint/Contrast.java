package org.kinora.artist.internal.lint;

/**
 * How much a figure stands out from what lies behind it: the difference of mean lightness between a band inside its silhouette and one outside.
 *
 * @param pixels 0xFFRRGGBB row by row
 * @param owners whose each pixel is, row by row
 */
record Contrast(int width, int height, int[] pixels, byte[] owners) {
    /** Levels of grey, 0 to 255; -1 when too little of the figure is seen to tell. */
    int of(int owner) {
        int band = Math.max(2, height / 60);
        long[] inside = new long[2];
        long[] outside = new long[2];
        double edges = 0;
        long counted = 0;
        for (int y = band; y < height - band; y += 2) {
            for (int x = band; x < width - band; x++) {
                int at = y * width + x;
                boolean here = (owners[at] & 255) == owner;
                if (here == ((owners[at + 1] & 255) == owner)) continue;
                int in = mean(at + (here ? 0 : 1), here ? -1 : 1, band, owner, true, inside);
                int out = mean(at + (here ? 1 : 0), here ? 1 : -1, band, owner, false, outside);
                if (in < 0 || out < 0) continue;
                edges += Math.abs(in - out);
                counted++;
            }
        }
        return counted < height / 16 ? -1 : (int) Math.round(edges / counted);
    }

    private int mean(int from, int step, int band, int owner, boolean same, long[] sum) {
        sum[0] = 0;
        sum[1] = 0;
        for (int i = 1; i <= band; i++) {
            int at = from + i * step;
            if ((owners[at] & 255) == owner != same) break;
            sum[0] += grey(pixels[at]);
            sum[1]++;
        }
        return sum[1] < band / 2 ? -1 : (int) (sum[0] / sum[1]);
    }

    /** Lightness after ITU-R BT.709. */
    private static int grey(int pixel) {
        return (54 * (pixel >> 16 & 255) + 183 * (pixel >> 8 & 255) + 19 * (pixel & 255)) >> 8;
    }
}
