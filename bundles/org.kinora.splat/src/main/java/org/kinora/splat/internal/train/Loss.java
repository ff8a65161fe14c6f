package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.kinora.api.imaging.Raster;
import org.kinora.splat.internal.cpu.Crew;

/**
 * How far a picture is off, {@code 0.8 mean|I - G| + 0.2 (1 - mean SSIM)}, and its gradient (Kerbl et al. 2023, eq. 7; SSIM: Wang et al. 2004, windows
 * of 11 by 11 with deviation 1.5, zeros beyond the edge, constants 1e-4 and 9e-4). Plane by plane; keeps its room.
 */
public final class Loss {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int RADIUS = 5;
    private static final float C1 = 1e-4f;
    private static final float C2 = 9e-4f;
    /** Share of SSIM. */
    private static final float SIMILARITY = 0.2f;
    private static final float[] WINDOW = window();

    private final int width;
    private final int height;
    private final Crew crew;
    private final Plane[] planes;

    /** For pictures of one size. */
    public Loss(int width, int height, Crew crew) {
        this.width = width;
        this.height = height;
        this.crew = crew;
        planes = new Plane[3];
        for (int c = 0; c < 3; c++) planes[c] = new Plane();
    }

    private static float[] window() {
        float[] window = new float[2 * RADIUS + 1];
        double sum = 0;
        for (int i = 0; i < window.length; i++) sum += Math.exp(-(i - RADIUS) * (i - RADIUS) / 4.5);
        for (int i = 0; i < window.length; i++) window[i] = (float) (Math.exp(-(i - RADIUS) * (i - RADIUS) / 4.5) / sum);
        return window;
    }

    /** What was measured: the loss, the mean SSIM and the mean squared error. */
    public record Measure(double loss, double ssim, double squares) {
        /** Peak signal to noise ratio in decibels, for numbers up to 1. */
        public double psnr() {
            return -10 * Math.log10(Math.max(squares, 1e-12));
        }
    }

    /**
     * Measures a picture.
     *
     * @param slope gets the gradient at each number; null when nobody asks
     */
    public Measure measure(Raster image, Raster truth, Raster slope) {
        crew.each(3, (worker, c) -> planes[c].run(image.plane(c), truth.plane(c), slope == null ? null : slope.plane(c)));
        double n = 3.0 * width * height;
        double off = 0;
        double alike = 0;
        double squares = 0;
        for (Plane plane : planes) {
            off += plane.off;
            alike += plane.alike;
            squares += plane.squares;
        }
        return new Measure((1 - SIMILARITY) * off / n + SIMILARITY * (1 - alike / n), alike / n, squares / n);
    }

    /** One colour: its room and its sums. Rows have room for the window at both sides, which stays zero. */
    private final class Plane {
        private final int pitch = (width + 2 * RADIUS + 2 * S.length() + 15) / 16 * 16;
        private final float[] image = new float[pitch * height];
        private final float[] truth = new float[pitch * height];
        private final float[] product = new float[pitch * height];
        private final float[][] means = new float[5][pitch * height];
        private final float[] across = new float[pitch * (height + 2 * RADIUS)];
        private double off;
        private double alike;
        private double squares;

        void run(MemorySegment given, MemorySegment wanted, MemorySegment slope) {
            load(given, image);
            load(wanted, truth);
            blur(image, means[0]);
            blur(truth, means[1]);
            multiply(image, image);
            blur(product, means[2]);
            multiply(truth, truth);
            blur(product, means[3]);
            multiply(image, truth);
            blur(product, means[4]);
            compare();
            if (slope == null) return;
            // means 0, 2, 4 now hold the slopes of SSIM by the mean, the square and the product
            blur(means[0], means[1]);
            blur(means[2], means[3]);
            blur(means[4], means[0]);
            store(slope);
        }

        private void load(MemorySegment from, float[] into) {
            for (int y = 0; y < height; y++)
                MemorySegment.copy(from, java.lang.foreign.ValueLayout.JAVA_FLOAT, 4L * y * width, into, y * pitch + RADIUS, width);
        }

        private void multiply(float[] a, float[] b) {
            for (int i = 0; i < product.length; i++) product[i] = a[i] * b[i];
        }

        /** Along the rows, then along the columns; what lies beyond the edge is zero. */
        private void blur(float[] from, float[] into) {
            for (int y = 0; y < height; y++) rows(from, y);
            for (int y = 0; y < height; y++) columns(into, y);
        }

        private void rows(float[] from, int y) {
            int at = y * pitch;
            int to = (y + RADIUS) * pitch + RADIUS;
            for (int x = 0; x < width; x += S.length()) {
                FloatVector sum = FloatVector.zero(S);
                for (int k = 0; k < WINDOW.length; k++)
                    sum = FloatVector.fromArray(S, from, at + x + k).fma(FloatVector.broadcast(S, WINDOW[k]), sum);
                store(sum, across, to + x, x);
            }
        }

        private void columns(float[] into, int y) {
            for (int x = 0; x < width; x += S.length()) {
                FloatVector sum = FloatVector.zero(S);
                for (int k = 0; k < WINDOW.length; k++)
                    sum = FloatVector.fromArray(S, across, (y + k) * pitch + RADIUS + x).fma(FloatVector.broadcast(S, WINDOW[k]), sum);
                store(sum, into, y * pitch + RADIUS + x, x);
            }
        }

        /** What lies behind the row stays as it is; masked stores are slow, so only the last one is. */
        private void store(FloatVector values, float[] into, int at, int x) {
            if (x + S.length() <= width) values.intoArray(into, at);
            else values.intoArray(into, at, S.indexInRange(x, width));
        }

        /** SSIM of each window; leaves its slopes in the planes that are blurred next. */
        private void compare() {
            off = 0;
            alike = 0;
            squares = 0;
            for (int y = 0; y < height; y++) {
                FloatVector rowOff = FloatVector.zero(S);
                FloatVector rowAlike = rowOff;
                FloatVector rowSquares = rowOff;
                for (int x = 0; x < width; x += S.length()) {
                    int at = y * pitch + RADIUS + x;
                    VectorMask<Float> inside = S.indexInRange(x, width);
                    FloatVector m1 = FloatVector.fromArray(S, means[0], at);
                    FloatVector m2 = FloatVector.fromArray(S, means[1], at);
                    FloatVector m12 = m1.mul(m2);
                    FloatVector squared = m1.fma(m1, m2.mul(m2));
                    FloatVector a1 = m12.mul(2).add(C1);
                    FloatVector a2 = FloatVector.fromArray(S, means[4], at).sub(m12).mul(2).add(C2);
                    FloatVector b1 = squared.add(C1);
                    FloatVector b2 = FloatVector.fromArray(S, means[2], at).add(FloatVector.fromArray(S, means[3], at)).sub(squared).add(C2);
                    FloatVector one = FloatVector.broadcast(S, 1f).div(b1.mul(b2));
                    FloatVector ssim = a1.mul(a2).mul(one);
                    FloatVector bySquare = ssim.div(b2).neg();
                    FloatVector byMean = m2.mul(a2.sub(a1)).mul(one).add(m1.mul(bySquare.neg().sub(ssim.div(b1)))).mul(2);
                    store(byMean, means[0], at, x);
                    store(bySquare, means[2], at, x);
                    store(a1.mul(one).mul(2), means[4], at, x);
                    FloatVector difference = FloatVector.fromArray(S, image, at).sub(FloatVector.fromArray(S, truth, at));
                    rowOff = rowOff.add(difference.abs(), inside);
                    rowSquares = rowSquares.add(difference.mul(difference), inside);
                    rowAlike = rowAlike.add(ssim, inside);
                }
                off += total(rowOff);
                alike += total(rowAlike);
                squares += total(rowSquares);
            }
        }

        /** Lane by lane: the library's own sum may add in any order. */
        private static double total(FloatVector vector) {
            double sum = 0;
            for (int lane = 0; lane < S.length(); lane++) sum += vector.lane(lane);
            return sum;
        }

        private void store(MemorySegment slope) {
            float n = 3f * width * height;
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x += S.length()) {
                    int at = y * pitch + RADIUS + x;
                    FloatVector i = FloatVector.fromArray(S, image, at);
                    FloatVector g = FloatVector.fromArray(S, truth, at);
                    FloatVector similarity = FloatVector.fromArray(S, means[1], at).add(i.mul(FloatVector.fromArray(S, means[3], at)).mul(2))
                            .add(g.mul(FloatVector.fromArray(S, means[0], at)));
                    FloatVector sign = FloatVector.zero(S).blend(1f, i.compare(VectorOperators.GT, g)).blend(-1f, i.compare(VectorOperators.LT, g));
                    FloatVector each = sign.mul((1 - SIMILARITY) / n).sub(similarity.mul(SIMILARITY / n));
                    long place = 4L * ((long) y * width + x);
                    if (x + S.length() <= width) each.intoMemorySegment(slope, place, ByteOrder.nativeOrder());
                    else each.intoMemorySegment(slope, place, ByteOrder.nativeOrder(), S.indexInRange(x, width));
                }
        }
    }
}
