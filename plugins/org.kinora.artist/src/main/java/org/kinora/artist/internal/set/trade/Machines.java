package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Marks;

/** Consoles, engines and the apparatus of hospitals and laboratories: the front is the side of who works there. */
final class Machines {
    private Machines() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("console", Machines::console), entry("machine", Machines::machine), entry("telescope", Machines::telescope));
    }

    /** A desk whose front rises away from who works there: keys, then screens, then a shelf. */
    private static void console(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double low = b.h * 0.76;
        double middle = b.h * 0.88;
        b.plain(-260).box(-x + 60, x - 60, 0, 90, -z, z * 0.3);
        b.plain(0).cut('x', -x, x, -z, 90, z * 0.34, 90, z * 0.5, low - 60, z, low - 50, z, low, z * 0.2, middle, -z * 0.12, b.h, -z, b.h);
        int bays = Math.max(1, (int) StrictMath.round(b.w / 800));
        double rise = StrictMath.toDegrees(StrictMath.atan2(middle - low, z * 0.8));
        double steep = StrictMath.toDegrees(StrictMath.atan2(b.h - middle, z * 0.32));
        double deep = StrictMath.hypot(b.h - middle, z * 0.32);
        for (int i = 0; i < bays; i++) {
            double x0 = -x + b.w * i / bays + 40;
            double x1 = -x + b.w * (i + 1) / bays - 40;
            int bay = i;
            b.in(0, low, z, 0, -rise, 0, () -> keys(b, x0, x1, -z * 0.74, -z * 0.1));
            b.in(0, middle, z * 0.2, 0, -steep, 0, () -> screen(b, x0, x1, -deep * 0.94, -deep * 0.06, bay));
            if (i > 0) b.line(6, x0 - 40, 100, z * 0.34, x0 - 40, low - 60, z * 0.5);
        }
        b.frame(5, -x + 70, x - 70, 150, low - 110, z * 0.42);
    }

    /** Rows of keys on a board, with a lever and a few lights; depth runs from z0 to z1. */
    private static void keys(Build b, double x0, double x1, double z0, double z1) {
        double wide = (x1 - x0) / 10;
        for (int row = 0; row < 4; row++) for (int i = 0; i < 7; i++) {
            double z = z0 + (z1 - z0) * (row + 0.2) / 4;
            boolean lit = b.dice.chance(22);
            b.tone(lit ? Finish.LIGHT : Finish.PLAIN, lit ? 900 : row % 2 == 0 ? 820 : 220)
                    .box(x0 + wide * i, x0 + wide * (i + 0.66), -4, 14, z, z + (z1 - z0) * 0.13);
        }
        for (int i = 0; i < 2; i++) {
            double at = x0 + wide * (8 + i * 1.2);
            b.line(7, at, 3, z0, at, 3, z1);
            double z = z0 + (z1 - z0) * b.dice.between(0.2, 0.8);
            b.tone(Finish.METAL, 640).bar(8, at, 0, z, at, 70, z + 8).tone(Finish.PLAIN, 140).ball(at, 80, z + 9, 22, 22, 22);
        }
    }

    /** A screen that lies on a board: what it shows is a curve, rings or lines of figures. */
    private static void screen(Build b, double x0, double x1, double z0, double z1, int which) {
        double[] split = {x0, x0 + (x1 - x0) * 0.62, x1};
        for (int i = 0; i < 2; i++) {
            double a = split[i] + 10;
            double e = split[i + 1] - 10;
            b.tone(Finish.LIGHT, 520).box(a, e, -4, 6, z0, z1);
            if ((which + i) % 2 == 0) {
                double[] points = new double[3 * 13];
                for (int k = 0; k < 13; k++) {
                    points[3 * k] = a + (e - a) * (0.06 + 0.88 * k / 12);
                    points[3 * k + 1] = 8;
                    points[3 * k + 2] = z0 + (z1 - z0) * b.dice.between(0.25, 0.8);
                }
                b.line(9, 0, Stroke.INK, 850, points);
            } else for (int k = 1; k < 5; k++) {
                double z = z0 + (z1 - z0) * k / 5;
                b.line(9, 0, Stroke.INK, 700, a + (e - a) * 0.1, 8, z, a + (e - a) * b.dice.between(0.45, 0.9), 8, z);
            }
        }
    }

    private static void machine(Build b) {
        if (b.says("boiler", "furnace", "heating", "basement")) boiler(b);
        else if (b.says("monitor", "heart", "ventilator", "life support", "hospital", "medical", "infusion", "respirator", "dialysis", "anaesth",
                "anesth")) bedside(b);
        else if (b.says("coffee", "espresso", "tavern", "restaurant")) espresso(b);
        else if (b.says("generator", "engine", "motor", "pump", "turbine", "ship")) engine(b);
        else if (b.says("time", "strange", "secret", "alien", "device", "laboratory", "cloning", "analy", "centrifuge")) cabinet(b);
        else drill(b);
    }

    private static void gauge(Build b, double x, double y, double z, double radius) {
        b.tone(Finish.METAL, 300).turn('z', x, y, z - 20, 0, radius * 1.16, 26, radius * 1.16, 30, radius).tone(Finish.PLAIN, 960)
                .turn('z', x, y, z, 0, radius, 12, radius);
        new Marks(b).dial(x, y, radius * 0.8, z + 14);
    }

    private static void boiler(Build b) {
        double r = Math.min(b.w, b.d) * 0.42;
        double top = b.h * 0.86;
        b.tone(Finish.STONE, 420).box(-b.w / 2, b.w / 2, 0, b.h * 0.06, -b.d / 2, b.d / 2);
        b.metal(0).turn('y', 0, b.h * 0.06, 0, 0, r, top * 0.84, r, top * 0.93, r * 0.84, top * 0.98, r * 0.5, top, r * 0.2);
        for (double y : new double[] {0.14, 0.48, 0.82}) b.metal(-120).turn('y', 0, b.h * y, 0, 0, r, 0, r + 12, 36, r + 12, 36, r);
        b.tone(Finish.METAL, 180).box(-r * 0.5, r * 0.5, b.h * 0.17, b.h * 0.36, r * 0.7, r * 1.08);
        b.tone(Finish.LIGHT, 880).box(-r * 0.3, r * 0.3, b.h * 0.22, b.h * 0.31, r * 1.08, r * 1.1);
        for (int i = -1; i <= 1; i++) b.line(14, i * r * 0.16, b.h * 0.22, r * 1.11, i * r * 0.16, b.h * 0.31, r * 1.11);
        gauge(b, 0, b.h * 0.66, r * 1.02, r * 0.24);
        b.metal(60).bar(r * 0.16, -r * 0.2, b.h * 0.88, 0, -r * 0.2, b.h, 0).bar(r * 0.1, r * 0.6, b.h * 0.7, 0, b.w * 0.47, b.h * 0.7, 0, b.w * 0.47,
                40, 0);
        b.bar(r * 0.1, -r * 0.6, b.h * 0.56, 0, -b.w * 0.47, b.h * 0.56, 0, -b.w * 0.47, b.h * 0.97, 0);
        b.tone(Finish.PLAIN, 260).turn('x', b.w * 0.47 + 4, b.h * 0.44, 0, 0, r * 0.2, 16, r * 0.2);
    }

    /** What stands beside a sick bed: a screen with a heart's curve on a stand, and a drip. */
    private static void bedside(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int i = 0; i < 5; i++) {
            double a = 2 * StrictMath.PI * i / 5 + 0.3;
            b.tone(Finish.METAL, 520).bar(22, 0, 60, 0, x * 0.6 * StrictMath.cos(a), 50, z * 0.6 * StrictMath.sin(a));
            b.tone(Finish.PLAIN, 160).ball(x * 0.6 * StrictMath.cos(a), 32, z * 0.6 * StrictMath.sin(a), 32, 32, 32);
        }
        b.tone(Finish.METAL, 640).bar(30, 0, 50, 0, 0, b.h * 0.62, 0);
        b.tone(Finish.PLAIN, 860).soft(-x * 0.5, x * 0.5, b.h * 0.3, b.h * 0.46, -z * 0.4, z * 0.4, 26)
                .soft(-x * 0.7, x * 0.5, b.h * 0.55, b.h * 0.88, -z * 0.3, z * 0.34, 34);
        double f = z * 0.34;
        b.tone(Finish.PLAIN, 70).box(-x * 0.62, x * 0.24, b.h * 0.6, b.h * 0.84, f - 4, f + 6);
        double y = b.h * 0.74;
        double[] beat = {0, 0, 0.2, 0, 0.26, 0.3, 0.3, 0, 0.36, -0.2, 0.42, 1, 0.48, -0.5, 0.54, 0, 0.66, 0, 0.72, 0.3, 0.78, 0, 1, 0};
        double[] points = new double[beat.length / 2 * 3];
        for (int i = 0; i < beat.length / 2; i++) {
            points[3 * i] = -x * 0.58 + x * 0.78 * beat[2 * i];
            points[3 * i + 1] = y + b.h * 0.07 * beat[2 * i + 1];
            points[3 * i + 2] = f + 8;
        }
        b.line(14, 0, 0xffffff, 1000, points).line(8, 0, 0xffffff, 800, -x * 0.56, b.h * 0.65, f + 8, -x * 0.1, b.h * 0.65, f + 8);
        for (int i = 0; i < 4; i++) b.tone(Finish.PLAIN, i == 3 ? 860 : 340).turn('z', x * 0.37, b.h * (0.62 + 0.065 * i), f, 0, 34, 16, 30);
        b.tone(Finish.METAL, 640).bar(12, x * 0.76, 50, 0, x * 0.76, b.h * 0.98, 0).bar(10, 0, 56, 0, x * 0.76, 50, 0)
                .bar(9, x * 0.56, b.h * 0.98, 0, x * 0.96, b.h * 0.98, 0);
        b.tone(Finish.GLASS, 900).soft(x * 0.56, x * 0.84, b.h * 0.78, b.h * 0.97, -40, 40, 36);
        b.line(6, x * 0.7, b.h * 0.78, 0, x * 0.72, b.h * 0.6, 20, x * 0.6, b.h * 0.5, 60);
    }

    private static void espresso(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.metal(200).soft(-x, x, 0, b.h * 0.2, -z, z, 30).soft(-x, x, b.h * 0.2, b.h * 0.95, -z, -z * 0.1, 40)
                .soft(-x, x, b.h * 0.62, b.h, -z, z * 0.7, 50);
        for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.METAL, 320).turn('y', side * x * 0.45, b.h * 0.48, z * 0.3, 0, x * 0.14, b.h * 0.14, x * 0.16)
                    .bar(22, side * x * 0.45, b.h * 0.5, z * 0.4, side * x * 0.45, b.h * 0.47, z);
            b.tone(Finish.PLAIN, 950).turn('y', side * x * 0.45, b.h * 0.2, z * 0.4, 0, x * 0.09, b.h * 0.12, x * 0.12);
        }
        gauge(b, 0, b.h * 0.8, z * 0.7, x * 0.13);
    }

    private static void engine(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.tone(Finish.METAL, 220).box(-x, x, 0, b.h * 0.12, -z, z);
        b.metal(0).soft(-x * 0.9, x * 0.2, b.h * 0.12, b.h * 0.62, -z * 0.7, z * 0.7, 40);
        for (int i = 0; i < 4; i++) {
            double at = -x * 0.76 + x * 0.26 * i;
            b.metal(80).turn('y', at, b.h * 0.6, 0, 0, x * 0.11, b.h * 0.2, x * 0.11, b.h * 0.24, x * 0.06).tone(Finish.METAL, 560)
                    .bar(14, at, b.h * 0.78, 0, at, b.h * 0.88, z * 0.3, at,
                    b.h * 0.7, z * 0.62);
            b.line(6, at - x * 0.1, b.h * 0.2, z * 0.71, at - x * 0.1, b.h * 0.55, z * 0.71);
        }
        b.tone(Finish.METAL, 520).turn('x', x * 0.2, b.h * 0.4, 0, 0, z * 0.5, x * 0.1, z * 0.56, x * 0.62, z * 0.56, x * 0.72, z * 0.36);
        b.tone(Finish.METAL, 180).turn('x', x * 0.2, b.h * 0.4, 0, -30, z * 0.2, -30, z * 0.78, 30, z * 0.78, 30, z * 0.2);
        b.metal(40).bar(x * 0.07, -x * 0.9, b.h * 0.5, -z * 0.4, -x * 0.96, b.h * 0.8, -z * 0.4, -x * 0.9, b.h, -z * 0.4);
        gauge(b, x * 0.55, b.h * 0.82, z * 0.3, x * 0.13);
        b.tone(Finish.METAL, 420).bar(16, x * 0.55, b.h * 0.6, z * 0.2, x * 0.55, b.h * 0.8, z * 0.2);
    }

    /** Apparatus in a cabinet: a round window, gauges, switches, a pipe. */
    private static void cabinet(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(-200).box(-x + 40, x - 40, 0, 80, -z, z - 60).plain(60).soft(-x, x, 80, b.h * 0.94, -z, z - 40, 50);
        double f = z - 40;
        b.tone(Finish.METAL, 640).turn('z', -x * 0.36, b.h * 0.52, f - 10, 0, x * 0.5, 34, x * 0.5, 40, x * 0.42).tone(Finish.LIGHT, 800)
                .turn('z', -x * 0.36, b.h * 0.52, f + 20, 0, x * 0.4,
                14, x * 0.36);
        gauge(b, x * 0.36, b.h * 0.78, f + 6, x * 0.15);
        gauge(b, x * 0.74, b.h * 0.78, f + 6, x * 0.15);
        b.tone(Finish.LIGHT, 520).box(x * 0.2, x * 0.88, b.h * 0.5, b.h * 0.66, f, f + 8);
        b.line(9, 0, Stroke.INK, 850, x * 0.24, b.h * 0.56, f + 10, x * 0.4, b.h * 0.62, f + 10, x * 0.52, b.h * 0.53, f + 10, x * 0.66, b.h * 0.64,
                f + 10, x * 0.84, b.h * 0.57, f + 10);
        for (int row = 0; row < 3; row++) for (int i = 0; i < 4; i++) {
            boolean lit = b.dice.chance(35);
            b.tone(lit ? Finish.LIGHT : Finish.PLAIN, lit ? 920 : 260).box(x * (0.22 + 0.17 * i), x * (0.32 + 0.17 * i), b.h * (0.24 + 0.08 * row),
                    b.h * (0.28 + 0.08 * row), f, f + 18);
        }
        b.tone(Finish.METAL, 520).bar(44, -x * 0.7, b.h * 0.9, -z * 0.3, -x * 0.7, b.h - 44, -z * 0.3, x * 0.6, b.h - 44, -z * 0.3, x * 0.6,
                b.h * 0.9, -z * 0.3);
    }

    /** The machine of a workshop: a pillar drill on a cast foot. */
    private static void drill(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.metal(-160).soft(-x * 0.8, x * 0.8, 0, b.h * 0.07, -z * 0.9, z * 0.9, 30).metal(0)
                .soft(-x * 0.55, x * 0.55, b.h * 0.06, b.h * 0.3, -z * 0.8, z * 0.2, 40);
        b.tone(Finish.METAL, 640).bar(x * 0.13, 0, b.h * 0.28, -z * 0.4, 0, b.h * 0.8, -z * 0.4);
        b.metal(60).cut('x', -x * 0.34, x * 0.34, -z, b.h * 0.72, z * 0.3, b.h * 0.7, z * 0.62, b.h * 0.74, z * 0.6, b.h * 0.94, z * 0.3, b.h,
                -z * 0.8, b.h, -z, b.h * 0.94);
        b.tone(Finish.METAL, 560).turn('y', 0, b.h * 0.6, z * 0.36, 0, x * 0.05, b.h * 0.03, x * 0.12, b.h * 0.12, x * 0.15)
                .taper(10, 4, 0, b.h * 0.6, z * 0.36, 0, b.h * 0.52, z * 0.36);
        b.metal(100).box(-x * 0.66, x * 0.66, b.h * 0.46, b.h * 0.49, -z * 0.2, z * 0.86).metal(0)
                .box(-x * 0.2, x * 0.2, b.h * 0.4, b.h * 0.46, -z * 0.5, z * 0.3);
        for (int i = 0; i < 3; i++) {
            double a = 2 * StrictMath.PI * i / 3 + 0.5;
            double c = StrictMath.cos(a) * b.h * 0.13;
            double s = StrictMath.sin(a) * b.h * 0.13;
            b.tone(Finish.METAL, 700).bar(13, x * 0.42, b.h * 0.8, z * 0.3, x * 0.5, b.h * 0.8 + c, z * 0.3 + s).tone(Finish.PLAIN, 140)
                    .ball(x * 0.5, b.h * 0.8 + c, z * 0.3 + s, 30, 30, 30);
        }
        b.tone(Finish.METAL, 320).turn('x', x * 0.34, b.h * 0.8, z * 0.3, 0, 60, x * 0.12, 50);
        for (int i = 0; i < 3; i++) b.tone(Finish.PLAIN, 180 + 330 * i).turn('z', -x * 0.14 + x * 0.14 * i, b.h * 0.9, z * 0.58, 0, 28, 30, 24);
        b.frame(6, -x * 0.4, x * 0.4, b.h * 0.1, b.h * 0.26, z * 0.21).line(10, 0, Stroke.INK, 500, -x * 0.3, b.h * 0.5, z * 0.4, x * 0.3, b.h * 0.5,
                z * 0.4);
        b.tone(Finish.METAL, 420).box(-x * 0.3, x * 0.3, b.h * 0.49, b.h * 0.53, z * 0.2, z * 0.5);
    }

    private static void telescope(Build b) {
        if (b.says("microscope")) {
            microscope(b);
            return;
        }
        double x = b.w / 2;
        double z = b.d / 2;
        double head = b.h * 0.62;
        for (int i = 0; i < 3; i++) {
            double a = StrictMath.PI * (0.5 + 2 * i / 3.0);
            b.wood(60).taper(26, 16, x * 0.16 * StrictMath.cos(a), head, z * 0.06 * StrictMath.sin(a), x * 0.95 * StrictMath.cos(a), 10,
                    z * 0.6 * StrictMath.sin(a));
        }
        b.metal(120).turn('y', 0, head - 50, 0, 0, 50, 70, 60, 130, 36).wood(-40).bar(10, -x * 0.5, head * 0.4, -z * 0.2, x * 0.5, head * 0.4,
                -z * 0.2);
        b.in(0, b.h * 0.7, 0, 180, 32, 0, () -> {
            double r = Math.min(x * 0.5, 110);
            b.plain(300).turn('z', 0, 0, -z * 0.6, 0, r * 0.62, z * 0.3, r * 0.66, z * 0.32, r * 0.84, z * 1.3, r * 0.9, z * 1.32, r, z * 1.46, r);
            b.metal(240).turn('z', 0, 0, -z * 0.86, 0, r * 0.24, z * 0.1, r * 0.34, z * 0.26, r * 0.3).tone(Finish.GLASS, 300)
                    .turn('z', 0, 0, z * 0.85, 0, r * 0.9, 12, r * 0.6);
            b.metal(120).turn('z', 0, r * 1.24, -z * 0.5, 0, r * 0.2, z * 0.5, r * 0.2);
        });
    }

    private static void microscope(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.64;
        b.plain(340).box(-x, x, top - 40, top, -z, z).plain(260).box(-x * 0.9, x * 0.9, 90, top - 40, -z * 0.9, z * 0.86)
                .frame(5, -x * 0.8, x * 0.8, 120, top - 70, z * 0.87);
        b.tone(Finish.METAL, 200).soft(-x * 0.5, x * 0.5, top, top + 34, -z * 0.4, z * 0.5, 14)
                .cut('x', -34, 34, -z * 0.36, top + 30, -z * 0.16, top + 30, -z * 0.2, b.h * 0.86, z * 0.2,
                b.h * 0.93, z * 0.1, b.h * 0.97, -z * 0.36, b.h * 0.9);
        b.tone(Finish.METAL, 260).box(-x * 0.4, x * 0.4, top + 96, top + 112, -z * 0.1, z * 0.4)
                .turn('y', 0, top + 130, z * 0.16, 0, 14, 40, 24, 90, 34, 150, 40);
        b.in(0, b.h * 0.9, z * 0.2, 0, 36, 0, () -> {
            for (int side = -1; side <= 1; side += 2) b.tone(Finish.METAL, 620).turn('z', side * 34, 0, 0, 0, 26, 110, 24, 110, 30, 140, 30);
        });
        b.lamp(920).turn('y', 0, top + 34, z * 0.16, 0, 34, 12, 26).tone(Finish.METAL, 620).turn('x', 34, top + 140, -z * 0.2, 0, 34, 30, 34);
    }
}
