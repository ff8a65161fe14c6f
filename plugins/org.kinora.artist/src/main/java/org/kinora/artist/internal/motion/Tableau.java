package org.kinora.artist.internal.motion;

import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

/** Everybody in a shot at its most telling moment, as a panel shows them. */
public final class Tableau {
    /** The left heel is on the ground and the right foot leaves it: the widest step. */
    private static final double STEP = 0.03;
    private static final double FLIGHT = 0.12;

    private Tableau() {}

    public static List<Performer> of(Depiction depiction, StagedView view) {
        Cast cast = new Cast(depiction);
        Eyes eyes = new Eyes(view);
        List<Performer> all = new Foreground(depiction, view.shot()).seen().stream().map(placement -> new Performer(placement,
                cast.character(placement.character()), placement.at(), cast.held(placement.holding()), acting(placement, eyes.target(placement))))
                .toList();
        return Handover.met(all);
    }

    private static Acting acting(Placement placement, Optional<Vec> look) {
        Acting.Gait gait = Player.gait(placement);
        // Whoever comes and speaks is seen where they have arrived.
        boolean arrived = placement.speaking() && !List.of("walk", "run", "sneak", "carry").contains(placement.pose());
        boolean walks = placement.way().size() > 1 && !arrived || gait == Acting.Gait.SWIM || gait == Acting.Gait.CRAWL;
        Optional<Vec> seen = walks && placement.gaze().isEmpty() ? Optional.empty() : look;
        boolean speaks = placement.speaking();
        return new Acting(walks ? gait : Acting.Gait.STILL, gait == Acting.Gait.RUN ? FLIGHT : STEP, 1, 1, speaks && !walks ? 0.8 : 0, 0, 0,
                speaks ? Mouth.OPEN : Mouth.REST, speaks ? voice(placement) : 0, seen);
    }

    private static double voice(Placement placement) {
        return switch (placement.emotion()) {
            case "angry", "urgent", "afraid", "excited" -> 0.85;
            case "sad", "tender" -> 0.4;
            default -> 0.55;
        };
    }
}
