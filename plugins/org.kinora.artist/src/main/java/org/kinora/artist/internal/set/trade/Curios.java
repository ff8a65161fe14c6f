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
import org.kinora.artist.internal.set.craft.Marks;

/** What a place is remembered by: statues, wells, cages, an easel, a plant in its pot. */
final class Curios {
    private Curios() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("statue", Curios::statue), entry("dummy", Curios::dummy), entry("cage", Curios::cage),
                entry("easel", Curios::easel),
                entry("plant", Curios::plant), entry("well", Curios::well), entry("fountain", Curios::fountain));
    }

    /** An upright ellipse of points. */
    private static Vec[] oval(double x, double y, double z, double rx, double rz, int sides) {
        Vec[] ring = new Vec[sides];
        for (int i = 0; i < sides; i++) {
            double a = 2 * StrictMath.PI * i / sides;
            ring[i] = new Vec(x + rx * StrictMath.cos(a), y, z + rz * StrictMath.sin(a));
        }
        return ring;
    }

    /** A body of ovals: height, middle across, middle forward, half-width, half-depth of each, in shares of a height. */
    private static void figure(Build b, double foot, double high, double[]... levels) {
        List<Vec[]> rings = new ArrayList<>();
        for (double[] l : levels) rings.add(oval(l[1] * high, foot + l[0] * high, l[2] * high, l[3] * high, l[4] * high, 18));
        b.skin(true, rings);
    }

    private static void statue(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double plinth = b.h * (b.says("bust") ? 0.55 : 0.3);
        b.stone(-80).box(-x, x, 0, plinth * 0.16, -z, z).stone(0).box(-x * 0.8, x * 0.8, plinth * 0.16, plinth * 0.86, -z * 0.8, z * 0.8).stone(40)
                .box(-x * 0.92, x * 0.92, plinth * 0.86,
                plinth, -z * 0.92, z * 0.92);
        b.frame(7, -x * 0.6, x * 0.6, plinth * 0.28, plinth * 0.74, z * 0.81);
        new Marks(b).print(-x * 0.44, x * 0.44, plinth * 0.36, plinth * 0.66, z * 0.815, 3, 8);
        double s = b.h - plinth;
        b.stone(80);
        if (b.says("bust")) {
            figure(b, plinth, s, new double[] {0, 0, 0, 0.1, 0.09}, new double[] {0.12, 0, 0, 0.09, 0.08}, new double[] {0.16, 0, 0, 0.25, 0.16},
                    new double[] {0.34, 0, 0, 0.34, 0.17}, new double[] {0.43, 0, 0, 0.2, 0.13}, new double[] {0.48, 0, 0, 0.1, 0.1},
                            new double[] {0.66, 0, 0, 0.085, 0.085});
            head(b, 0, plinth + s * 0.77, s * 0.03, s * 0.2);
            return;
        }
        figure(b, plinth, s, new double[] {0, 0, 0, 0.15, 0.13}, new double[] {0.04, 0, 0, 0.16, 0.13}, new double[] {0.3, 0.01, 0.01, 0.12, 0.1},
                new double[] {0.46, -0.01, 0, 0.105, 0.085},
                new double[] {0.54, 0, 0, 0.085, 0.07}, new double[] {0.66, 0, 0.01, 0.115, 0.08}, new double[] {0.72, 0, 0, 0.12, 0.066},
                        new double[] {0.745, 0, 0, 0.06, 0.05},
                new double[] {0.78, 0, 0, 0.035, 0.035});
        head(b, s * 0.005, plinth + s * 0.85, s * 0.02, s * 0.068);
        b.stone(80).taper(s * 0.042, s * 0.024, -s * 0.1, plinth + s * 0.71, 0, -s * 0.17, plinth + s * 0.82, s * 0.03, -s * 0.13, plinth + s * 0.97,
                s * 0.07);
        b.taper(s * 0.042, s * 0.024, s * 0.11, plinth + s * 0.71, 0, s * 0.15, plinth + s * 0.56, s * 0.02, s * 0.07, plinth + s * 0.47, s * 0.1);
        b.ball(-s * 0.125, plinth + s * 0.975, s * 0.075, s * 0.024, s * 0.024, s * 0.024).box(s * 0.0, s * 0.13, plinth + s * 0.44, plinth + s * 0.5,
                s * 0.07, s * 0.14);
        for (int i = 0; i < 5; i++) {
            double at = s * (-0.09 + 0.045 * i);
            b.line(9, 700, Stroke.INK, 520, at * 0.7, plinth + s * 0.5, s * 0.086, at, plinth + s * 0.26, s * 0.112, at * 1.3, plinth + s * 0.02,
                    s * 0.134);
        }
        b.line(9, 600, Stroke.INK, 620, -s * 0.1, plinth + s * 0.72, s * 0.05, 0, plinth + s * 0.6, s * 0.085, s * 0.08, plinth + s * 0.5, s * 0.085);
    }

    private static void head(Build b, double x, double y, double z, double r) {
        b.ball(x, y, z, r * 0.78, r, r * 0.9).ball(x, y + r * 0.3, z - r * 0.25, r * 0.86, r * 0.8, r * 0.86);
        b.post(x, y - r * 0.15, z + r * 0.86, r * 0.14, r * 0.12, x, y + r * 0.3, z + r * 0.8, r * 0.06, r * 0.06);
        for (int side = -1; side <= 1; side += 2) b.line(r * 0.1, x + side * r * 0.18, y + r * 0.2, z + r * 0.88, x + side * r * 0.5, y + r * 0.2,
                z + r * 0.72);
        b.line(r * 0.08, x - r * 0.22, y - r * 0.42, z + r * 0.82, x + r * 0.22, y - r * 0.42, z + r * 0.82);
    }

    /** A tailor's dummy on its stand. */
    private static void dummy(Build b) {
        double r = b.w / 2;
        double deep = b.d / 2;
        for (int i = 0; i < 3; i++) {
            double a = StrictMath.PI * (0.5 + 2 * i / 3.0);
            b.wood(-260).taper(16, 22, 0, b.h * 0.12, 0, r * 0.8 * StrictMath.cos(a), 16, deep * 0.9 * StrictMath.sin(a));
        }
        b.wood(-260).turn('y', 0, b.h * 0.1, 0, 0, 22, b.h * 0.06, 34, b.h * 0.1, 20, b.h * 0.4, 20);
        double[][] levels = {{0.46, 0.7, 0.76}, {0.5, 0.84, 0.88}, {0.56, 0.82, 0.86}, {0.66, 0.56, 0.6}, {0.76, 0.72, 0.8}, {0.82, 0.86, 0.86},
                {0.87, 0.94, 0.66}, {0.9, 0.66, 0.5},
                {0.92, 0.3, 0.42}, {0.965, 0.26, 0.4}};
        List<Vec[]> rings = new ArrayList<>();
        for (double[] l : levels) rings.add(oval(0, l[0] * b.h, 0, l[1] * r, l[2] * deep, 20));
        b.cloth(120).skin(true, rings).wood(-200).turn('y', 0, b.h * 0.963, 0, 0, r * 0.26, b.h * 0.012, r * 0.2, b.h * 0.024, 16, b.h * 0.037, 22);
        b.line(4, 0, b.h * 0.93, deep * 0.44, 0, b.h * 0.8, deep * 0.86, 0, b.h * 0.66, deep * 0.61, 0, b.h * 0.5, deep * 0.89);
        b.line(4, -r * 0.54, b.h * 0.66, deep * 0.2, 0, b.h * 0.65, deep * 0.62, r * 0.54, b.h * 0.66, deep * 0.2);
        for (int side = -1; side <= 1; side += 2) b.line(5, side * r * 0.84, b.h * 0.88, deep * 0.3, side * r * 0.74, b.h * 0.8, deep * 0.5,
                side * r * 0.8, b.h * 0.78, 0);
    }

    private static void cage(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        if (b.says("bird", "canary", "parrot") || b.w < 700) {
            birdcage(b);
            return;
        }
        b.tone(Finish.WOOD, 300).box(-x, x, 0, 110, -z, z).metal(-80).box(-x, x, b.h - 60, b.h, -z, z).tone(Finish.EARTH, 560)
                .box(-x * 0.94, x * 0.94, 108, 120, -z * 0.94, z * 0.94);
        int bars = Math.max(6, (int) (b.w / 120));
        for (int i = 0; i <= bars; i++) {
            double at = -x + 26 + (b.w - 52) * i / bars;
            for (int side = -1; side <= 1; side += 2) b.metal(0).bar(13, at, 100, side * (z - 26), at, b.h - 50, side * (z - 26));
        }
        int deep = Math.max(6, (int) (b.d / 120));
        for (int i = 1; i < deep; i++) {
            double at = -z + 26 + (b.d - 52) * i / deep;
            for (int side = -1; side <= 1; side += 2) b.metal(0).bar(13, side * (x - 26), 100, at, side * (x - 26), b.h - 50, at);
        }
        double f = z - 8;
        for (int side = -1; side <= 1; side += 2) b.metal(-100).bar(18, side * x * 0.42, 110, f, side * x * 0.42, b.h * 0.86, f);
        b.bar(18, -x * 0.42, b.h * 0.86, f, x * 0.42, b.h * 0.86, f).bar(14, -x, b.h * 0.5, f, x, b.h * 0.5, f);
        b.tone(Finish.METAL, 640).box(x * 0.34, x * 0.52, b.h * 0.46, b.h * 0.56, f - 20, f + 20);
    }

    private static void birdcage(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double dome = b.h * 0.62;
        b.metal(-60).turn('y', 0, 0, 0, 0, r * 0.96, b.h * 0.07, r, b.h * 0.09, r * 0.9);
        for (int i = 0; i < 16; i++) {
            double c = StrictMath.cos(i * StrictMath.PI / 8) * r * 0.94;
            double s = StrictMath.sin(i * StrictMath.PI / 8) * r * 0.94;
            b.metal(0).bar(Math.max(3, r * 0.016), c, b.h * 0.08, s, c, dome, s, c * 0.82, dome + b.h * 0.16, s * 0.82, c * 0.45, dome + b.h * 0.27,
                    s * 0.45, 0, b.h * 0.93, 0);
        }
        b.bar(r * 0.04, -r * 0.9, b.h * 0.4, 0, r * 0.9, b.h * 0.4, 0).turn('y', 0, b.h * 0.91, 0, 0, r * 0.1, b.h * 0.09, r * 0.03);
        b.tone(Finish.PLAIN, 840).ball(0, b.h * 0.47, 0, r * 0.16, b.h * 0.08, r * 0.2).ball(0, b.h * 0.55, r * 0.12, r * 0.12, b.h * 0.05, r * 0.13);
    }

    private static void easel(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int side = -1; side <= 1; side += 2) b.wood(0).bar(18, side * x * 0.9, 18, z * 0.5, side * x * 0.16, b.h * 0.96, -z * 0.16);
        b.wood(-40).bar(18, 0, b.h * 0.92, -z * 0.14, 0, 18, -z * 0.9).wood(40).bar(15, 0, b.h * 0.3, z * 0.3, 0, b.h - 20, -z * 0.18);
        b.wood(60).box(-x * 0.86, x * 0.86, b.h * 0.4, b.h * 0.425, z * 0.12, z * 0.4);
        b.in(0, b.h * 0.425, z * 0.26, 0, 0, 0, () -> b.in(0, 0, 0, 0, 12, 0, () -> {
            double high = b.h * 0.5;
            b.tone(Finish.PLAIN, 950).box(-x * 0.94, x * 0.94, 0, high, -14, 14);
            if (b.says("blank", "empty")) return;
            b.tone(Finish.PLAIN, 760).box(-x * 0.86, x * 0.86, high * 0.45, high * 0.95, 14, 16).tone(Finish.PLAIN, 520)
                    .box(-x * 0.86, x * 0.86, high * 0.05, high * 0.45, 14, 16);
            if (b.says("portrait", "face", "woman", "man") || b.dice.chance(40)) new Marks(b).portrait(0, high * 0.5, high * 0.84, 18);
            else new Marks(b).view(-x * 0.84, x * 0.84, high * 0.06, high * 0.94, 18);
        }));
    }

    /** A leaf that bends over from a stem: where it starts, where it ends, how wide it is. */
    private static void leaf(Build b, double x, double y, double z, double tipX, double tipY, double tipZ, double wide) {
        double length = Math.max(1, StrictMath.hypot(tipX - x, tipZ - z));
        double sideX = -(tipZ - z) / length;
        double sideZ = (tipX - x) / length;
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i <= 5; i++) {
            double t = i / 5.0;
            double half = wide * (0.12 + StrictMath.sin(StrictMath.PI * StrictMath.pow(t, 0.8)) * 0.9) * (i == 5 ? 0.1 : 1);
            double px = x + (tipX - x) * t;
            double pz = z + (tipZ - z) * t;
            double py = y + (tipY - y) * t + StrictMath.sin(StrictMath.PI * t) * length * 0.3;
            rings.add(new Vec[] {new Vec(px - sideX * half, py + half * 0.25, pz - sideZ * half), new Vec(px, py + 3, pz),
                    new Vec(px + sideX * half, py + half * 0.25, pz + sideZ * half),
                    new Vec(px, py - 4, pz)});
        }
        b.skin(true, rings);
    }

    private static void plant(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double pot = b.h * 0.3;
        b.tone(Finish.STONE, 620).turn('y', 0, 0, 0, 0, r * 0.42, pot * 0.82, r * 0.56, pot * 0.84, r * 0.64, pot, r * 0.64, pot, r * 0.54, pot * 0.9,
                r * 0.52);
        b.tone(Finish.EARTH, 220).turn('y', 0, pot * 0.86, 0, 0, r * 0.52, pot * 0.05, r * 0.5);
        boolean dead = b.says("dead", "withered", "dry", "wilted");
        int stems = 4;
        for (int i = 0; i < stems; i++) {
            double a = 2 * StrictMath.PI * i / stems + b.dice.between(0, 1);
            double lean = r * b.dice.between(0.1, 0.3);
            double high = b.h * b.dice.between(0.72, 0.9);
            double x = lean * StrictMath.cos(a);
            double z = lean * StrictMath.sin(a);
            b.tone(dead ? Finish.WOOD : Finish.FOLIAGE, 300).taper(11, 6, x * 0.3, pot * 0.85, z * 0.3, x, high, z);
            for (int k = 0; k < 8; k++) {
                double t = 0.25 + 0.75 * k / 7;
                double turn = a + 2.4 * k + b.dice.between(-0.3, 0.3);
                double reach = r * b.dice.between(0.8, 1.05) * (1.15 - 0.45 * t);
                double y = pot + (high - pot) * t;
                if (dead) b.tone(Finish.FOLIAGE, 520);
                else b.leaf(k % 2 == 0 ? 0 : 90);
                leaf(b, x * t, y, z * t, x * t + reach * StrictMath.cos(turn), y + (dead ? -b.h * 0.2 : b.h * 0.02 + b.h * 0.08 * t),
                        z * t + reach * StrictMath.sin(turn), r * 0.26);
            }
        }
    }

    private static void well(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double rim = Math.min(600, b.h * 0.62);
        b.stone(0).turn('y', 0, 0, 0, 0, r * 0.98, rim * 0.86, r * 0.94, rim * 0.86, r, rim, r, rim, r * 0.74, rim * 0.3, r * 0.74);
        b.tone(Finish.WATER, 160).turn('y', 0, rim * 0.3, 0, 0, r * 0.76, 8, r * 0.76);
        for (int row = 0; row < 4; row++) {
            double y = rim * 0.86 * (row + 1) / 4;
            double here = r * (0.98 - 0.04 * (row + 1) / 4) + 3;
            arc(b, y, here);
            for (int i = 0; i < 13; i++) {
                double a = 2 * StrictMath.PI * (i + 0.5 * (row % 2)) / 13;
                b.line(5, here * StrictMath.cos(a), y, here * StrictMath.sin(a), here * StrictMath.cos(a), y - rim * 0.215, here * StrictMath.sin(a));
            }
        }
        for (int side = -1; side <= 1; side += 2) b.wood(-220).box(side * r * 0.86 - 45, side * r * 0.86 + 45, rim * 0.9, b.h, -45, 45);
        double axle = b.h - 60;
        b.wood(-160).turn('x', -r * 0.84, axle, 0, 0, 52, r * 1.68, 52).tone(Finish.CLOTH, 640)
                .turn('x', -r * 0.3, axle, 0, 0, 58, 60, 72, r * 0.5, 72, r * 0.6, 58);
        b.tone(Finish.METAL, 260).bar(13, r * 0.9, axle, 0, r * 0.99, axle, 0, r * 0.99, axle - 150, 60);
        b.line(12, 0, axle - 60, 40, 0, rim * 0.9, 40);
        b.in(0, rim, r * 0.84, 0, 0, 0, () -> b.wood(40).turn('y', -r * 0.4, 0, 0, 0, 90, 190, 118, 190, 106, 24, 80));
    }

    private static void arc(Build b, double y, double radius) {
        double[] points = new double[3 * 25];
        for (int i = 0; i <= 24; i++) {
            points[3 * i] = radius * StrictMath.cos(i * StrictMath.PI / 12);
            points[3 * i + 1] = y;
            points[3 * i + 2] = radius * StrictMath.sin(i * StrictMath.PI / 12);
        }
        b.line(5, 0, Stroke.INK, 600, points);
    }

    private static void fountain(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double rim = Math.min(450, b.h * 0.3);
        b.stone(-40).turn('y', 0, 0, 0, 0, r, rim * 0.2, r, rim * 0.24, r * 0.95, rim * 0.8, r * 0.95, rim * 0.84, r, rim, r, rim, r * 0.86,
                rim * 0.5, r * 0.86);
        b.tone(Finish.WATER, 700).turn('y', 0, rim * 0.5, 0, 0, r * 0.88, rim * 0.26, r * 0.88);
        double bowl = b.h * 0.58;
        b.stone(20).turn('y', 0, rim * 0.5, 0, 0, r * 0.26, bowl * 0.14, r * 0.24, bowl * 0.2, r * 0.12, bowl * 0.5, r * 0.1, bowl * 0.74, r * 0.16,
                bowl * 0.84, r * 0.42, bowl * 0.95,
                r * 0.52, bowl * 0.95, r * 0.46, bowl * 0.88, r * 0.3);
        double water = rim * 0.5 + bowl * 0.9;
        b.tone(Finish.WATER, 800).turn('y', 0, water, 0, 0, r * 0.44, 10, r * 0.46);
        b.stone(40).turn('y', 0, water, 0, 0, r * 0.1, b.h * 0.08, r * 0.06, b.h * 0.12, r * 0.1, b.h * 0.15, r * 0.02);
        if (b.says("dry", "broken", "empty")) return;
        b.tone(Finish.WATER, 940).taper(r * 0.022, r * 0.04, 0, water + b.h * 0.1, 0, 0, b.h * 0.99, 0);
        for (int i = 0; i < 10; i++) {
            double c = StrictMath.cos(i * StrictMath.PI / 5 + 0.2);
            double s = StrictMath.sin(i * StrictMath.PI / 5 + 0.2);
            b.tone(Finish.WATER, 930).taper(r * 0.026, r * 0.014, 0, b.h * 0.97, 0, c * r * 0.14, b.h * 0.985, s * r * 0.14, c * r * 0.28, b.h * 0.86,
                    s * r * 0.28,
                    c * r * 0.34, water, s * r * 0.34);
            b.taper(r * 0.02, r * 0.012, c * r * 0.5, rim * 0.5 + bowl * 0.94, s * r * 0.5, c * r * 0.6, rim * 1.6, s * r * 0.6, c * r * 0.64,
                    rim * 0.76, s * r * 0.64);
            ripple(b, c * r * 0.64, rim * 0.77, s * r * 0.64, r * 0.06);
        }
    }

    private static void ripple(Build b, double x, double y, double z, double radius) {
        double[] points = new double[3 * 9];
        for (int i = 0; i <= 8; i++) {
            points[3 * i] = x + radius * StrictMath.cos(i * StrictMath.PI / 4);
            points[3 * i + 1] = y;
            points[3 * i + 2] = z + radius * StrictMath.sin(i * StrictMath.PI / 4);
        }
        b.line(8, 0, 0xffffff, 800, points);
    }
}
