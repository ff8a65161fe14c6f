package org.kinora.sfm.internal.solve;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_calib3d;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/** Finds where a picture was taken from by the known points that it shows (three points at a time, by lot: Fischler and Bolles 1981). */
final class Resection {
    private static final int FEWEST = 15;
    private static final double LEAST_SHARE = 0.2;
    private static final double OFF = 6;
    private static final int TRIES = 10_000;
    private static final float SURE = 0.9999f;

    private final World world;
    private final List<List<int[]>> sightings = new ArrayList<>();

    Resection(World world) {
        this.world = world;
        for (int i = 0; i < world.pictures(); i++) sightings.add(new ArrayList<>());
        for (int t = 0; t < world.tracks().size(); t++) {
            Track track = world.tracks().get(t);
            for (int s = 0; s < track.length(); s++) sightings.get(track.view(s)).add(new int[] {t, s});
        }
    }

    /** How many known points a picture shows. */
    int known(int picture) {
        int count = 0;
        for (int[] sighting : sightings.get(picture)) if (world.tracks().get(sighting[0]).known()) count++;
        return count;
    }

    /** Places a picture; false when too few points agree on where. */
    boolean place(int picture) {
        int count = known(picture);
        if (count < FEWEST) return false;
        double[] points = new double[3 * count];
        double[] directions = new double[2 * count];
        int next = 0;
        for (int[] sighting : sightings.get(picture)) {
            Track track = world.tracks().get(sighting[0]);
            if (!track.known()) continue;
            System.arraycopy(track.at(), 0, points, 3 * next, 3);
            System.arraycopy(world.lens(picture).direction(track.column(sighting[1]), track.row(sighting[1])), 0, directions, 2 * next, 2);
            next++;
        }
        Eye eye = eye(points, directions, count, OFF / world.lens(picture).focal());
        if (eye == null) return false;
        world.place(picture, eye);
        return true;
    }

    private static Eye eye(double[] points, double[] directions, int count, double off) {
        try (PointerScope scope = new PointerScope(); Mat world = new Mat(count, 1, opencv_core.CV_64FC3, new DoublePointer(points));
                Mat seen = new Mat(count, 1, opencv_core.CV_64FC2, new DoublePointer(directions)); Mat lens = Mat.eye(3, 3, opencv_core.CV_64FC1).asMat();
                Mat none = new Mat(); Mat turn = new Mat(); Mat shift = new Mat(); Mat kept = new Mat()) {
            if (!opencv_calib3d.solvePnPRansac(world, seen, lens, none, turn, shift, false, TRIES, (float) off, SURE, kept, opencv_calib3d.SOLVEPNP_AP3P))
                return null;
            int agreeing = kept.rows();
            if (agreeing < FEWEST || agreeing < LEAST_SHARE * count) return null;
            int[] numbers = new int[agreeing];
            new IntPointer(kept.data()).get(numbers);
            double[] some = new double[3 * agreeing];
            double[] where = new double[2 * agreeing];
            for (int i = 0; i < agreeing; i++) {
                System.arraycopy(points, 3 * numbers[i], some, 3 * i, 3);
                System.arraycopy(directions, 2 * numbers[i], where, 2 * i, 2);
            }
            try (Mat agreed = new Mat(agreeing, 1, opencv_core.CV_64FC3, new DoublePointer(some));
                    Mat agreedAt = new Mat(agreeing, 1, opencv_core.CV_64FC2, new DoublePointer(where))) {
                opencv_calib3d.solvePnPRefineLM(agreed, agreedAt, lens, none, turn, shift);
            }
            double[] r = new double[3];
            double[] t = new double[3];
            new DoublePointer(turn.data()).get(r);
            new DoublePointer(shift.data()).get(t);
            return new Eye(Small.turn(r[0], r[1], r[2]), t);
        } catch (RuntimeException hopeless) {
            // OpenCV throws where no try led to a pose
            return null;
        }
    }
}
