package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Vec;

/**
 * Where the hair of a cut lies: every strand starts at the crown, lies on the skull and hangs down where the skull turns in.
 *
 * <p>A strand is told by the angle that it leaves the crown in, and a place on it by the length from the crown, in heads.
 */
final class Strands {
    private static final double RADIUS = 0.45;
    /** Half as many locks go round the head. */
    private static final double LOCKS = 8;

    private final Skull skull;
    private final Haircut cut;
    private final double seed;
    /** Below this height hair hangs and no longer lies on the skull. */
    private final double hangs;

    Strands(Skull skull, Haircut cut, String id) {
        this.skull = skull;
        this.cut = cut;
        hangs = cut.extra().equals("curls") && cut.overEars() && cut.hang() > 0.2 ? cut.hang() : 0.43;
        seed = 6.28 * Dice.roll(id, "strands");
    }

    /** Height at which a strand ends. */
    double end(double around) {
        double a = Math.abs(around);
        double front = front(around);
        if (cut.overEars()) {
            if (a < cut.face()) return cut.fringe() > 0.72 ? curtain(around) : front;
            double split = sleek() ? (0.4 + 1.6 * cut.jag()) * 0.11 * (1 - lock(around)) : 0;
            return cut.hang() + jag(around) + split - 0.02 * StrictMath.cos(a);
        }
        double[][] line = {{0, front}, {0.5, front}, {0.85, front - 0.012}, {1.02, 0.70}, {1.22, 0.635}, {1.34, 0.60}, {1.43, 0.50}, {1.50, 0.46},
                {1.56, 0.60},
                {1.72, 0.62}, {1.98, 0.60}, {2.1, 0.42}, {2.4, cut.hang() + 0.05}, {3.15, cut.hang()}};
        if (cut.extra().equals("receding")) {
            line[0][1] = cut.fringe();
            line[1][1] = 0.955;
            line[2][1] = 0.90;
            line[3][1] = 0.80;
        }
        for (int i = 1; i < line.length; i++) {
            if (a > line[i][0]) continue;
            double share = (a - line[i - 1][0]) / (line[i][0] - line[i - 1][0]);
            return line[i - 1][1] + (line[i][1] - line[i - 1][1]) * share + (a < 0.9 ? jag(around) : a > 2.2 ? 0.5 * jag(around) : 0);
        }
        return cut.hang();
    }

    /** Whether hair falls in locks that are smooth in themselves; curls and tufts are drawn otherwise. */
    boolean sleek() {
        return cut.overEars() && cut.curl() < 0.01 && cut.hang() < 0.2;
    }

    /** Where a strand is in its lock: 1 in the middle, 0 in the gap between two. */
    private double lock(double around) {
        return Math.abs(StrictMath.cos(phase(around)));
    }

    private double phase(double around) {
        return LOCKS * around + 0.9 * StrictMath.sin(2 * around + seed) + 0.5 * StrictMath.sin(5 * around + 2 * seed) + seed;
    }

    /** The angles of the gaps between locks, from one side of the face round the back to the other. */
    List<Double> gaps() {
        List<Double> gaps = new ArrayList<>();
        if (!sleek()) return gaps;
        for (double around = -Math.PI; around < Math.PI; around += 0.02) {
            boolean between = StrictMath.cos(phase(around)) * StrictMath.cos(phase(around + 0.02)) < 0;
            if (between && Math.abs(around) > cut.face() + 0.1) gaps.add(around + 0.01);
        }
        return gaps;
    }

    /** Hair that falls to both sides of the parting. */
    private double curtain(double around) {
        double middle = cut.part() * 0.55;
        double off = Math.abs(around - middle) / (around > middle ? cut.face() - middle : cut.face() + middle);
        double peak = cut.fringe() + 0.035;
        return peak - (peak - 0.44) * (0.52 * off + 0.48 * StrictMath.pow(off, 2.8));
    }

    private double front(double around) {
        double sweep = cut.part() == 0 ? 0 : -StrictMath.signum(cut.part()) * around / 0.62 * (cut.fringe() < 0.75 ? 0.05 : 0.022);
        return cut.fringe() - sweep - 0.012 * around * around;
    }

    private double jag(double around) {
        double wide = (around * 2.4 + seed) - Math.floor(around * 2.4 + seed);
        double narrow = (around * 5.3 + seed) - Math.floor(around * 5.3 + seed);
        double lean = around * cut.part() > 0 ? 1 - wide : wide;
        return cut.jag() * (0.75 - 1.3 * lean - 0.45 * narrow);
    }

    /** Length of a strand to a height above the chin. */
    double length(double around, double height) {
        double column = Skull.column(around);
        double low = 0.02;
        double high = Math.PI * 0.62;
        for (int i = 0; i < 16; i++) {
            double half = (low + high) / 2;
            double y = Skull.MIDDLE.y() + skull.at(column, Skull.row(half)) * StrictMath.cos(half);
            if (y > Math.max(height, hangs)) low = half;
            else high = half;
        }
        return low * RADIUS + Math.max(0, hangs - height);
    }

    /** The place on a strand; {@code share} is where it is between crown (0) and end (1). */
    Vec at(double around, double along, double share, double turn) {
        double column = Skull.column(around);
        double down = Math.min(along / RADIUS, turn);
        double thick = thick(around, down, along, share);
        double reach = skull.at(column, Skull.row(down)) + thick;
        Vec lies = Skull.MIDDLE.plus(Skull.way(around, down).times(reach));
        double below = Math.max(0, along - turn * RADIUS);
        if (below == 0) return lies;
        double out = cut.flare() * Flesh.smooth(below / 0.38) + cut.wave() * Flesh.smooth(below / 0.1) * StrictMath.sin(below * 26 + seed) - 0.05
                * Math.max(0, share - 0.8) / 0.2 * (cut.curl() > 0.05 ? 1 : 0.7);
        if (sleek()) out += 0.034 * (lock(around) - 0.6) * Flesh.smooth(below / 0.22);
        double behind = Math.max(0, -StrictMath.cos(around)) * 0.05 * Flesh.smooth(below / 0.3);
        Vec way = new Vec(StrictMath.sin(around), 0, StrictMath.cos(around));
        double toFace = cut.overEars() && Math.abs(around) < 2 ? 0.03 * StrictMath.sin(Math.min(below, 0.5) * 8) * Flesh.smooth(below / 0.2)
                * Flesh.smooth((2 - Math.abs(around)) / 0.6) : 0;
        return lies.plus(way.times(out - behind)).plus(new Vec(0, -below, toFace));
    }

    /** The angle from the crown at which a strand leaves the skull. */
    double turn(double around) {
        return length(around, hangs) / RADIUS;
    }

    private double thick(double around, double down, double along, double share) {
        double a = Math.abs(around);
        double sides = cut.side() + (cut.back() - cut.side()) * Flesh.smooth((a - 1.7) / 0.9);
        double thick = cut.top() + (sides - cut.top()) * Flesh.smooth((down - 0.55) / 0.8);
        if (!cut.overEars() && cut.fringe() > 0) thick = thick * Flesh.smooth((1.02 - share) / 0.30) + 0.004 * share;
        else if (a < cut.face()) thick = Math.max(0.012, thick * Flesh.smooth((1.15 - share) / 0.5));
        if (cut.extra().equals("curls") && cut.overEars() && cut.hang() > 0.2 && a > cut.face())
                thick *= 0.05 + 0.95 * Math.sqrt(Math.max(0, 1 - StrictMath.pow(share, 2.6)));
        double lump = StrictMath.sin(around * 8 + seed + 3 * along) * StrictMath.sin(along * 19 + 2 * seed + 1.5 * StrictMath.sin(around * 5));
        thick *= 1 + cut.curl() * 3.2 * lump * Flesh.smooth((down - 0.12) / 0.45);
        if (sleek()) thick *= 1 + 0.45 * (lock(around) - 0.6) * Flesh.smooth((down - 0.5) / 0.9);
        double lean = cut.part() == 0 ? 0 : (StrictMath.sin(around) * StrictMath.sin(down) - 0.4 * cut.part()) * Flesh.smooth(down / 0.5);
        thick *= 1 - 0.28 * StrictMath.signum(cut.part()) * Math.clamp(lean * 2, -1, 1);
        if (cut.part() != 0 && StrictMath.cos(around) > -0.2 && down > 0.12) {
            double x = StrictMath.sin(around) * StrictMath.sin(down) * RADIUS - cut.part() * 0.2;
            thick *= 1 - 0.55 * StrictMath.exp(-x * x / 0.0012) * Flesh.smooth((StrictMath.cos(around) + 0.1) / 0.3);
        }
        return thick;
    }
}
