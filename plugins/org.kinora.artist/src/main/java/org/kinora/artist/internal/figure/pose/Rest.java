package org.kinora.artist.internal.figure.pose;

import java.util.List;
import java.util.Optional;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.body.Dial;
import org.kinora.artist.internal.figure.body.Dials;
import org.kinora.artist.internal.figure.body.Reach;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.model.Vec;

/** How people stand when they do nothing: their weight on one leg, hips and shoulders against each other, each person in a way of their own. */
final class Rest {
    private static final List<String> HANDS = List.of("hang", "loose", "hang", "pocket", "loose", "clasped", "akimbo1", "behind", "hang", "pockets");

    private final PoseBook book;

    Rest(PoseBook book) {
        this.book = book;
    }

    /** Where a hand rests: as the mood has it, else as the person has it. */
    Reach hand(String mood, String id, boolean right) {
        Pose pose = book.pose(mood.isEmpty() ? HANDS.get(Lot.pick(HANDS.size(), id, "hands")) : mood);
        if (mood.isEmpty() && Lot.pick(2, id, "side") == 0) pose = pose.mirrored();
        Optional<Reach> reach = right ? pose.right() : pose.left();
        return reach.or(() -> right ? book.pose("hang").right() : book.pose("hang").left()).orElseThrow();
    }

    /** The weight on one leg. */
    Dials weight(Dials calm, String id) {
        double more = 0.75 + 0.35 * Lot.swing(id, "weight");
        Dials dials = calm.more(Dial.SHIFT_RIGHT, 24 * more).more(Dial.HIP_ROLL, -4.5 * more).more(Dial.SPINE_ROLL, 7.5 * more)
                .more(Dial.HEAD_ROLL, -3 * more)
                .more(Dial.HIP_TURN, 4 * more).more(Dial.SPINE_TURN, -6 * more).more(Dial.SHRUG_R, -3 * more)
                .with(Dial.OUT_R, 34 + 6 * more).with(Dial.OUT_L, 74 + 14 * Lot.swing(id, "stance"))
                        .with(Dial.STEP_L, 26 + 22 * Lot.swing(id, "step"))
                .with(Dial.STEP_R, -14).with(Dial.TOE_L, 20).with(Dial.TOE_R, 6).with(Dial.KNEE_OUT_L, 0.12);
        return Lot.pick(2, id, "leg") == 0 ? dials : dials.mirrored();
    }

    /** The ground under the feet of those who sit: as far below the seat as the seat is high, yet no further than legs reach. */
    Dials ground(Performer performer, Stature s, Dials dials) {
        if (dials.get(Dial.GROUND) < 200) return dials;
        double seat = Math.max(0, performer.at().y());
        double leg = s.shank() + s.ankle() - s.part(10);
        double below = seat < 120 ? leg : Math.min(seat, leg + s.part(14));
        double tall = below * 1000 / s.height();
        // On a low seat the knees come up and the feet go forward.
        double low = Math.max(0, leg - below) * 1000 / s.height();
        Dials set = dials.with(Dial.GROUND, tall).more(Dial.STEP_L, low * 0.5).more(Dial.STEP_R, low * 0.5);
        String id = performer.character().id();
        double crossed = Lot.swing(id, "sit");
        return set.more(Dial.STEP_L, 26 * crossed).more(Dial.STEP_R, -30 * crossed).more(Dial.OUT_L, -8 * crossed)
                .more(Dial.HEEL_R, crossed > 0.3 ? 14 : 0);
    }

    /** Sitting on the ground with a hand behind for support. */
    Bearing halfway() {
        Pose floor = book.posture("floor");
        Dials dials = floor.upper().plus(floor.legs(), 1).with(Dial.STEP_L, 236).with(Dial.OUT_L, 66).with(Dial.TOE_L, 8).with(Dial.LIFT_L, 0)
                .with(Dial.KNEE_OUT_L, 0.15)
                .with(Dial.KNEE_UP_L, 1).with(Dial.HIP_PITCH, 18);
        Reach behind = new Hold(Anchor.LAP, new Vec(120, -30, -110), new Vec(0.6, 0.2, -1), new Vec(0.3, -0.2, -1), new Vec(0, -1, 0), book.flat());
        return new Bearing(dials, dials, behind, behind, "");
    }

    /** The same person standing where the feet are, before they sat, knelt or lay down. */
    Bearing rising(Performer performer, Stature s, Bearing done) {
        double ground = done.dials().get(Dial.GROUND);
        Dials stand = book.posture("stand").upper().plus(book.posture("stand").legs(), 1);
        double feet = ground > 0 ? (done.calm().get(Dial.STEP_L) + done.calm().get(Dial.STEP_R)) / 2 - 20 : 0;
        Dials up = stand.with(Dial.PELVIS, (s.hip() - 12) * 1000 / s.height() - ground).with(Dial.GROUND, ground).with(Dial.SHIFT_FRONT, feet)
                .more(Dial.STEP_L, feet).more(Dial.STEP_R, feet);
        String id = performer.character().id();
        return new Bearing(up, up, hand("", id, true), hand("", id, false), "");
    }
}
