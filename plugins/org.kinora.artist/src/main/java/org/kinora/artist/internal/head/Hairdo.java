package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws what hair is done up to: bun, tails, braids, crest, spikes, locks, curls. */
final class Hairdo {
    private static final int RINGLETS = 22;
    private static final double FRONT = 0.5;
    private static final int TURNS = 10;
    private static final int TUFTS = 43;
    private static final Surface BAND = Surface.grey(230, Finish.CLOTH);

    private final Haircut cut;
    private final Strands strands;
    private final Surface colour;
    private final Drawing drawing;

    Hairdo(Haircut cut, Strands strands, Surface colour, Drawing drawing) {
        this.cut = cut;
        this.strands = strands;
        this.colour = colour;
        this.drawing = drawing;
    }

    void draw() {
        switch (cut.extra()) {
            case "bun" -> bun();
            case "ponytail" -> tail(List.of(new Vec(0, 0.76, -0.40), new Vec(0, 0.79, -0.52), new Vec(0, 0.62, -0.62), new Vec(0.01, 0.30, -0.57),
                    new Vec(0.02, 0.02, -0.49), new Vec(0.03, -0.12, -0.46)), 0.045, 0.074, 0.090, 0.080, 0.052, 0.004);
            case "braid" -> braid(new Vec(0, 0.36, -0.40), new Vec(0.03, -0.36, -0.42), 0.098);
            case "pigtails" -> {
                for (int side = -1; side <= 1; side += 2) {
                    tail(List.of(new Vec(side * 0.325, 0.60, -0.14), new Vec(side * 0.40, 0.61, -0.16), new Vec(side * 0.47, 0.46, -0.16),
                            new Vec(side * 0.46, 0.22, -0.13), new Vec(side * 0.49, 0.06, -0.12)), 0.035, 0.055, 0.080, 0.062, 0.004);
                }
            }
            case "mohawk" -> mohawk();
            case "spikes" -> spikes();
            case "locks" -> locks();
            case "curls" -> {
                if (cut.overEars() && cut.top() < 0.15) ringlets();
                else curls();
            }
            case "tufts" -> tufts();
            default -> { }
        }
    }

    private void bun() {
        Vec middle = new Vec(0, 0.80, -0.475);
        drawing.body(Lock.egg(middle, 0.145, 0.135, 0.120, 16), false, colour, Ink.FULL);
        List<Vec> swirl = new ArrayList<>();
        for (double t = 0; t <= 1.001; t += 0.1) {
            double angle = 0.6 + 4.4 * t;
            double out = 0.030 + 0.075 * t;
            swirl.add(middle.plus(new Vec(out * StrictMath.cos(angle), out * StrictMath.sin(angle), -0.122 * Math.sqrt(1 - out * out / 0.021)
                    - 0.003)));
        }
        drawing.line(swirl, 1.3, 700, line(), 700);
    }

    private void tail(List<Vec> places, double... radii) {
        drawing.body(Lock.along(places, radii, 12, 3), false, colour, Ink.FULL);
        Vec knot = places.getFirst().lerp(places.get(1), 0.55);
        drawing.body(Lock.egg(knot, radii[0] + 0.014, radii[0] + 0.010, radii[0] + 0.006, 10), false, BAND, Ink.FULL);
        for (double off : new double[] {-0.45, 0.35}) {
            List<Vec> strand = new ArrayList<>();
            for (int i = 1; i < places.size(); i++) {
                Vec out = new Vec(off * radii[i] + StrictMath.signum(places.get(i).x()) * radii[i] * 0.5, 0, -radii[i] * 0.75);
                strand.add(places.get(i).plus(out));
            }
            drawing.line(strand, 1.2, 900, line(), 550);
        }
    }

    private void braid(Vec from, Vec to, double radius) {
        int knots = 9;
        for (int i = 0; i < knots; i++) {
            double t = i / (knots - 1.0);
            Vec middle = from.lerp(to, t).plus(new Vec((i % 2 == 0 ? 0.022 : -0.022), 0, 0));
            double r = radius * (1 - 0.45 * t);
            drawing.body(Lock.egg(middle, r, r * 0.88, r * 0.8, 10), false, colour, Ink.FULL);
        }
        drawing.body(Lock.along(List.of(to.plus(new Vec(0, -0.02, 0)), to.plus(new Vec(0, -0.14, 0))), new double[] {0.035, 0.004}, 8, 2), false,
                colour, Ink.FULL);
        drawing.body(Lock.egg(to.plus(new Vec(0, -0.035, 0)), 0.032, 0.016, 0.032, 8), false, BAND, Ink.FULL);
    }

    private void mohawk() {
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i <= 14; i++) {
            double t = i / 14.0;
            double down = 1.22 - 3.0 * t;
            double around = down < 0 ? Math.PI : 0;
            Vec root = strands.at(around, Math.abs(down) * 0.45, 0.4, 9).minus(new Vec(0, 0.02, 0));
            double high = (0.06 + 0.24 * StrictMath.sin(Math.PI * (0.08 + 0.84 * t))) * (i % 2 == 0 ? 1 : 0.86);
            Vec out = root.minus(Skull.MIDDLE).unit();
            Vec[] ring = new Vec[8];
            double[][] shape = {{-0.05, 0}, {-0.045, 0.4}, {-0.025, 0.8}, {0, 1}, {0.025, 0.8}, {0.045, 0.4}, {0.05, 0}, {0, -0.1}};
            for (int s = 0; s < 8; s++) ring[s] = root.plus(out.times(shape[s][1] * high)).plus(new Vec(shape[s][0], 0, 0));
            rings.add(ring);
        }
        drawing.body(rings, true, colour, Ink.FULL);
    }

    private void spikes() {
        for (int i = 0; i < 15; i++) {
            double around = -2.7 + 5.4 * ((i * 7) % 15) / 14.0;
            double down = 0.25 + 0.75 * ((i * 4) % 15) / 14.0;
            Vec root = strands.at(around, down * 0.45, 0.5, 9);
            Vec out = root.minus(Skull.MIDDLE).unit();
            Vec lean = out.plus(new Vec(0, 0.35, 0.1)).unit();
            drawing.body(Lock.along(List.of(root.minus(out.times(0.07)), root.plus(out.times(0.01)), root.plus(lean.times(0.12))),
                    new double[] {0.085, 0.060, 0.002}, 8, 2), false, colour, Ink.FULL);
        }
    }

    private void locks() {
        for (int i = 0; i < 17; i++) {
            double around = 1.15 + (2 * Math.PI - 2.3) * i / 16.0;
            double a = around > Math.PI ? around - 2 * Math.PI : around;
            Vec from = strands.at(a, 0.40, 0.4, 9);
            double end = cut.hang() + 0.09 * StrictMath.sin(5.0 * i);
            Vec out = new Vec(StrictMath.sin(a), 0, StrictMath.cos(a));
            drawing.body(Lock.along(List.of(from, from.plus(out.times(0.03)).plus(new Vec(0, -0.2, 0)), new Vec(from.x() * 1.02, end,
                    from.z() * 0.95)),
                    new double[] {0.042, 0.046, 0.022}, 7, 3), false, colour, Ink.FULL);
        }
    }

    /** Long curls hang in ringlets: locks that wind down around the way of a strand, the outer ones over the gaps of the inner ones. */
    private void ringlets() {
        for (int i = 0; i < RINGLETS; i++) {
            double share = (i + 0.5) / RINGLETS;
            double around = FRONT + 2 * (Math.PI - FRONT) * share;
            double angle = around > Math.PI ? around - 2 * Math.PI : around;
            ringlet(angle, i % 2 == 0 ? 0.030 : 0.012, 1.9 * i, i % 2 == 0 ? 1 : -1, 0.05 * StrictMath.sin(4.3 * i));
        }
    }

    private void ringlet(double angle, double lift, double phase, int sense, double longer) {
        double length = strands.length(angle, strands.end(angle));
        double turn = strands.turn(angle);
        double begins = 0.15 + 0.06 * StrictMath.sin(phase);
        List<Vec> places = new ArrayList<>();
        double[] radii = new double[TURNS + 1];
        for (int i = 0; i <= TURNS; i++) {
            double t = (double) i / TURNS;
            double share = begins + (1 + longer - begins) * t;
            Vec at = strands.at(angle, length * share, Math.min(1, share), turn);
            Vec out = new Vec(StrictMath.sin(angle), 0, StrictMath.cos(angle));
            Vec aside = new Vec(StrictMath.cos(angle), 0, -StrictMath.sin(angle));
            double wind = phase + sense * t * Math.PI * TURNS / 2;
            double wide = 0.052 * Math.min(1, 3 * t) * (1 - 0.35 * t);
            places.add(at.plus(out.times(lift * Math.min(1, 4 * t) - 0.02 + 0.5 * wide * StrictMath.sin(wind)))
                    .plus(aside.times(wide * StrictMath.cos(wind))));
            radii[i] = t < 0.2 ? 0.030 + 0.14 * t : 0.058 - 0.040 * StrictMath.pow(Math.max(0, t - 0.2) / 0.8, 2.5);
        }
        radii[TURNS] = 0.006;
        drawing.body(Lock.along(places, radii, 5, 1), false, colour, Ink.FULL);
    }

    /** Balls of hair over the whole mass: their outlines are the curls, and the mass gets the edge of a cloud. */
    private void curls() {
        double size = cut.top() > 0.15 ? 0.135 : 0.118;
        double sunk = cut.top() > 0.15 ? 0.68 : 0.60;
        int rings = cut.top() > 0.15 ? 3 : 4;
        for (int ring = 0; ring <= rings; ring++) {
            int count = ring == 0 ? 3 : cut.top() > 0.15 ? 4 + 2 * ring : Math.min(11, 4 + 3 * ring);
            for (int i = 0; i < count; i++) {
                double around = -Math.PI + 2 * Math.PI * (i + 0.5 * (ring % 2)) / count + 0.16 * StrictMath.sin(7.0 * i + 3 * ring);
                double share = 0.10 + 0.84 * ring / rings + 0.03 * StrictMath.sin(5.0 * i + ring);
                double length = strands.length(around, strands.end(around));
                boolean face = Math.abs(around) < (cut.overEars() ? cut.face() : 1.1);
                if (face && share > 0.86) continue;
                Vec at = strands.at(around, length * share, share, strands.turn(around));
                Vec out = at.minus(new Vec(0, Math.min(at.y(), Skull.MIDDLE.y()), Skull.MIDDLE.z())).unit();
                double r = size * (0.86 + 0.28 * (0.5 + 0.5 * StrictMath.sin(11.0 * i + 4 * ring)));
                drawing.body(Lock.egg(at.minus(out.times(r * sunk)), r, r * 0.82, r, 6), false, colour, Ink.FULL);
            }
        }
    }

    /** Ends that stand off, one over the other like shingles: as after a night. */
    private void tufts() {
        for (int i = 0; i < TUFTS; i++) {
            double around = -2.95 + 5.9 * ((i * 11) % TUFTS) / (TUFTS - 1.0);
            double share = 0.22 + 0.62 * ((i * 7) % TUFTS) / (TUFTS - 1.0);
            if (Math.abs(around) < 1.0 && share > 0.72) share -= 0.25;
            double length = strands.length(around, strands.end(around));
            double turn = strands.turn(around);
            double astray = 0.30 * StrictMath.sin(3.7 * i);
            Vec root = strands.at(around, length * share, share, turn);
            Vec next = strands.at(around + astray, length * share + 0.09, Math.min(1, share + 0.1), turn);
            Vec tip = strands.at(around + 1.7 * astray, length * share + 0.17, Math.min(1, share + 0.2), turn);
            Vec out = root.minus(Skull.MIDDLE).unit();
            double off = 0.030 + 0.030 * (0.5 + 0.5 * StrictMath.cos(5.1 * i));
            drawing.body(Lock.along(List.of(root.minus(out.times(0.045)), next.plus(out.times(0.2 * off - 0.02)), tip.plus(out.times(off))),
                    new double[] {0.056, 0.064, 0.003}, 5, 1), false, colour, Ink.FULL);
        }
    }

    private int line() {
        return colour.tone() < 260 ? 0x66646A : Stroke.INK;
    }
}
