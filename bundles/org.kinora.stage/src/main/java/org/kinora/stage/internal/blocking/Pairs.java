package org.kinora.stage.internal.blocking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kinora.stage.internal.geometry.Flat;

/** Finds the spots of two who deal with each other: side by side on the axis, at a distance, clear of parts and of the others. */
final class Pairs {
    private static final int[] STEPS = {0, 250, -250, 500, -500, 750, -750, 1000, -1000, 1300, -1300, 1600, -1600, 2000, -2000};

    private static final int[] FINE = IntStream.rangeClosed(-50, 50).map(step -> 50 * step).toArray();

    /** Degrees off the axis, above 0 towards the audience: what leaves both side by side is tried at every distance before anything else. */
    private static final double[][] TURNS = {{0, 15, -15, 25, -25, 35, -35}, {50, 64}, {-50, 78, -64, -78}};
    private static final double[] ROUND = {0, 10, -10, 20, -20, 30, -30, 40, -40, 56, -56, 72, -72};
    private static final double[] MORE = {0, -150, 150, -250, 300, 450, -330, 550};

    private final Scenery scenery;

    Pairs(Scenery scenery) {
        this.scenery = scenery;
    }

    /** The spot of the left and of the right one. */
    record Spots(Flat left, Flat right) {}

    /**
     * The spots nearest to where two would meet.
     *
     * @param leftFits whether there is room for the left one at a point
     */
    Optional<Spots> around(Flat middle, double distance, Predicate<Flat> leftFits, Predicate<Flat> rightFits) {
        return around(middle, distance, STEPS, leftFits, rightFits);
    }

    /** The same in a narrow place: wherever two fit at all. */
    Optional<Spots> anywhere(Flat middle, double distance, Predicate<Flat> leftFits, Predicate<Flat> rightFits) {
        return around(middle, distance, FINE, leftFits, rightFits);
    }

    private static Optional<Spots> around(Flat middle, double distance, int[] steps, Predicate<Flat> leftFits, Predicate<Flat> rightFits) {
        Optional<Spots> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int dz : steps) for (int dx : steps) {
            double far = Math.abs(dx) + 1.2 * Math.abs(dz);
            if (far >= least) continue;
            Flat left = middle.plus(new Flat(dx - distance / 2, dz));
            Flat right = middle.plus(new Flat(dx + distance / 2, dz));
            if (!leftFits.test(left) || !rightFits.test(right)) continue;
            best = Optional.of(new Spots(left, right));
            least = far;
        }
        return best;
    }

    /**
     * The spot of one who stands with somebody who stays where they are.
     *
     * @param rightwards whether it is to their right
     * @param fits whether there is room for them at a point
     */
    Optional<Flat> beside(Flat fixed, boolean rightwards, double distance, Predicate<Flat> fits) {
        int sense = rightwards ? -1 : 1;
        for (double[] turns : TURNS) for (double more : MORE) {
            double reach = Math.clamp(distance + more, Distance.LEAST + 20, Distance.MOST - 20);
            for (double turn : turns) {
                Flat trial = fixed.plus(Flat.toward((rightwards ? 90 : 270) + sense * turn).times(reach));
                if (fits.test(trial)) return Optional.of(trial);
            }
        }
        for (double turn : ROUND) for (double reach = Distance.LEAST + 20; reach < Distance.MOST; reach += 60) {
            Flat trial = fixed.plus(Flat.toward((rightwards ? 90 : 270) + sense * turn).times(reach));
            if (fits.test(trial)) return Optional.of(trial);
        }
        return Optional.empty();
    }

    boolean free(Flat point, double radius, List<Taken> others) {
        return scenery.free(point, radius + 5, Optional.empty()) && others.stream().allMatch(other -> other.clear(point, radius + 20));
    }
}
