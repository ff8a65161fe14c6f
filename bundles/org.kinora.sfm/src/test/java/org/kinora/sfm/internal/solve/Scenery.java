package org.kinora.sfm.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.splat.Pose;
import org.kinora.sfm.internal.feature.Features;
import org.kinora.sfm.internal.feature.Pair;

/** A room full of points, photographed from an arc, with what matching would find: mostly right pairs of points a little off, some wrong ones. */
final class Scenery {
    static final int WIDTH = 800;
    static final int HEIGHT = 600;
    final List<Eye> eyes = new ArrayList<>();
    final List<Features> pictures = new ArrayList<>();
    final List<Pair> pairs = new ArrayList<>();

    /**
     * @param noise spread of the places, in pixels
     * @param wrong share of matches that join different points
     */
    Scenery(Lens lens, int count, int points, double noise, double wrong, long seed) {
        this(lens, arc(count), points, noise, wrong, seed);
    }

    /** Photographed from such places. */
    Scenery(Lens lens, List<Pose> poses, int points, double noise, double wrong, long seed) {
        int count = poses.size();
        Random random = new Random(seed);
        double[][] all = new double[points][];
        for (int i = 0; i < points; i++) all[i] = new double[] {random.nextDouble() * 4 - 2, random.nextDouble() * 3 - 1.5, random.nextDouble() * 2};
        int[][] featureOf = new int[count][points];
        for (int i = 0; i < count; i++) {
            Pose pose = poses.get(i);
            Eye eye = new Eye(pose.rotation(), new double[] {pose.tx(), pose.ty(), pose.tz()});
            eyes.add(eye);
            float[] places = new float[2 * points];
            int next = 0;
            for (int k = 0; k < points; k++) {
                double[] pixel = lens.pixel(eye.see(all[k]));
                featureOf[i][k] = -1;
                if (pixel[0] < 0 || pixel[1] < 0 || pixel[0] >= WIDTH || pixel[1] >= HEIGHT) continue;
                places[2 * next] = (float) (pixel[0] + noise * random.nextGaussian());
                places[2 * next + 1] = (float) (pixel[1] + noise * random.nextGaussian());
                featureOf[i][k] = next++;
            }
            float[] kept = java.util.Arrays.copyOf(places, 2 * next);
            pictures.add(new Features(i + ".jpg", WIDTH, HEIGHT, kept, new Mat(), new byte[3 * next]));
        }
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++) {
                List<Integer> matches = new ArrayList<>();
                for (int k = 0; k < points; k++) {
                    if (featureOf[i][k] < 0 || featureOf[j][k] < 0 || random.nextDouble() < 0.4) continue;
                    matches.add(featureOf[i][k]);
                    matches.add(random.nextDouble() < wrong ? random.nextInt(pictures.get(j).count()) : featureOf[j][k]);
                }
                pairs.add(new Pair(i, j, matches.stream().mapToInt(Integer::intValue).toArray(), fundamental(lens, eyes.get(i), eyes.get(j))));
            }
    }

    private static List<Pose> arc(int count) {
        return IntStream.range(0, count).mapToObj(i -> Math.toRadians(-30 + 60.0 * i / (count - 1))).map(angle -> Pose.lookAt(new double[] {
            8 * Math.sin(angle), Math.cos(40 * angle) / 2, 1 - 8 * Math.cos(angle)}, new double[] {0, 0, 1}, new double[] {0, -1, 0})).toList();
    }

    /** From one place, looking about. */
    static List<Pose> pan(int count) {
        return IntStream.range(0, count).mapToObj(i -> Pose.lookAt(new double[] {0, 0, -7}, new double[] {0.3 * i, 0, 1}, new double[] {0, -1, 0})).toList();
    }

    /** {@code K⁻ᵀ [t]× R K⁻¹} of the way from the one eye to the other. */
    static double[] fundamental(Lens lens, Eye a, Eye b) {
        double[] r = Small.product(b.r(), Small.transposed(a.r()));
        double[] t = Small.minus(b.t(), Small.times(r, a.t()));
        double[] cross = {0, -t[2], t[1], t[2], 0, -t[0], -t[1], t[0], 0};
        double[] back = {1 / lens.fx(), 0, -lens.cx() / lens.fx(), 0, 1 / lens.fy(), -lens.cy() / lens.fy(), 0, 0, 1};
        return Small.product(Small.transposed(back), Small.product(Small.product(cross, r), back));
    }

    World world(Lens guessed) {
        return new World(List.of(guessed), new int[pictures.size()], Tracks.of(pictures, pairs));
    }
}
