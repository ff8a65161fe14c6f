package org.kinora.splat.internal.train;

import java.util.SplittableRandom;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.SplatScene;

/** The first splats: one for each point, as large as its neighbours are far (Kerbl et al. 2023, 5.1); random ones where there are no points. */
final class Beginning {
    private static final int RANDOM = 10_000;
    private static final double LEAST_SQUARE = 1e-7;

    private Beginning() {
    }

    /** Fills a model that is empty. */
    static void fill(Model model, Capture capture, double opacity, double shrink, int most, long seed) {
        PointCloud points = capture.points().count() > 0 ? thin(capture.points(), most) : scattered(capture, Math.min(RANDOM, most), seed);
        int count = points.count();
        model.need(count);
        NearPoints near = new NearPoints(points.positions());
        SplatScene scene = model.scene();
        model.copy(new int[count], count);
        float logit = (float) Math.log(opacity / (1 - opacity));
        for (int i = 0; i < count; i++) {
            float size = (float) Math.log(shrink * Math.sqrt(Math.max(LEAST_SQUARE, near.meanSquare(i))));
            for (int plane = 0; plane < scene.planes(); plane++) scene.set(plane, i, 0);
            for (int k = 0; k < 3; k++) {
                scene.set(SplatScene.POSITION + k, i, points.positions()[3 * i + k]);
                scene.set(SplatScene.SCALE + k, i, size);
                scene.set(SplatScene.COLOUR + k, i, (float) (((points.colours()[3 * i + k] & 0xFF) / 255.0 - 0.5) / 0.28209479177387814));
            }
            scene.set(SplatScene.ROTATION, i, 1);
            scene.set(SplatScene.OPACITY, i, logit);
        }
    }

    /** Every so manieth point where there are more than may be. */
    private static PointCloud thin(PointCloud points, int most) {
        if (points.count() <= most) return points;
        float[] positions = new float[3 * most];
        byte[] colours = new byte[3 * most];
        for (int i = 0; i < most; i++) {
            int from = (int) ((long) i * points.count() / most);
            System.arraycopy(points.positions(), 3 * from, positions, 3 * i, 3);
            System.arraycopy(points.colours(), 3 * from, colours, 3 * i, 3);
        }
        return new PointCloud(positions, colours);
    }

    /** Grey points in the box of three extents around the middle of the cameras. */
    private static PointCloud scattered(Capture capture, int count, long seed) {
        double[] middle = new double[3];
        for (CapturedView view : capture.views())
            for (int k = 0; k < 3; k++) middle[k] += view.camera().pose().centre()[k] / capture.views().size();
        double half = 3 * capture.extent();
        SplittableRandom random = new SplittableRandom(seed);
        float[] positions = new float[3 * count];
        byte[] colours = new byte[3 * count];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (float) (middle[i % 3] + half * (2 * random.nextDouble() - 1));
            colours[i] = (byte) 128;
        }
        return new PointCloud(positions, colours);
    }
}
