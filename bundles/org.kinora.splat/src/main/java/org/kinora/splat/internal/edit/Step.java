package org.kinora.splat.internal.edit;

import java.util.BitSet;
import org.kinora.api.splat.SplatScene;

/**
 * What a step changed: bits that were turned over, the number of splats, and numbers that were others.
 *
 * @param touched the splats whose numbers were others
 * @param planes which numbers
 * @param kept those numbers as they are not now, plane by plane; they are exchanged whenever the step is taken back or done again
 */
record Step(String name, BitSet selected, BitSet gone, int before, int after, BitSet touched, int[] planes, float[][] kept) {
    /** A step that changes bits and maybe the number of splats. */
    static Step ofBits(String name, BitSet selected, BitSet gone, int before, int after) {
        return new Step(name, selected, gone, before, after, new BitSet(), new int[0], new float[0][]);
    }

    /** A step that will change these planes of these splats: keeps what they are now. */
    static Step ofValues(String name, SplatScene scene, BitSet touched, int... planes) {
        float[][] kept = new float[planes.length][touched.cardinality()];
        for (int p = 0; p < planes.length; p++) {
            int at = 0;
            for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) kept[p][at++] = scene.get(planes[p], i);
        }
        return new Step(name, new BitSet(), new BitSet(), scene.count(), scene.count(), touched, planes, kept);
    }

    boolean changesValues() {
        return planes.length > 0 || before != after;
    }

    /** Exchanges the numbers kept with those of the scene. */
    void exchange(SplatScene scene) {
        for (int p = 0; p < planes.length; p++) {
            int at = 0;
            for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
                float now = scene.get(planes[p], i);
                scene.set(planes[p], i, kept[p][at]);
                kept[p][at++] = now;
            }
        }
    }

    /** Bytes that it keeps. */
    long bytes() {
        long floats = 0;
        for (float[] plane : kept) floats += plane.length;
        return 4 * floats + (selected.size() + gone.size() + touched.size()) / 8;
    }
}
