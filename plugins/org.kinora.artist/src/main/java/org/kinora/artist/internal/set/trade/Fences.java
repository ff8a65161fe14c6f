package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;
import org.kinora.artist.internal.set.craft.Outline;

/** What bounds a plot of land, and what stands on consecrated one. */
final class Fences {
    private Fences() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("fence", Fences::fence), entry("stone-wall", Fences::wall), entry("grave", Fences::grave), entry("cross",
                Fences::cross), entry("bollard", Fences::bollard));
    }

    private static void fence(Build b) {
        double x = b.w / 2;
        if (b.says("wire", "barbed", "chain")) {
            int posts = Math.max(2, (int) (b.w / 2000) + 1);
            for (int i = 0; i < posts; i++) b.wood(-80).taper(b.d * 0.5, b.d * 0.42, -x + 40 + (b.w - 80) * i / (posts - 1), 0, 0,
                    -x + 40 + (b.w - 80) * i / (posts - 1), b.h, 0);
            for (double y : new double[] {0.3, 0.6, 0.9}) b.line(8, -x, b.h * y, b.d * 0.4, 0, b.h * (y - 0.03), b.d * 0.4, x, b.h * y, b.d * 0.4);
            return;
        }
        boolean pickets = b.says("picket", "white", "garden") || b.brief().owner().contains("fence-");
        int posts = Math.max(2, (int) (b.w / 1500) + 1);
        if (!pickets) {
            for (int i = 0; i < posts; i++) {
                double at = -x + 65 + (b.w - 130) * i / (posts - 1);
                b.wood(-40).box(at - 60, at + 60, 0, b.h, -b.d * 0.5, b.d * 0.1);
            }
            for (double y : new double[] {0.3, 0.58, 0.86}) for (int i = 0; i + 1 < posts; i++) {
                double from = -x + 20 + (b.w - 40) * i / (posts - 1);
                double to = -x + 20 + (b.w - 40) * (i + 1) / (posts - 1);
                double tilt = b.h * b.dice.between(-0.025, 0.025);
                b.wood(30).post(from - 10, b.h * y + tilt, b.d * 0.3, 0.5, b.d * 0.14, from - 10, b.h * y + tilt + 120, b.d * 0.3, 0.5, b.d * 0.14);
                b.cut('z', b.d * 0.1, b.d * 0.48, from, b.h * y + tilt, to, b.h * y - tilt, to, b.h * y - tilt + 125, from, b.h * y + tilt + 125);
                b.line(5, 600, Stroke.INK, 420, from + (to - from) * 0.2, b.h * y + 70, b.d * 0.5, from + (to - from) * 0.6, b.h * y + 64, b.d * 0.5);
            }
            return;
        }
        b.tone(Finish.WOOD, 860);
        for (double y : new double[] {0.28, 0.74}) b.box(-x, x, b.h * y, b.h * y + 70, -b.d * 0.3, 0);
        int many = Math.max(3, (int) (b.w / 150));
        for (int i = 0; i < many; i++) {
            double at = -x + b.w * (i + 0.5) / many;
            double tall = b.h * b.dice.between(0.95, 1);
            b.cut('z', 0, b.d * 0.4, at - 42, 0, at + 42, 0, at + 42, tall - 70, at, tall, at - 42, tall - 70);
        }
    }

    /** Rough stones in courses under a coping. */
    private static void wall(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.stone(-20).soft(-x, x, 0, b.h * 0.86, -z * 0.86, z * 0.86, 40);
        int caps = Math.max(2, (int) (b.w / 620));
        for (int i = 0; i < caps; i++) b.stone(60).soft(-x + b.w * i / caps + 6, -x + b.w * (i + 1) / caps - 6, b.h * 0.84,
                b.h * b.dice.between(0.96, 1), -z, z, 50);
        int courses = (int) Math.max(2, b.h * 0.84 / 200);
        for (int face = -1; face <= 1; face += 2) for (int row = 0; row < courses; row++) {
            double y = b.h * 0.84 * row / courses;
            double high = b.h * 0.84 / courses;
            for (double at = -x + 60; at < x - 250; ) {
                double wide = b.dice.between(240, 520);
                if (b.dice.chance(62)) stone(b, at, Math.min(at + wide, x - 20), y + 14, y + high - 14, face * (z * 0.86 + 3));
                at += wide + 20;
            }
        }
    }

    private static void stone(Build b, double x0, double x1, double y0, double y1, double z) {
        double c = Math.min(45, (y1 - y0) * 0.3);
        b.line(9, 150, Stroke.INK, 560, x0, y1 - c, z, x0, y0 + c, z, x0 + c, y0, z, x1 - c, y0, z, x1, y0 + c, z);
        if (b.dice.chance(40)) b.line(7, 300, Stroke.INK, 460, x1, y0 + c, z, x1, y1 - c, z, x1 - c * 2, y1, z);
    }

    private static void grave(Build b) {
        double x = b.w / 2;
        double z = Math.min(b.d * 0.3, 70);
        b.in(0, 0, 0, b.dice.between(-4, 4), b.dice.between(-3, 3), b.dice.between(-4, 4), () -> {
            b.stone(-60).box(-x, x, 0, b.h * 0.1, -b.d / 2, b.d / 2).stone(20);
            int shape = b.dice.next(3);
            double w = x * 0.84;
            if (shape == 0) b.cut('z', -z, z, Outline.join(new double[] {-w, b.h * 0.1, w, b.h * 0.1}, Outline.arc(0, b.h - w, w, w, 0, 180, 10)));
            else if (shape == 1) b.cut('z', -z, z, -w, b.h * 0.1, w, b.h * 0.1, w, b.h * 0.82, w * 0.5, b.h * 0.9, 0, b.h, -w * 0.5, b.h * 0.9, -w,
                    b.h * 0.82);
            else b.cut('z', -z, z, -w, b.h * 0.1, w, b.h * 0.1, w, b.h * 0.86, w * 0.76, b.h * 0.86, w * 0.76, b.h * 0.94, w * 0.4, b.h, -w * 0.4,
                    b.h, -w * 0.76, b.h * 0.94, -w * 0.76, b.h * 0.86, -w, b.h * 0.86);
            b.line(9, 0, b.h * 0.58, z + 3, 0, b.h * 0.8, z + 3).line(9, -w * 0.22, b.h * 0.73, z + 3, w * 0.22, b.h * 0.73, z + 3);
            for (int i = 0; i < 3; i++) b.line(7, 0, Stroke.INK, 560, -w * (0.5 - 0.1 * i), b.h * (0.48 - 0.09 * i), z + 3, w * (0.5 - 0.1 * i),
                    b.h * (0.48 - 0.09 * i), z + 3);
        });
        b.leaf(0);
        if (!b.brief().far()) new Mould(b).mass(-x * 0.75, b.h * 0.08, b.d * 0.2, x * 0.25, b.h * 0.12, b.d * 0.25, 8, 0.45);
    }

    private static void cross(Build b) {
        double t = b.d * 0.3;
        b.stone(-30).box(-b.w * 0.22, b.w * 0.22, 0, b.h * 0.07, -b.d / 2, b.d / 2).box(-b.w * 0.16, b.w * 0.16, b.h * 0.07, b.h * 0.13, -b.d * 0.42,
                b.d * 0.42);
        b.stone(30).post(0, b.h * 0.13, 0, t * 1.2, t, 0, b.h, 0, t, t).box(-b.w / 2, b.w / 2, b.h * 0.68, b.h * 0.68 + t * 1.9, -t * 0.98, t * 0.98);
        double[] ring = new double[3 * 17];
        for (int k = 0; k <= 16; k++) {
            ring[3 * k] = b.w * 0.3 * StrictMath.cos(k * StrictMath.PI / 8);
            ring[3 * k + 1] = b.h * 0.68 + t + b.w * 0.3 * StrictMath.sin(k * StrictMath.PI / 8);
        }
        if (b.dice.chance(40)) b.bar(t * 0.5, ring);
    }

    /** A mooring post with a head that a rope holds on. */
    private static void bollard(Build b) {
        double r = b.w / 2;
        b.tone(Finish.METAL, Math.min(320, b.brief().tone())).turn('y', 0, 0, 0, 0, r, b.h * 0.07, r, b.h * 0.1, r * 0.66, b.h * 0.62, r * 0.56,
                b.h * 0.76, r * 0.9, b.h * 0.88, r * 0.96, b.h, r * 0.6);
        if (!b.says("street")) for (int i = 0; i < 3; i++) {
            double[] coil = new double[3 * 15];
            for (int k = 0; k < 15; k++) {
                coil[3 * k] = r * 0.72 * StrictMath.cos(k * StrictMath.PI / 7);
                coil[3 * k + 1] = b.h * (0.3 + 0.07 * i);
                coil[3 * k + 2] = r * 0.72 * StrictMath.sin(k * StrictMath.PI / 7);
            }
            b.tone(Finish.CLOTH, 720).bar(b.h * 0.034, coil);
        }
    }
}
