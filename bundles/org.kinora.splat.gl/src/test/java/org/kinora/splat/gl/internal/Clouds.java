package org.kinora.splat.gl.internal;

import java.util.SplittableRandom;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.SplatScene;

/** Scenes of splats by lot. */
final class Clouds {
    private Clouds() {
    }

    static Camera camera(int width, int height) {
        return Camera.ofAngle(width, height, 60, Pose.lookAt(new double[] {0.4, -1.1, -2.6}, new double[] {0, 0, 0}, new double[] {0, -1, 0}));
    }

    /** Splats of every shape within a ball of radius 1. */
    static SplatScene of(int count, int degree, double size) {
        SplatScene scene = SplatScene.unbounded(count, degree);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 3; k++) scene.set(k, i, (float) (0.45 * random.nextGaussian()));
            for (int k = 0; k < 3; k++) scene.set(SplatScene.SCALE + k, i, (float) (Math.log(size) + random.nextDouble(-1.5, 1)));
            for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (float) random.nextGaussian());
            scene.set(SplatScene.OPACITY, i, (float) random.nextDouble(-4, 4));
            for (int c = 0; c < 3; c++) scene.set(SplatScene.COLOUR + c, i, (float) random.nextDouble(-1.5, 1.5));
            for (int plane = SplatScene.COLOUR + 3; plane < scene.planes(); plane++) scene.set(plane, i, (float) (0.2 * random.nextGaussian()));
        }
        return scene;
    }
}
