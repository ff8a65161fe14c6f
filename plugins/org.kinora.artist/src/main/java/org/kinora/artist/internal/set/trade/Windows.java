package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** Windows stand open to what lies beyond: frames and bars, and panes of glass. */
final class Windows {
    private Windows() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("window", Windows::window), entry("high-window", Windows::high), entry("shop-window", Windows::shop),
                entry("panorama", Windows::panorama),
                entry("porthole", Windows::porthole), entry("bars", Windows::bars), entry("curtain", Windows::curtain),
                        entry("windscreen", Windows::windscreen),
                entry("car-rear", Windows::rear));
    }

    private static void frame(Build b, double t, double z0, double z1) {
        double x = b.w / 2;
        b.box(-x, -x + t, 0, b.h, z0, z1).box(x - t, x, 0, b.h, z0, z1).box(-x + t, x - t, 0, t, z0, z1).box(-x + t, x - t, b.h - t, b.h, z0, z1);
    }

    private static void window(Build b) {
        if (b.h > 2400) {
            church(b);
            return;
        }
        double x = b.w / 2;
        double t = 55;
        b.tone(Finish.WOOD, Math.min(900, b.brief().tone()));
        frame(b, t, -30, 30);
        b.box(-22, 22, t, b.h - t, -22, 22).box(-x + t, x - t, b.h * 0.62, b.h * 0.62 + 32, -22, 22);
        if (b.w > 1800) for (int side = -1; side <= 1; side += 2) b.box(side * x * 0.5 - 18, side * x * 0.5 + 18, t, b.h - t, -22, 22);
        b.box(-x, x, 0, 36, 30, b.d / 2);
        if (b.says("broken", "shattered", "smashed")) {
            for (int i = 0; i < 7; i++) {
                double a = i * 0.9;
                b.line(3, x * 0.45, b.h * 0.35, 0, x * 0.45 + x * 0.42 * StrictMath.cos(a), b.h * 0.35 + b.h * 0.2 * StrictMath.sin(a), 0);
            }
        } else if (!b.says("open")) {
            b.glass().box(-x + t, x - t, t, b.h - t, -3, 3);
            b.line(5, 900, 0xffffff, 500, -x * 0.7, b.h * 0.18, 6, -x * 0.3, b.h * 0.5, 6)
                    .line(4, 900, 0xffffff, 420, -x * 0.56, b.h * 0.14, 6, -x * 0.24, b.h * 0.4, 6);
        }
    }

    /** Tall and pointed, with leads. */
    private static void church(Build b) {
        double x = b.w / 2;
        double spring = b.h - b.w * 0.8;
        double[] arch = Outline.join(new double[] {x, 0, x, spring}, Outline.arc(-x * 0.6, spring, b.w * 0.8, b.w * 0.8, 4, 58, 7),
                Outline.arc(x * 0.6, spring, b.w * 0.8, b.w * 0.8, 122, 176, 7),
                new double[] {-x, spring, -x, 0});
        b.tone(Finish.STONE, 620);
        double t = b.w * 0.07;
        double[] spandrel = Outline.join(new double[] {x, spring}, new double[] {x, b.h}, new double[] {0, b.h},
                Outline.arc(-x * 0.6, spring, b.w * 0.8, b.w * 0.8, 40, 4, 5));
        b.cut('z', -b.d / 2, b.d / 2, spandrel);
        double[] other = spandrel.clone();
        for (int i = 0; i < other.length; i += 2) other[i] = -other[i];
        b.cut('z', -b.d / 2, b.d / 2, other);
        b.box(-t / 2, t / 2, 0, b.h * 0.86, -20, 20).box(-x, x, 0, t, -b.d / 2, b.d / 2);
        b.tone(b.night ? Finish.GLASS : Finish.LIGHT, b.night ? 420 : 900).cut('z', -6, -2, arch);
        for (int i = 1; i * b.w * 0.36 < b.h * 0.92; i++) b.line(14, -x, b.w * 0.36 * i, 2, x, b.w * 0.36 * i, 2);
        for (int side = -1; side <= 1; side += 2) b.line(10, side * x * 0.5, 0, 2, side * x * 0.5, spring + b.w * 0.3, 2);
        b.line(12, 0, spring, 3, x * 0.5, spring + b.w * 0.26, 3, 0, spring + b.w * 0.5, 3, -x * 0.5, spring + b.w * 0.26, 3, 0, spring, 3);
    }

    private static void high(Build b) {
        b.tone(Finish.WOOD, 560);
        frame(b, 45, -40, 40);
        b.box(-15, 15, 45, b.h - 45, -15, 15).glass().box(-b.w / 2 + 45, b.w / 2 - 45, 45, b.h - 45, -3, 3);
        if (b.h > 480 && b.w < 700) for (int i = 1; i < 4; i++) b.tone(Finish.METAL, 240)
                .bar(11, -b.w / 2 + b.w * i / 4, 30, 30, -b.w / 2 + b.w * i / 4, b.h - 30, 30);
    }

    private static void shop(Build b) {
        b.tone(Finish.WOOD, 360);
        frame(b, 70, -40, 40);
        int panes = Math.max(2, (int) (b.w / 1300));
        for (int i = 1; i < panes; i++) b.box(-b.w / 2 + b.w * i / panes - 22, -b.w / 2 + b.w * i / panes + 22, 70, b.h - 70, -24, 24);
        b.box(-b.w / 2, b.w / 2, 0, 90, 40, b.d / 2).glass().box(-b.w / 2 + 70, b.w / 2 - 70, 70, b.h - 70, -3, 3);
        for (int i = 0; i < panes; i++) b.line(7, 900, 0xffffff, 480, -b.w / 2 + b.w * (i + 0.2) / panes, b.h * 0.2, 8,
                -b.w / 2 + b.w * (i + 0.45) / panes, b.h * 0.7, 8);
    }

    private static void panorama(Build b) {
        b.of(Finish.METAL, 180);
        double t = Math.min(90, b.h * 0.07);
        frame(b, t, -b.d * 0.4, b.d * 0.5);
        int panes = Math.max(1, (int) (b.w / 1500));
        for (int i = 1; i < panes; i++) b.box(-b.w / 2 + b.w * i / panes - t / 3, -b.w / 2 + b.w * i / panes + t / 3, t, b.h - t, -b.d * 0.3,
                b.d * 0.4);
        for (int side = -1; side <= 1; side += 2) b.cut('z', -b.d * 0.3, b.d * 0.4, side * b.w / 2, b.h - t, side * (b.w / 2 - b.h * 0.18), b.h - t,
                side * b.w / 2, b.h - t - b.h * 0.2);
    }

    private static void porthole(Build b) {
        double r = Math.min(b.w, b.h) / 2;
        double[] ring = new double[3 * 25];
        for (int k = 0; k <= 24; k++) {
            ring[3 * k] = r * 0.88 * StrictMath.cos(k * StrictMath.PI / 12);
            ring[3 * k + 1] = b.h / 2 + r * 0.88 * StrictMath.sin(k * StrictMath.PI / 12);
            ring[3 * k + 2] = b.d * 0.36;
        }
        b.tone(Finish.METAL, 560);
        for (int quarter = 0; quarter < 4; quarter++) {
            double sx = quarter % 2 == 0 ? 1 : -1;
            double sy = quarter < 2 ? 1 : -1;
            double[] arc = Outline.arc(0, b.h / 2, sx * r * 0.92, sy * r * 0.92, 0, 90, 6);
            b.cut('z', -b.d / 2, b.d * 0.46, Outline.join(arc, new double[] {0, b.h / 2 + sy * r, sx * r, b.h / 2 + sy * r, sx * r, b.h / 2}));
        }
        b.tone(Finish.METAL, 480).bar(r * 0.13, ring).glass().turn('z', 0, b.h / 2, 0, 0, r * 0.9, 3, r * 0.9);
        for (int i = 0; i < 8; i++) b.tone(Finish.METAL, 700)
                .ball(r * 0.88 * StrictMath.cos(i * 0.785 + 0.39), b.h / 2 + r * 0.88 * StrictMath.sin(i * 0.785 + 0.39), b.d * 0.36 + r * 0.12,
                r * 0.04,
                r * 0.04, r * 0.03);
    }

    private static void bars(Build b) {
        b.tone(Finish.METAL, b.brief().tone());
        int many = (int) (b.w / 130);
        for (int i = 0; i <= many; i++) b.bar(13, -b.w / 2 + 13 + (b.w - 26) * i / many, 0, 0, -b.w / 2 + 13 + (b.w - 26) * i / many, b.h, 0);
        for (double y : new double[] {0.04, 0.5, 0.95}) b.box(-b.w / 2, b.w / 2, b.h * y - 20, b.h * y + 20, -b.d / 2, b.d / 2);
        b.box(b.w * 0.1, b.w * 0.18, b.h * 0.42, b.h * 0.54, -b.d / 2, b.d / 2);
    }

    /** Folds that hang from a rail; where a fold turns away there is a line. */
    private static void curtain(Build b) {
        double pitch = Math.max(110, b.w / 22);
        int steps = (int) (b.w / pitch) * 4;
        double deep = Math.min(b.d * 0.4, pitch * 0.5);
        double[] wave = new double[4 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            double x = -b.w / 2 + b.w * i / steps;
            double z = deep * StrictMath.sin(i * StrictMath.PI / 2 + 0.6) * (0.7 + 0.3 * StrictMath.sin(i * 0.71));
            wave[2 * i] = x;
            wave[2 * i + 1] = z + 6;
            wave[2 * (2 * steps + 1 - i)] = x;
            wave[2 * (2 * steps + 1 - i) + 1] = z - 6;
        }
        b.cloth(0).cut('y', 15, b.h - 30, wave);
        for (int i = 1; i < steps; i += 4) {
            double x = -b.w / 2 + b.w * i / steps;
            b.line(Math.max(4, b.h / 500), 700, Stroke.INK, 520, x, b.h * b.dice.between(0.02, 0.1), deep + 8, x + b.dice.between(-15, 15), b.h * 0.5,
                    deep + 8, x, b.h * b.dice.between(0.8, 0.96), deep + 8);
        }
        b.wood(-160).bar(16, -b.w / 2, b.h - 16, 0, b.w / 2, b.h - 16, 0);
    }

    private static void windscreen(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.tone(Finish.METAL, 260).bar(34, -x + 34, 20, z - 34, -x * 0.9, b.h - 40, -z + 30).bar(34, x - 34, 20, z - 34, x * 0.9, b.h - 40, -z + 30)
                .bar(30, -x * 0.9, b.h - 34, -z + 30, 0, b.h - 28, -z + 30,
                x * 0.9, b.h - 34, -z + 30);
        b.tone(Finish.PLAIN, 160).soft(-95, 95, b.h - 150, b.h - 80, -z, -z + 40, 16).bar(6, 0, b.h - 80, -z + 20, 0, b.h - 40, -z + 20);
        b.line(6, 600, Stroke.INK, 800, -x * 0.75, 30, z, x * 0.1, 60, z).line(6, 600, Stroke.INK, 800, x * 0.05, 30, z, x * 0.75, 60, z);
    }

    private static void rear(Build b) {
        double x = b.w / 2;
        double belt = b.h * 0.56;
        b.metal(-60).soft(-x, x, 0, belt, -b.d / 2, b.d / 2, 30);
        b.metal(-120).bar(38, -x + 38, belt - 10, 0, -x * 0.9, b.h - 30, 0).bar(38, x - 38, belt - 10, 0, x * 0.9, b.h - 30, 0)
                .bar(30, -x * 0.9, b.h - 30, 0, x * 0.9, b.h - 30, 0);
        for (int i = 0; i < 5; i++) b.line(3, 0, Stroke.INK, 350, -x * 0.82, belt + (b.h - belt) * (0.2 + i * 0.15), 0, x * 0.82,
                belt + (b.h - belt) * (0.2 + i * 0.15), 0);
    }
}
