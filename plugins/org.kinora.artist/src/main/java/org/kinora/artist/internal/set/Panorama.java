package org.kinora.artist.internal.set;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Mould;

/** Rings of scenery around a set. Used once. */
final class Panorama {
    private final Build b;
    private final Hour hour;
    private final double near;
    private final boolean closed;

    /** @param near how far the set reaches, millimetres */
    Panorama(Build b, Hour hour, double near, boolean closed) {
        this.b = b;
        this.hour = hour;
        this.near = near;
        this.closed = closed;
    }

    /** How high something stands at a share of the way round. */
    private interface Skyline {
        double at(double turn);
    }

    private static double wave(double turn, double... pairs) {
        double sum = 0;
        for (int i = 0; i + 1 < pairs.length; i += 2) sum += pairs[i + 1]
                * StrictMath.sin(2 * StrictMath.PI * (pairs[i] * turn + pairs[i + 1] * 0.37));
        return sum;
    }

    private void paint(int tone) {
        b.tone(Finish.BACKDROP, Math.max(40, hour.tone(tone)));
    }

    private void ring(double radius, int steps, int tone, double foot, Skyline skyline) {
        paint(tone);
        for (int i = 0; i < steps; i++) {
            double s = (double) i / steps;
            double t = (i + 1.0) / steps;
            Vec a = point(radius, s);
            Vec c = point(radius, t);
            Vec in = new Vec(-(a.x() + c.x()), 0, -(a.z() + c.z()));
            b.pane(in, false, new Vec(a.x(), foot, a.z()), new Vec(c.x(), foot, c.z()), new Vec(c.x(), skyline.at(t), c.z()),
                    new Vec(a.x(), skyline.at(s), a.z()));
        }
    }

    private static Vec point(double radius, double turn) {
        double angle = 2 * StrictMath.PI * turn;
        return new Vec(radius * StrictMath.sin(angle), 0, radius * StrictMath.cos(angle));
    }

    /** A line along the skyline, broken here and there. */
    private void edge(double radius, int steps, double width, int opacity, Skyline skyline) {
        for (int i = 0; i < steps; i++) {
            if (b.dice.chance(22)) continue;
            Vec a = point(radius * 0.999, (double) i / steps);
            Vec m = point(radius * 0.999, (i + 0.5) / steps);
            Vec c = point(radius * 0.999, (i + 1.0) / steps);
            b.line(width, 300, Stroke.INK, opacity, a.x(), skyline.at((double) i / steps), a.z(), m.x(), skyline.at((i + 0.5) / steps), m.z(), c.x(),
                    skyline.at((i + 1.0) / steps), c.z());
        }
    }

    private void land(int tone, double level) {
        if (!closed) return;
        paint(tone);
        double far = 300_000;
        double hole = 60;
        b.pane(new Vec(0, 1, 0), false, new Vec(-far, level, far), new Vec(far, level, far), new Vec(far, level, -far), new Vec(-far, level, -far));
        if (hole < 0) return;
    }

    void hills() {
        land(690, -300);
        Skyline far = t -> 9000 + wave(t, 3, 3000, 7, 1800, 13, 700) * 0.7;
        Skyline mid = t -> 3600 + wave(t, 4, 1500, 9, 900) * 0.8;
        ring(260_000, 120, 800, -2000, far);
        edge(260_000, 120, 260, 320, far);
        ring(160_000, 120, 720, -2000, mid);
        edge(160_000, 120, 200, 420, mid);
    }

    void fields() {
        hills();
        for (int i = 0; i < 9; i++) {
            double radius = 70_000 + 9000 * i;
            Skyline hedge = t -> 900 + Math.abs(wave(t, 31, 500, 47, 400)) * 0.8;
            if (i % 4 == 0) ring(radius, 150, 560 + 12 * i, -200, hedge);
        }
    }

    void mountains() {
        land(690, -300);
        peaks(420_000, 70, 860, 52_000, 23_000);
        peaks(300_000, 54, 780, 30_000, 16_000);
        Skyline low = t -> 7000 + wave(t, 5, 2600, 11, 1500);
        ring(200_000, 120, 690, -2000, low);
        edge(200_000, 120, 220, 420, low);
    }

    private void peaks(double radius, int many, int tone, double high, double low) {
        double[] tops = new double[many];
        for (int i = 0; i < many; i++) tops[i] = i % 2 == 0 ? b.dice.between(high * 0.6, high) : b.dice.between(low * 0.6, low);
        Skyline line = t -> {
            double at = t * many;
            int i = (int) Math.floor(at) % many;
            double share = at - Math.floor(at);
            return tops[i] + (tops[(i + 1) % many] - tops[i]) * share + wave(t, 97, 1.0, 61, 0.8) * high * 0.02;
        };
        ring(radius, many * 4, tone, -4000, line);
        edge(radius, many * 2, radius / 900, 520, line);
        for (int i = 0; i < many; i += 2) {
            Vec top = point(radius * 0.998, (double) i / many);
            Vec side = point(radius * 0.998, (i + b.dice.between(0.1, 0.4)) / many);
            b.line(radius / 1100, 900, Stroke.INK, 420, top.x(), tops[i] * 0.98, top.z(), (top.x() + side.x()) / 2, tops[i] * 0.86,
                    (top.z() + side.z()) / 2, side.x(), tops[i] * 0.66, side.z());
        }
    }

    void trees() {
        land(560, -60);
        double first = closed ? 16_000 : Math.max(34_000, near + 6000);
        forest(first + 26_000, 640, 11_000);
        forest(first + 9000, 560, 9500);
        forest(first, 460, 8000);
    }

    /** Crowns of chance widths, some pointed as firs are, standing close: an edge that is calm from afar. */
    private void forest(double radius, int tone, double high) {
        int crowns = (int) (2 * StrictMath.PI * radius / (high * 0.42));
        double[] middle = new double[crowns];
        double[] tall = new double[crowns];
        double[] half = new double[crowns];
        boolean[] fir = new boolean[crowns];
        for (int i = 0; i < crowns; i++) {
            fir[i] = b.dice.chance(36);
            middle[i] = (i + b.dice.between(0.1, 0.9)) / crowns;
            tall[i] = b.dice.between(high * 0.62, high) * (fir[i] ? 1.08 : 0.94);
            half[i] = (fir[i] ? b.dice.between(0.5, 0.75) : b.dice.between(0.7, 1.2)) / crowns;
        }
        Skyline line = t -> {
            int i = (int) (t * crowns);
            double top = high * 0.5;
            for (int k = i - 2; k <= i + 2; k++) {
                int at = Math.floorMod(k, crowns);
                double away = Math.abs(t - middle[at] - Math.floor((double) k / crowns)) / half[at];
                if (away < 1) top = Math.max(top,
                        tall[at] * (fir[at] ? 1 - 0.72 * away : 0.66 + 0.34 * Math.sqrt(1 - away * away) + 0.02 * StrictMath.sin(away * 9)));
            }
            return top;
        };
        int steps = Math.min(900, crowns * 8);
        ring(radius, steps, tone, -200, line);
        edge(radius, steps / 2, radius / 900, 340, line);
    }

    void dunes() {
        land(830, -50);
        Skyline far = t -> 7000 + Math.abs(wave(t, 3, 3200, 8, 1600));
        Skyline mid = t -> 3000 + Math.abs(wave(t, 5, 1900, 11, 900));
        ring(230_000, 160, 880, -500, far);
        edge(230_000, 80, 240, 420, far);
        ring(150_000, 160, 830, -500, mid);
        edge(150_000, 80, 190, 480, mid);
    }

    void sea(double level) {
        paint(610);
        double far = 1_600_000;
        if (closed || level < -100) b.pane(new Vec(0, 1, 0), false, new Vec(-far, level, far), new Vec(far, level, far), new Vec(far, level, -far),
                new Vec(-far, level, -far));
        paint(520);
        Skyline line = t -> level + 400;
        ring(1_400_000, 48, 560, level - 400, line);
        for (int i = 0; i < 150; i++) {
            Vec at = point(b.dice.between(near + 8000, near + 110_000), b.dice.between(0, 1));
            double l = b.dice.between(900, 4200);
            b.line(70, 1000, hour.dark() ? 0x8890a0 : Stroke.INK, 420, at.x() - l, level + 40, at.z(), at.x(), level + 90, at.z() + 300, at.x() + l,
                    level + 40, at.z());
        }
        Skyline coast = t -> level + (t > 0.08 && t < 0.2 ? 5000 * StrictMath.sin((t - 0.08) / 0.12 * StrictMath.PI)
                * (0.7 + 0.3 * StrictMath.sin(t * 190)) : -500);
        ring(900_000, 160, 800, level - 500, coast);
    }

    void river() {
        Skyline bank = t -> 2600 + Math.abs(wave(t, 23, 800, 41, 500));
        ring(190_000, 200, 640, -8000, bank);
        edge(190_000, 60, 160, 400, bank);
        new Town(b, hour).row(150_000, 700, 9000, 22_000, 9000);
    }

    void road() {
        hills();
        new Town(b, hour).lane();
    }

    void sky() {
        land(690, -9000);
        for (int i = 0; i < 7; i++) {
            Vec at = point(400_000, b.dice.between(0, 1));
            cloud(at.x(), b.dice.between(60_000, 150_000), at.z(), b.dice.between(26_000, 60_000));
        }
    }

    private void cloud(double x, double y, double z, double size) {
        double length = Math.sqrt(x * x + z * z);
        double rx = z / length * size;
        double rz = -x / length * size;
        double[] arc = new double[3 * 13];
        for (int i = 0; i <= 12; i++) {
            double t = i / 12.0 * 2 - 1;
            double bump = Math.abs(StrictMath.sin(i * 1.31)) * 0.16 + 0.34 * Math.sqrt(Math.max(0, 1 - t * t));
            arc[3 * i] = x + rx * t;
            arc[3 * i + 1] = y + size * bump;
            arc[3 * i + 2] = z + rz * t;
        }
        b.line(900, 700, hour.dark() ? 0x9098a8 : Stroke.INK, 260, arc);
    }

    void street() {
        new Town(b, hour).street(near);
    }

    void city() {
        new Town(b, hour).city(near, closed);
    }

    void houses() {
        new Town(b, hour).houses(near);
        Skyline far = t -> 6000 + wave(t, 3, 1500, 7, 900);
        ring(150_000, 100, 780, -500, far);
    }

    void stars() {
        double radius = 900_000;
        b.tone(Finish.BACKDROP, 50);
        new Mould(b).round(0, 0, 0, radius, radius, radius, 24, 12, (x, y, z) -> 1);
        for (int i = 0; i < 560; i++) {
            double up = b.dice.between(-1, 1);
            double turn = b.dice.between(0, 2 * StrictMath.PI);
            double round = Math.sqrt(1 - up * up);
            double r = radius * 0.97;
            double x = r * round * StrictMath.cos(turn);
            double y = r * up;
            double z = r * round * StrictMath.sin(turn);
            double size = b.dice.chance(8) ? 4200 : b.dice.chance(30) ? 2800 : 1900;
            b.line(size, 0, 0xf4f4f8, b.dice.chance(30) ? 950 : 600, x, y, z, x + size * 0.2, y + size * 0.2, z);
        }
    }

    void dark() {
        b.tone(Finish.BACKDROP, 60);
        double r = near * 3 + 20_000;
        new Mould(b).round(0, 0, 0, r, r, r, 20, 10, (x, y, z) -> 1);
    }
}
