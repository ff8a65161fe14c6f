package org.kinora.imaging.internal.fill;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;

/**
 * How a filled hole compares with what was there.
 *
 * @param psnr in the hole, in dB, over all colours
 * @param texture mean Sobel magnitude of grey within the hole (eroded 7 x 7) against the same of the truth; 1 is ideal
 * @param gradient Hellinger distance of the histograms (32 bins from 0 to 400) of that magnitude; 0 is ideal
 * @param seam mean magnitude of the Laplacian on a ring of two pixels on both sides of the border against the same of the truth; 1 is ideal
 */
record FillQuality(double psnr, double texture, double gradient, double seam) {
    private static final int BINS = 32;
    private static final double HIGHEST = 400;

    /** Compares two pictures of 8 bit. */
    static FillQuality of(Raster truth, Raster filled, Mask hole) {
        int width = truth.width();
        int height = truth.height();
        boolean[] inside = new boolean[width * height];
        for (int i = 0; i < inside.length; i++) inside[i] = hole.get(i % width, i / width) > 127;
        boolean[] eroded = spread(inside, width, height, 3, false);
        boolean[] inner = spread(inside, width, height, 2, false);
        boolean[] outer = spread(inside, width, height, 2, true);
        int[] before = grey(truth);
        int[] after = grey(filled);
        double sumBefore = 0;
        double sumAfter = 0;
        double lapBefore = 0;
        double lapAfter = 0;
        long[] histBefore = new long[BINS];
        long[] histAfter = new long[BINS];
        double squares = 0;
        long count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                if (inside[i]) {
                    for (int c = 0; c < truth.format().channels(); c++) {
                        double off = 255.0 * (truth.get(c, x, y) - filled.get(c, x, y));
                        squares += off * off;
                        count++;
                    }
                }
                if (eroded[i]) {
                    double one = sobel(before, width, height, x, y);
                    double other = sobel(after, width, height, x, y);
                    sumBefore += one;
                    sumAfter += other;
                    if (one <= HIGHEST) histBefore[(int) Math.min(BINS - 1, one * BINS / HIGHEST)]++;
                    if (other <= HIGHEST) histAfter[(int) Math.min(BINS - 1, other * BINS / HIGHEST)]++;
                }
                if (outer[i] && !inner[i]) {
                    lapBefore += Math.abs(laplacian(before, width, height, x, y));
                    lapAfter += Math.abs(laplacian(after, width, height, x, y));
                }
            }
        }
        return new FillQuality(squares == 0 ? 99 : 10 * Math.log10(255.0 * 255.0 * count / squares), sumAfter / sumBefore, hellinger(histBefore,
                histAfter),
                lapAfter / lapBefore);
    }

    /** The mean of the PSNR, the medians of all else. */
    static FillQuality medians(List<FillQuality> all) {
        return new FillQuality(all.stream().mapToDouble(FillQuality::psnr).average().orElseThrow(), median(all, FillQuality::texture),
                median(all, FillQuality::gradient), median(all, FillQuality::seam));
    }

    private static double median(List<FillQuality> all, ToDoubleFunction<FillQuality> which) {
        double[] values = all.stream().mapToDouble(which).sorted().toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private static double hellinger(long[] one, long[] other) {
        double all = 0;
        double others = 0;
        for (int i = 0; i < BINS; i++) {
            all += one[i];
            others += other[i];
        }
        double like = 0;
        for (int i = 0; i < BINS; i++) like += Math.sqrt(one[i] / all * (other[i] / others));
        return Math.sqrt(Math.max(0, 1 - like));
    }

    private static int[] grey(Raster picture) {
        int width = picture.width();
        int[] grey = new int[width * picture.height()];
        for (int i = 0; i < grey.length; i++) {
            int x = i % width;
            int y = i / width;
            grey[i] = picture.format().channels() == 1 ? Math.round(255 * picture.get(0, x, y))
                    : (int) Math.round(255 * (0.299 * picture.get(0, x, y) + 0.587 * picture.get(1, x, y) + 0.114 * picture.get(2, x, y)));
        }
        return grey;
    }

    private static double sobel(int[] grey, int width, int height, int x, int y) {
        int across = 0;
        int down = 0;
        for (int i = -1; i <= 1; i++) {
            int weight = i == 0 ? 2 : 1;
            across += weight * (at(grey, width, height, x + 1, y + i) - at(grey, width, height, x - 1, y + i));
            down += weight * (at(grey, width, height, x + i, y + 1) - at(grey, width, height, x + i, y - 1));
        }
        return Math.sqrt((double) across * across + (double) down * down);
    }

    private static int laplacian(int[] grey, int width, int height, int x, int y) {
        return at(grey, width, height, x - 1, y) + at(grey, width, height, x + 1, y) + at(grey, width, height, x, y - 1)
                + at(grey, width, height, x, y + 1) - 4 * at(grey, width, height, x, y);
    }

    /** Mirrored at the border, without repeating the border's own pixels. */
    private static int at(int[] grey, int width, int height, int x, int y) {
        int column = Math.abs(x);
        int row = Math.abs(y);
        if (column >= width) column = 2 * width - 2 - column;
        if (row >= height) row = 2 * height - 2 - row;
        return grey[row * width + column];
    }

    /** Dilated, or eroded, by a square. What lies outside of the picture changes nothing. */
    private static boolean[] spread(boolean[] mask, int width, int height, int reach, boolean dilate) {
        boolean[] made = new boolean[mask.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean any = !dilate;
                for (int j = Math.max(0, y - reach); j <= Math.min(height - 1, y + reach); j++)
                    for (int i = Math.max(0, x - reach); i <= Math.min(width - 1, x + reach); i++)
                        any = dilate ? any | mask[j * width + i] : any & mask[j * width + i];
                made[y * width + x] = any;
            }
        }
        return made;
    }
}
