package org.kinora.artist.internal.motion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.stage.Spot;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

/**
 * The small life of those in the background: heads turn now and then, weight goes from one foot to the other, chests rise, and whoever walks gets on.
 * All of them change at the same moments, a few times a second, so that drawings between can be shown again. Immutable and thread-safe.
 */
public final class Bustle {
    private static final Set<String> GOING = Set.of("walk", "run");
    /** Changes a second of those who stand, and of those who walk. */
    private static final double SLOW = 4;
    private static final double TWOS = 12;
    /** Millimetres that a walker goes before and after where the panel has them: beyond may be no free ground. */
    private static final double REACH = 1300;
    /** Seconds that a head stays turned one way, at least, and that weight stays on one foot. */
    private static final double GLANCE = 1.7;
    private static final double FOOT = 3.1;
    private static final int DEGREES = 34;
    private static final int SWAY = 18;

    private final List<Performer> standing;
    private final double length;
    private final Strides strides;
    private final Dice dice;

    /**
     * @param standing as the panel has them
     * @param length of the clip, in seconds
     */
    public Bustle(List<Performer> standing, double length, Strides strides, Dice dice) {
        this.standing = List.copyOf(standing);
        this.length = length;
        this.strides = strides;
        this.dice = dice;
    }

    /** Everybody at a time of the clip, in the order of the panel. */
    public List<Performer> at(double time) {
        return standing.stream().map(one -> goes(one) ? going(one, time) : resting(one, StrictMath.floor(time * SLOW) / SLOW)).toList();
    }

    private static boolean goes(Performer one) {
        return GOING.contains(one.placement().pose()) && one.placement().posture().equals("stand");
    }

    private Performer going(Performer one, double exact) {
        double time = StrictMath.floor(exact * TWOS) / TWOS;
        Acting.Gait gait = one.placement().pose().equals("run") ? Acting.Gait.RUN : Acting.Gait.WALK;
        double speed = 0.85 * Pace.of(gait, one.placement().crown() - one.at().y());
        double gone = Math.clamp(speed * (time - length / 2), -REACH, REACH);
        boolean moves = Math.abs(gone) < REACH;
        Vec ahead = Vec.toward(one.at().heading());
        Spot at = new Spot((int) Math.round(one.at().x() + gone * ahead.x()), one.at().y(), (int) Math.round(one.at().z() + gone * ahead.z()),
                one.at().heading());
        double stride = (gone + REACH) / strides.length(one.character(), gait) + own(one).at(1);
        return new Performer(one.placement(), one.character(), at, one.held(), new Acting(moves ? gait : Acting.Gait.STILL,
                moves ? stride - Math.floor(stride) : 0, 1, 1, 0, 0, 0, one.acting().mouth(), 0, Optional.empty()));
    }

    private Performer resting(Performer one, double time) {
        Dice own = own(one);
        boolean stands = one.placement().posture().equals("stand");
        double foot = stands ? step(time / FOOT + own.at(2), own, 100) : 0;
        Vec across = Vec.toward(one.at().heading() + 90);
        Spot at = new Spot((int) Math.round(one.at().x() + SWAY * foot * across.x()), one.at().y(), (int) Math.round(one.at().z()
                + SWAY * foot * across.z()), one.at().heading());
        double turned = DEGREES * step(time / GLANCE + own.at(3), own, 400);
        Vec eyes = new Vec(at.x(), one.placement().eyes(), at.z());
        Vec look = eyes.plus(Vec.toward((int) Math.round(one.at().heading() + turned)).times(2500));
        double breath = Math.round(StrictMath.sin(2 * Math.PI * (time / own.between(4, 3.4, 4.8) + own.at(5))));
        return new Performer(one.placement(), one.character(), at, one.held(), new Acting(Acting.Gait.STILL, 0, 1, 1, 0, breath, 0,
                one.acting().mouth(), 0, Optional.of(look)));
    }

    private Dice own(Performer one) {
        return dice.of(one.character().id());
    }

    /** From one chance to the next, -1 to 1, half a second on the way and at rest between. */
    private static double step(double turns, Dice own, int first) {
        int now = (int) Math.floor(turns);
        double from = 2 * own.at(first + now) - 1;
        double to = 2 * own.at(first + now + 1) - 1;
        double on = Math.clamp((turns - now - 0.7) / 0.3, 0, 1);
        return from + (to - from) * Math.round(4 * on * on * (3 - 2 * on)) / 4.0;
    }
}
