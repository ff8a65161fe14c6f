package org.kinora.splat.internal.file;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Few points that stand for many in some dimensions: Lloyd's algorithm (1982), begun at points drawn with a fixed seed. */
final class Clusters {
    private static final int ROUNDS = 6;

    private final int dimensions;
    private final int count;
    /** Dimension by dimension, so that the inner loop runs over all centres. */
    private final float[] centres;
    private final float[] halves;

    private Clusters(int dimensions, int count) {
        this.dimensions = dimensions;
        this.count = count;
        centres = new float[dimensions * count];
        halves = new float[count];
    }

    /** Centres of points, which lie one behind the other. */
    static Clusters of(float[] points, int dimensions, int count) {
        Clusters clusters = new Clusters(dimensions, count);
        int given = points.length / dimensions;
        SplittableRandom random = new SplittableRandom(7);
        for (int c = 0; c < count; c++) {
            int point = count >= given ? c % given : random.nextInt((int) ((long) c * given / count), (int) ((long) (c + 1) * given / count));
            for (int d = 0; d < dimensions; d++) clusters.centres[d * count + c] = points[point * dimensions + d];
        }
        clusters.measure();
        for (int round = 0; round < ROUNDS && count < given; round++) clusters.move(points, given);
        return clusters;
    }

    private void measure() {
        Arrays.fill(halves, 0);
        for (int d = 0; d < dimensions; d++) for (int c = 0; c < count; c++) halves[c] += centres[d * count + c] * centres[d * count + c] / 2;
    }

    private void move(float[] points, int given) {
        double[] sums = new double[dimensions * count];
        int[] members = new int[count];
        float[] point = new float[dimensions];
        float[] scores = new float[count];
        for (int i = 0; i < given; i++) {
            System.arraycopy(points, i * dimensions, point, 0, dimensions);
            int nearest = nearest(point, scores);
            members[nearest]++;
            for (int d = 0; d < dimensions; d++) sums[d * count + nearest] += point[d];
        }
        for (int c = 0; c < count; c++) if (members[c] > 0) for (int d = 0; d < dimensions; d++) centres[d * count + c] = (float) (sums[d * count + c] / members[c]);
        measure();
    }

    /** The centre nearest to a point; {@code scores} is room for a number for each centre. */
    int nearest(float[] point, float[] scores) {
        System.arraycopy(halves, 0, scores, 0, count);
        for (int d = 0; d < dimensions; d++) {
            float x = point[d];
            int at = d * count;
            for (int c = 0; c < count; c++) scores[c] -= x * centres[at + c];
        }
        int nearest = 0;
        for (int c = 1; c < count; c++) if (scores[c] < scores[nearest]) nearest = c;
        return nearest;
    }

    int count() {
        return count;
    }

    float centre(int which, int dimension) {
        return centres[dimension * count + which];
    }
}
