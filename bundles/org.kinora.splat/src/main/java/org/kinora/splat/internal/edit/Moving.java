package org.kinora.splat.internal.edit;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.Similarity;

/** Moves, turns and scales splats: places, covariances by their scales and rotations, colours by their bands. */
final class Moving {
    private Moving() {
    }

    /** The numbers that it changes. */
    static int[] planes(Similarity by, SplatScene scene) {
        boolean turned = Math.abs(by.pose().w()) < 1;
        int rest = turned && scene.degree() > 0 ? scene.planes() - SplatScene.COLOUR - 3 : 0;
        IntStream own = IntStream.range(0, SplatScene.OPACITY);
        return IntStream.concat(own, IntStream.range(SplatScene.COLOUR + 3, SplatScene.COLOUR + 3 + rest)).toArray();
    }

    static void apply(Similarity by, SplatScene scene, BitSet which) {
        Pose pose = by.pose();
        double[] r = pose.rotation();
        double[] t = {pose.tx(), pose.ty(), pose.tz()};
        BandTurn bands = Math.abs(pose.w()) < 1 && scene.degree() > 0 ? new BandTurn(r) : null;
        float larger = (float) Math.log(by.scale());
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            double x = scene.get(0, i);
            double y = scene.get(1, i);
            double z = scene.get(2, i);
            for (int k = 0; k < 3; k++) {
                scene.set(k, i, (float) (by.scale() * (r[3 * k] * x + r[3 * k + 1] * y + r[3 * k + 2] * z) + t[k]));
                scene.set(SplatScene.SCALE + k, i, scene.get(SplatScene.SCALE + k, i) + larger);
            }
            turn(pose, scene, i);
            if (bands != null) bands.turn(scene, i);
        }
    }

    /** Hamilton's product: first the splat's own rotation, then this one. */
    private static void turn(Pose pose, SplatScene scene, int i) {
        double w = scene.get(SplatScene.ROTATION, i);
        double x = scene.get(SplatScene.ROTATION + 1, i);
        double y = scene.get(SplatScene.ROTATION + 2, i);
        double z = scene.get(SplatScene.ROTATION + 3, i);
        scene.set(SplatScene.ROTATION, i, (float) (pose.w() * w - pose.x() * x - pose.y() * y - pose.z() * z));
        scene.set(SplatScene.ROTATION + 1, i, (float) (pose.w() * x + pose.x() * w + pose.y() * z - pose.z() * y));
        scene.set(SplatScene.ROTATION + 2, i, (float) (pose.w() * y - pose.x() * z + pose.y() * w + pose.z() * x));
        scene.set(SplatScene.ROTATION + 3, i, (float) (pose.w() * z + pose.x() * y - pose.y() * x + pose.z() * w));
    }
}
