package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Dice;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;

/** Stone, sand, heights and heavenly bodies. */
final class Landscape {
    private Landscape() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("rock", Landscape::rock), entry("cliff-edge", Landscape::edge), entry("cliff", Landscape::cliff), entry("hill",
                Landscape::hill),
                entry("mountain", Landscape::mountain), entry("dune", Landscape::dune), entry("waterfall", Landscape::waterfall), entry("cave-mouth",
                        Landscape::cave),
                entry("column-rock", Landscape::stalagmite), entry("planet", Landscape::planet), entry("asteroid", Landscape::asteroid));
    }

    private static void rock(Build b) {
        Mould mould = new Mould(b);
        double x = b.w;
        b.stone(0);
        mould.rock(-x * 0.04, b.h * 0.42, 0, x * 0.47, b.h * 0.62, b.d * 0.47, 11);
        b.stone(-50);
        mould.rock(x * 0.33, b.h * 0.16, b.d * 0.24, x * 0.2, b.h * 0.26, b.d * 0.22, 8);
        if (b.dice.chance(60)) mould.rock(-x * 0.36, b.h * 0.1, b.d * 0.3, x * 0.13, b.h * 0.18, b.d * 0.16, 7);
        b.stone(0);
        for (int i = 0; i < 3 && !b.brief().far(); i++) {
            double at = x * b.dice.between(-0.16, 0.1);
            double y = b.h * b.dice.between(0.35, 0.6);
            b.line(9, 800, Stroke.INK, 560, at, y, b.d * 0.46, at + x * 0.05, y - b.h * 0.12, b.d * 0.47, at + x * 0.03, y - b.h * 0.26, b.d * 0.48);
        }
    }

    /** Broken slabs along a brink. */
    private static void edge(Build b) {
        Mould mould = new Mould(b);
        int many = Math.clamp((long) (b.w / 2800), 5, 9);
        for (int i = 0; i < many; i++) {
            double at = -b.w / 2 + b.w * (i + b.dice.between(0.3, 0.7)) / many;
            b.stone(b.dice.next(3) * 40);
            mould.rock(at, b.h * 0.2, b.d * b.dice.between(-0.25, 0.15), b.w / many * b.dice.between(0.5, 0.75), b.h * b.dice.between(0.4, 0.8),
                    b.d * b.dice.between(0.16, 0.34), 9);
        }
        b.leaf(60);
        for (int i = 0; i < many; i++) {
            double at = -b.w / 2 + b.w * b.dice.between(0.05, 0.95);
            for (int k = 0; k < 4; k++) b.pane(new Vec(0, 0, 1), true, new Vec(at + k * 40, 0, b.d * 0.3), new Vec(at + k * 40 + 24, 0, b.d * 0.3),
                    new Vec(at + k * 60 - 40, b.h * 0.6, b.d * 0.3));
        }
    }

    /** A wall of rock with clefts: columns of different reach, lit on their shoulders. */
    private static void cliff(Build b) {
        int many = 9;
        for (int i = 0; i < many; i++) {
            double x0 = -b.w / 2 + b.w * i / many;
            double wide = b.w / many;
            double high = b.h * (0.72 + 0.28 * StrictMath.sin(StrictMath.PI * (i + 0.5) / many)) * b.dice.between(0.9, 1);
            double front = b.d * b.dice.between(0.05, 0.5);
            double lean = b.d * b.dice.between(0.05, 0.2);
            b.stone(b.dice.next(3) * 35 - 20).post(x0 + wide / 2, 0, (front - b.d / 2) / 2, wide * 0.66, (front + b.d / 2) / 2,
                    x0 + wide / 2 + b.dice.between(-1, 1) * wide * 0.15, high,
                    (front - lean - b.d / 2) / 2, wide * 0.5, (front - lean + b.d / 2) / 2);
            double top = (front - lean - b.d / 2) / 2;
            double deep = (front - lean + b.d / 2) / 2;
            new Mould(b).rock(x0 + wide / 2, high * 0.97, top, wide * b.dice.between(0.54, 0.68), b.h * 0.08, deep * 1.05, 8);
            for (int k = 0; k < 4; k++) {
                double y = high * b.dice.between(0.15, 0.9);
                double x = x0 + wide * b.dice.between(0.1, 0.7);
                double z = front - lean * y / high + 30;
                b.line(b.h / 260, 700, Stroke.INK, 460, x, y, z, x + wide * 0.1, y - high * 0.09, z, x + wide * 0.04, y - high * 0.2, z);
            }
        }
    }

    private static double swell(double t) {
        return t <= -1 || t >= 1 ? 0 : 0.5 + 0.5 * StrictMath.cos(StrictMath.PI * t);
    }

    private static void hill(Build b) {
        double lean = b.dice.between(-0.12, 0.12);
        double ripple = b.dice.between(0, 6);
        b.tone(Finish.FOLIAGE, b.brief().tone());
        new Mould(b).ground(new Vec(0, 1, 0.4), 40, 10, (u, v) -> {
            double x = 2 * u - 1;
            double high = swell(x * (1 + lean * x)) * (0.86 + 0.08 * StrictMath.sin(7 * x + ripple)) * StrictMath.sin(StrictMath.PI * Math.min(1,
                    v * 0.5 + 0.5 * v));
            return new Vec(b.w / 2 * x, b.h * Math.max(0, high), b.d / 2 - b.d * v);
        });
        Dice dice = b.dice;
        for (int i = 0; i < 4; i++) {
            double x = b.w * dice.between(-0.22, 0.22);
            double y = b.h * swell(2 * x / b.w) * 0.62;
            b.tone(Finish.FOLIAGE, b.brief().tone() - 130).ink(Ink.NONE);
            new Mould(b).mass(x, y, b.d * 0.2, 1500, 1100, 900, 7, 0.42);
        }
        b.tone(Finish.FOLIAGE, b.brief().tone() - 40);
        for (int i = 0; i < 4; i++) {
            double x = b.w * (-0.26 + 0.14 * i);
            b.line(120, 900, Stroke.INK, 260, x, b.h * 0.32, b.d * 0.32, x + b.w * 0.04, b.h * 0.36, b.d * 0.3, x + b.w * 0.09, b.h * 0.33,
                    b.d * 0.31);
        }
    }

    /** Ridges that run down from peaks; the upper third is snow. */
    private static void mountain(Build b) {
        double[] peaks = {b.dice.between(-0.08, 0.08), -0.5 + b.dice.between(-0.06, 0.06), 0.48 + b.dice.between(-0.06, 0.06)};
        double[] tall = {1, 0.62, 0.7};
        boolean fire = b.says("volcano");
        Mould.Ground range = (u, v) -> {
            double x = 2 * u - 1;
            double high = 0;
            for (int i = 0; i < (fire ? 1 : 3); i++) high = Math.max(high, tall[i] * (1 - Math.abs(x - peaks[i]) / (0.32 + 0.34 * tall[i])));
            if (fire) high = Math.min(high, 0.82);
            high = Math.max(0, high);
            double jag = 0.05 * StrictMath.sin(23 * x) + 0.035 * StrictMath.sin(41 * x + 1) + 0.02 * StrictMath.sin(83 * x);
            double ridge = Math.abs(((x * 6.5 + 0.4 * v + 20) % 1) - 0.5) * 2;
            double down = 1 - v;
            return new Vec(b.w / 2 * x, b.h * Math.max(0, (high * (1 + jag)) * (1 - down)), -b.d * 0.3 + b.d * 0.8 * down * (0.6 + 0.4 * ridge));
        };
        Mould mould = new Mould(b);
        b.tone(Finish.STONE, b.brief().tone());
        mould.ground(new Vec(0, 0.5, 1), 64, 9, range);
        if (!fire) {
            b.tone(Finish.PLAIN, 960);
            for (int i = 0; i < 3; i++) cap(b, range, peaks[i], 0.1 + 0.05 * tall[i]);
        }
        for (int i = 0; i < 3; i++) for (int k = 0; k < 3; k++) {
            double u = (peaks[i] + 1) / 2 + 0.03 * (k - 1);
            double[] points = new double[12];
            for (int n = 0; n < 4; n++) {
                Vec at = range.at(u + 0.022 * (k - 0.6) * n, 0.94 - 0.16 * n);
                points[3 * n] = at.x();
                points[3 * n + 1] = at.y();
                points[3 * n + 2] = at.z() + 120;
            }
            if (!fire || i == 0) b.line(b.h / 200, 900, Stroke.INK, 420, points);
        }
    }

    private static void cap(Build b, Mould.Ground range, double peak, double half) {
        new Mould(b).ground(new Vec(0, 0.5, 1), 14, 3, (u, v) -> {
            double across = (u - 0.5) * half;
            double low = 0.74 + 0.08 * Math.abs(((u * 3.5) % 1) - 0.5) * 2 + Math.abs(u - 0.5) * 0.3;
            Vec at = range.at((peak + 1) / 2 + across, Math.min(1, low + (1 - low) * v));
            return new Vec(at.x(), at.y() + b.h * 0.004, at.z() + b.d * 0.012);
        });
    }

    /** A crest that winds, its lee side steep and in shade. */
    private static void dune(Build b) {
        double shift = b.dice.between(0, 6);
        Mould mould = new Mould(b);
        b.tone(Finish.EARTH, b.brief().tone());
        mould.ground(new Vec(0, 1, 0.5), 36, 6, (u, v) -> crest(b, u, shift, v, 1));
        b.tone(Finish.EARTH, b.brief().tone() - 140);
        mould.ground(new Vec(0, 1, -0.5), 36, 3, (u, v) -> crest(b, u, shift, v, -1));
        for (int i = 0; i < 5; i++) {
            double u = 0.2 + 0.13 * i;
            Vec a = crest(b, u, shift, 0.5, 1);
            Vec m = crest(b, u + 0.04, shift, 0.56, 1);
            Vec c = crest(b, u + 0.09, shift, 0.5, 1);
            b.line(90, 900, Stroke.INK, 300, a.x(), a.y() + 30, a.z(), m.x(), m.y() + 30, m.z(), c.x(), c.y() + 30, c.z());
        }
    }

    private static Vec crest(Build b, double u, double shift, double v, int side) {
        double x = 2 * u - 1;
        double high = swell(x) * (0.82 + 0.18 * StrictMath.sin(4 * x + shift));
        double z = b.d * (0.12 * StrictMath.sin(3.2 * x + shift) - 0.08);
        double foot = side > 0 ? b.d / 2 : -b.d / 2;
        double t = 1 - v;
        return new Vec(b.w / 2 * x, b.h * high * v * (side > 0 ? 0.4 + 0.6 * v : 1), z + (foot - z) * t * (0.25 + 0.75 * swell(x)));
    }

    private static void waterfall(Build b) {
        double x = b.w / 2;
        b.tone(Finish.STONE, 360);
        Mould mould = new Mould(b);
        for (int side = -1; side <= 1; side += 2) for (int i = 0; i < 3; i++) mould.rock(side * x * 0.78, b.h * (0.12 + 0.33 * i), -b.d * 0.1,
                x * 0.3, b.h * 0.22, b.d * 0.4, 9);
        b.box(-x * 0.8, x * 0.8, 0, b.h * 0.98, -b.d / 2, -b.d * 0.1);
        b.tone(Finish.WATER, b.brief().tone());
        mould.ground(new Vec(0, 0.2, 1), 14, 10, (u, v) -> new Vec(x * 0.62 * (2 * u - 1) * (0.86 + 0.2 * (1 - v)), b.h * v,
                b.d * (0.3 - 0.3 * v * v + 0.05 * StrictMath.sin(u * 26))));
        for (int i = 0; i < 13; i++) {
            double at = x * (-0.56 + 1.12 * i / 12);
            double from = b.h * b.dice.between(0.55, 0.98);
            b.line(26, 900, 0x4a5560, 480, at, from, b.d * 0.12, at * 1.06, from * 0.7, b.d * 0.27, at * 1.1, from * b.dice.between(0.2, 0.5),
                    b.d * 0.33);
        }
        b.tone(Finish.PLAIN, 980).ink(Ink.NONE);
        for (int i = 0; i < 3; i++) mould.mass(x * (-0.45 + 0.45 * i), b.h * 0.03, b.d * 0.34, x * 0.32, b.h * 0.05, b.d * 0.15, 9, 0.45);
    }

    private static void cave(Build b) {
        Mould mould = new Mould(b);
        b.tone(Finish.STONE, 60).box(-b.w * 0.32, b.w * 0.32, 0, b.h * 0.7, -b.d * 0.44, -b.d * 0.1);
        b.tone(Finish.STONE, 470);
        double[][] lumps = {{-0.4, 0.28, 0.14, 0.34}, {0.4, 0.3, 0.14, 0.36}, {-0.3, 0.62, 0.2, 0.28}, {0.29, 0.66, 0.2, 0.28}, {0, 0.84, 0.3, 0.17},
                {-0.42, 0.1, 0.1, 0.14}, {0.43, 0.1, 0.1, 0.13}};
        for (double[] l : lumps) mould.rock(b.w * l[0], b.h * l[1], -b.d * 0.05, b.w * l[2], b.h * l[3], b.d * 0.42, 10);
        for (int i = 0; i < 6; i++) {
            double x = b.w * (-0.2 + 0.08 * i);
            b.line(18, 800, Stroke.INK, 500, x * 1.5, b.h * 0.95, b.d * 0.2, x * 1.45, b.h * 0.86, b.d * 0.32);
        }
        b.tone(Finish.STONE, 360);
        for (int i = 0; i < 4; i++) b.turn('y', b.w * (-0.16 + 0.1 * i), b.h * 0.7, b.d * 0.08, -b.h * b.dice.between(0.1, 0.2), 3, 0, b.w * 0.024);
    }

    /** Dripstone: a cone in rings that lean. */
    private static void stalagmite(Build b) {
        double r = b.w / 2;
        double[] profile = new double[2 * 11];
        for (int i = 0; i <= 10; i++) {
            double t = i / 10.0;
            profile[2 * i] = b.h * t;
            profile[2 * i + 1] = Math.max(4, r * (1 - t) * (0.55 + 0.45 * (1 - t)) * (i % 2 == 0 ? 1 : 0.88) + r * 0.05 * (1 - t));
        }
        b.stone(0).turn('y', 0, 0, 0, profile);
        b.stone(-40).turn('y', r * 0.55, 0, r * 0.2, 0, r * 0.36, b.h * 0.12, r * 0.26, b.h * 0.34, 4);
    }

    private static void planet(Build b) {
        double r = b.w / 2;
        b.tone(Finish.STONE, b.brief().tone()).ink(Ink.FULL);
        new Mould(b).round(0, r, 0, r, r, r, 64, 32, (x, y, z) -> 1);
        boolean rings = b.says("saturn", "ring");
        for (int i = 0; i < 9; i++) {
            double up = StrictMath.sin(StrictMath.toRadians(-62 + 14 * i + b.dice.between(-4, 4)));
            double round = Math.sqrt(1 - up * up);
            double from = b.dice.between(-1.3, 0.3);
            double[] band = new double[3 * 9];
            for (int k = 0; k < 9; k++) {
                double a = from + 0.14 * k;
                band[3 * k] = r * 1.002 * round * StrictMath.sin(a);
                band[3 * k + 1] = r + r * 1.002 * up + r * 0.012 * StrictMath.sin(k * 1.3);
                band[3 * k + 2] = r * 1.002 * round * StrictMath.cos(a);
            }
            b.line(r / 90, 900, Stroke.INK, 340, band);
        }
        if (b.says("moon")) for (int i = 0; i < 14; i++) crater(b, r, b.dice.between(-1, 1), b.dice.between(-0.9, 0.9), r * b.dice.between(0.04,
                0.13));
        if (rings) b.tone(Finish.STONE, 800).turn('y', 0, r, 0, -r * 0.01, r * 0.7, -r * 0.01, r * 0.99, r * 0.01, r * 0.99, r * 0.01, r * 0.7);
    }

    private static void crater(Build b, double r, double turn, double tilt, double size) {
        double[] rim = new double[3 * 13];
        for (int k = 0; k <= 12; k++) {
            double across = size / r * StrictMath.cos(k * StrictMath.PI / 6);
            double along = size / r * StrictMath.sin(k * StrictMath.PI / 6);
            double a = turn + across;
            double e = tilt + along;
            rim[3 * k] = r * 1.002 * StrictMath.cos(e) * StrictMath.sin(a);
            rim[3 * k + 1] = r + r * 1.002 * StrictMath.sin(e);
            rim[3 * k + 2] = r * 1.002 * StrictMath.cos(e) * StrictMath.cos(a);
        }
        b.line(r / 110, 0, Stroke.INK, 420, rim);
    }

    private static void asteroid(Build b) {
        b.stone(0);
        new Mould(b).rock(0, b.h / 2, 0, b.w * 0.58, b.h * 0.58, b.d * 0.58, 16);
        for (int i = 0; i < 5; i++) {
            double x = b.w * b.dice.between(-0.28, 0.28);
            double y = b.h * b.dice.between(0.3, 0.75);
            double s = b.w * b.dice.between(0.03, 0.07);
            b.line(b.w / 200, 300, Stroke.INK, 480, x - s, y, b.d * 0.46, x, y - s * 0.7, b.d * 0.48, x + s, y, b.d * 0.46);
        }
    }
}
