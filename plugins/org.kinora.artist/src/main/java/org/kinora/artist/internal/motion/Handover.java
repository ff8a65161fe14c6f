package org.kinora.artist.internal.motion;

import java.util.List;
import java.util.Set;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

/** Where the hands of two meet of whom one gives and the other takes: half way between them, a little above the belt. */
final class Handover {
    private static final Set<String> GIVES = Set.of("give", "donate");
    /** Millimetres between two who still reach each other. */
    private static final double REACH = 1700;
    /** Share of the eyes' height. */
    private static final double HEIGHT = 0.68;

    private Handover() {}

    /** The same performers, those who hand something over with the place where their hands meet. */
    static List<Performer> met(List<Performer> all) {
        return all.stream().map(one -> all.stream().filter(other -> pair(one, other) || pair(other, one)).findFirst().map(other -> met(one, other))
                .orElse(one)).toList();
    }

    private static boolean pair(Performer giver, Performer taker) {
        return GIVES.contains(giver.placement().pose()) && taker.placement().pose().equals("take") && still(giver) && still(taker)
                && Math.hypot(giver.at().x() - taker.at().x(), giver.at().z() - taker.at().z()) < REACH;
    }

    private static boolean still(Performer one) {
        return one.acting().gait() == Acting.Gait.STILL;
    }

    private static Performer met(Performer one, Performer other) {
        double ground = Math.min(one.at().y(), other.at().y());
        double eyes = (one.placement().eyes() + other.placement().eyes()) / 2.0 - ground;
        Vec place = new Vec((one.at().x() + other.at().x()) / 2.0, ground + HEIGHT * eyes, (one.at().z() + other.at().z()) / 2.0);
        return new Performer(one.placement(), one.character(), one.at(), one.held(), one.acting().meeting(place));
    }
}
