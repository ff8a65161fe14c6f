package org.kinora.splat.internal.train;

/** How far points lie from their nearest neighbours: a tree that halves space (Bentley 1975). */
public final class NearPoints {
    private static final int LEAF = 8;

    private final float[] points;
    private final int[] order;

    /** @param points x, y, z of each */
    public NearPoints(float[] points) {
        this.points = points;
        order = new int[points.length / 3];
        for (int i = 0; i < order.length; i++) order[i] = i;
        build(0, order.length, 0);
    }

    private void build(int from, int to, int axis) {
        if (to - from <= LEAF) return;
        int middle = (from + to) >>> 1;
        select(from, to - 1, middle, axis);
        build(from, middle, (axis + 1) % 3);
        build(middle + 1, to, (axis + 1) % 3);
    }

    /** Hoare's selection; ties go by number, so that the tree is the same each time. */
    private void select(int low, int high, int wanted, int axis) {
        while (low < high) {
            int pivot = order[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (less(order[i], pivot, axis)) i++;
                while (less(pivot, order[j], axis)) j--;
                if (i <= j) {
                    int swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                }
            }
            if (wanted <= j) high = j;
            else if (wanted >= i) low = i;
            else return;
        }
    }

    private boolean less(int a, int b, int axis) {
        float x = points[3 * a + axis];
        float y = points[3 * b + axis];
        return x < y || x == y && a < b;
    }

    /** Mean of the squared distances to the three nearest others; as many as there are. */
    public double meanSquare(int point) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        search(point, 0, order.length, 0, best);
        double sum = 0;
        int count = 0;
        for (double each : best) {
            if (each == Double.MAX_VALUE) continue;
            sum += each;
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    private void search(int point, int from, int to, int axis, double[] best) {
        if (to - from <= LEAF) {
            for (int i = from; i < to; i++) offer(point, order[i], best);
            return;
        }
        int middle = (from + to) >>> 1;
        double way = (double) points[3 * point + axis] - points[3 * order[middle] + axis];
        offer(point, order[middle], best);
        boolean left = way < 0;
        search(point, left ? from : middle + 1, left ? middle : to, (axis + 1) % 3, best);
        if (way * way < best[2]) search(point, left ? middle + 1 : from, left ? to : middle, (axis + 1) % 3, best);
    }

    private void offer(int point, int other, double[] best) {
        if (other == point) return;
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            double d = (double) points[3 * point + k] - points[3 * other + k];
            sum += d * d;
        }
        if (sum >= best[2]) return;
        best[2] = sum;
        for (int k = 2; k > 0 && best[k] < best[k - 1]; k--) {
            double swap = best[k];
            best[k] = best[k - 1];
            best[k - 1] = swap;
        }
    }
}
