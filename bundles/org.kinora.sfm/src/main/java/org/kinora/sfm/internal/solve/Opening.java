package org.kinora.sfm.internal.solve;

import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_calib3d;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.sfm.internal.feature.Features;
import org.kinora.sfm.internal.feature.Pair;

/** Chooses the two pictures to begin with: those that show most points from clearly different sides. */
final class Opening {
    private static final int MOST_TRIED = 24;
    private static final int FEWEST = 30;
    private static final double OFF = 1.5;
    private static final double SURE = 0.9999;
    private static final int TRIES = 2_000;

    private final List<Features> pictures;
    private final World world;

    Opening(List<Features> pictures, World world) {
        this.pictures = pictures;
        this.world = world;
    }

    /** Places the two best ones; false when no two will do. */
    boolean place(List<Pair> pairs) {
        Eye best = null;
        Pair chosen = null;
        int most = FEWEST - 1;
        List<Pair> tried = pairs.stream().sorted(Comparator.comparingInt(Pair::count).reversed()).limit(MOST_TRIED).toList();
        for (Pair pair : tried) {
            if (pair.count() <= most) break;
            Eye second = second(pair);
            if (second == null) continue;
            int known = attempt(pair, second);
            if (known > most) {
                most = known;
                best = second;
                chosen = pair;
            }
        }
        if (chosen == null) return false;
        attempt(chosen, best);
        world.place(chosen.first(), Eye.ORIGIN);
        world.place(chosen.second(), best);
        new Triangulation(world, Triangulation.WORST).all();
        return true;
    }

    /** How many points are known when the pair stands so; leaves nothing placed. */
    private int attempt(Pair pair, Eye second) {
        world.place(pair.first(), Eye.ORIGIN);
        world.place(pair.second(), second);
        Triangulation triangulation = new Triangulation(world, Triangulation.WORST);
        int known = 0;
        for (Track track : world.tracks()) {
            triangulation.one(track);
            if (track.known()) known++;
            track.forget();
        }
        world.place(pair.first(), null);
        world.place(pair.second(), null);
        return known;
    }

    /** Where the second picture was taken from when the first is the origin; null when that is not clear. */
    private Eye second(Pair pair) {
        double[] from = directions(pair, 0);
        double[] to = directions(pair, 1);
        double focal = Math.min(world.lens(pair.first()).focal(), world.lens(pair.second()).focal());
        try (PointerScope scope = new PointerScope(); Mat source = new Mat(pair.count(), 1, opencv_core.CV_64FC2, new DoublePointer(from));
                Mat target = new Mat(pair.count(), 1, opencv_core.CV_64FC2, new DoublePointer(to)); Mat kept = new Mat(); Mat turn = new Mat();
                Mat shift = new Mat(); Mat lens = Mat.eye(3, 3, opencv_core.CV_64FC1).asMat();
                Mat found = opencv_calib3d.findEssentialMat(source, target, lens, opencv_calib3d.RANSAC, SURE, OFF / focal, TRIES, kept)) {
            if (found.rows() != 3 || found.cols() != 3) return null;
            if (opencv_calib3d.recoverPose(found, source, target, lens, turn, shift, kept) < FEWEST) return null;
            double[] r = new double[9];
            double[] t = new double[3];
            new DoublePointer(turn.data()).get(r);
            new DoublePointer(shift.data()).get(t);
            return new Eye(r, t);
        } catch (RuntimeException hopeless) {
            // OpenCV throws where no try led to a matrix
            return null;
        }
    }

    private double[] directions(Pair pair, int side) {
        int picture = side == 0 ? pair.first() : pair.second();
        float[] places = pictures.get(picture).places();
        double[] directions = new double[2 * pair.count()];
        for (int i = 0; i < pair.count(); i++) {
            int feature = pair.matches()[2 * i + side];
            System.arraycopy(world.lens(picture).direction(places[2 * feature], places[2 * feature + 1]), 0, directions, 2 * i, 2);
        }
        return directions;
    }
}
