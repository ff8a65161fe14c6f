package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** What holds a building up and divides it. */
final class Shells {
    private Shells() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("ceiling", Shells::ceiling), entry("partition", Shells::partition), entry("arch", Shells::arch),
                entry("pillar", Shells::pillar), entry("beam", Shells::beam),
                entry("stairs", Shells::stairs), entry("steps", Shells::steps), entry("ladder", Shells::ladder), entry("railing", Shells::railing),
                        entry("fireplace", Shells::fireplace),
                entry("car-side", Shells::carSide), entry("rug", Shells::rug));
    }

    private static void ceiling(Build b) {
        b.plain(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
    }

    private static void partition(Build b) {
        double x = b.w / 2;
        if (b.d > 300) {
            b.stone(-60).box(-x, x, 0, b.h - 90, -b.d / 2 + 20, b.d / 2 - 20).stone(0).box(-x, x, b.h - 90, b.h, -b.d / 2, b.d / 2);
            for (int row = 0; row < b.h / 220 - 1; row++) for (int i = 0; i < 3; i++) if (b.dice.chance(55)) {
                double at = b.dice.between(-x, x - 420);
                b.line(6, 200, Stroke.INK, 520, at, row * 220, b.d / 2 - 18, at + 400, row * 220, b.d / 2 - 18, at + 400, row * 220 + 200,
                        b.d / 2 - 18);
            }
            if (b.brief().owner().contains("chimney")) for (int side = -1; side <= 1; side += 2) b.tone(Finish.EARTH, 420)
                    .turn('y', side * x * 0.4, b.h - 10, 0, 0, 110, 10, 90);
            return;
        }
        int folds = Math.max(1, (int) (b.w / 700));
        for (int i = 0; i < folds; i++) {
            double from = -x + b.w * i / folds;
            double to = -x + b.w * (i + 1) / folds;
            b.wood(-160).box(from, from + 35, 0, b.h, -b.d / 2, b.d / 2).box(to - 35, to, 0, b.h, -b.d / 2, b.d / 2)
                    .box(from, to, b.h - 45, b.h, -b.d / 2, b.d / 2).box(from, to, 40, 90, -b.d / 2, b.d / 2);
            b.cloth(60).box(from + 35, to - 35, 90, b.h - 45, -8, 8);
        }
    }

    private static void arch(Build b) {
        double x = b.w / 2;
        double foot = b.w * 0.16;
        double spring = b.h - b.w * 0.62;
        b.stone(0).cut('z', -b.d / 2, b.d / 2, Outline.join(new double[] {-x, 0, -x + foot, 0, -x + foot, spring},
                reversed(Outline.arc(0, spring, x - foot, b.w * 0.48, 0, 180, 12)),
                new double[] {x - foot, 0, x, 0, x, b.h, -x, b.h}));
        for (int i = 1; i < 8; i++) {
            double a = StrictMath.PI * i / 8;
            b.line(6, (x - foot) * StrictMath.cos(a), spring + b.w * 0.48 * StrictMath.sin(a), b.d / 2 + 2, (x - foot * 0.2) * StrictMath.cos(a),
                    spring + b.w * 0.6 * StrictMath.sin(a), b.d / 2 + 2);
        }
    }

    private static double[] reversed(double[] outline) {
        double[] reversed = new double[outline.length];
        for (int i = 0; i < outline.length / 2; i++) {
            reversed[2 * i] = outline[outline.length - 2 - 2 * i];
            reversed[2 * i + 1] = outline[outline.length - 1 - 2 * i];
        }
        return reversed;
    }

    private static void pillar(Build b) {
        double r = b.w / 2;
        if (b.w < 350) {
            b.metal(-60).turn('y', 0, 0, 0, 0, r, 120, r, 160, r * 0.6, b.h - 200, r * 0.55, b.h - 60, r * 0.9, b.h, r);
            return;
        }
        b.stone(20).box(-r, r, 0, 160, -r, r).box(-r, r, b.h - 140, b.h, -r, r);
        b.stone(0).turn('y', 0, 160, 0, 0, r * 0.94, 60, r * 0.96, 110, r * 0.8, (b.h - 300) * 0.5, r * 0.78, b.h - 460, r * 0.7, b.h - 400, r * 0.78,
                b.h - 300, r * 0.96);
        for (int i = 0; i < 9; i++) {
            double a = StrictMath.PI * 2 * i / 9;
            b.line(7, 300, Stroke.INK, 420, r * 0.8 * StrictMath.cos(a), 320, r * 0.8 * StrictMath.sin(a), r * 0.71 * StrictMath.cos(a), b.h - 340,
                    r * 0.71 * StrictMath.sin(a));
        }
    }

    private static void beam(Build b) {
        b.wood(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        for (int side = -1; side <= 1; side += 2) for (int i = 0; i < 4; i++) {
            double z = b.dice.between(-b.d / 2, b.d * 0.3);
            b.line(5, 700, Stroke.INK, 520, side * (b.w / 2 + 2), b.h * b.dice.between(0.2, 0.8), z, side * (b.w / 2 + 2),
                    b.h * b.dice.between(0.2, 0.8), z + b.d * 0.16);
        }
    }

    private static void stairs(Build b) {
        int steps = Math.max(3, (int) StrictMath.round(b.h / 175));
        double rise = b.h / steps;
        double go = b.d / steps;
        double x = b.w / 2;
        for (int i = 0; i < steps; i++) {
            double z = b.d / 2 - go * i;
            b.wood(0).box(-x + 40, x - 40, Math.max(0, rise * i - 120), rise * (i + 1) - 30, -b.d / 2, z - 25).wood(60)
                    .box(-x + 30, x - 30, rise * (i + 1) - 30, rise * (i + 1), z - go - 10, z);
        }
        for (int side = -1; side <= 1; side += 2) b.wood(-110).cut('x', side * x - side * 40, side * x, b.d / 2, 0, b.d / 2, rise * 1.4,
                -b.d / 2 + go, b.h, -b.d / 2, b.h, -b.d / 2, b.h - rise * 2, b.d / 2 - go * 2,
                0);
    }

    private static void steps(Build b) {
        int many = Math.max(2, (int) StrictMath.round(b.h / 150));
        for (int i = 0; i < many; i++) b.stone(20 * i).box(-b.w / 2, b.w / 2, b.h * i / many, b.h * (i + 1) / many, -b.d / 2,
                b.d / 2 - b.d * i / many);
    }

    private static void ladder(Build b) {
        double x = b.w / 2;
        double lean = b.d * 0.4;
        for (int side = -1; side <= 1; side += 2) b.wood(0).post(side * (x - 25), 0, lean, 25, 18, side * (x - 30), b.h, -lean, 22, 18);
        int rungs = (int) (b.h / 290);
        for (int i = 0; i < rungs; i++) {
            double t = (i + 0.6) / rungs;
            b.wood(-50).bar(17, -x + 25, b.h * t, lean - 2 * lean * t, x - 25, b.h * t, lean - 2 * lean * t);
        }
    }

    private static void railing(Build b) {
        double x = b.w / 2;
        if (b.h > 1500) {
            b.metal(160).bar(20, -x, 0, 0, -x, b.h, 0).bar(20, x, 0, 0, x, b.h, 0).bar(16, -x, b.h * 0.5, 0, x, b.h * 0.5, 0);
            return;
        }
        double t = Math.min(26, b.d * 0.45);
        if (b.says("handrail", "elevator")) {
            b.metal(260).bar(t, -x, b.h - t, 0, x, b.h - t, 0);
            for (int i = -1; i <= 1; i++) b.bar(t * 0.7, i * x * 0.8, b.h - t, 0, i * x * 0.8, b.h - 2 * t, -b.d / 2 + t * 0.7);
            return;
        }
        b.metal(0).bar(t, -x, b.h - t, 0, x, b.h - t, 0).bar(t * 0.6, -x, b.h * 0.12, 0, x, b.h * 0.12, 0);
        int posts = Math.max(2, (int) (b.w / 1600) + 1);
        for (int i = 0; i < posts; i++) b.bar(t, -x + t + (b.w - 2 * t) * i / (posts - 1), 0, 0, -x + t + (b.w - 2 * t) * i / (posts - 1), b.h, 0);
        int bars = (int) Math.min(220, b.w / 150);
        if (b.w < 15_000) for (int i = 1; i < bars; i++) b.line(14, -x + b.w * i / bars, b.h * 0.12, 0, -x + b.w * i / bars, b.h - t, 0);
        else for (double y : new double[] {0.38, 0.66}) b.bar(t * 0.5, -x, b.h * y, 0, x, b.h * y, 0);
    }

    private static void fireplace(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double mouth = x * 0.58;
        double top = b.h * 0.66;
        b.stone(120).box(-x * 0.94, -mouth, 0, b.h - 90, -z, z * 0.8).box(mouth, x * 0.94, 0, b.h - 90, -z, z * 0.8)
                .box(-mouth, mouth, top, b.h - 90, -z, z * 0.8);
        b.stone(180).box(-x, x, b.h - 90, b.h, -z, z).box(-x, x, 0, 50, z * 0.5, z);
        b.tone(Finish.STONE, 130).box(-mouth, mouth, 0, top, -z, -z * 0.7).box(-mouth, mouth, 0, 20, -z, z * 0.6);
        for (int row = 0; row < 3; row++) for (int side = -1; side <= 1; side += 2) b.line(6, 200, Stroke.INK, 600, side * x * 0.93,
                b.h * (0.18 + 0.2 * row), z * 0.81, side * mouth, b.h * (0.18 + 0.2 * row), z * 0.81);
        for (int i = 0; i < 3; i++) b.tone(Finish.WOOD, 240).bar(45, -mouth * 0.6 + i * 40, 60 + i * 42, -z * 0.2 + i * 30, mouth * 0.6 - i * 60,
                70 + i * 30, i * 40 - z * 0.1);
        if (!b.says("cold", "dead", "out", "empty")) Lamps.fire(b, 0, 90, 0, mouth * 0.72, top * 0.7);
    }

    private static void carSide(Build b) {
        double x = b.w / 2;
        double belt = b.h * 0.74;
        b.metal(-40).box(-x, x, 0, belt, -b.d / 2, -b.d * 0.2);
        b.cloth(-160).soft(-x * 0.96, x * 0.96, b.h * 0.05, belt - 10, -b.d * 0.25, b.d * 0.25, 20);
        b.plain(-200).soft(-x * 0.5, x * 0.1, belt * 0.6, belt * 0.72, b.d * 0.1, b.d / 2, 14);
        b.tone(Finish.METAL, 640).soft(-x * 0.06, x * 0.04, belt * 0.8, belt * 0.86, b.d * 0.2, b.d * 0.4, 8);
        b.line(5, -x * 0.2, 20, b.d * 0.26, -x * 0.2, belt, b.d * 0.26).line(5, x * 0.55, 20, b.d * 0.26, x * 0.55, belt, b.d * 0.26);
        b.line(6, -x * 0.95, belt, b.d * 0.2, x * 0.95, belt, b.d * 0.2);
    }

    private static void rug(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.cloth(0).box(-x, x, 0, b.h, -z, z);
        for (double in : new double[] {0.08, 0.14}) {
            double m = Math.min(b.w, b.d) * in;
            b.line(in < 0.1 ? 16 : 7, 0, Stroke.INK, 480, -x + m, b.h + 1, -z + m, x - m, b.h + 1, -z + m, x - m, b.h + 1, z - m, -x + m, b.h + 1,
                    z - m, -x + m, b.h + 1, -z + m);
        }
        b.line(8, 0, Stroke.INK, 420, 0, b.h + 1, -z * 0.5, x * 0.45, b.h + 1, 0, 0, b.h + 1, z * 0.5, -x * 0.45, b.h + 1, 0, 0, b.h + 1, -z * 0.5);
        boolean wide = b.w > b.d;
        for (int side = -1; side <= 1; side += 2) for (int i = 0; i < 22; i++) {
            double at = -0.48 + 0.96 * i / 21;
            if (wide) b.line(4, side * x, 3, at * b.d, side * (x + 45), 3, at * b.d);
            else b.line(4, at * b.w, 3, side * z, at * b.w, 3, side * (z + 45));
        }
    }
}
