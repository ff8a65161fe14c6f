package org.kinora.sfm.internal.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes all eyes, points and free lenses fit all sightings that agree, at once: bundle adjustment by Levenberg's and Marquardt's steps on the system that is
 * left when the points are eliminated (Triggs et al. 2000, 6), sightings weighted after Cauchy. Used by one thread.
 */
final class Adjustment {
    /** A sighting so far off counts half, in pixels. */
    private static final double HALF = 1;
    private static final double ENOUGH = 1e-5;
    private static final int MOST_DAMPINGS = 8;
    private static final int NUMBERS = 8;

    private final World world;
    private final Unknowns unknowns;
    private final boolean bends;
    private final List<Track> tracks;

    /**
     * @param lenses whether focal lengths are found out
     * @param bends whether the radial terms are, too
     */
    Adjustment(World world, boolean lenses, boolean bends) {
        this.world = world;
        this.unknowns = Unknowns.of(world, lenses);
        this.bends = bends;
        this.tracks = world.tracks().stream().filter(Track::known).toList();
    }

    /** What is known of one track's equations. */
    private record Block(double[] inverse, double[] right, int[] sightings, double[][] cross) {}

    /** At most so many steps. */
    void run(int steps) {
        double damping = 1e-4;
        double cost = cost();
        for (int step = 0; step < steps; step++) {
            double better = cost;
            for (int tried = 0; tried < MOST_DAMPINGS && better >= cost; tried++) {
                Before before = Before.of(world, tracks);
                better = attempt(damping) ? cost() : Double.POSITIVE_INFINITY;
                if (better < cost) damping = Math.max(1e-9, damping / 10);
                else {
                    before.restore(world, tracks);
                    damping *= 10;
                }
            }
            if (better >= cost) return;
            boolean enough = cost - better < ENOUGH * cost;
            cost = better;
            if (enough) return;
        }
    }

    /** A world to come back to. */
    private record Before(Eye[] eyes, Lens[] lenses, double[][] points) {
        static Before of(World world, List<Track> tracks) {
            Eye[] eyes = new Eye[world.pictures()];
            for (int i = 0; i < eyes.length; i++) eyes[i] = world.eye(i);
            Lens[] lenses = new Lens[world.lenses()];
            for (int i = 0; i < lenses.length; i++) lenses[i] = world.lensAt(i);
            return new Before(eyes, lenses, tracks.stream().map(Track::at).toArray(double[][]::new));
        }

        void restore(World world, List<Track> tracks) {
            for (int i = 0; i < eyes.length; i++) world.place(i, eyes[i]);
            for (int i = 0; i < lenses.length; i++) world.lensAt(i, lenses[i]);
            for (int i = 0; i < points.length; i++) tracks.get(i).put(points[i]);
        }
    }

    private double cost() {
        double sum = 0;
        for (Track track : tracks)
            for (int i = 0; i < track.length(); i++) {
                if (!track.agrees(i)) continue;
                double off = world.error(track, i, track.at());
                sum += HALF * HALF * Math.log1p(off * off / (HALF * HALF));
            }
        return sum;
    }

    private boolean attempt(double damping) {
        int n = unknowns.count();
        double[] matrix = new double[n * n];
        double[] right = new double[n];
        List<Block> blocks = new ArrayList<>(tracks.size());
        for (Track track : tracks) {
            Block block = block(track, damping, matrix, right);
            if (block == null) return false;
            blocks.add(block);
        }
        for (int i = 0; i < n; i++) matrix[i * n + i] += 1e-12;
        for (Block block : blocks) eliminate(block, matrix, right);
        if (!Cholesky.solve(matrix, right)) return false;
        apply(blocks, right);
        return true;
    }

    /** Adds a track's equations of the eyes and lenses; hands back those of its point. */
    private Block block(Track track, double damping, double[] matrix, double[] right) {
        double[] own = new double[9];
        double[] ownRight = new double[3];
        int agreeing = track.agreeing();
        int[] sightings = new int[agreeing];
        double[][] cross = new double[agreeing][];
        int next = 0;
        double[] row = new double[NUMBERS];
        for (int i = 0; i < track.length(); i++) {
            if (!track.agrees(i)) continue;
            int picture = track.view(i);
            Sight sight = Sight.of(world.lens(picture), world.eye(picture), track.at(), track.column(i), track.row(i));
            double[] off = sight.off();
            double weight = 1 / (1 + (off[0] * off[0] + off[1] * off[1]) / (HALF * HALF));
            double[] mixed = new double[3 * NUMBERS];
            for (int k = 0; k < 2; k++) {
                System.arraycopy(sight.byEye(), 6 * k, row, 0, 6);
                row[6] = sight.byLens()[2 * k];
                row[7] = bends ? sight.byLens()[2 * k + 1] : 0;
                add(picture, row, weight, off[k], damping, matrix, right);
                for (int a = 0; a < NUMBERS; a++) for (int b = 0; b < 3; b++) mixed[3 * a + b] += weight * row[a] * sight.byPoint()[3 * k + b];
                for (int a = 0; a < 3; a++) {
                    ownRight[a] += weight * sight.byPoint()[3 * k + a] * off[k];
                    for (int b = 0; b < 3; b++) own[3 * a + b] += weight * sight.byPoint()[3 * k + a] * sight.byPoint()[3 * k + b];
                }
            }
            sightings[next] = picture;
            cross[next++] = mixed;
        }
        for (int k = 0; k < 3; k++) own[4 * k] *= 1 + damping;
        double[] inverse = new double[9];
        return Small.inverse(own, inverse) ? new Block(inverse, ownRight, sightings, cross) : null;
    }

    /** Place of a number of a sighting's equations; -1 where it is not free. */
    private int place(int picture, int number) {
        if (number < 6) return unknowns.eye()[picture] < 0 ? -1 : unknowns.eye()[picture] + number;
        int lens = unknowns.lens()[world.lensOf(picture)];
        return lens < 0 ? -1 : lens + number - 6;
    }

    private void add(int picture, double[] row, double weight, double off, double damping, double[] matrix, double[] right) {
        int n = right.length;
        for (int a = 0; a < NUMBERS; a++) {
            int i = place(picture, a);
            if (i < 0) continue;
            right[i] += weight * row[a] * off;
            for (int b = 0; b < NUMBERS; b++) {
                int j = place(picture, b);
                if (j >= 0) matrix[i * n + j] += weight * row[a] * row[b] * (i == j ? 1 + damping : 1);
            }
        }
    }

    private void eliminate(Block block, double[] matrix, double[] right) {
        int n = right.length;
        double[] solved = Small.times(block.inverse(), block.right());
        double[] half = new double[3];
        for (int s = 0; s < block.sightings().length; s++)
            for (int a = 0; a < NUMBERS; a++) {
                int i = place(block.sightings()[s], a);
                if (i < 0) continue;
                double[] mine = block.cross()[s];
                for (int k = 0; k < 3; k++) {
                    half[k] = mine[3 * a] * block.inverse()[k] + mine[3 * a + 1] * block.inverse()[3 + k] + mine[3 * a + 2] * block.inverse()[6 + k];
                    right[i] -= mine[3 * a + k] * solved[k];
                }
                for (int o = 0; o < block.sightings().length; o++)
                    for (int b = 0; b < NUMBERS; b++) {
                        int j = place(block.sightings()[o], b);
                        if (j < 0 || j > i) continue;
                        double[] other = block.cross()[o];
                        matrix[i * n + j] -= half[0] * other[3 * b] + half[1] * other[3 * b + 1] + half[2] * other[3 * b + 2];
                    }
            }
    }

    private void apply(List<Block> blocks, double[] moves) {
        for (int i = 0; i < moves.length; i++) moves[i] = -moves[i];
        double[] right = new double[3];
        for (int t = 0; t < blocks.size(); t++) {
            Block block = blocks.get(t);
            System.arraycopy(block.right(), 0, right, 0, 3);
            for (int s = 0; s < block.sightings().length; s++)
                for (int a = 0; a < NUMBERS; a++) {
                    int i = place(block.sightings()[s], a);
                    if (i >= 0) for (int k = 0; k < 3; k++) right[k] += block.cross()[s][3 * a + k] * moves[i];
                }
            double[] step = Small.times(block.inverse(), right);
            tracks.get(t).put(Small.minus(tracks.get(t).at(), step));
        }
        for (int picture = 0; picture < world.pictures(); picture++)
            if (unknowns.eye()[picture] >= 0) world.place(picture, world.eye(picture).moved(moves, unknowns.eye()[picture]));
        for (int i = 0; i < world.lenses(); i++) {
            int at = unknowns.lens()[i];
            if (at < 0) continue;
            Lens lens = world.lensAt(i);
            double factor = Math.exp(Math.clamp(moves[at], -0.5, 0.5));
            world.lensAt(i, new Lens(lens.fx() * factor, lens.fy() * factor, lens.cx(), lens.cy(), lens.k1() + moves[at + 1]));
        }
    }
}
