package org.kinora.imaging.internal.control;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** Superpixels and who lies beside whom; joins the two most alike again and again. */
final class RegionGraph {
    private static final double TEXTURE = 1.5;

    private record Border(double difference, int a, int b, int ageA, int ageB) {}

    private final int[] labels;
    private final int count;
    private final double[][] means;
    private final long[] sizes;
    private final int[] parent;
    private final int[] age;
    private final Map<Integer, Map<Integer, Integer>> beside = new HashMap<>();

    /** @param lab three numbers a pixel; @param texture one number a pixel */
    RegionGraph(int[] labels, int width, int height, float[] lab, float[] texture) {
        this.labels = labels;
        count = Arrays.stream(labels).max().orElse(0) + 1;
        means = new double[count][4];
        sizes = new long[count];
        parent = new int[count];
        age = new int[count];
        for (int i = 0; i < count; i++) parent[i] = i;
        for (int i = 0; i < labels.length; i++) {
            double[] mean = means[labels[i]];
            for (int c = 0; c < 3; c++) mean[c] += lab[3 * i + c];
            mean[3] += TEXTURE * texture[i];
            sizes[labels[i]]++;
        }
        for (int i = 0; i < count; i++) for (int c = 0; c < 4; c++) means[i][c] /= Math.max(1, sizes[i]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (x + 1 < width) touch(labels[at], labels[at + 1]);
                if (y + 1 < height) touch(labels[at], labels[at + width]);
            }
        }
    }

    private void touch(int a, int b) {
        if (a == b) return;
        beside.computeIfAbsent(a, key -> new HashMap<>()).merge(b, 1, Integer::sum);
        beside.computeIfAbsent(b, key -> new HashMap<>()).merge(a, 1, Integer::sum);
    }

    /** The region of each pixel after joining all that differ by less, and all that are too small with the neighbour most like them. */
    int[] joined(double difference, double least) {
        PriorityQueue<Border> borders = new PriorityQueue<>((p, q) -> p.difference != q.difference ? Double.compare(p.difference, q.difference)
                : p.a != q.a ? Integer.compare(p.a, q.a) : Integer.compare(p.b, q.b));
        for (int a = 0; a < count; a++) for (int b : neighbours(a)) if (a < b) borders.add(border(a, b, least));
        while (!borders.isEmpty()) {
            Border border = borders.poll();
            if (age[border.a] != border.ageA || age[border.b] != border.ageB || parent[border.a] != border.a
                    || parent[border.b] != border.b) continue;
            if (border.difference > difference) break;
            join(border.a, border.b);
            for (int other : neighbours(border.a)) borders.add(border(border.a, other, least));
        }
        return numbered();
    }

    private int[] neighbours(int region) {
        return beside.getOrDefault(region, Map.of()).keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Small regions are joined at any price, the smallest first. */
    private Border border(int a, int b, double least) {
        double sum = 0;
        for (int c = 0; c < 4; c++) sum += (means[a][c] - means[b][c]) * (means[a][c] - means[b][c]);
        long small = Math.min(sizes[a], sizes[b]);
        // large regions must be more alike than small ones, or a slow gradient joins the whole picture
        double share = (double) small / labels.length;
        double difference = share < least ? Math.sqrt(sum) * 0.01 * share / Math.max(least, 1e-9) : Math.sqrt(sum) * (1 + 1.5 * Math.sqrt(share));
        return new Border(difference, a, b, age[a], age[b]);
    }

    private void join(int a, int b) {
        for (int c = 0; c < 4; c++) means[a][c] = (means[a][c] * sizes[a] + means[b][c] * sizes[b]) / (sizes[a] + sizes[b]);
        sizes[a] += sizes[b];
        parent[b] = a;
        age[a]++;
        age[b]++;
        Map<Integer, Integer> mine = beside.computeIfAbsent(a, key -> new HashMap<>());
        mine.remove(b);
        for (Map.Entry<Integer, Integer> other : beside.remove(b).entrySet()) {
            Map<Integer, Integer> theirs = beside.get(other.getKey());
            theirs.remove(b);
            if (other.getKey() == a) continue;
            mine.merge(other.getKey(), other.getValue(), Integer::sum);
            theirs.merge(a, other.getValue(), Integer::sum);
        }
    }

    private int[] numbered() {
        int[] number = new int[count];
        Arrays.fill(number, -1);
        int next = 0;
        int[] regions = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            int root = labels[i];
            while (parent[root] != root) root = parent[root];
            if (number[root] < 0) number[root] = next++;
            regions[i] = number[root];
        }
        return regions;
    }
}
