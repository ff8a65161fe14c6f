package org.kinora.splat.internal.bench;

import java.util.SplittableRandom;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/**
 * A scene like a trained garden: splats on a ground, on a ball above it and far around, sized by how dense they stand, with random turns, opacities
 * from 0.05 to 0.95 and colours of degree 3. The same each time.
 */
final class RandomGarden {
    static final int SPLATS = 138_766;
    static final int WIDTH = 648;
    static final int HEIGHT = 420;

    private RandomGarden() {
    }

    static Camera camera() {
        return Camera.ofAngle(WIDTH, HEIGHT, 68, Pose.lookAt(new double[] {0, -1.2, -2.2}, new double[] {0, -0.1, 0}, new double[] {0, -1, 0}));
    }

    static SplatScene make(int count, Work work) {
        SplatScene scene = SplatScene.take(count, 3, work);
        SplittableRandom random = new SplittableRandom(1);
        double density = Math.sqrt(138_766.0 / count);
        for (int i = 0; i < count; i++) {
            double angle = random.nextDouble(2 * Math.PI);
            double share = random.nextDouble();
            double far = share < 0.6 ? 1.6 * Math.sqrt(random.nextDouble()) : share < 0.75 ? 0.35 : 2 + 4 * random.nextDouble();
            double height = share < 0.6 ? 0.02 * random.nextGaussian() : share < 0.75 ? -0.35 + 0.35 * random.nextDouble(-1, 1)
                    : -2.2 * random.nextDouble();
            scene.set(0, i, (float) (far * Math.cos(angle)));
            scene.set(1, i, (float) height);
            scene.set(2, i, (float) (far * Math.sin(angle)));
            double size = (share < 0.75 ? 0.011 : 0.03) * density;
            for (int k = 0; k < 3; k++) scene.set(SplatScene.SCALE + k, i, (float) (Math.log(size) + random.nextDouble(-0.7, 0.7)));
            for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (float) random.nextGaussian());
            double opacity = random.nextDouble(0.05, 0.95);
            scene.set(SplatScene.OPACITY, i, (float) Math.log(opacity / (1 - opacity)));
            for (int c = 0; c < 3; c++) scene.set(SplatScene.COLOUR + c, i, (float) (1.5 * random.nextDouble(-1, 1)));
            for (int plane = SplatScene.COLOUR + 3; plane < scene.planes(); plane++) scene.set(plane, i, (float) (0.05 * random.nextGaussian()));
        }
        return scene;
    }
}
