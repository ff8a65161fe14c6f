package org.kinora.imaging.internal.colour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.work.Work;

/**
 * Groups colours: k-means in OKLab over a histogram of 32 steps a channel.
 *
 * <p>The first middle is the fullest bin, each further one the bin with the most pixels times squared distance to the middles so far (k-means++
 * without the
 * lot, Arthur and Vassilvitskii, 2007), so that the same picture always has the same groups.
 */
public final class Clusters {
    private static final int ROUNDS = 40;
    /** Groups nearer than this are one: about what the eye tells apart at a distance. */
    private static final double SAME = 0.035;

    /** One group: the mean of its colours and how many there are. */
    public record Group(double lightness, double a, double b, long count) {}

    private final float[] lab;
    private final long[] weight;
    private final int bins;

    public Clusters(int[] colours, Oklab oklab) {
        long[] count = new long[1 << 15];
        double[] sums = new double[3 << 15];
        float[] one = new float[3];
        for (int colour : colours) {
            int bin = colour >> 9 & 0x7C00 | colour >> 6 & 0x3E0 | colour >> 3 & 0x1F;
            oklab.of(colour, one, 0);
            count[bin]++;
            for (int c = 0; c < 3; c++) sums[3 * bin + c] += one[c];
        }
        int used = (int) Arrays.stream(count).filter(n -> n > 0).count();
        lab = new float[3 * used];
        weight = new long[used];
        int next = 0;
        for (int bin = 0; bin < count.length; bin++) {
            if (count[bin] == 0) continue;
            for (int c = 0; c < 3; c++) lab[3 * next + c] = (float) (sums[3 * bin + c] / count[bin]);
            weight[next++] = count[bin];
        }
        bins = used;
    }

    /** At most so many groups, the largest first. */
    public List<Group> groups(int most, Work work) {
        double[][] middles = seeds(most);
        int[] of = new int[bins];
        for (int round = 0; round < ROUNDS; round++) {
            work.checkCancelled();
            if (!assigned(middles, of) && round > 0) break;
            moved(middles, of);
        }
        return joined(middles, of);
    }

    private double[][] seeds(int most) {
        List<double[]> middles = new ArrayList<>();
        double[] nearest = new double[bins];
        Arrays.fill(nearest, 1);
        while (middles.size() < Math.min(most, bins)) {
            int best = 0;
            for (int i = 1; i < bins; i++) if (weight[i] * nearest[i] > weight[best] * nearest[best]) best = i;
            if (nearest[best] == 0) break;
            double[] middle = {lab[3 * best], lab[3 * best + 1], lab[3 * best + 2]};
            middles.add(middle);
            for (int i = 0; i < bins; i++) nearest[i] = Math.min(nearest[i], distance(i, middle));
        }
        return middles.toArray(double[][]::new);
    }

    private double distance(int bin, double[] middle) {
        double l = lab[3 * bin] - middle[0];
        double a = lab[3 * bin + 1] - middle[1];
        double b = lab[3 * bin + 2] - middle[2];
        return l * l + a * a + b * b;
    }

    private boolean assigned(double[][] middles, int[] of) {
        boolean changed = false;
        for (int i = 0; i < bins; i++) {
            int best = 0;
            double least = Double.MAX_VALUE;
            for (int k = 0; k < middles.length; k++) {
                double distance = distance(i, middles[k]);
                if (distance < least) {
                    least = distance;
                    best = k;
                }
            }
            changed |= of[i] != best;
            of[i] = best;
        }
        return changed;
    }

    private void moved(double[][] middles, int[] of) {
        double[][] sums = new double[middles.length][4];
        for (int i = 0; i < bins; i++) {
            for (int c = 0; c < 3; c++) sums[of[i]][c] += (double) weight[i] * lab[3 * i + c];
            sums[of[i]][3] += weight[i];
        }
        for (int k = 0; k < middles.length; k++) if (sums[k][3] > 0) for (int c = 0; c < 3; c++) middles[k][c] = sums[k][c] / sums[k][3];
    }

    private List<Group> joined(double[][] middles, int[] of) {
        long[] counts = new long[middles.length];
        for (int i = 0; i < bins; i++) counts[of[i]] += weight[i];
        List<Group> groups = new ArrayList<>();
        for (int k = 0; k < middles.length; k++) if (counts[k] > 0) groups.add(new Group(middles[k][0], middles[k][1], middles[k][2], counts[k]));
        groups.sort(Comparator.comparingLong(Group::count).reversed().thenComparingDouble(Group::lightness));
        for (int i = 0; i < groups.size(); i++) {
            for (int k = groups.size() - 1; k > i; k--) {
                if (distance(groups.get(i), groups.get(k)) >= SAME) continue;
                groups.set(i, together(groups.get(i), groups.remove(k)));
            }
        }
        groups.sort(Comparator.comparingLong(Group::count).reversed().thenComparingDouble(Group::lightness));
        return groups;
    }

    private static double distance(Group p, Group q) {
        return Math.sqrt((p.lightness - q.lightness) * (p.lightness - q.lightness) + (p.a - q.a) * (p.a - q.a) + (p.b - q.b) * (p.b - q.b));
    }

    private static Group together(Group p, Group q) {
        double share = (double) q.count / (p.count + q.count);
        return new Group(p.lightness + share * (q.lightness - p.lightness), p.a + share * (q.a - p.a), p.b + share * (q.b - p.b), p.count + q.count);
    }
}
