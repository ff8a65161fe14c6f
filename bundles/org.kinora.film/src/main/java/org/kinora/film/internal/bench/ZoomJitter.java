package org.kinora.film.internal.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.kinora.api.work.Work;

/**
 * How smooth a zoom is: the frames of a zoom from 1 to 1.0595 about the middle against those of an ideal one (Lanczos, four lobes). In four patches
 * of 384 pixels the shift between both is found by phase correlation under the root of a Hann window; the mean is taken off; the jitter is the root
 * mean square of the second difference, in pixels a frame squared.
 */
final class ZoomJitter {
    static final int FRAMES = 60;
    private static final int WIDTH = JobPictures.WIDTH;
    private static final int HEIGHT = JobPictures.HEIGHT;
    private static final int SIDE = 384;
    private static final int[][] MIDDLES = {{480, 270}, {1440, 270}, {480, 810}, {1440, 810}};
    private static final int LOBES = 4;

    private final float[] source = new float[WIDTH * HEIGHT];
    private final double[] window = new double[SIDE];

    /** @param still the picture that is zoomed */
    ZoomJitter(Path still) throws IOException {
        BufferedImage image = ImageIO.read(still.toFile());
        int[] pixels = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        for (int i = 0; i < pixels.length; i++)
            source[i] = Math.round(0.299f * (pixels[i] >> 16 & 255) + 0.587f * (pixels[i] >> 8 & 255) + 0.114f * (pixels[i] & 255));
        for (int i = 0; i < SIDE; i++) window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / (SIDE - 1));
    }

    /** @param raw frames of 8 bit I420, one behind the other */
    double of(Path raw, Work work) throws IOException {
        double[][] shifts = new double[2 * MIDDLES.length][FRAMES];
        byte[] luma = new byte[WIDTH * HEIGHT];
        try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "r")) {
            for (int k = 0; k < FRAMES; k++) {
                work.checkCancelled();
                file.seek((long) k * WIDTH * HEIGHT * 3 / 2);
                file.readFully(luma);
                for (int i = 0; i < MIDDLES.length; i++) {
                    double[] shift = Spectrum.shift(spectrum(ideal(k, MIDDLES[i])), spectrum(patch(luma, MIDDLES[i])));
                    shifts[2 * i][k] = shift[0];
                    shifts[2 * i + 1][k] = shift[1];
                }
            }
        }
        double sum = 0;
        for (double[] line : shifts)
            for (int k = 2; k < FRAMES; k++) sum += Math.pow(line[k] - 2 * line[k - 1] + line[k - 2], 2);
        return Math.sqrt(sum / (shifts.length * (FRAMES - 2)));
    }

    private Spectrum spectrum(double[] patch) {
        for (int i = 0; i < patch.length; i++) patch[i] *= Math.sqrt(window[i / SIDE] * window[i % SIDE]);
        return new Spectrum(patch, SIDE).transform(-1);
    }

    private static double[] patch(byte[] luma, int[] middle) {
        double[] patch = new double[SIDE * SIDE];
        for (int i = 0; i < patch.length; i++)
            patch[i] = luma[(middle[1] - SIDE / 2 + i / SIDE) * WIDTH + middle[0] - SIDE / 2 + i % SIDE] & 255;
        return patch;
    }

    private double[] ideal(int frame, int[] middle) {
        double zoom = 1 + 0.12 * frame / 119;
        double[] patch = new double[SIDE * SIDE];
        double[][] across = new double[SIDE][];
        for (int x = 0; x < SIDE; x++) across[x] = weights((middle[0] - SIDE / 2 + x - (WIDTH - 1) / 2.0) / zoom + (WIDTH - 1) / 2.0);
        for (int y = 0; y < SIDE; y++) {
            double place = (middle[1] - SIDE / 2 + y - (HEIGHT - 1) / 2.0) / zoom + (HEIGHT - 1) / 2.0;
            double[] down = weights(place);
            int top = (int) Math.floor(place) - LOBES + 1;
            for (int x = 0; x < SIDE; x++) {
                int left = (int) Math.floor((middle[0] - SIDE / 2 + x - (WIDTH - 1) / 2.0) / zoom + (WIDTH - 1) / 2.0) - LOBES + 1;
                double sum = 0;
                for (int j = 0; j < 2 * LOBES; j++) {
                    double line = 0;
                    for (int i = 0; i < 2 * LOBES; i++) line += across[x][i] * source[(top + j) * WIDTH + left + i];
                    sum += down[j] * line;
                }
                patch[y * SIDE + x] = Math.clamp(Math.round(sum), 0, 255);
            }
        }
        return patch;
    }

    private static double[] weights(double place) {
        double[] weights = new double[2 * LOBES];
        double first = Math.floor(place) - LOBES + 1;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double x = Math.PI * (place - first - i);
            weights[i] = Math.abs(x) < 1e-9 ? 1 : LOBES * Math.sin(x) * Math.sin(x / LOBES) / (x * x);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) weights[i] /= sum;
        return weights;
    }
}
