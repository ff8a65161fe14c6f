package org.kinora.splat.internal.operations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.kinora.api.splat.SplatScene;

/**
 * What hangs together: opaque splats in cells of a grid that touch each other are one part (components of a graph, by union and find). Parts are
 * numbered
 * from 1 by size; splats of no part, and the small parts beyond the palette, have 0.
 */
final class Parts {
    private static final double OPAQUE_LOGIT = -1.1;
    private static final int MIDDLE = 1 << 20;

    private final int[] numbers;
    private final int count;

    Parts(SplatScene scene, double cell, int most) {
        Map<Long, Integer> cells = new HashMap<>();
        int[] of = new int[scene.count()];
        Arrays.fill(of, -1);
        for (int i = 0; i < scene.count(); i++)
            if (scene.get(SplatScene.OPACITY, i) > OPAQUE_LOGIT) of[i] = cells.computeIfAbsent(key(scene, i, cell), _ -> cells.size());
        int[] parent = new int[cells.size()];
        for (int i = 0; i < parent.length; i++) parent[i] = i;
        cells.forEach((key, number) -> join(cells, parent, key, number));
        int[] sizes = new int[parent.length];
        for (int each : of) if (each >= 0) sizes[root(parent, each)]++;
        Integer[] roots = java.util.stream.IntStream.range(0, parent.length).filter(i -> sizes[i] > 0).boxed().toArray(Integer[]::new);
        Arrays.sort(roots, Comparator.comparingInt((Integer root) -> -sizes[root]).thenComparingInt(root -> root));
        int[] rank = new int[parent.length];
        count = Math.min(most, roots.length);
        for (int i = 0; i < count; i++) rank[roots[i]] = i + 1;
        numbers = new int[of.length];
        for (int i = 0; i < of.length; i++) numbers[i] = of[i] < 0 ? 0 : rank[root(parent, of[i])];
    }

    /** The part of a splat. */
    int of(int splat) {
        return numbers[splat];
    }

    int count() {
        return count;
    }

    private static void join(Map<Long, Integer> cells, int[] parent, long key, int number) {
        for (long x = -1; x <= 1; x++)
            for (long y = -1; y <= 1; y++)
                for (long z = -1; z <= 1; z++) {
                    Integer other = cells.get(key + (x << 42) + (y << 21) + z);
                    if (other == null) continue;
                    int a = root(parent, number);
                    int b = root(parent, other);
                    parent[Math.max(a, b)] = Math.min(a, b);
                }
    }

    private static int root(int[] parent, int at) {
        int root = at;
        while (parent[root] != root) root = parent[root] = parent[parent[root]];
        return root;
    }

    private static long key(SplatScene scene, int i, double cell) {
        return place(scene.get(0, i), cell) << 42 | place(scene.get(1, i), cell) << 21 | place(scene.get(2, i), cell);
    }

    /** One cell of the rim stays free, so that steps to neighbours stay within the field. */
    private static long place(float at, double cell) {
        return Math.clamp((long) Math.floor(at / cell) + MIDDLE, 1, 2 * MIDDLE - 2);
    }
}
