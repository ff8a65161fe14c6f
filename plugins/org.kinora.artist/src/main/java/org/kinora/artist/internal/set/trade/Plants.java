package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;

/** What grows: a stem and a few great leaf masses whose edges are scalloped, never single leaves. */
final class Plants {
    /** Middle x, y, z and half-widths across and up of leaf masses, as shares of the tree's width and height. */
    private static final double[][] BROAD = {{0, 0.70, -0.06, 0.34, 0.23}, {-0.26, 0.56, 0.02, 0.24, 0.15}, {0.27, 0.60, -0.02, 0.23, 0.15}, {0.05,
            0.86, 0, 0.22, 0.14},
        {0.02, 0.55, 0.22, 0.26, 0.13}};
    private static final double[][] TALL = {{0, 0.60, 0, 0.33, 0.19}, {0.06, 0.80, -0.04, 0.26, 0.18}, {-0.14, 0.48, 0.1, 0.25, 0.11}, {0.19, 0.51,
            0.03, 0.23, 0.12}};
    private static final double[][] SPARSE = {{-0.16, 0.66, 0, 0.25, 0.13}, {0.19, 0.75, 0, 0.23, 0.12}, {-0.02, 0.88, 0, 0.19, 0.11}, {0.1, 0.56,
            0.12, 0.19, 0.08}};

    private Plants() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("tree", Plants::tree), entry("fir", Plants::fir), entry("palm", Plants::palm), entry("trunk-tree", Plants::trunk),
                entry("bush", Plants::bush),
                entry("hedge", Plants::hedge), entry("flowerbed", Plants::flowerbed), entry("grass", Plants::grass), entry("reeds", Plants::reeds),
                        entry("cactus", Plants::cactus));
    }

    private static void tree(Build b) {
        if (b.says("bare", "dead", "winter", "leafless", "burnt")) {
            bare(b);
            return;
        }
        int lot = b.dice.next(5);
        boolean birch = b.says("birch") || lot == 4;
        double[][] masses = birch ? SPARSE : lot < 3 ? BROAD : TALL;
        double girth = Math.min(240, b.w * 0.06) * (birch ? 0.6 : 1);
        if (birch) b.tone(Finish.WOOD, 820);
        else b.tone(Finish.WOOD, Math.max(180, b.brief().tone() - 90));
        double lean = b.w * b.dice.between(-0.05, 0.05);
        b.taper(girth, girth * 0.55, 0, -20, 0, lean * 0.5, b.h * 0.25, 0, lean, b.h * 0.6, 0);
        for (int i = 0; i < 4; i++) {
            double a = i * 1.7 + 0.4;
            double out = girth * 1.9;
            b.taper(girth * 0.55, girth * 0.2, lean * 0.1, girth * 1.7, 0, girth * 0.9 * StrictMath.cos(a), girth * 0.5,
                    girth * 0.9 * StrictMath.sin(a), out * StrictMath.cos(a), 0, out * StrictMath.sin(a));
        }
        for (double[] m : masses) b.taper(girth * 0.48, girth * 0.22, lean * 0.6, b.h * 0.31, 0, lean * 0.6 + m[0] * b.w * 0.5,
                b.h * (m[1] * 0.55 + 0.15), m[2] * b.d * 0.5, lean + m[0] * b.w, b.h * m[1], m[2] * b.d);
        if (birch) for (int i = 0; i < 9; i++) {
            double y = b.h * b.dice.between(0.04, 0.5);
            double x = lean * 0.6 + girth * b.dice.between(-0.7, 0.2);
            b.line(girth * 0.16, x, y, girth * 0.8, x + girth * b.dice.between(0.4, 0.9), y + 6, girth * 0.85);
        } else bark(b, girth, b.h * 0.3, lean * 0.5);
        Mould mould = new Mould(b);
        boolean blossom = b.says("blossom", "cherry", "flowering");
        for (int i = 0; i < masses.length; i++) {
            double[] m = masses[i];
            b.leaf((blossom ? 380 : 0) + (m[2] > 0.05 ? 50 : m[1] > 0.75 ? 70 : i == 0 ? -30 : 10));
            double rx = m[3] * b.w * b.dice.between(0.92, 1.08);
            mould.mass(lean + m[0] * b.w, m[1] * b.h, m[2] * b.d, rx, m[4] * b.h, rx * 0.95 * b.d / b.w, 13, birch ? 0.46 : 0.4);
        }
        if (b.says("apple", "orange", "fruit") && !b.brief().far()) for (int i = 0; i < 14; i++) {
            double[] m = masses[i % masses.length];
            double a = b.dice.between(0.4, 2.7);
            b.tone(Finish.PLAIN, 640).ball(lean + b.w * (m[0] + m[3] * 0.8 * StrictMath.cos(a)), b.h * (m[1] + m[4] * b.dice.between(-0.5, 0.4)),
                    b.d * m[2] + b.w * m[3] * 0.85 * StrictMath.sin(a), 60, 60, 60);
        }
    }

    private static void bark(Build b, double girth, double high, double lean) {
        if (b.brief().far()) return;
        for (int i = 0; i < 6; i++) {
            double x = girth * (-0.75 + 0.3 * i);
            double z = Math.sqrt(Math.max(0, 1 - x * x / girth / girth)) * girth * 0.98;
            double from = high * b.dice.between(0.1, 0.5);
            double to = Math.min(high, from + high * b.dice.between(0.2, 0.5));
            b.line(girth * 0.07, 700, Stroke.INK, 560, x + lean * from / high, from, z, x * 0.9 + lean * (from + to) / 2 / high, (from + to) / 2,
                    z * 0.95, x * 0.84 + lean * to / high, to, z * 0.9);
        }
    }

    /** Branches that part in two, three times over. */
    private static void bare(Build b) {
        double girth = Math.min(230, b.w * 0.055);
        b.tone(Finish.WOOD, 220);
        b.taper(girth, girth * 0.6, 0, 0, 0, 0, b.h * 0.2, 0, b.w * 0.02, b.h * 0.4, 0);
        for (int i = 0; i < 5; i++) fork(b, b.w * 0.012, b.h * (0.28 + 0.03 * i), 0, 1.26 * i + 0.3, 0.55, b.h * 0.26, girth * 0.5, b.brief()
                .far() ? 2 : 3);
    }

    private static void fork(Build b, double x, double y, double z, double turn, double rise, double length, double girth, int depth) {
        double spread = length * 0.55 * b.w / 3600 * 6500 / b.h;
        double tx = x + spread * StrictMath.cos(turn);
        double ty = y + length * rise + length * 0.3;
        double tz = z + spread * StrictMath.sin(turn);
        b.taper(girth, girth * 0.55, x, y, z, (x + tx) / 2, y + (ty - y) * 0.4, (z + tz) / 2, tx, ty, tz);
        if (depth <= 1) return;
        for (int i = 0; i < 3; i++) fork(b, tx, ty, tz, turn + (i - 1) * 1.1 + b.dice.between(-0.3, 0.3), rise * 0.9, length * 0.62, girth * 0.55,
                depth - 1);
    }

    /** Tiers of drooping twigs over each other, each with a jagged hem. */
    private static void fir(Build b) {
        boolean far = b.brief().far();
        double r = b.w / 2;
        b.tone(Finish.WOOD, 260).taper(r * 0.13, r * 0.07, 0, 0, 0, 0, b.h * 0.5, 0);
        int tiers = far ? 5 : 8;
        int teeth = far ? 9 : 14;
        for (int i = 0; i < tiers; i++) {
            double share = (double) i / tiers;
            double hem = b.h * (0.15 + 0.78 * share);
            double top = Math.min(b.h, hem + b.h * (0.26 - 0.1 * share));
            double out = r * (1 - share) * b.dice.between(0.9, 1) + r * 0.06;
            List<Vec[]> rings = new ArrayList<>();
            Vec[] under = new Vec[2 * teeth];
            Vec[] edge = new Vec[2 * teeth];
            Vec[] mid = new Vec[2 * teeth];
            Vec[] tip = new Vec[2 * teeth];
            double twist = b.dice.between(0, 1);
            for (int k = 0; k < 2 * teeth; k++) {
                double a = StrictMath.PI * (k + twist) / teeth;
                double reach = k % 2 == 0 ? out * b.dice.between(0.88, 1) : out * 0.72;
                double low = k % 2 == 0 ? hem - b.h * 0.018 : hem + b.h * 0.02;
                under[k] = new Vec(out * 0.2 * StrictMath.cos(a), hem + b.h * 0.03, out * 0.2 * StrictMath.sin(a));
                edge[k] = new Vec(reach * StrictMath.cos(a), low, reach * StrictMath.sin(a));
                mid[k] = new Vec(out * 0.46 * StrictMath.cos(a), hem + (top - hem) * 0.4, out * 0.46 * StrictMath.sin(a));
                tip[k] = new Vec(r * 0.012 * StrictMath.cos(a), top, r * 0.012 * StrictMath.sin(a));
            }
            rings.add(under);
            rings.add(edge);
            rings.add(mid);
            rings.add(tip);
            b.leaf(b.says("snow") ? 520 : (i % 2 == 0 ? 0 : 30) + (int) (60 * share)).skin(false, rings);
        }
    }

    private static void palm(Build b) {
        double bend = b.w * 0.12;
        double top = b.h * 0.86;
        double r = b.w * 0.055;
        b.tone(Finish.WOOD, 460).taper(r * 1.25, r * 0.7, 0, 0, 0, bend * 0.1, top * 0.3, 0, bend * 0.4, top * 0.65, 0, bend, top, 0);
        for (int i = 1; i < 16 && !b.brief().far(); i++) {
            double t = i / 16.0;
            double x = bend * t * t;
            b.line(12, 300, Stroke.INK, 600, x - r * 0.9, top * t + 25, r * 0.5, x, top * t - 20, r * 1.05, x + r * 0.9, top * t + 25, r * 0.5);
        }
        for (int i = 0; i < 3; i++) b.tone(Finish.PLAIN, 330).ball(bend + r * 1.3 * StrictMath.cos(2.1 * i + 0.6), top - r * 0.6,
                r * 1.3 * StrictMath.sin(2.1 * i + 0.6), r * 0.8, r * 0.9, r * 0.8);
        int fronds = b.brief().far() ? 8 : 11;
        for (int i = 0; i < fronds; i++) frond(b, bend, top, 2 * StrictMath.PI * i / fronds + b.dice.between(-0.15, 0.15), b.dice.between(-0.3, 1),
                (i % 2) * 45);
    }

    /** One arched leaf with a toothed rim: rings of left rim, ridge, right rim and underside. */
    private static void frond(Build b, double x, double y, double turn, double lift, int lighter) {
        int steps = b.brief().far() ? 6 : 12;
        double length = b.w * 0.56;
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double out = length * (t * 0.92 - 0.12 * t * t * t);
            double up = b.w * (0.26 * (0.5 + lift * 0.7) * StrictMath.sin(t * 2.1) - 0.30 * t * t * t * (1.3 - lift));
            double wide = b.w * 0.075 * StrictMath.sin(StrictMath.PI * Math.min(1, 0.12 + t * 0.9)) * (i % 2 == 0 ? 1.1 : 0.5) + 4;
            double drop = wide * 0.45;
            double cx = x + out * StrictMath.cos(turn);
            double cz = out * StrictMath.sin(turn);
            double sx = -StrictMath.sin(turn) * wide;
            double sz = StrictMath.cos(turn) * wide;
            rings.add(new Vec[] {new Vec(cx + sx, y + up - drop, cz + sz), new Vec(cx, y + up, cz), new Vec(cx - sx, y + up - drop, cz - sz),
                    new Vec(cx, y + up - drop - 14, cz)});
        }
        b.leaf(lighter).skin(false, rings);
    }

    private static void trunk(Build b) {
        double r = b.w * 0.36;
        double lean = b.w * b.dice.between(-0.1, 0.1);
        b.wood(0).taper(r, r * 0.3, 0, 0, 0, lean * 0.4, b.h * 0.4, 0, lean * 0.8, b.h * 0.8, 0, lean, b.h, 0);
        for (int i = 0; i < 4; i++) {
            double a = 1.6 * i + b.dice.between(0, 0.6);
            b.taper(r * 0.5, r * 0.15, r * 0.4 * StrictMath.cos(a), r * 1.8, r * 0.4 * StrictMath.sin(a), r * 1.32 * StrictMath.cos(a), 0,
                    r * 1.32 * StrictMath.sin(a));
        }
        bark(b, r * 0.94, b.h * 0.55, lean * 0.5);
        for (int side = -1; side <= 1; side += 2) {
            double y = b.h * b.dice.between(0.5, 0.8);
            b.wood(-20).taper(r * 0.3, r * 0.1, lean * 0.7, y, 0, lean * 0.7 + side * b.w * 0.3, y + b.w * 0.3, 0, lean * 0.7 + side * b.w * 0.46,
                    y + b.w * 0.8, 0);
        }
    }

    private static void bush(Build b) {
        Mould mould = new Mould(b);
        double y = b.h;
        double x = b.w;
        b.leaf(-50);
        mould.mass(0, y * 0.5, -b.d * 0.1, x * 0.4, y * 0.5, b.d * 0.36, 15, 0.38);
        b.leaf(10);
        mould.mass(-x * 0.24, y * 0.3, b.d * 0.08, x * 0.26, y * 0.31, b.d * 0.3, 12, 0.4).mass(x * 0.25, y * 0.34, b.d * 0.05, x * 0.25, y * 0.35,
                b.d * 0.3, 12, 0.4);
        b.leaf(60);
        mould.mass(x * 0.02, y * 0.24, b.d * 0.24, x * 0.24, y * 0.26, b.d * 0.24, 11, 0.42);
        if (b.says("rose", "flower", "blossom")) blooms(b, 12, y * 0.35, y * 0.85);
    }

    private static void blooms(Build b, int many, double low, double high) {
        for (int i = 0; i < many; i++) {
            double a = b.dice.between(0.3, 2.84);
            b.tone(Finish.PLAIN, 880).ball(b.w * 0.4 * StrictMath.cos(a), b.dice.between(low, high), b.d * 0.4 * StrictMath.sin(a), 50, 44, 50);
        }
    }

    private static void hedge(Build b) {
        b.leaf(-30).soft(-b.w * 0.49, b.w * 0.49, 0, b.h * 0.94, -b.d * 0.4, b.d * 0.4, b.d * 0.16);
        Mould mould = new Mould(b);
        int many = Math.max(3, (int) (b.w / 520));
        b.leaf(15);
        for (int i = 0; i < many; i++) mould.mass(-b.w / 2 + b.w * (i + 0.5) / many, b.h * 0.86, 0, b.w / many * 0.6, b.h * 0.14, b.d * 0.45, 9,
                0.42);
        for (int i = 0; i < many * 4; i++) {
            double x = b.w * b.dice.between(-0.46, 0.44);
            double y = b.h * b.dice.between(0.08, 0.7);
            b.line(10, 600, Stroke.INK, 480, x, y, b.d * 0.41, x + 45, y - 35, b.d * 0.415, x + 90, y + 5, b.d * 0.41);
        }
    }

    private static void flowerbed(Build b) {
        b.tone(Finish.EARTH, 330).soft(-b.w / 2, b.w / 2, 0, b.h * 0.22, -b.d / 2, b.d / 2, b.d * 0.3);
        int many = b.brief().far() ? 9 : 17;
        for (int i = 0; i < many; i++) {
            double x = -b.w * 0.44 + b.w * 0.88 * (i + b.dice.between(0.2, 0.8)) / many;
            double z = b.d * b.dice.between(-0.34, 0.38);
            double y = b.h * b.dice.between(0.55, 0.9);
            b.leaf(-120).taper(9, 6, x, b.h * 0.15, z, x + b.dice.between(-40, 40), y, z);
            if (!b.brief().far()) b.leaf(-90).ball(x, b.h * 0.36, z, 70, b.h * 0.2, 60);
            b.tone(Finish.PLAIN, i % 3 == 0 ? 940 : i % 3 == 1 ? 760 : 520).ball(x, y, z, 52, 40, 52);
            b.tone(Finish.PLAIN, 300).ball(x, y + 12, z + 30, 18, 18, 22);
        }
    }

    /** Blades in tufts: few, wide apart, each a thin wedge. */
    private static void grass(Build b) {
        int tufts = b.brief().far() ? 7 : 14;
        for (int i = 0; i < tufts; i++) {
            double x = b.w * b.dice.between(-0.44, 0.44);
            double z = b.d * b.dice.between(-0.44, 0.44);
            for (int k = 0; k < 5; k++) {
                double tall = b.h * b.dice.between(0.5, 1);
                double lean = (k - 2) * b.h * 0.16 + b.dice.between(-30, 30);
                b.leaf(k % 2 * 50 - 20).pane(new Vec(0, 0.2, 1), true, new Vec(x + k * 14 - 40, 0, z), new Vec(x + k * 14 - 12, 0, z),
                        new Vec(x + k * 14 - 20 + lean, tall, z + lean * 0.2));
            }
        }
    }

    private static void reeds(Build b) {
        int many = b.brief().far() ? 16 : 34;
        for (int i = 0; i < many; i++) {
            double x = b.w * b.dice.between(-0.44, 0.44);
            double z = b.d * b.dice.between(-0.4, 0.4);
            double tall = b.h * b.dice.between(0.6, 0.96);
            double lean = b.dice.between(-0.12, 0.12) * b.h;
            if (i % 3 == 0) {
                b.leaf(-40).taper(10, 7, x, 0, z, x + lean * 0.4, tall, z);
                b.tone(Finish.WOOD, 230).taper(26, 22, x + lean * 0.36, tall * 0.84, z, x + lean * 0.42, tall, z);
            } else b.leaf(i % 2 * 60 - 20).pane(new Vec(0, 0.1, 1), true, new Vec(x - 22, 0, z), new Vec(x + 22, 0, z), new Vec(x + lean * 0.5 + 16,
                    tall * 0.6, z), new Vec(x + lean * 1.6, tall, z + 10));
        }
    }

    private static void cactus(Build b) {
        double r = b.w * 0.2;
        column(b, r, 0, 0, 0, b.h - r, 0);
        column(b, r * 0.66, -b.w * 0.36, b.h * 0.42, 0, b.h * 0.74, 0);
        column(b, r * 0.6, b.w * 0.36, b.h * 0.54, 0, b.h * 0.84, 0);
        b.leaf(0).bar(r * 0.62, 0, b.h * 0.36, 0, -b.w * 0.3, b.h * 0.37, 0, -b.w * 0.36, b.h * 0.43, 0).bar(r * 0.56, 0, b.h * 0.48, 0, b.w * 0.3,
                b.h * 0.49, 0, b.w * 0.36, b.h * 0.55, 0);
    }

    private static void column(Build b, double r, double x, double low, double z, double high, int lighter) {
        b.leaf(lighter).turn('y', x, 0, z, low - 1, r * 0.5, low, r * 0.94, (low + high) / 2, r, high, r * 0.95, high + r * 0.6, r * 0.6, high + r,
                2);
        for (int i = 0; i < 5; i++) {
            double a = StrictMath.toRadians(24 + 33 * i);
            b.line(9, 200, Stroke.INK, 620, x + r * StrictMath.cos(a), low + 20, z + r * StrictMath.sin(a), x + r * StrictMath.cos(a), high,
                    z + r * StrictMath.sin(a));
        }
    }
}
