package org.kinora.artist.internal.motion;

import java.util.List;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.artist.internal.acting.Acting;

/**
 * How somebody goes along a way during a clip: whoever comes sets out at once and arrives at their place, whoever goes sets out in time to be seen
 * going,
 * whoever passes is at their place in the middle of the clip. They start and stop softly, and turn as they go.
 */
final class Route {
    /** Seconds to come up to speed, and to stop. */
    private static final double RAMP = 0.35;
    /** Millimetres of a way over which a corner is rounded. */
    private static final double BEND = 500;

    private final List<Spot> way;
    private final double[] far;
    private final Acting.Gait gait;
    private final double speed;
    private final double from;
    private final double to;
    private final double begin;
    private final Spot place;

    /**
     * @param height of the walker, millimetres
     * @param length seconds of the clip
     */
    Route(Placement placement, Acting.Gait gait, double height, double length) {
        this.way = placement.way();
        this.gait = gait;
        this.place = placement.at();
        far = new double[way.size()];
        for (int i = 1; i < far.length; i++) far[i] = far[i - 1] + distance(way.get(i - 1), way.get(i));
        double whole = far[far.length - 1];
        double at = along(placement.at());
        double natural = Pace.of(gait, height);
        boolean comes = at > whole - 1;
        boolean goes = at < 1;
        double time = Math.max(0.5, length - RAMP);
        // A little faster or slower than usual is fine where the way then fits the clip.
        speed = Math.clamp(whole / (comes || goes ? 0.75 * time : time), 0.85 * natural, 1.2 * natural);
        double reach = speed * time;
        if (comes) {
            from = Math.max(0, whole - 0.85 * reach);
            to = whole;
            begin = 0;
        } else if (goes) {
            from = 0;
            to = Math.min(whole, reach);
            begin = Math.max(0, 0.4 * (length - to / speed - RAMP));
        } else {
            from = Math.clamp(at - reach / 2, 0, Math.max(0, whole - reach));
            to = Math.min(whole, from + reach);
            begin = 0;
        }
    }

    private double along(Spot spot) {
        double best = 0;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < way.size(); i++) {
            double off = distance(way.get(i), spot);
            if (off >= nearest) continue;
            nearest = off;
            best = far[i];
        }
        return best;
    }

    private static double distance(Spot a, Spot b) {
        return Math.hypot(b.x() - a.x(), b.z() - a.z());
    }

    /** Millimetres gone since the way's beginning. */
    double gone(double time) {
        double t = time - begin;
        double distance = to - from;
        if (t <= 0) return from;
        // Whoever comes into the shot or leaves it is on the move already.
        double start = from > 0 || begin == 0 && passes() ? 0 : RAMP;
        double stop = Math.min(RAMP, distance / speed);
        double steady = distance - speed * (start + stop) / 2;
        if (t < start) return from + speed * t * t / (2 * start);
        double t1 = t - start;
        if (t1 * speed <= steady) return from + speed * start / 2 + t1 * speed;
        double t2 = Math.min(stop, t1 - steady / speed);
        return from + speed * start / 2 + Math.max(0, steady) + speed * (t2 - t2 * t2 / (2 * Math.max(1e-6, stop)));
    }

    private boolean passes() {
        return along(place) > 1 && from > 1;
    }

    boolean moving(double time) {
        return Math.abs(gone(time + 0.04) - gone(time - 0.04)) > speed * 0.08 * 0.2;
    }

    /** When they have arrived. */
    double end() {
        return begin + (to - from) / speed + RAMP;
    }

    Acting.Gait gait() {
        return gait;
    }

    /** Where they are and facing where. */
    Spot at(double time) {
        double gone = gone(time);
        int leg = 1;
        while (leg < far.length - 1 && far[leg] < gone) leg++;
        Spot a = way.get(leg - 1);
        Spot b = way.get(leg);
        double share = far[leg] - far[leg - 1] < 1 ? 1 : Math.clamp((gone - far[leg - 1]) / (far[leg] - far[leg - 1]), 0, 1);
        return new Spot((int) Math.round(a.x() + share * (b.x() - a.x())), (int) Math.round(a.y() + share * (b.y() - a.y())),
                (int) Math.round(a.z() + share * (b.z() - a.z())), (int) Math.round(heading(gone, time)));
    }

    /** Along the way, with rounded corners; whoever has arrived turns as the placement has it. */
    private double heading(double gone, double time) {
        double back = bearing(gone - BEND / 2);
        double ahead = back + 0.5 * Math.IEEEremainder(bearing(gone + BEND / 2) - back, 360);
        boolean arrives = along(place) > far[far.length - 1] - 1;
        if (!arrives) return ahead;
        double turned = Ease.smooth((time - end() + 0.3) / 0.7);
        return ahead + turned * Math.IEEEremainder(place.heading() - ahead, 360);
    }

    private double bearing(double gone) {
        double where = Math.clamp(gone, 0, far[far.length - 1]);
        int leg = 1;
        while (leg < far.length - 1 && far[leg] < where) leg++;
        Spot a = way.get(leg - 1);
        Spot b = way.get(leg);
        return StrictMath.toDegrees(StrictMath.atan2(b.x() - a.x(), a.z() - b.z()));
    }
}
