package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Ways, rails and water: flat, told by their edges and by few lines that lie along them. */
final class Grounds {
    private Grounds() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("floor", Grounds::plain), entry("ground", Grounds::plain), entry("path", Grounds::path), entry("road",
                Grounds::road), entry("pavement", Grounds::pavement),
                entry("track", Grounds::track), entry("water", Grounds::water), entry("pier", Grounds::pier), entry("gangway", Grounds::gangway));
    }

    private static void slab(Build b) {
        b.box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
    }

    private static void plain(Build b) {
        b.stone(0);
        slab(b);
    }

    /** A way whose edges waver. */
    private static void path(Build b) {
        boolean along = b.d >= b.w;
        double length = along ? b.d : b.w;
        double half = (along ? b.w : b.d) / 2;
        int steps = Math.max(4, (int) (length / 900));
        double[] left = new double[2 * (steps + 1)];
        double[] right = new double[2 * (steps + 1)];
        double shift = b.dice.between(0, 6);
        for (int i = 0; i <= steps; i++) {
            double at = -length / 2 + length * i / steps;
            double sway = half * 0.1 * StrictMath.sin(i * 0.9 + shift);
            put(left, i, along, at, -half * 0.88 + sway + half * b.dice.between(-0.06, 0.06));
            put(right, i, along, at, half * 0.88 + sway + half * b.dice.between(-0.06, 0.06));
        }
        b.of(Finish.EARTH, 60);
        for (int i = 0; i < steps; i++) b.ink(Ink.NONE).pane(new Vec(0, 1, 0), false, corner(b, left, i), corner(b, left, i + 1), corner(b, right,
                i + 1), corner(b, right, i));
        for (double[] edge : new double[][] {left, right}) for (int i = 0; i < steps; i++) if (!b.dice.chance(18)) {
            b.line(14, 300, Stroke.INK, 560, edge[2 * i], b.h + 1, edge[2 * i + 1], edge[2 * i + 2], b.h + 1, edge[2 * i + 3]);
        }
        for (int i = 0; i < Math.min(70, length / 250); i++) {
            double x = b.w * b.dice.between(-0.4, 0.4);
            double z = b.d * b.dice.between(-0.48, 0.48);
            b.line(8, 0, Stroke.INK, 420, x, b.h + 1, z, x + 50, b.h + 1, z + 18);
        }
    }

    private static void put(double[] edge, int i, boolean along, double at, double across) {
        edge[2 * i] = along ? across : at;
        edge[2 * i + 1] = along ? at : across;
    }

    private static Vec corner(Build b, double[] edge, int i) {
        return new Vec(edge[2 * i], b.h, edge[2 * i + 1]);
    }

    private static void road(Build b) {
        b.stone(0);
        slab(b);
        boolean across = b.w >= b.d;
        double length = across ? b.w : b.d;
        double half = (across ? b.d : b.w) / 2;
        for (double at = -length / 2 + 800; at < length / 2 - 2600; at += 5200) mark(b, across, 120, at, at + 2600, 0, 0xf0f0ec);
        for (int side = -1; side <= 1; side += 2) for (double at = -length / 2; at < length / 2; at += 3000) {
            mark(b, across, 70, at, Math.min(length / 2, at + 3000), side * half * 0.92, 0xe4e4e0);
        }
        for (int i = 0; i < 18; i++) {
            double at = length * b.dice.between(-0.4, 0.4) * 0.5;
            mark(b, across, 8, at, at + b.dice.between(200, 900), half * b.dice.between(-0.8, 0.8), Stroke.INK);
        }
    }

    private static void mark(Build b, boolean across, double width, double from, double to, double side, int colour) {
        double y = b.h + 2;
        if (across) b.line(width, 0, colour, 780, from, y, side, (from + to) / 2, y, side, to, y, side);
        else b.line(width, 0, colour, 780, side, y, from, side, y, (from + to) / 2, side, y, to);
    }

    private static void pavement(Build b) {
        b.stone(0);
        slab(b);
        double step = 1200;
        for (double x = -Math.min(b.w / 2, 16_000); x < Math.min(b.w / 2, 16_000); x += step) b.line(7, 0, Stroke.INK, 420, x, b.h + 2, -b.d / 2, x,
                b.h + 2, b.d / 2);
        b.line(7, 0, Stroke.INK, 420, -Math.min(b.w / 2, 16_000), b.h + 2, 0, Math.min(b.w / 2, 16_000), b.h + 2, 0);
        b.stone(90).box(-b.w / 2, b.w / 2, 0, b.h, b.d / 2 - 150, b.d / 2);
    }

    /** Two rails on sleepers in ballast. */
    private static void track(Build b) {
        boolean across = b.w >= b.d;
        double length = across ? b.w : b.d;
        b.in(0, 0, 0, across ? 90 : 0, 0, 0, () -> {
            double half = (across ? b.d : b.w) / 2;
            b.tone(Finish.STONE, 560).cut('z', -length / 2, length / 2, -half, 0, half, 0, half * 0.86, b.h * 0.3, -half * 0.86, b.h * 0.3);
            double gauge = Math.min(717, half * 0.9);
            double reach = Math.min(length / 2, 17_000);
            for (double z = -reach; z < reach; z += 700) b.tone(Finish.WOOD, 300).box(-Math.min(half, 1250), Math.min(half, 1250), b.h * 0.25,
                    b.h * 0.5, z - 120, z + 120);
            for (int side = -1; side <= 1; side += 2) b.tone(Finish.METAL, 640).box(side * gauge - 35, side * gauge + 35, b.h * 0.4, b.h,
                    -length / 2, length / 2);
        });
    }

    /** A sheet with lights and ripples that lie level; denser and shorter with distance from its front. */
    private static void water(Build b) {
        boolean small = b.w < 4000 && b.d < 4000;
        b.of(Finish.WATER, 0);
        if (small) {
            double[] edge = new double[2 * 22];
            for (int i = 0; i < 22; i++) {
                double a = 2 * StrictMath.PI * i / 22;
                double r = 0.9 + 0.08 * StrictMath.sin(3 * a + b.dice.next(2)) + b.dice.between(-0.02, 0.02);
                edge[2 * i] = b.w / 2 * r * StrictMath.cos(a);
                edge[2 * i + 1] = b.d / 2 * r * StrictMath.sin(a);
            }
            b.cut('y', 0, b.h, edge);
        } else {
            b.ink(Ink.NONE);
            slab(b);
            shore(b);
        }
        double area = b.w * b.d / 1e6;
        int many = (int) Math.min(130, 6 + area / 6);
        double reach = Math.min(b.d, 40_000);
        for (int i = 0; i < many; i++) {
            double z = b.d / 2 - reach * b.dice.between(0.02, 0.98);
            double spread = Math.min(b.w / 2 * 0.92, 26_000);
            double x = b.dice.between(-spread, spread);
            double l = Math.min(b.w * 0.2, b.dice.between(400, 1700));
            double bow = b.dice.between(30, 90);
            if (small && (Math.abs(x) > b.w * 0.26 || Math.abs(z) > b.d * 0.3)) continue;
            b.line(small ? 6 : 16, 900, i % 3 == 0 ? 0xffffff : Stroke.INK, i % 3 == 0 ? 640 : 440, x - l / 2, b.h + 3, z, x, b.h + 3, z + bow,
                    x + l / 2, b.h + 3, z - bow * 0.3);
        }
    }

    /** Two lines of foam along the near edge. */
    private static void shore(Build b) {
        double half = Math.min(b.w / 2, 30_000);
        for (int row = 0; row < 2; row++) for (double x = -half; x < half - 600; x += 900) {
            double z = b.d / 2 - 60 - row * 700;
            if (b.dice.chance(row == 0 ? 10 : 45)) continue;
            double bend = b.dice.between(-120, 60);
            b.line(row == 0 ? 42 : 22, 300, 0xffffff, 860, x, b.h + 3, z, x + 300, b.h + 3, z + bend, x + 620, b.h + 3, z + bend * 0.6, x + 900,
                    b.h + 3, z);
        }
    }

    private static void pier(Build b) {
        double x = b.w / 2;
        double deck = b.h;
        b.wood(40).box(-x, x, deck - 90, deck, -b.d / 2, b.d / 2);
        for (double z = -b.d / 2 + 220; z < b.d / 2; z += 220) b.line(8, 0, Stroke.INK, 620, -x, deck + 2, z, 0, deck + 2, z + b.dice.between(-12,
                12), x, deck + 2, z);
        int posts = Math.max(2, (int) (b.d / 2600));
        for (int i = 0; i <= posts; i++) for (int side = -1; side <= 1; side += 2) b.wood(-120).bar(110, side * (x - 120), 0,
                -b.d / 2 + 150 + (b.d - 300) * i / posts, side * (x - 120), deck + (i % 2) * 0.0, -b.d / 2 + 150
                + (b.d - 300) * i / posts);
    }

    /** A sloping board walk with rails of rope. */
    private static void gangway(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double rise = Math.max(0, b.h - 900 > 300 ? b.h - 900 : 0);
        b.wood(60).cut('x', -x * 0.86, x * 0.86, z, 0, z, 70, -z, rise + 70, -z, rise);
        for (int i = 1; i < 12; i++) {
            double t = i / 12.0;
            b.wood(-60).box(-x * 0.86, x * 0.86, rise * t + 66, rise * t + 96, z - b.d * t - 25, z - b.d * t + 25);
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                double t = 0.04 + 0.92 * i / 3;
                b.metal(-60).bar(22, side * x * 0.9, rise * t, z - b.d * t, side * x * 0.9, Math.min(b.h, rise * t + 880), z - b.d * t);
            }
            b.tone(Finish.CLOTH, 720).bar(18, side * x * 0.9, Math.min(b.h - 20, 860), z * 0.92, side * x * 0.9, Math.min(b.h - 20,
                    rise * 0.5 + 820), 0, side * x * 0.9, Math.min(b.h - 20, rise + 860), -z * 0.92);
        }
    }
}
