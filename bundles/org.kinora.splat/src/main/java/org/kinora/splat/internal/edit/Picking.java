package org.kinora.splat.internal.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;

/**
 * Finds the splat that shows most at a place of a picture: all that reach it are blended from near to far, as the engines do (Kerbl et al.
 * 2023, eq. 3).
 */
record Picking(SplatScene scene, Camera camera) {
    private static final double NEAR = 0.01;

    private record Hit(int splat, double depth, double alpha) {}

    int at(BitSet living, double x, double y) {
        Aim aim = new Aim(scene, camera);
        double[] place = new double[2];
        List<Hit> hits = new ArrayList<>();
        for (int i = living.nextSetBit(0); i >= 0; i = living.nextSetBit(i + 1)) {
            double depth = aim.depth(i);
            if (!(depth > NEAR)) continue;
            aim.place(i, depth, place);
            double longest = Math.exp(Math.max(scene.get(3, i), Math.max(scene.get(4, i), scene.get(5, i))));
            double reach = 3.4 * (longest * camera.fx() / depth * 1.5 + 0.6);
            double dx = x - place[0];
            double dy = y - place[1];
            if (dx * dx + dy * dy > reach * reach) continue;
            double alpha = alpha(i, dx, dy);
            if (alpha >= 1 / 255.0) hits.add(new Hit(i, depth, alpha));
        }
        hits.sort(Comparator.comparingDouble(Hit::depth));
        double left = 1;
        double most = 0;
        int best = -1;
        for (Hit hit : hits) {
            if (left * hit.alpha > most) {
                most = left * hit.alpha;
                best = hit.splat;
            }
            left *= 1 - hit.alpha;
        }
        return best;
    }

    private double alpha(int i, double dx, double dy) {
        double[] r = camera.pose().rotation();
        double[] p = {scene.get(0, i), scene.get(1, i), scene.get(2, i)};
        double[] t = new double[3];
        double[] shift = {camera.pose().tx(), camera.pose().ty(), camera.pose().tz()};
        for (int row = 0; row < 3; row++) t[row] = r[3 * row] * p[0] + r[3 * row + 1] * p[1] + r[3 * row + 2] * p[2] + shift[row];
        org.kinora.api.splat.Pose own = turn(i);
        double[] q = own.rotation();
        double[] across = new double[3];
        double[] down = new double[3];
        for (int k = 0; k < 3; k++) {
            double size = Math.exp(scene.get(SplatScene.SCALE + k, i));
            double mx = (r[0] * q[k] + r[1] * q[3 + k] + r[2] * q[6 + k]) * size;
            double my = (r[3] * q[k] + r[4] * q[3 + k] + r[5] * q[6 + k]) * size;
            double mz = (r[6] * q[k] + r[7] * q[3 + k] + r[8] * q[6 + k]) * size;
            across[k] = camera.fx() / t[2] * (mx - t[0] / t[2] * mz);
            down[k] = camera.fy() / t[2] * (my - t[1] / t[2] * mz);
        }
        double a = 0.3;
        double b = 0;
        double c = 0.3;
        for (int k = 0; k < 3; k++) {
            a += across[k] * across[k];
            b += across[k] * down[k];
            c += down[k] * down[k];
        }
        double power = (c * dx * dx - 2 * b * dx * dy + a * dy * dy) / (2 * (a * c - b * b));
        return Math.min(0.99, Math.exp(-power) / (1 + Math.exp(-scene.get(SplatScene.OPACITY, i))));
    }

    private org.kinora.api.splat.Pose turn(int i) {
        double[] q = new double[4];
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            q[k] = scene.get(SplatScene.ROTATION + k, i);
            sum += q[k] * q[k];
        }
        return sum > 0 ? new org.kinora.api.splat.Pose(q[0], q[1], q[2], q[3], 0, 0, 0) : org.kinora.api.splat.Pose.IDENTITY;
    }
}
