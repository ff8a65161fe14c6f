package org.kinora.stage.internal.blocking;

import java.util.Optional;
import java.util.function.Predicate;
import org.kinora.api.stage.Part;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;

/** Where somebody stands who does something at a part that has no mark: as near to it as there is room, on their own side of it. */
final class Beside {
    /** Millimetres between a body and the nearest of a part beyond which no hand reaches it. */
    private static final double REACH = 1000;
    private static final int RINGS = 14;
    private static final int STEP = 100;
    /** How much of the way from where they stand counts. */
    private static final double WAY = 0.12;
    /** How much it counts to stand nearer to the audience than the part: whoever looks upstage shows no face. */
    private static final double AWAY = 0.35;

    private Beside() {}

    /**
     * The spot; empty where nobody can stand within reach.
     *
     * @param from where they stand before
     * @param fits whether there is room for them at a point
     */
    static Optional<Flat> spot(Part part, Flat from, Predicate<Flat> fits) {
        Solid solid = Solid.of(part);
        Flat middle = Flat.of(part.at());
        double half = Math.max(part.width(), part.depth()) / 2.0;
        Optional<Flat> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int ring = 3; ring <= RINGS + half / STEP; ring++) for (int step = 0; step < ring * 6; step++) {
            Flat trial = middle.plus(Flat.toward(60.0 * step / ring).times(ring * STEP));
            double far = solid.distance(trial);
            double cost = Math.max(far, 300) + 0.3 * trial.distance(middle) + WAY * trial.distance(from)
                    + AWAY * Math.max(0, middle.z() - trial.z());
            if (far > REACH || cost >= least || !fits.test(trial)) continue;
            least = cost;
            best = Optional.of(trial);
        }
        return best;
    }
}
