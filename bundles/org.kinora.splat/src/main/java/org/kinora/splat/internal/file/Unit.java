package org.kinora.splat.internal.file;

import org.kinora.api.splat.SplatScene;

/** Splats brought into order after reading: unit rotations, finite numbers. */
final class Unit {
    /** Logits beyond it are opaque or clear to every digit of a float. */
    private static final float MOST_LOGIT = 20;

    private Unit() {
    }

    /** The rotation of a splat as a unit quaternion w, x, y, z; none for one of length zero. */
    static double[] rotation(SplatScene scene, int i) {
        double[] q = new double[4];
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            q[k] = scene.get(SplatScene.ROTATION + k, i);
            sum += q[k] * q[k];
        }
        if (!(sum > 0)) return new double[] {1, 0, 0, 0};
        for (int k = 0; k < 4; k++) q[k] /= Math.sqrt(sum);
        return q;
    }

    /** @throws org.kinora.api.work.Failure DAMAGED when a number is none */
    static void settle(SplatScene scene, String name) {
        for (int i = 0; i < scene.count(); i++) {
            float logit = scene.get(SplatScene.OPACITY, i);
            scene.set(SplatScene.OPACITY, i, Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit)));
        }
        for (int plane = 0; plane < scene.planes(); plane++)
            for (int i = 0; i < scene.count(); i++)
                if (!Float.isFinite(scene.get(plane, i))) throw Damage.broken(name, scene.get(plane, i) + " as a number of splat " + (i + 1));
        for (int i = 0; i < scene.count(); i++) {
            double[] q = rotation(scene, i);
            for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (float) q[k]);
        }
    }
}
