package org.kinora.splat.internal.operations;

import java.util.HashMap;
import java.util.Map;
import org.kinora.api.splat.SplatScene;

/** How many splats lie near one: those in its cell of a grid and in the 26 cells around. */
final class Crowd {
    private static final int MIDDLE = 1 << 20;

    private final SplatScene scene;
    private final double cell;
    private final Map<Long, Integer> counts = new HashMap<>();

    Crowd(SplatScene scene, double cell) {
        this.scene = scene;
        this.cell = cell;
        for (int i = 0; i < scene.count(); i++) counts.merge(key(i, 0, 0, 0), 1, Integer::sum);
    }

    private long key(int i, int x, int y, int z) {
        return place(0, i, x) << 42 | place(1, i, y) << 21 | place(2, i, z);
    }

    private long place(int axis, int i, int step) {
        return Math.clamp((long) Math.floor(scene.get(axis, i) / cell) + MIDDLE + step, 0, 2 * MIDDLE - 1);
    }

    /** Neighbours of a splat, itself left out. */
    int around(int i) {
        int sum = -1;
        for (int x = -1; x <= 1; x++)
            for (int y = -1; y <= 1; y++) for (int z = -1; z <= 1; z++) sum += counts.getOrDefault(key(i, x, y, z), 0);
        return sum;
    }
}
