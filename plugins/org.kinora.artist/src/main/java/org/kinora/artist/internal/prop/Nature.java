package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;
import org.kinora.artist.internal.set.craft.Outline;

/** What was picked and found. */
final class Nature {
    private Nature() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("flower", Nature::flower), entry("bouquet", Nature::bouquet), entry("seedling", Nature::seedling),
                entry("branch", Nature::branch),
                entry("leaf", Nature::leaf), entry("feather", Nature::feather), entry("shell", Nature::shell), entry("nest", Nature::nest),
                        entry("bone", Nature::bone),
                entry("rock", Nature::rock));
    }

    private static void blossom(Build b, double x, double y, double z, double r, boolean rose) {
        if (rose) {
            for (int i = 0; i < 5; i++) {
                double a = i * 2.4;
                double out = r * (0.2 + 0.09 * i);
                b.cloth(i * 30 - 60).ball(x + out * StrictMath.cos(a), y + r * 0.1 - i * r * 0.06, z + out * StrictMath.sin(a), r * 0.62, r * 0.6,
                        r * 0.62);
            }
            return;
        }
        for (int i = 0; i < 8; i++) {
            double a = i * StrictMath.PI / 4;
            b.cloth(120).ball(x + r * 0.62 * StrictMath.cos(a), y + r * 0.1 + r * 0.3 * StrictMath.sin(a), z + r * 0.5 * StrictMath.sin(a),
                    r * 0.36, r * 0.2, r * 0.36);
        }
        b.tone(Finish.EARTH, 520).ball(x, y + r * 0.18, z + r * 0.1, r * 0.32, r * 0.24, r * 0.32);
    }

    private static void leafBlade(Build b, double x, double y, double z, double length, double turn) {
        b.in(x, y, z, turn, 0, 0, () -> b.tone(Finish.FOLIAGE, 400).ball(length / 2, length * 0.3, 0, length / 2, length * 0.1, length * 0.22));
    }

    private static void flower(Build b) {
        double r = b.w / 2;
        boolean wilted = b.says("wilted", "dead", "dry");
        double bend = wilted ? r * 0.8 : 0;
        b.tone(Finish.FOLIAGE, 340).bar(b.h * 0.012, r * 0.06, 0, 0, 0, b.h * 0.5, 0, bend * 0.3, b.h * 0.84, 0);
        leafBlade(b, 0, b.h * 0.4, 0, r * 1.1, 20);
        leafBlade(b, 0, b.h * 0.55, 0, r, 200);
        blossom(b, bend, b.h * (wilted ? 0.76 : 0.88), 0, r * 0.6, !b.says("daisy", "sunflower"));
    }

    private static void bouquet(Build b) {
        double r = b.w / 2;
        for (int i = 0; i < 7; i++) {
            double a = i * 2.4;
            double out = i == 0 ? 0 : r * 0.62;
            double x = out * StrictMath.cos(a);
            double z = out * StrictMath.sin(a);
            b.tone(Finish.FOLIAGE, 340).bar(3, x * 0.16, b.h * 0.1, z * 0.16, x * 0.3, b.h * 0.4, z * 0.3, x, b.h * (0.86 - out / r * 0.14), z);
            blossom(b, x, b.h * (0.88 - out / r * 0.14), z, r * 0.34, i % 2 == 0);
        }
        b.tone(Finish.FOLIAGE, 300);
        new Mould(b).mass(0, b.h * 0.62, 0, r * 0.9, b.h * 0.16, r * 0.9, 12, 0.35);
        b.tone(Finish.PLAIN, 880).turn('y', 0, 0, 0, 0, r * 0.16, b.h * 0.26, r * 0.2, b.h * 0.54, r * 0.66);
    }

    private static void seedling(Build b) {
        double r = b.w * 0.38;
        double pot = b.h * 0.42;
        b.tone(Finish.EARTH, 540).turn('y', 0, 0, 0, 0, r * 0.66, pot * 0.8, r * 0.9, pot * 0.8, r, pot, r, pot, r * 0.86, pot * 0.9, r * 0.84);
        b.tone(Finish.EARTH, 220).turn('y', 0, pot * 0.86, 0, 0, r * 0.86, 4, r * 0.8);
        b.tone(Finish.FOLIAGE, 340).bar(4, 0, pot * 0.88, 0, b.w * 0.02, b.h * 0.7, 0, 0, b.h * 0.9, 0);
        for (int i = 0; i < 6; i++) leafBlade(b, 0, b.h * (0.5 + i * 0.075), 0, b.w * (0.42 - i * 0.035), i * 137);
    }

    private static void branch(Build b) {
        b.wood(-40).taper(10, 4, 0, 0, 0, b.w * 0.1, b.h * 0.5, 0, 0, b.h, 0).taper(5, 3, b.w * 0.08, b.h * 0.45, 0, b.w * 0.4, b.h * 0.7,
                b.d * 0.2).taper(5, 3, b.w * 0.08, b.h * 0.6, 0, -b.w * 0.4,
                b.h * 0.84, 0);
        for (int i = 0; i < 6; i++) leafBlade(b, b.w * (i % 2 == 0 ? 0.2 : -0.2), b.h * (0.6 + i * 0.06), 0, b.w * 0.34, i * 70);
    }

    private static void leaf(Build b) {
        double x = b.w / 2;
        b.leaf(0).cut('z', -b.d * 0.3, b.d * 0.3, Outline.curve(true, 3, 0, b.h * 0.16, x * 0.8, b.h * 0.36, x * 0.8, b.h * 0.6, 0, b.h, -x * 0.8,
                b.h * 0.6, -x * 0.8, b.h * 0.36));
        b.line(2, 0, 0, b.d * 0.4, 0, b.h * 0.92, b.d * 0.4);
        for (int i = 0; i < 3; i++) for (int side = -1; side <= 1; side += 2) b.line(1, 500, Stroke.INK, 600, 0, b.h * (0.3 + i * 0.16),
                b.d * 0.4, side * x * 0.6, b.h * (0.42 + i * 0.15), b.d * 0.4);
    }

    private static void feather(Build b) {
        double x = b.w / 2;
        b.plain(0).cut('z', -1, 1, Outline.curve(true, 3, 0, b.h * 0.2, x * 0.9, b.h * 0.4, x, b.h * 0.7, x * 0.3, b.h, -x * 0.6, b.h * 0.86, -x,
                b.h * 0.5, -x * 0.6, b.h * 0.3));
        b.line(2.4, 600, Stroke.INK, 850, 0, 0, 2, 0, b.h * 0.5, 2, x * 0.2, b.h * 0.96, 2);
        for (int i = 0; i < 5; i++) for (int side = -1; side <= 1; side += 2) b.line(0.9, 600, Stroke.INK, 450, 0, b.h * (0.3 + i * 0.12), 1.5,
                side * x * 0.8, b.h * (0.4 + i * 0.12), 1.5);
    }

    private static void shell(Build b) {
        b.plain(0);
        new Mould(b).round(0, 0, 0, b.w / 2, b.h, b.d / 2, 24, 10, (x, y,
                z) -> y < 0 ? 0.5 : 0.93 + 0.07 * StrictMath.cos(12 * StrictMath.atan2(x, z + 0.9)));
        for (int i = -3; i <= 3; i++) b.line(1.6, 500, Stroke.INK, 700, 0, b.h * 0.4, -b.d * 0.44, i * b.w * 0.07, b.h, -b.d * 0.02,
                i * b.w * 0.13, b.h * 0.34, b.d * 0.42);
    }

    private static void nest(Build b) {
        double r = b.w / 2;
        b.wood(0).turn('y', 0, 0, 0, 0, r * 0.5, b.h * 0.4, r * 0.94, b.h * 0.8, r, b.h, r * 0.86, b.h * 0.6, r * 0.6, b.h * 0.4, 2);
        for (int i = 0; i < 18; i++) {
            double a = i * 2.4;
            double y = b.h * (0.3 + 0.035 * i % 0.6);
            b.line(2.5, 500, Stroke.INK, 700, r * 0.95 * StrictMath.cos(a), y, r * 0.95 * StrictMath.sin(a), r * 0.98 * StrictMath.cos(a + 0.5),
                    y + b.h * 0.16, r * 0.98 * StrictMath.sin(a + 0.5));
        }
        for (int i = 0; i < 3; i++) b.tone(Finish.PLAIN, 900).ball(r * 0.26 * StrictMath.cos(i * 2.1), b.h * 0.62,
                r * 0.26 * StrictMath.sin(i * 2.1), r * 0.17, b.h * 0.2, r * 0.2);
    }

    private static void bone(Build b) {
        double r = b.d * 0.16;
        b.plain(0).taper(r, r, 0, b.h * 0.08, 0, 0, b.h * 0.92, 0);
        for (double y : new double[] {b.h * 0.07, b.h * 0.93}) for (int side = -1; side <= 1; side += 2) b.ball(0, y, side * b.d * 0.24, b.w / 2,
                b.h * 0.07, b.d * 0.26);
    }

    private static void rock(Build b) {
        b.stone(0);
        new Mould(b).rock(0, b.h * 0.48, 0, b.w * 0.56, b.h * 0.56, b.d * 0.56, 9);
    }
}
