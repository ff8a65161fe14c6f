package org.kinora.stage.internal.blocking;

import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Turn;

/** How bodies turn: towards what they deal with, but opened to the audience, as actors are taught to cheat, so that faces are seen. */
final class Facing {
    private Facing() {}

    /**
     * The heading of somebody who deals with something.
     *
     * @param side where the director has them look: above 0 to the right; decides when the target is straight ahead or behind
     */
    static double towards(Flat from, Flat target, int side) {
        double turn = Turn.between(0, target.minus(from).heading());
        double sign = Math.abs(turn) > 165 || Math.abs(turn) < 5 ? side < 0 ? -1 : 1 : Math.signum(turn);
        double size = Math.abs(turn);
        double opened = size <= 60 ? size : size <= 120 ? 60 + (size - 60) * 0.4 : 84 + (size - 120) * 0.35;
        return sign * Math.max(opened, size - 56);
    }

    /** The heading of somebody who deals with nobody. */
    static double alone(int side) {
        return Integer.signum(side) * 50.0;
    }

    /** The heading of somebody on a seat: as the seat is, turned a little towards the target; on a stool or a stone, as one likes. */
    static double seated(double seat, double wanted, boolean free) {
        // Whoever is spoken to from behind turns as far as a seat lets them.
        return free ? wanted : Turn.near(wanted, seat, Math.abs(Turn.between(seat, wanted)) > 80 ? 50 : 35);
    }
}
