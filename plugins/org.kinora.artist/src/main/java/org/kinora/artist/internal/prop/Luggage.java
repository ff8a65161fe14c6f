package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** What things are carried in, and what is put up over the head. */
final class Luggage {
    private Luggage() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("box", Luggage::box), entry("parcel", Luggage::parcel), entry("thing", Luggage::parcel), entry("small-box",
                Luggage::smallBox),
                entry("toolbox", Luggage::toolbox), entry("suitcase", Luggage::suitcase), entry("briefcase", Luggage::briefcase), entry("bag",
                        Luggage::bag),
                entry("handbag", Luggage::handbag), entry("backpack", Luggage::backpack), entry("basket", Luggage::basket), entry("violin-case",
                        Luggage::violinCase),
                entry("umbrella", Luggage::umbrella), entry("flag", Luggage::flag));
    }

    private static void box(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double lid = b.h * 0.68;
        b.wood(0).box(-x, x, 0, lid, -z, z);
        if (b.says("open")) {
            b.wood(-260).box(-x * 0.92, x * 0.92, lid, lid + 0.5, -z * 0.9, z * 0.9);
            b.in(0, lid, -z, 0, 70, 0, () -> b.wood(30).box(-x, x, 0, b.h * 0.2, 0, b.d));
        } else {
            b.wood(30).box(-x * 1.0, x, lid, b.h, -z, z);
        }
        b.metal(120).box(-b.w * 0.05, b.w * 0.05, lid - b.h * 0.14, lid + b.h * 0.1, z, z + 2);
        for (int side = -1; side <= 1; side += 2) b.line(2, side * x * 0.72, 0, z + 0.6, side * x * 0.72, lid, z + 0.6);
    }

    private static void parcel(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.of(Finish.PLAIN, 0).box(-x, x, 0, b.h, -z, z);
        double t = b.h * 0.03;
        b.line(t, -x * 0.2, 0, z + 1, -x * 0.2, b.h, z + 1).line(t, -x * 0.2, b.h + 1, z, -x * 0.2, b.h + 1, -z).line(t, -x, b.h * 0.55, z + 1, x,
                b.h * 0.55, z + 1)
                .line(t, -x, b.h + 1, z * 0.1, x, b.h + 1, z * 0.1).line(t, x + 1, 0, z * 0.1, x + 1, b.h, z * 0.1).line(t, -x - 1, 0, z * 0.1,
                        -x - 1, b.h, z * 0.1);
        for (int side = -1; side <= 1; side += 2) b.line(t, 300, Stroke.INK, 850, -x * 0.2, b.h + 2, z * 0.1, -x * 0.2 + side * x * 0.3, b.h + 8,
                z * 0.3, -x * 0.2 + side * x * 0.34, b.h + 4,
                -z * 0.1, -x * 0.2, b.h + 2, z * 0.1);
    }

    private static void smallBox(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.cloth(0).soft(-x, x, 0, b.h * 0.55, -z, z, 5);
        if (b.says("open")) b.in(0, b.h * 0.5, -z, 0, 60, 0, () -> b.cloth(20).soft(-x, x, 0, b.h * 0.45, 0, b.d, 5));
        else b.cloth(20).soft(-x, x, b.h * 0.55, b.h, -z, z, 5);
        b.metal(200).box(-4, 4, b.h * 0.44, b.h * 0.64, z, z + 1.5);
        if (b.says("saffron", "spice", "tea")) spices(b, x, z);
    }

    /** The painted tin of a spice seller: a bordered lid with a flower, bands on its sides. */
    private static void spices(Build b, double x, double z) {
        double y = b.h + 0.6;
        b.line(1.6, 0, 0xF4E3B0, 950, -x * 0.84, y, -z * 0.78, x * 0.84, y, -z * 0.78, x * 0.84, y, z * 0.78, -x * 0.84, y, z * 0.78, -x * 0.84, y,
                -z * 0.78);
        for (int i = 0; i < 6; i++) {
            double a = i * StrictMath.PI / 3;
            b.line(3, 700, 0xF4E3B0, 950, 0, y, 0, z * 0.55 * StrictMath.cos(a), y, z * 0.55 * StrictMath.sin(a));
        }
        for (double band : new double[] {0.12, 0.42}) b.line(1.6, 0, 0xF4E3B0, 950, -x * 0.94, b.h * band, z + 0.5, x * 0.94, b.h * band, z + 0.5);
    }

    private static void toolbox(Build b) {
        double x = b.w / 2;
        b.metal(0).cut('x', -x, x, -b.d / 2, 0, b.d / 2, 0, b.d / 2, b.h * 0.5, b.d * 0.3, b.h * 0.72, -b.d * 0.3, b.h * 0.72, -b.d / 2, b.h * 0.5);
        b.line(3, -x, b.h * 0.48, b.d / 2 + 1, x, b.h * 0.48, b.d / 2 + 1);
        b.metal(-120).bar(8, -x * 0.5, b.h * 0.7, 0, -x * 0.5, b.h * 0.96, 0, x * 0.5, b.h * 0.96, 0, x * 0.5, b.h * 0.7, 0);
    }

    private static void handle(Build b, double half, double from, double thick) {
        b.bar(thick, -half, from, 0, -half * 0.9, b.h - thick, 0, half * 0.9, b.h - thick, 0, half, from, 0);
    }

    private static void suitcase(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.9;
        b.of(Finish.CLOTH, 0).soft(-x, x, 0, top, -z, z, b.d * 0.2);
        b.line(4, -x + 3, 20, 2, -x, top * 0.5, 2, -x + 4, top - 8, 2, 0, top + 1, 2, x - 4, top - 8, 2, x, top * 0.5, 2, x - 3, 20, 2);
        b.wood(-140);
        for (int side = -1; side <= 1; side += 2) {
            b.box(side * x * 0.55 - 20, side * x * 0.55 + 20, 2, top - 2, z - 4, z + 2).metal(280).box(side * x * 0.55 - 16, side * x * 0.55 + 16,
                    top * 0.8, top * 0.9, z + 1, z + 5).wood(-140);
        }
        for (int sx = -1; sx <= 1; sx += 2) for (double y : new double[] {top * 0.06, top * 0.84}) b.wood(-90).box(sx * x - sx * 55,
                sx * x - sx * 2, y, y + top * 0.1, z - 8, z + 1);
        b.wood(-180);
        handle(b, x * 0.18, top - 4, 11);
    }

    private static void briefcase(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.87;
        b.cloth(0).soft(-x, x, 0, top, -z, z, 18);
        b.line(2.5, -x + 6, top * 0.62, z, x - 6, top * 0.62, z);
        for (int side = -1; side <= 1; side += 2) b.metal(380).box(side * x * 0.5 - 14, side * x * 0.5 + 14, top * 0.56, top * 0.68, z - 1, z + 3);
        b.cloth(-60);
        handle(b, x * 0.3, top - 4, 9);
    }

    private static void bag(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.62;
        b.cloth(0).soft(-x, x, 0, top, -z, z, b.h * 0.16);
        b.line(3, 200, Stroke.INK, 800, -x * 0.9, top * 0.94, 0, 0, top, 0, x * 0.9, top * 0.94, 0);
        b.line(2, 800, Stroke.INK, 500, -x * 0.5, top * 0.8, z * 0.9, -x * 0.6, top * 0.4, z).line(2, 800, Stroke.INK, 500, x * 0.4, top * 0.86,
                z * 0.86, x * 0.5, top * 0.5, z);
        for (int side = -1; side <= 1; side += 2) b.cloth(-70).bar(9, -x * 0.42, top * 0.6, side * z * 0.9, -x * 0.36, b.h * 0.9, side * z * 0.2,
                0, b.h - 9, side * 9, x * 0.36, b.h * 0.9,
                side * z * 0.2, x * 0.42, top * 0.6, side * z * 0.9);
    }

    private static void handbag(Build b) {
        double x = b.w / 2;
        double top = b.h * 0.62;
        b.cloth(0).cut('z', -b.d / 2, b.d / 2, Outline.curve(true, 3, -x, 10, 0, 0, x, 10, x * 0.92, top * 0.6, x * 0.7, top, -x * 0.7, top,
                -x * 0.92, top * 0.6));
        b.line(3, -x * 0.7, top * 0.7, b.d / 2 + 1, x * 0.7, top * 0.7, b.d / 2 + 1);
        b.metal(400).ball(0, top + 4, 0, 12, 9, 12);
        b.cloth(-60);
        handle(b, x * 0.5, top - 6, 6);
    }

    private static void backpack(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.93;
        b.cloth(0).soft(-x, x, 0, top, -z, z * 0.6, b.w * 0.2).cloth(-30).soft(-x * 0.72, x * 0.72, top * 0.06, top * 0.5, z * 0.2, z, 40);
        b.line(3, -x * 0.9, top * 0.68, z * 0.62, 0, top * 0.6, z * 0.66, x * 0.9, top * 0.68, z * 0.62);
        b.cloth(-90).bar(8, -x * 0.16, top - 4, -z * 0.3, -x * 0.1, b.h - 8, -z * 0.3, x * 0.1, b.h - 8, -z * 0.3, x * 0.16, top - 4, -z * 0.3);
        for (int side = -1; side <= 1; side += 2) b.bar(14, side * x * 0.4, top * 0.94, -z * 0.8, side * x * 0.55, top * 0.6, -z + 12,
                side * x * 0.6, top * 0.2, -z + 12);
    }

    private static void basket(Build b) {
        double r = b.w / 2;
        double top = b.h * 0.55;
        double flat = b.d / b.w;
        b.wood(0).skin(true, java.util.List.of(oval(r * 0.78, flat, 0), oval(r * 0.9, flat, top * 0.5), oval(r, flat, top)));
        b.wood(-220).skin(true, java.util.List.of(oval(r * 0.94, flat, top), oval(r * 0.94, flat, top + 2)));
        for (int row = 1; row < 5; row++) {
            double[] line = new double[3 * 15];
            for (int k = 0; k < 15; k++) {
                double a = StrictMath.PI * k / 14;
                double reach = r * (0.79 + 0.21 * row / 5.0) + 1;
                line[3 * k] = reach * StrictMath.cos(a);
                line[3 * k + 1] = top * row / 5 + (k % 2 == 0 ? 5 : -5);
                line[3 * k + 2] = reach * flat * StrictMath.sin(a);
            }
            b.line(2.4, 0, Stroke.INK, 650, line);
        }
        b.wood(-60).bar(9, -r * 0.96, top * 0.9, 0, -r * 0.7, b.h * 0.86, 0, 0, b.h - 9, 0, r * 0.7, b.h * 0.86, 0, r * 0.96, top * 0.9, 0);
    }

    private static Vec[] oval(double radius, double flat, double y) {
        Vec[] ring = new Vec[16];
        for (int i = 0; i < 16; i++) ring[i] = new Vec(radius * StrictMath.cos(i * StrictMath.PI / 8), y,
                radius * flat * StrictMath.sin(i * StrictMath.PI / 8));
        return ring;
    }

    private static void violinCase(Build b) {
        double x = b.w / 2;
        b.cloth(0).cut('z', -b.d / 2, b.d / 2, Outline.curve(true, 3, 0, 0, x * 0.8, b.h * 0.04, x, b.h * 0.18, x * 0.8, b.h * 0.34, x * 0.84,
                b.h * 0.5, x * 0.5, b.h * 0.66, x * 0.4, b.h * 0.94,
                0, b.h, -x * 0.4, b.h * 0.94, -x * 0.5, b.h * 0.66, -x * 0.84, b.h * 0.5, -x * 0.8, b.h * 0.34, -x, b.h * 0.18, -x * 0.8,
                        b.h * 0.04));
        b.metal(500).box(x * 0.84, x * 0.97, b.h * 0.16, b.h * 0.24, -16, 16).box(x * 0.6, x * 0.9, b.h * 0.6, b.h * 0.66, -16, 16);
        for (int side = -1; side <= 1; side += 2) b.line(4, 0, 0xD8D4CC, 900, 0, b.h * 0.03, side * b.d * 0.51, 0, b.h * 0.97, side * b.d * 0.51);
        b.wood(-100).bar(8, x * 0.8, b.h * 0.4, 0, x * 1.25, b.h * 0.42, 0, x * 1.25, b.h * 0.56, 0, x * 0.6, b.h * 0.58, 0);
    }

    private static void umbrella(Build b) {
        boolean closed = b.says("closed", "folded", "lying");
        double r = b.w / 2;
        b.wood(-300).bar(7, 0, b.h * 0.06, 0, 0, b.h * 0.99, 0).bar(11, 0, b.h * 0.1, 0, 0, b.h * 0.03, 0, 30, b.h * 0.01, 0, 52, b.h * 0.035, 0);
        if (closed) {
            b.cloth(0).turn('y', 0, 0, 0, b.h * 0.2, 14, b.h * 0.3, 42, b.h * 0.5, 36, b.h * 0.96, 9);
            return;
        }
        int ribs = 8;
        double rim = b.h * 0.68;
        for (int i = 0; i < ribs; i++) {
            double a = 2 * StrictMath.PI * i / ribs;
            double c = 2 * StrictMath.PI * (i + 1) / ribs;
            java.util.List<Vec[]> rows = new java.util.ArrayList<>();
            for (int k = 0; k <= 4; k++) {
                double t = StrictMath.PI / 2 * k / 4;
                double reach = r * StrictMath.sin(t);
                double y = rim + (b.h * 0.97 - rim) * StrictMath.cos(t);
                double sag = k == 4 ? b.h * 0.035 : 0;
                rows.add(new Vec[] {new Vec(reach * StrictMath.cos(a), y, reach * StrictMath.sin(a)),
                    new Vec(reach * 0.95 * StrictMath.cos((a + c) / 2), y + sag, reach * 0.95 * StrictMath.sin((a + c) / 2)),
                    new Vec(reach * StrictMath.cos(c), y, reach * StrictMath.sin(c))});
            }
            for (int side = 0; side < 2; side++) {
                b.of(Finish.CLOTH, side == 0 ? 0 : -120);
                int way = side == 0 ? 1 : -1;
                new org.kinora.artist.internal.set.craft.Mould(b).ground(new Vec(0, way, 0), 4, 2, (u,
                        v) -> rows.get((int) StrictMath.round(u * 4))[(int) StrictMath.round(v * 2)]);
            }
            double[] line = new double[15];
            for (int k = 0; k < 5; k++) {
                line[3 * k] = rows.get(k)[0].x();
                line[3 * k + 1] = rows.get(k)[0].y() + 1;
                line[3 * k + 2] = rows.get(k)[0].z();
            }
            b.line(4, line).line(4, rows.get(4)[0].x(), rim, rows.get(4)[0].z(), rows.get(4)[1].x(), rows.get(4)[1].y(), rows.get(4)[1].z(),
                    rows.get(4)[2].x(), rim,
                    rows.get(4)[2].z());
        }
    }

    private static void flag(Build b) {
        b.wood(-200).bar(b.d * 0.2, -b.w * 0.46, 0, 0, -b.w * 0.46, b.h, 0);
        double[] wave = new double[2 * 18];
        for (int i = 0; i < 9; i++) {
            double x = -b.w * 0.46 + b.w * 0.94 * i / 8;
            double z = b.d * 0.4 * StrictMath.sin(i * 1.2);
            wave[2 * i] = x;
            wave[2 * i + 1] = z + 2;
            wave[2 * (17 - i)] = x;
            wave[2 * (17 - i) + 1] = z - 2;
        }
        b.cloth(0).cut('y', b.h * 0.62, b.h * 0.98, wave);
    }
}
