package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;

/** What several people sit on, and what was not made to be sat on. */
final class Benches {
    private Benches() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("bench", Benches::bench), entry("pew", Benches::pew), entry("log", Benches::log), entry("stone", Benches::stone),
                entry("crate", Benches::crate),
                entry("thwart", Benches::thwart), entry("bollard", Benches::bollard), entry("hay", Benches::hay),
                        entry("hatch-cover", Benches::hatch), entry("barrel", Benches::barrel));
    }

    private static void bench(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double seat = b.h * 0.52;
        for (int side = -1; side <= 1; side += 2) {
            double at = side * (x - 130);
            b.tone(Finish.METAL, 200).cut('x', at - 25, at + 25, z * 0.9, 0, z * 0.74, 0, z * 0.66, seat - 50, -z * 0.5, seat - 60, -z * 0.62, 0,
                    -z * 0.8, 0, -z * 0.74, seat, -z * 0.96, b.h * 0.97, -z * 0.84, b.h * 0.97, -z * 0.56,
                    seat, z * 0.84, seat);
        }
        for (int i = 0; i < 4; i++) b.wood(20).box(-x, x, seat - 5, seat + 28, z * (-0.5 + 0.36 * i), z * (-0.22 + 0.36 * i));
        for (int i = 0; i < 3; i++) {
            double y = seat + b.h * (0.12 + 0.12 * i);
            double at = -z * (0.66 + 0.1 * i);
            b.wood(0).box(-x, x, y, y + b.h * 0.09, at, at + 26);
        }
    }

    private static void pew(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        if (b.says("bandstand")) {
            b.wood(0).box(-x, x, 0, b.h, -z, z);
            for (int i = 1; i < 6; i++) b.line(6, -x + b.w * i / 6, 0, z + 2, -x + b.w * i / 6, b.h, z + 2);
            b.line(14, -x, b.h * 0.8, z + 2, x, b.h * 0.8, z + 2);
            return;
        }
        if (b.says("seats")) {
            int many = (int) (b.w / 560);
            for (int i = 0; i < many; i++) {
                double at = -x + b.w * (i + 0.5) / many;
                b.cloth(-60).soft(at - 230, at + 230, 380, 450, -z * 0.3, z * 0.9, 34).cloth(-30)
                        .soft(at - 240, at + 240, 420, b.h, -z * 0.9, -z * 0.4, 50);
                b.tone(Finish.PLAIN, 160).box(at + 240, at + 300, 0, 620, -z * 0.5, z * 0.7);
            }
            return;
        }
        for (int side = -1; side <= 1; side += 2) b.wood(-30).cut('x', side * x - side * 70, side * x, -z, 0, z, 0, z, b.h * 0.5, z * 0.4, b.h * 0.72,
                -z * 0.6, b.h, -z, b.h);
        b.wood(20).box(-x + 70, x - 70, 410, 445, -z * 0.7, z * 0.8).wood(0).box(-x + 70, x - 70, 300, b.h * 0.94, -z * 0.94, -z * 0.82).wood(40)
                .box(-x + 70, x - 70, b.h * 0.92, b.h * 0.98, -z, -z * 0.7);
        for (int i = 1; i < 4; i++) b.line(5, -x + b.w * i / 4, 440, -z * 0.8, -x + b.w * i / 4, b.h * 0.9, -z * 0.8)
                .line(5, -x + b.w * i / 4, 320, -z * 0.95, -x + b.w * i / 4, b.h * 0.9, -z * 0.95);
    }

    private static void log(Build b) {
        double r = Math.min(b.h, b.d) / 2;
        b.wood(0).turn('x', -b.w / 2, r, 0, 0, r * 0.92, b.w * 0.3, r * 0.98, b.w * 0.7, r * 0.9, b.w, r * 0.86);
        for (int side = -1; side <= 1; side += 2) {
            double x = side * b.w / 2 + side;
            for (double k : new double[] {0.62, 0.34, 0.12}) ring(b, x, r, r * k * 0.9);
        }
        b.wood(-30).taper(r * 0.3, r * 0.22, b.w * 0.2, r * 1.4, r * 0.3, b.w * 0.27, r * 1.9, r * 0.6);
        for (int i = 0; i < 9; i++) {
            double a = StrictMath.PI * (0.1 + 0.8 * i / 8);
            double from = b.dice.between(-b.w * 0.45, b.w * 0.1);
            b.line(6, 800, Stroke.INK, 560, from, r + r * 0.95 * StrictMath.sin(a), r * 0.95 * StrictMath.cos(a),
                    from + b.w * b.dice.between(0.15, 0.35), r + r * 0.95 * StrictMath.sin(a + 0.05), r * 0.95 * StrictMath.cos(a + 0.05));
        }
    }

    private static void ring(Build b, double x, double y, double radius) {
        double[] points = new double[3 * 15];
        for (int k = 0; k < 15; k++) {
            double a = 2 * StrictMath.PI * k / 14;
            points[3 * k] = x;
            points[3 * k + 1] = y + radius * StrictMath.sin(a);
            points[3 * k + 2] = radius * StrictMath.cos(a);
        }
        b.line(4, 0, Stroke.INK, 600, points);
    }

    private static void stone(Build b) {
        b.stone(0);
        new Mould(b).rock(0, b.h * 0.4, 0, b.w * 0.55, b.h * 0.66, b.d * 0.55, 9);
        b.line(6, 800, Stroke.INK, 500, -b.w * 0.2, b.h * 0.5, b.d * 0.46, -b.w * 0.05, b.h * 0.36, b.d * 0.5, -b.w * 0.1, b.h * 0.2, b.d * 0.5);
    }

    private static void crate(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        if (b.says("cardboard")) {
            b.plain(40).box(-x, x, 0, b.h, -z, z);
            b.line(20, 0, Stroke.INK, 200, 0, b.h + 2, -z, 0, b.h + 2, z).line(4, -x, b.h * 0.8, z + 2, x, b.h * 0.8, z + 2);
            return;
        }
        b.wood(-60).box(-x + 22, x - 22, 10, b.h - 10, -z + 22, z - 22);
        double t = b.h * 0.13;
        for (int side = -1; side <= 1; side += 2) {
            double f0 = Math.min(side * z, side * (z - 24));
            double f1 = Math.max(side * z, side * (z - 24));
            b.wood(30).box(-x, x, 0, t, f0, f1).box(-x, x, b.h - t, b.h, f0, f1).box(-x, -x + t, t, b.h - t, f0, f1)
                    .box(x - t, x, t, b.h - t, f0, f1);
            double s0 = Math.min(side * x, side * (x - 24));
            double s1 = Math.max(side * x, side * (x - 24));
            b.box(s0, s1, 0, t, -z + 24, z - 24).box(s0, s1, b.h - t, b.h, -z + 24, z - 24);
            b.line(5, -x + t, t, side * (z - 21), x - t, b.h - t, side * (z - 21)).line(5, -x + t * 1.9, t, side * (z - 21), x - t, b.h - t * 1.9,
                    side * (z - 21));
            for (int i = 1; i < 3; i++) b.line(4, side * (x - 20), t + (b.h - 2 * t) * i / 3, -z + 24, side * (x - 20), t + (b.h - 2 * t) * i / 3,
                    z - 24);
        }
        b.wood(40).box(-x, x, b.h - 24, b.h, -z, z);
        for (int i = 1; i < 4; i++) b.line(4, -x + b.w * i / 4, b.h + 1, -z, -x + b.w * i / 4, b.h + 1, z);
    }

    private static void thwart(Build b) {
        b.wood(40).box(-b.w / 2, b.w / 2, b.h - 45, b.h, -b.d / 2, b.d / 2).wood(-40).box(-60, 60, 0, b.h - 45, -40, 40);
        b.line(4, 700, Stroke.INK, 500, -b.w * 0.4, b.h + 1, b.d * 0.1, b.w * 0.3, b.h + 1, b.d * 0.06);
    }

    private static void bollard(Build b) {
        double r = b.w / 2;
        b.metal(0).turn('y', 0, 0, 0, 0, r, b.h * 0.06, r, b.h * 0.1, r * 0.66, b.h * 0.6, r * 0.56, b.h * 0.72, r * 0.66, b.h * 0.8, r * 0.98,
                b.h * 0.9, r * 0.94, b.h, r * 0.5);
        b.tone(Finish.CLOTH, 640).turn('y', 0, b.h * 0.3, 0, 0, r * 0.6, b.h * 0.04, r * 0.74, b.h * 0.08, r * 0.6, b.h * 0.12, r * 0.74, b.h * 0.16,
                r * 0.58);
    }

    private static void hay(Build b) {
        b.tone(Finish.EARTH, b.brief().tone()).soft(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2, b.h * 0.12);
        for (int i = -1; i <= 1; i += 2) b.line(9, 0, Stroke.INK, 700, i * b.w * 0.24, 0, b.d / 2 + 2, i * b.w * 0.24, b.h * 0.94, b.d / 2 + 2,
                i * b.w * 0.24, b.h + 2, b.d * 0.44, i * b.w * 0.24, b.h + 2, -b.d * 0.44);
        for (int i = 0; i < 34; i++) {
            double x = b.dice.between(-b.w * 0.46, b.w * 0.46);
            double y = b.dice.between(b.h * 0.08, b.h * 0.9);
            b.line(5, 600, Stroke.INK, 480, x, y, b.d / 2 + 3, x + b.dice.between(-90, 90), y + b.dice.between(-30, 40), b.d / 2 + 3);
        }
        for (int i = 0; i < 8; i++) {
            double x = b.dice.between(-b.w * 0.48, b.w * 0.48);
            b.line(5, 800, Stroke.INK, 600, x, b.h - 10, b.d * 0.3, x + b.dice.between(-60, 60), b.h + 70, b.d * 0.35);
        }
    }

    private static void hatch(Build b) {
        double x = b.w / 2;
        b.wood(-60).box(-x, x, 0, b.h * 0.8, -b.d / 2, b.d / 2).wood(20).box(-x * 1.0, x, b.h * 0.8, b.h, -b.d / 2, b.d / 2);
        for (int i = 1; i < 6; i++) b.line(6, -x + b.w * i / 6, b.h + 1, -b.d / 2, -x + b.w * i / 6, b.h + 1, b.d / 2);
        b.metal(100).bar(12, -x * 0.2, b.h * 0.9, b.d / 2, -x * 0.2, b.h, b.d / 2 + 20, x * 0.2, b.h, b.d / 2 + 20, x * 0.2, b.h * 0.9, b.d / 2);
    }

    private static void barrel(Build b) {
        double r = b.w / 2;
        b.wood(0).turn('y', 0, 0, 0, 0, r * 0.8, b.h * 0.2, r * 0.92, b.h * 0.5, r, b.h * 0.8, r * 0.92, b.h, r * 0.8, b.h, r * 0.72, b.h * 0.96,
                r * 0.7);
        b.wood(-60).turn('y', 0, b.h * 0.95, 0, 0, r * 0.74, 8, r * 0.74);
        for (double y : new double[] {0.07, 0.26, 0.68, 0.88}) {
            double bulge = r * (0.8 + 0.2 * (1 - 4 * (y + 0.02 - 0.5) * (y + 0.02 - 0.5))) + 4;
            b.metal(-160).turn('y', 0, b.h * y, 0, 0, bulge, b.h * 0.05, bulge + (y < 0.5 ? 6 : -6));
        }
        for (int i = 0; i < 12; i++) {
            double a = StrictMath.PI * i / 6 + 0.2;
            b.line(4, 0, Stroke.INK, 520, r * 0.83 * StrictMath.cos(a), b.h * 0.03, r * 0.83 * StrictMath.sin(a), r * 0.985 * StrictMath.cos(a),
                    b.h * 0.4, r * 0.985 * StrictMath.sin(a), r * 0.985 * StrictMath.cos(a), b.h * 0.6,
                    r * 0.985 * StrictMath.sin(a), r * 0.83 * StrictMath.cos(a), b.h * 0.97, r * 0.83 * StrictMath.sin(a));
        }
    }
}
