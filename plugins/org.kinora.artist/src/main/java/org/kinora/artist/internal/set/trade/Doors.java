package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** What people come in and go out by; the front looks into the room. */
final class Doors {
    private Doors() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("door", Doors::door), entry("double-door", Doors::doubleDoor), entry("sliding-door", Doors::sliding),
                entry("elevator", Doors::elevator),
                entry("gate", Doors::gate), entry("big-gate", Doors::bigGate), entry("turnstile", Doors::turnstile));
    }

    private static void frame(Build b, double thick) {
        double x = b.w / 2;
        b.wood(-70).box(-x, -x + thick, 0, b.h, -b.d / 2, b.d / 2).box(x - thick, x, 0, b.h, -b.d / 2, b.d / 2)
                .box(-x + thick, x - thick, b.h - thick, b.h, -b.d / 2, b.d / 2);
    }

    /** A leaf with panels on both faces, hung at its left edge; {@code turn} opens it into the room. */
    private static void leaf(Build b, double x0, double x1, double top, double turn, boolean handleRight) {
        double hinge = handleRight ? x0 : x1;
        double wide = x1 - x0;
        b.in(hinge, 0, 0, handleRight ? turn : -turn, 0, 0, () -> {
            double a = handleRight ? 0 : -wide;
            double e = a + wide;
            b.wood(0).box(a, e, 6, top, -20, 20);
            for (int side = -1; side <= 1; side += 2) {
                double z = side * 21;
                double in = wide * 0.16;
                panel(b, a + in, e - in, top * 0.08, top * 0.44, z);
                panel(b, a + in, e - in, top * 0.52, top * 0.93, z);
                double grip = handleRight ? e - wide * 0.09 : a + wide * 0.09;
                b.metal(120).turn('z', grip, 1020, z, 0, 26, side * 10, 24).bar(10, grip, 1020, z, grip, 1020, z + side * 34,
                        grip - (handleRight ? 1 : -1) * 105, 1020, z + side * 36);
                b.line(5, grip, 960, z + side, grip, 935, z + side);
            }
        });
    }

    private static void panel(Build b, double x0, double x1, double y0, double y1, double z) {
        b.frame(5, x0, x1, y0, y1, z).line(3, 0, Stroke.INK, 500, x0 + 22, y0 + 22, z, x1 - 22, y0 + 22, z, x1 - 22, y1 - 22, z);
    }

    private static void door(Build b) {
        double t = Math.min(70, b.w * 0.09);
        frame(b, t);
        if (b.says("iron", "steel", "cell", "metal")) {
            b.metal(-60).box(-b.w / 2 + t, b.w / 2 - t, 6, b.h - t, -25, 25);
            b.tone(Finish.METAL, 160).box(-b.w * 0.16, b.w * 0.16, b.h * 0.7, b.h * 0.77, 24, 28);
            for (int i = 0; i < 4; i++) for (int side = -1; side <= 1; side += 2) b.metal(60)
                    .turn('z', side * b.w * 0.36, b.h * (0.12 + 0.26 * i), 25, 0, 18, 8, 12);
            b.metal(40).box(b.w * 0.1, b.w * 0.4, b.h * 0.46, b.h * 0.5, 25, 45);
            return;
        }
        leaf(b, -b.w / 2 + t, b.w / 2 - t, b.h - t, b.says("open", "ajar") ? 62 : 0, true);
    }

    private static void doubleDoor(Build b) {
        frame(b, 70);
        double turn = b.says("open", "ajar") ? 70 : 0;
        leaf(b, -b.w / 2 + 70, -3, b.h - 70, turn, true);
        leaf(b, 3, b.w / 2 - 70, b.h - 70, turn, false);
    }

    private static void sliding(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double in = b.w * 0.11;
        b.metal(-120).cut('z', -z, z, -x, 0, -x + in, 0, -x + in, b.h * 0.82, -x + in * 2.2, b.h - in, x - in * 2.2, b.h - in, x - in, b.h * 0.82,
                x - in, 0, x, 0, x, b.h, -x, b.h);
        double gap = b.says("open") ? x * 0.5 : 4;
        for (int side = -1; side <= 1; side += 2) {
            double inner = side * gap;
            double outer = side * (x - in * 0.6);
            b.metal(30).box(Math.min(inner, outer), Math.max(inner, outer), 0, b.h - in * 0.7, -z * 0.3, z * 0.3);
            for (double face : new double[] {z * 0.31, -z * 0.31}) {
                b.line(6, inner + side * 40, b.h * 0.2, face, side * (x - in * 1.6), b.h * 0.2, face, side * (x - in * 1.6), b.h * 0.45, face,
                        inner + side * 40, b.h * 0.6, face);
                b.line(14, 0, Stroke.INK, 650, inner + side * 30, b.h * 0.08, face, side * (x - in * 1.4), b.h * 0.08, face);
            }
        }
        b.tone(b.night ? Finish.LIGHT : Finish.PLAIN, 900).box(-in, in, b.h - in * 0.66, b.h - in * 0.36, z, z + 4);
        b.tone(Finish.PLAIN, 300).box(x - in * 0.85, x - in * 0.25, b.h * 0.5, b.h * 0.58, z, z + 10);
    }

    private static void elevator(Build b) {
        double x = b.w / 2;
        b.metal(-140).cut('z', -b.d / 2, b.d / 2, -x, 0, -x + 90, 0, -x + 90, b.h - 160, x - 90, b.h - 160, x - 90, 0, x, 0, x, b.h, -x, b.h);
        double gap = b.says("open") ? x * 0.7 : 3;
        for (int side = -1; side <= 1; side += 2) b.metal(60).box(Math.min(side * gap, side * (x - 80)), Math.max(side * gap, side * (x - 80)), 0,
                b.h - 150, -20, 20);
        for (int i = 0; i < 7; i++) b.tone(i == 3 ? Finish.LIGHT : Finish.PLAIN, i == 3 ? 1000 : 240)
                .turn('z', -x * 0.45 + i * x * 0.15, b.h - 80, b.d / 2, 0, 18, 3, 18);
        b.tone(Finish.PLAIN, 760).box(x - 70, x - 25, b.h * 0.46, b.h * 0.56, b.d / 2, b.d / 2 + 8);
    }

    private static void gate(Build b) {
        double x = b.w / 2;
        double turn = b.says("open") ? 60 : 0;
        for (int side = -1; side <= 1; side += 2) b.wood(-40).post(side * (x - 45), 0, 0, 45, b.d / 2, side * (x - 45), b.h, 0, 45, b.d / 2);
        b.in(-x + 95, 0, 0, turn, 0, 0, () -> {
            double wide = b.w - 200;
            int pickets = (int) (wide / 140);
            for (int i = 0; i <= pickets; i++) {
                double at = wide * i / pickets;
                double top = b.h * (0.84 + 0.1 * StrictMath.sin(StrictMath.PI * i / pickets));
                b.wood(30).cut('z', -10, 10, at - 32, 90, at + 32, 90, at + 32, top - 40, at, top, at - 32, top - 40);
            }
            b.wood(0).box(0, wide, b.h * 0.22, b.h * 0.29, -24, -10).box(0, wide, b.h * 0.64, b.h * 0.71, -24, -10);
            b.metal(60).box(wide - 60, wide + 20, b.h * 0.6, b.h * 0.64, 10, 24);
        });
    }

    private static void bigGate(Build b) {
        double x = b.w / 2;
        frame(b, Math.min(160, b.w * 0.06));
        double in = Math.min(160, b.w * 0.06);
        double turn = b.says("open") ? 66 : 0;
        for (int side : new int[] {-1, 1}) {
            b.in(side * (x - in), 0, 0, -side * turn, 0, 0, () -> {
                double wide = x - in - 6;
                double from = side < 0 ? 0 : -wide;
                b.wood(20).box(from, from + wide, 10, b.h - in, -40, 20);
                for (double y : new double[] {b.h * 0.1, b.h * 0.48, b.h * 0.84}) b.metal(-120)
                        .box(from + 20, from + wide - 20, y, y + b.h * 0.05, 20, 34);
                int planks = Math.max(3, (int) (wide / 240));
                for (int i = 1; i < planks; i++) for (int face = 0; face < 2; face++) b.line(6, from + wide * i / planks, 20, face == 0 ? 22 : -42,
                        from + wide * i / planks, b.h - in, face == 0 ? 22 : -42);
                b.line(7, from, b.h * 0.15, 23, from + wide, b.h * 0.48, 23);
                b.metal(80).turn('z', side < 0 ? wide - 90 : -wide + 90, b.h * 0.38, 22, 0, 70, 14, 60);
            });
        }
    }

    private static void turnstile(Build b) {
        double x = b.w / 2;
        b.metal(0).soft(-x, -x * 0.3, 0, b.h * 0.96, -b.d / 2, b.d / 2, 40);
        for (int i = 0; i < 3; i++) {
            double a = StrictMath.toRadians(90 + i * 120);
            b.metal(160).bar(18, -x * 0.3, b.h * 0.78, 0, x * 0.7, b.h * (0.8 + 0.12 * StrictMath.sin(a)), b.d * 0.26 * StrictMath.cos(a));
        }
        b.lamp(700).box(-x * 0.85, -x * 0.45, b.h * 0.96, b.h, b.d * 0.1, b.d * 0.34);
    }
}
