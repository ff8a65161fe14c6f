package org.kinora.sfm.internal.feature;

import java.util.Arrays;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_calib3d;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Finds what two pictures both show: key points that look most alike from both sides and clearly more alike than the next (Lowe 2004, 7.1), of which those
 * are kept that some pair of cameras could have seen (fundamental matrix, MAGSAC, Barath et al. 2019). Thread-safe.
 */
public final class Matching {
    private static final double RATIO = 0.8;
    private static final double FARTHEST = 0.7;
    private static final int FEWEST = 15;
    private static final double OFF = 1.5;
    private static final double SURE = 0.9999;
    private static final int TRIES = 10_000;

    /** What both show; empty when that is not enough to be sure. */
    public Optional<Pair> match(int first, Features a, int second, Features b) {
        if (a.count() < FEWEST || b.count() < FEWEST) return Optional.empty();
        int[] alike = alike(a, b);
        if (alike.length < 2 * FEWEST) return Optional.empty();
        return seen(first, a, second, b, alike);
    }

    private static int[] alike(Features a, Features b) {
        float[] cosines = new float[a.count() * b.count()];
        try (PointerScope scope = new PointerScope(); Mat none = new Mat(); Mat product = new Mat()) {
            opencv_core.gemm(a.looks(), b.looks(), 1, none, 0, product, opencv_core.GEMM_2_T);
            new FloatPointer(product.data()).get(cosines);
        }
        int columns = b.count();
        float[] most = new float[columns];
        float[] next = new float[columns];
        Arrays.fill(most, -1);
        Arrays.fill(next, -1);
        int[] bestOfRow = new int[a.count()];
        for (int i = 0; i < a.count(); i++) {
            bestOfRow[i] = best(cosines, i * columns, columns);
            follow(cosines, i * columns, most, next);
        }
        int[] pairs = new int[2 * a.count()];
        int count = 0;
        for (int i = 0; i < a.count(); i++) {
            int j = bestOfRow[i];
            if (j < 0 || cosines[i * columns + j] < most[j] || !clear(most[j], next[j])) continue;
            pairs[count++] = i;
            pairs[count++] = j;
        }
        return Arrays.copyOf(pairs, count);
    }

    /** Which of a row is most alike; -1 when it is not clearly the one. */
    private static int best(float[] cosines, int from, int count) {
        float most = -1;
        float next = -1;
        int best = -1;
        for (int j = 0; j < count; j++) {
            float cosine = cosines[from + j];
            if (cosine <= next) continue;
            if (cosine > most) {
                next = most;
                most = cosine;
                best = j;
            } else next = cosine;
        }
        return clear(most, next) ? best : -1;
    }

    /** Keeps the two largest of each column; written so that lanes do it side by side. */
    private static void follow(float[] cosines, int from, float[] most, float[] next) {
        for (int j = 0; j < most.length; j++) {
            float cosine = cosines[from + j];
            next[j] = Math.max(next[j], Math.min(most[j], cosine));
            most[j] = Math.max(most[j], cosine);
        }
    }

    /** Whether the most alike is near enough and clearly nearer than the next. */
    private static boolean clear(float most, float next) {
        double near = Math.sqrt(Math.max(0, 2 - 2 * most));
        return near <= FARTHEST && near <= RATIO * Math.sqrt(Math.max(0, 2 - 2 * next));
    }

    private static Optional<Pair> seen(int first, Features a, int second, Features b, int[] alike) {
        int count = alike.length / 2;
        float[] from = new float[2 * count];
        float[] to = new float[2 * count];
        for (int i = 0; i < count; i++)
            for (int k = 0; k < 2; k++) {
                from[2 * i + k] = a.places()[2 * alike[2 * i] + k];
                to[2 * i + k] = b.places()[2 * alike[2 * i + 1] + k];
            }
        try (PointerScope scope = new PointerScope(); Mat source = new Mat(count, 1, opencv_core.CV_32FC2, new FloatPointer(from));
                Mat target = new Mat(count, 1, opencv_core.CV_32FC2, new FloatPointer(to)); Mat kept = new Mat();
                Mat found = opencv_calib3d.findFundamentalMat(source, target, opencv_calib3d.USAC_MAGSAC, OFF, SURE, TRIES, kept)) {
            if (found.rows() != 3 || found.cols() != 3) return Optional.empty();
            byte[] keep = new byte[count];
            new BytePointer(kept.data()).get(keep);
            int[] matches = new int[2 * count];
            int next = 0;
            for (int i = 0; i < count; i++) {
                if (keep[i] == 0) continue;
                matches[next++] = alike[2 * i];
                matches[next++] = alike[2 * i + 1];
            }
            if (next < 2 * FEWEST) return Optional.empty();
            double[] fundamental = new double[9];
            new DoublePointer(found.data()).get(fundamental);
            return Optional.of(new Pair(first, second, Arrays.copyOf(matches, next), fundamental));
        } catch (RuntimeException hopeless) {
            // OpenCV throws where no try led to a matrix: nothing that both show is known
            return Optional.empty();
        }
    }
}
