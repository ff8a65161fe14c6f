package org.kinora.artist.internal.motion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kinora.api.stage.Spot;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

/**
 * The small life of those in the background: heads turn now and then, chests rise, and whoever walks gets on as far as the ground is free.
 * All of them change at the same moments, a few times a second, so that drawings between can be shown again. Immutable and thread-safe.
 */
public final class Bustle {
    private static final Set<String> GOING = Set.of("walk", "run");
    /** Changes a second of those who stand, and of those who walk. */
    private static final double SLOW = 4;
    private static final double TWOS = 12;
    /** Millimetres that a walker goes before and after where the panel has them: beyond may be no free ground. */
    private static final double REACH = 1300;
    /** Millimetres between two whose ways come near each other, and between the places of a way that are looked at. */
    private static final double ROOM = 600;
    private static final double PACE = 100;
    /** Seconds that a head stays turned one way, at least. */
    private static final double GLANCE = 1.7;
    private static final int DEGREES = 34;

    private final List<Performer> standing;
    private final double length;
    private final Strides strides;
    private final Dice dice;
    /** How far each of them may go on and has come from, millimetres; nothing for those who stay. */
    private final double[] on;
    private final double[] from;

    /**
     * @param standing as the panel has them
     * @param length of the clip, in seconds
     * @param free whether somebody may be at a place
     */
    Bustle(List<Performer> standing, double length, Strides strides, Predicate<Vec> free, Dice dice) {
        this.standing = List.copyOf(standing);
        on = new double[standing.size()];
        from = new double[standing.size()];
        for (int i = 0; i < on.length; i++) {
            if (!goes(standing.get(i))) continue;
            on[i] = reach(standing.get(i), PACE, free);
            from[i] = reach(standing.get(i), -PACE, free);
        }
        for (int i = 0; i < on.length; i++) for (int k = 0; k < i; k++) part(i, k);
        this.length = length;
        this.strides = strides;
        this.dice = dice;
    }

    /** Everybody at a time of the clip, in the order of the panel. */
    public List<Performer> at(double time) {
        return IntStream.range(0, standing.size()).mapToObj(i -> goes(standing.get(i)) ? going(i, time)
                : resting(standing.get(i), StrictMath.floor(time * SLOW) / SLOW)).toList();
    }

    private static double reach(Performer one, double pace, Predicate<Vec> free) {
        double far = 0;
        while (far + PACE <= REACH && free.test(place(one, Math.copySign(far + PACE, pace)))) far += PACE;
        return far;
    }

    /** Shortens the ways of two until they keep apart wherever on them both are. */
    private void part(int i, int k) {
        while (on[i] + from[i] + on[k] + from[k] > 0 && apart(i, k) < ROOM) {
            for (int who : new int[] {i, k}) {
                on[who] = on[who] < 2 * PACE ? 0 : on[who] / 2;
                from[who] = from[who] < 2 * PACE ? 0 : from[who] / 2;
            }
        }
    }

    private double apart(int i, int k) {
        double least = Double.MAX_VALUE;
        for (double a = -from[i]; a <= on[i]; a += PACE) {
            for (double b = -from[k]; b <= on[k]; b += PACE) {
                least = Math.min(least, place(standing.get(i), a).minus(place(standing.get(k), b)).length());
            }
        }
        return least;
    }

    private static Vec place(Performer one, double gone) {
        return new Vec(one.at().x(), one.at().y(), one.at().z()).plus(Vec.toward(one.at().heading()).times(gone));
    }

    private static boolean goes(Performer one) {
        return GOING.contains(one.placement().pose()) && one.placement().posture().equals("stand");
    }

    private Performer going(int number, double exact) {
        Performer one = standing.get(number);
        double time = StrictMath.floor(exact * TWOS) / TWOS;
        Acting.Gait gait = one.placement().pose().equals("run") ? Acting.Gait.RUN : Acting.Gait.WALK;
        double speed = 0.85 * Pace.of(gait, one.placement().crown() - one.at().y());
        double gone = Math.clamp(speed * (time - length / 2), -from[number], on[number]);
        boolean moves = gone > -from[number] && gone < on[number];
        Vec place = place(one, gone);
        Spot at = new Spot((int) Math.round(place.x()), one.at().y(), (int) Math.round(place.z()), one.at().heading());
        double stride = (gone + REACH) / strides.length(one.character(), gait) + own(one).at(1);
        return new Performer(one.placement(), one.character(), at, one.held(), new Acting(moves ? gait : Acting.Gait.STILL,
                moves ? stride - Math.floor(stride) : 0, 1, 1, 0, 0, 0, one.acting().mouth(), 0, Optional.empty()));
    }

    private Performer resting(Performer one, double time) {
        Dice own = own(one);
        Spot at = one.at();
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
