package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Marks;
import org.kinora.artist.internal.set.craft.Outline;

/** What a place is known by from afar: each has a silhouette that nothing else has. */
final class Landmarks {
    private Landmarks() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("church-tower", Landmarks::church), entry("castle", Landmarks::castle), entry("tower", Landmarks::tower),
                entry("lighthouse", Landmarks::lighthouse), entry("windmill", Landmarks::windmill), entry("bridge", Landmarks::bridge),
                entry("pyramid", Landmarks::pyramid), entry("temple", Landmarks::temple));
    }

    private static void church(Build b) {
        double x = b.w * 0.44;
        double belfry = b.h * 0.58;
        b.stone(0).box(-x, x, 0, belfry, -x, x).stone(60).box(-x * 1.06, x * 1.06, b.h * 0.28, b.h * 0.295, -x * 1.06, x * 1.06).box(-x * 1.08,
                x * 1.08, belfry - b.h * 0.02, belfry, -x * 1.08, x * 1.08);
        Facade.spire(b, 0, 0, x * 1.02, belfry, b.h * 0.95, Math.max(200, b.brief().tone() - 240));
        for (int side = 0; side < 4; side++) b.in(0, 0, 0, side * 90, 0, 0, () -> {
            b.tone(Finish.PLAIN, b.night ? 120 : 170);
            for (int i = -1; i <= 1; i += 2) b.cut('z', x, x + 40, Facade.arch(i * x * 0.4, b.h * 0.46, x * 0.2, b.h * 0.51));
            b.tone(Finish.PLAIN, 920).turn('z', 0, b.h * 0.38, x, 0, x * 0.38, 60, x * 0.38);
            new Marks(b).dial(0, b.h * 0.38, x * 0.35, x + 64);
            b.tone(Finish.PLAIN, b.night ? 120 : 200).cut('z', x, x + 30, Facade.arch(0, b.h * 0.17, x * 0.13, b.h * 0.22));
        });
        b.tone(Finish.WOOD, 240).cut('z', x, x + 120, Facade.arch(0, 0, x * 0.34, b.h * 0.08));
        b.tone(Finish.METAL, 300).bar(60, 0, b.h * 0.94, 0, 0, b.h, 0).bar(60, -x * 0.16, b.h * 0.98, 0, x * 0.16, b.h * 0.98, 0);
        for (int i = 0; i < 12; i++) {
            double at = x * b.dice.between(-0.95, 0.7);
            double y = b.h * b.dice.between(0.02, 0.55);
            b.line(22, 300, Stroke.INK, 380, at, y, x + 4, at + x * 0.24, y, x + 4, at + x * 0.24, y + b.h * 0.012, x + 4);
        }
    }

    /** A round tower with battlements or a pointed roof. */
    private static void turret(Build b, double x, double z, double r, double high, double roof) {
        b.stone(0).turn('y', x, 0, z, 0, r * 1.06, high * 0.08, r, high * 0.84, r * 0.96, high * 0.88, r * 1.14, high, r * 1.14);
        int teeth = 8;
        if (roof <= 0) for (int i = 0; i < teeth; i++) {
            double a = 2 * StrictMath.PI * i / teeth;
            double s = r * 0.2;
            double cx = x + r * 0.98 * StrictMath.cos(a);
            double cz = z + r * 0.98 * StrictMath.sin(a);
            b.box(cx - s, cx + s, high, high + r * 0.42, cz - s, cz + s);
        } else b.tone(Finish.STONE, Math.max(180, b.brief().tone() - 190)).turn('y', x, high, z, 0, r * 1.26, roof * 0.06, r * 1.2, roof, 8);
        for (int i = 0; i < 2; i++) {
            boolean lit = b.night && b.dice.chance(60);
            b.tone(lit ? Finish.LIGHT : Finish.PLAIN, lit ? 950 : 110).cut('z', z + r * 0.9, z + r + 30, Facade.arch(x + r * (0.3 * i - 0.15),
                    high * (0.42 + 0.24 * i), r * 0.09, high * (0.5 + 0.24 * i)));
        }
        courses(b, x, z, r, high);
    }

    private static void courses(Build b, double x, double z, double r, double high) {
        for (int i = 0; i < 10; i++) {
            double y = high * b.dice.between(0.05, 0.8);
            double a = b.dice.between(0.5, 2.4);
            b.line(r * 0.02, 200, Stroke.INK, 400, x + r * 1.01 * StrictMath.cos(a), y, z + r * 1.01 * StrictMath.sin(a),
                    x + r * 1.01 * StrictMath.cos(a + 0.2), y, z + r * 1.01 * StrictMath.sin(a + 0.2));
        }
    }

    private static void battlements(Build b, double x0, double x1, double y, double z, double size) {
        int many = Math.max(3, (int) ((x1 - x0) / (size * 2)));
        for (int i = 0; i < many; i++) b.box(x0 + (x1 - x0) * (i + 0.2) / many, x0 + (x1 - x0) * (i + 0.75) / many, y, y + size, z - size * 0.4,
                z + size * 0.4);
    }

    private static void castle(Build b) {
        double x = b.w / 2;
        double front = b.d * 0.34;
        double wall = b.h * 0.34;
        b.stone(0).box(-x * 0.86, x * 0.86, 0, wall, front - 1400, front);
        battlements(b, -x * 0.84, x * 0.84, wall, front - 300, 700);
        b.stone(-30).box(-x * 0.42, x * 0.42, 0, b.h * 0.58, -b.d * 0.36, b.d * 0.02);
        battlements(b, -x * 0.42, x * 0.42, b.h * 0.58, b.d * 0.02 - 300, 650);
        Facade keep = new Facade(b, b.d * 0.02);
        for (int i = -1; i <= 1; i++) keep.hole(i * x * 0.22, b.h * 0.44, 620, 1500);
        double r = b.w * 0.062;
        turret(b, -x * 0.86, front - 700, r, b.h * 0.5, b.h * 0.2);
        turret(b, x * 0.86, front - 700, r, b.h * 0.46, b.h * 0.2);
        turret(b, -x * 0.22, front - 300, r * 0.8, b.h * 0.46, 0);
        turret(b, x * 0.22, front - 300, r * 0.8, b.h * 0.46, 0);
        turret(b, -x * 0.44, -b.d * 0.1, r, b.h * 0.68, b.h * 0.24);
        turret(b, x * 0.4, -b.d * 0.2, r * 1.1, b.h * 0.76, b.h * 0.24);
        b.tone(Finish.WOOD, 180).cut('z', front, front + 120, Facade.arch(0, 0, x * 0.1, wall * 0.42));
        b.tone(Finish.METAL, 90);
        for (int i = -3; i <= 3; i++) b.line(60, 0, 0x606468, 800, i * x * 0.028, 0, front + 124, i * x * 0.028, wall * 0.62, front + 124);
        b.tone(Finish.CLOTH, 640).bar(70, x * 0.4, b.h * 0.96, -b.d * 0.2, x * 0.4, b.h, -b.d * 0.2);
        for (int i = 0; i < 26; i++) {
            double at = x * b.dice.between(-0.8, 0.76);
            double y = wall * b.dice.between(0.05, 0.9);
            if (Math.abs(at) > x * 0.12) b.line(40, 200, Stroke.INK, 380, at, y, front + 6, at + 800, y, front + 6, at + 800, y + 300, front + 6);
        }
    }

    private static void tower(Build b) {
        double r = Math.min(b.w, b.d) * 0.42;
        if (b.says("water")) {
            for (int i = 0; i < 6; i++) {
                double a = 1.047 * i;
                b.tone(Finish.METAL, 340).bar(160, r * StrictMath.cos(a), 0, r * StrictMath.sin(a), r * 0.8 * StrictMath.cos(a), b.h * 0.64,
                        r * 0.8 * StrictMath.sin(a));
            }
            b.metal(80).turn('y', 0, b.h * 0.6, 0, 0, r * 0.3, b.h * 0.06, r * 1.1, b.h * 0.3, r * 1.1, b.h * 0.4, r * 0.1);
            return;
        }
        turret(b, 0, 0, r, b.h * 0.86, b.says("roof") || b.dice.chance(40) ? b.h * 0.3 : 0);
        b.tone(Finish.WOOD, 200).cut('z', r * 0.8, r * 1.08, Facade.arch(0, 0, r * 0.24, b.h * 0.1));
    }

    /** White with dark bands, a gallery, a lantern of glass that shines, a domed cap with a vane. */
    private static void lighthouse(Build b) {
        double r = Math.min(b.w, b.d) * 0.36;
        double gallery = b.h * 0.76;
        double neck = r * 0.56;
        int bands = 5;
        b.stone(-380).turn('y', 0, 0, 0, 0, r * 1.3, b.h * 0.02, r * 1.3, b.h * 0.03, r * 1.08);
        for (int i = 0; i < bands; i++) {
            double y0 = b.h * 0.03 + (gallery - b.h * 0.03) * i / bands;
            double y1 = b.h * 0.03 + (gallery - b.h * 0.03) * (i + 1) / bands;
            b.tone(Finish.PLAIN, i % 2 == 0 ? b.brief().tone() : 330).turn('y', 0, 0, 0, y0, girth(r, neck, (double) i / bands), y1, girth(r, neck,
                    (i + 1.0) / bands));
        }
        b.tone(Finish.METAL, 260).turn('y', 0, gallery - b.h * 0.03, 0, 0, neck, b.h * 0.025, neck * 1.5, b.h * 0.035, neck * 1.62, b.h * 0.045,
                neck * 1.62);
        double deck = gallery + b.h * 0.015;
        int posts = 14;
        double[] rail = new double[3 * (posts + 1)];
        for (int i = 0; i <= posts; i++) {
            double a = 2 * StrictMath.PI * i / posts;
            rail[3 * i] = neck * 1.54 * StrictMath.cos(a);
            rail[3 * i + 1] = deck + 1050;
            rail[3 * i + 2] = neck * 1.54 * StrictMath.sin(a);
            b.bar(26, rail[3 * i], deck, rail[3 * i + 2], rail[3 * i], deck + 1050, rail[3 * i + 2]);
        }
        b.bar(40, rail);
        b.tone(Finish.PLAIN, b.brief().tone()).turn('y', 0, deck, 0, 0, neck * 0.96, 700, neck * 0.96);
        double glass = b.h * 0.9;
        if (b.night) b.tone(Finish.LIGHT, 1000);
        else b.tone(Finish.PLAIN, 620);
        b.turn('y', 0, deck + 700, 0, 0, neck * 0.86, glass - deck - 700, neck * 0.86);
        b.tone(Finish.METAL, 220);
        for (int i = 0; i < 10; i++) {
            double a = 2 * StrictMath.PI * (i + 0.3) / 10;
            b.bar(34, neck * 0.9 * StrictMath.cos(a), deck + 690, neck * 0.9 * StrictMath.sin(a), neck * 0.9 * StrictMath.cos(a), glass,
                    neck * 0.9 * StrictMath.sin(a));
        }
        b.turn('y', 0, glass, 0, 0, neck * 1.12, b.h * 0.012, neck * 1.12, b.h * 0.035, neck * 0.8, b.h * 0.055, neck * 0.4, b.h * 0.062, neck * 0.1,
                b.h * 0.1, 12);
        for (int i = 0; i < 3; i++) {
            double t = 0.18 + 0.25 * i;
            double out = girth(r, neck, t) - 40;
            b.in(0, 0, 0, i * 14 - 14, 0, 0, () -> {
                b.tone(b.night ? Finish.LIGHT : Finish.PLAIN, b.night ? 940 : 200).cut('z', out - 60, out + 70, Facade.arch(0, gallery * t, 300,
                        gallery * t + 900));
            });
        }
        b.tone(Finish.WOOD, 260).cut('z', r * 0.9, r * 1.12, Facade.arch(0, b.h * 0.03, 620, b.h * 0.03 + 1700));
        b.stone(-380).box(-900, 900, 0, b.h * 0.03, r, r * 1.5);
    }

    private static double girth(double r, double neck, double t) {
        return neck + (r - neck) * (1 - t) * (0.72 + 0.28 * (1 - t));
    }

    private static void windmill(Build b) {
        double r = b.w * 0.3;
        double cap = b.h * 0.62;
        b.plain(0).turn('y', 0, 0, -b.d * 0.12, 0, r, cap * 0.3, r * 0.86, cap, r * 0.62);
        b.tone(Finish.WOOD, 330).turn('y', 0, cap, -b.d * 0.12, 0, r * 0.72, b.h * 0.02, r * 0.72, b.h * 0.08, r * 0.6, b.h * 0.13, r * 0.2,
                b.h * 0.14, 10);
        b.metal(-160).bar(120, 0, cap + b.h * 0.05, -b.d * 0.12, 0, cap + b.h * 0.05, b.d * 0.34);
        double hub = cap + b.h * 0.02;
        double sail = Math.min(b.w * 0.49, b.h - hub) * 1.38;
        for (int i = 0; i < 4; i++) b.in(0, hub, b.d * 0.3, 0, 0, 90 * i + 45, () -> {
            b.tone(Finish.WOOD, 300).box(-70, 70, 0, sail, -60, 60);
            b.tone(Finish.CLOTH, 840).box(70, sail * 0.26, sail * 0.16, sail * 0.98, 0, 24);
            for (int k = 0; k < 7; k++) b.line(22, 0, Stroke.INK, 620, 70, sail * (0.16 + 0.136 * k), 30, sail * 0.26, sail * (0.16 + 0.136 * k), 30);
            b.line(20, 0, Stroke.INK, 620, sail * 0.165, sail * 0.16, 30, sail * 0.165, sail * 0.98, 30);
        });
        double z = -b.d * 0.12;
        b.tone(Finish.WOOD, 260).cut('z', z + r * 0.85, z + r * 1.03, Facade.arch(0, 0, 480, 1700));
        for (int i = 0; i < 2; i++) new Facade(b, z + r * (0.83 - 0.1 * i)).window((i * 2 - 1) * r * 0.2, cap * (0.4 + 0.26 * i), 560, 800, false);
    }

    /** Arches of stone with a parapet. */
    private static void bridge(Build b) {
        double x = b.w / 2;
        double deck = b.h * 0.78;
        int arches = Math.max(2, (int) (b.w / 8000));
        double[] under = {x, 0};
        under = Outline.join(under, new double[] {x, deck, -x, deck, -x, 0});
        for (int i = 0; i < arches; i++) {
            double middle = -x + b.w * (i + 0.5) / arches;
            double half = b.w / arches * 0.38;
            double[] arc = Outline.arc(middle, 0, -half, Math.min(half, deck * 0.78), 0, 180, 12);
            under = Outline.join(under, arc);
        }
        b.stone(0).cut('z', -b.d / 2, b.d / 2, under);
        for (int side = -1; side <= 1; side += 2) b.stone(60).box(-x, x, deck, b.h * 0.94, side * b.d * 0.5, side * b.d * 0.44).box(-x, x,
                b.h * 0.94, b.h, side * b.d * 0.5, side * b.d * 0.42);
        for (int i = 0; i < arches; i++) for (int k = 0; k <= 8; k++) {
            double middle = -x + b.w * (i + 0.5) / arches;
            double half = b.w / arches * 0.38;
            double a = StrictMath.PI * k / 8;
            double tall = Math.min(half, deck * 0.78);
            b.line(30, 0, Stroke.INK, 520, middle + half * StrictMath.cos(a), tall * StrictMath.sin(a), b.d / 2 + 6,
                    middle + half * 1.16 * StrictMath.cos(a), tall * 1.14 * StrictMath.sin(a), b.d / 2 + 6);
        }
        for (int i = 1; i < arches; i++) b.stone(30).cut('y', 0, deck * 0.5, -x + b.w * i / arches - 900, b.d / 2, -x + b.w * i / arches,
                b.d / 2 + 900, -x + b.w * i / arches + 900, b.d / 2);
    }

    private static void pyramid(Build b) {
        double x = b.w / 2;
        b.stone(0).post(0, 0, 0, x, b.d / 2, 0, b.h, 0, x * 0.01, b.d * 0.005);
        for (int i = 1; i < 15; i++) {
            double t = i / 15.0;
            double from = b.dice.between(-0.95, 0);
            double to = Math.min(0.95, from + b.dice.between(0.4, 1.2));
            b.line(b.h / 240, 300, Stroke.INK, 360, x * (1 - t) * from, b.h * t, b.d / 2 * (1 - t) + 60, x * (1 - t) * to, b.h * t,
                    b.d / 2 * (1 - t) + 60);
        }
    }

    private static void temple(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double foot = b.h * 0.12;
        double top = b.h * 0.66;
        for (int i = 0; i < 4; i++) b.stone(20 * (i % 2)).box(-x + i * b.w * 0.015, x - i * b.w * 0.015, foot * i / 4, foot * (i + 1) / 4, -z,
                z - i * b.d * 0.025);
        b.stone(-240).box(-x * 0.72, x * 0.72, foot, top, -z * 0.8, z * 0.5);
        b.tone(Finish.PLAIN, 110).box(-x * 0.14, x * 0.14, foot, top * 0.86, z * 0.5, z * 0.51);
        int columns = 6;
        double r = b.w * 0.026;
        for (int i = 0; i < columns; i++) {
            double at = -x * 0.82 + x * 1.64 * i / (columns - 1);
            b.stone(60).turn('y', at, foot, z * 0.76, 0, r * 1.2, b.h * 0.015, r * 1.2, b.h * 0.02, r, (top - foot) * 0.9, r * 0.82,
                    (top - foot) * 0.95, r * 1.3, top - foot, r * 1.3);
            for (int k = 0; k < 3; k++) b.line(26, 0, Stroke.INK, 420, at + r * 0.5 * (k - 1), foot + b.h * 0.03, z * 0.76 + r * 0.95,
                    at + r * 0.42 * (k - 1), foot + (top - foot) * 0.88, z * 0.76 + r * 0.8);
        }
        b.stone(20).box(-x * 0.94, x * 0.94, top, top + b.h * 0.09, -z * 0.9, z * 0.92);
        b.stone(50).cut('z', -z * 0.92, z * 0.94, -x * 0.98, top + b.h * 0.09, x * 0.98, top + b.h * 0.09, 0, b.h);
        b.line(50, -x * 0.76, top + b.h * 0.115, z * 0.945, x * 0.76, top + b.h * 0.115, z * 0.945, 0, b.h * 0.955, z * 0.945, -x * 0.76,
                top + b.h * 0.115, z * 0.945);
    }
}
