package org.kinora.splat.internal.operations;

import java.util.Arrays;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.SplatScene;

/**
 * Where most of a scene is, whatever lies far out.
 *
 * @param middle median along each axis
 * @param radius distance from there within which nine of ten splats lie
 */
record Bounds(double[] middle, double radius) {
    private static final int SAMPLE = 100_000;

    static Bounds of(SplatScene scene) {
        int step = Math.max(1, scene.count() / SAMPLE);
        int count = (scene.count() + step - 1) / step;
        double[] middle = new double[3];
        double[] values = new double[count];
        for (int k = 0; k < 3 && count > 0; k++) {
            for (int i = 0; i < count; i++) values[i] = scene.get(k, i * step);
            Arrays.sort(values);
            middle[k] = values[count / 2];
        }
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) sum += Math.pow(scene.get(k, i * step) - middle[k], 2);
            values[i] = Math.sqrt(sum);
        }
        Arrays.sort(values);
        return new Bounds(middle, count == 0 ? 1 : Math.max(1e-6, values[(int) (0.9 * (count - 1))]));
    }

    /** A camera on a circle around the middle, somewhat above it; {@code turn} is the share of the whole round. */
    Camera orbit(int width, int height, double degrees, double turn, double[] up) {
        double length = Math.sqrt(up[0] * up[0] + up[1] * up[1] + up[2] * up[2]);
        double[] above = {up[0] / length, up[1] / length, up[2] / length};
        // any direction across the axis, the one that leans least on it
        double[] side = Math.abs(above[0]) < 0.9 ? new double[] {1, 0, 0} : new double[] {0, 0, 1};
        double lean = side[0] * above[0] + side[1] * above[1] + side[2] * above[2];
        for (int k = 0; k < 3; k++) side[k] -= lean * above[k];
        double unit = Math.sqrt(side[0] * side[0] + side[1] * side[1] + side[2] * side[2]);
        for (int k = 0; k < 3; k++) side[k] /= unit;
        double[] across = {above[1] * side[2] - above[2] * side[1], above[2] * side[0] - above[0] * side[2], above[0] * side[1] - above[1] * side[0]};
        double distance = radius / Math.tan(Math.toRadians(degrees) / 2) * 1.1;
        double angle = 2 * Math.PI * turn;
        double[] eye = new double[3];
        for (int k = 0; k < 3; k++)
            eye[k] = middle[k] + distance * (Math.cos(angle) * side[k] + Math.sin(angle) * across[k] + 0.35 * above[k]);
        return Camera.ofAngle(width, height, degrees, Pose.lookAt(eye, middle, up));
    }
}
