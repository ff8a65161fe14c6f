package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** What is worked with: upright, the working end up, its edge or face to the front. */
final class Tools {
    private Tools() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("scissors", Tools::scissors), entry("scalpel", Tools::scalpel), entry("hammer", Tools::hammer), entry("tool",
                Tools::wrench),
                entry("screwdriver", Tools::screwdriver), entry("crowbar", Tools::crowbar), entry("saw", Tools::saw), entry("spade", Tools::spade),
                entry("broom", Tools::broom), entry("oar", Tools::oar), entry("stick", Tools::stick), entry("fishing-rod", Tools::rod),
                        entry("pen", Tools::pen),
                entry("brush", Tools::brush), entry("syringe", Tools::syringe), entry("vial", Tools::vial), entry("rope", Tools::rope),
                        entry("wire", Tools::wire), entry("bucket", Tools::bucket),
                entry("wheel", Tools::wheel), entry("anchor", Tools::anchor), entry("axe", Tools::axe));
    }

    private static void scissors(Build b) {
        for (int side = -1; side <= 1; side += 2) {
            b.metal(0).cut('x', side * 0.5, side * b.w / 2, side * b.d * 0.08, b.h * 0.36, side * -b.d * 0.04, b.h * 0.42, -side * b.d * 0.16,
                    b.h, -side * b.d * 0.02, b.h * 0.8,
                    side * b.d * 0.14, b.h * 0.44);
            double[] loop = Outline.arc(side * b.d * 0.3, b.h * 0.16, b.d * 0.18, b.h * 0.13, 0, 360, 12);
            double[] path = new double[3 * 13];
            for (int i = 0; i < 13; i++) {
                path[3 * i] = 0;
                path[3 * i + 1] = loop[2 * (i % 12) + 1];
                path[3 * i + 2] = loop[2 * (i % 12)];
            }
            b.tone(Finish.PLAIN, 240).bar(b.w * 0.36, path).bar(b.w * 0.36, 0, b.h * 0.27, side * b.d * 0.22, 0, b.h * 0.4, side * b.d * 0.06);
        }
    }

    private static void scalpel(Build b) {
        b.metal(-80).box(-b.w * 0.4, b.w * 0.4, 0, b.h * 0.72, -b.d * 0.26, b.d * 0.26);
        b.metal(60).cut('x', -b.w * 0.15, b.w * 0.15, -b.d * 0.2, b.h * 0.72, b.d * 0.3, b.h * 0.72, b.d * 0.46, b.h * 0.84, -b.d * 0.2, b.h);
    }

    private static void hammer(Build b) {
        b.wood(60).taper(b.w * 0.4, b.w * 0.3, 0, 0, 0, 0, b.h * 0.4, 0, 0, b.h * 0.9, 0);
        b.tone(Finish.METAL, 300).box(-b.w * 0.42, b.w * 0.42, b.h * 0.84, b.h * 0.98, -b.d * 0.1, b.d * 0.2);
        b.turn('z', 0, b.h * 0.91, b.d * 0.2, 0, b.w * 0.3, b.d * 0.1, b.w * 0.3, b.d * 0.12, b.w * 0.46, b.d * 0.3, b.w * 0.46);
        b.cut('x', -b.w * 0.3, b.w * 0.3, -b.d * 0.1, b.h * 0.86, -b.d * 0.1, b.h * 0.97, -b.d * 0.5, b.h * 0.88, -b.d * 0.5, b.h * 0.85);
    }

    private static void wrench(Build b) {
        double t = b.w * 0.2;
        b.metal(0).box(-t, t, b.h * 0.12, b.h * 0.82, -b.d * 0.17, b.d * 0.17);
        b.cut('x', -t * 1.3, t * 1.3, -b.d * 0.2, b.h * 0.78, b.d * 0.2, b.h * 0.78, b.d * 0.5, b.h * 0.86, b.d * 0.44, b.h, b.d * 0.2,
                b.h * 0.97, b.d * 0.2, b.h * 0.88,
                -b.d * 0.14, b.h * 0.88, -b.d * 0.2, b.h * 0.99, -b.d * 0.44, b.h * 0.98, -b.d * 0.46, b.h * 0.85);
        b.turn('x', -t * 1.3, b.h * 0.09, 0, 0, b.d * 0.32, t * 2.6, b.d * 0.32);
    }

    private static void screwdriver(Build b) {
        b.tone(Finish.PLAIN, 380).turn('y', 0, 0, 0, 0, b.w * 0.4, b.h * 0.05, b.w * 0.5, b.h * 0.38, b.w * 0.46, b.h * 0.42, b.w * 0.2);
        b.metal(160).turn('y', 0, b.h * 0.42, 0, 0, b.w * 0.13, b.h * 0.54, b.w * 0.12).box(-1.5, 1.5, b.h * 0.93, b.h, -b.w * 0.16, b.w * 0.16);
    }

    private static void crowbar(Build b) {
        b.metal(0).bar(b.w * 0.4, 0, 0, 0, 0, b.h * 0.86, 0, 0, b.h * 0.96, b.d * 0.1, 0, b.h * 0.96, b.d * 0.34, 0, b.h * 0.86, b.d * 0.46);
    }

    private static void saw(Build b) {
        b.metal(60).cut('x', -2, 2, b.d * 0.5, b.h * 0.3, b.d * 0.5, b.h, b.d * 0.1, b.h, -b.d * 0.3, b.h * 0.3);
        b.wood(-160).cut('x', -b.w * 0.4, b.w * 0.4, Outline.join(Outline.arc(0, b.h * 0.16, b.d * 0.4, b.h * 0.15, -180, 60, 8),
                new double[] {b.d * 0.4, b.h * 0.34,
            -b.d * 0.34, b.h * 0.36}));
        b.line(2, 3, b.h * 0.34, b.d * 0.46, 3, b.h * 0.98, b.d * 0.46);
    }

    private static void spade(Build b) {
        b.wood(0).taper(b.d * 0.12, b.d * 0.12, 0, b.h * 0.26, 0, 0, b.h * 0.95, 0).bar(b.d * 0.1, -b.w * 0.24, b.h * 0.975, 0, b.w * 0.24,
                b.h * 0.975, 0);
        b.metal(-160).cut('z', -b.d * 0.05, b.d * 0.05, -b.w / 2, b.h * 0.27, b.w / 2, b.h * 0.27, b.w * 0.46, b.h * 0.08, 0, 0, -b.w * 0.46,
                b.h * 0.08);
        b.taper(b.d * 0.18, b.d * 0.14, 0, b.h * 0.18, b.d * 0.06, 0, b.h * 0.34, 0);
    }

    private static void broom(Build b) {
        b.wood(0).bar(14, 0, b.h * 0.16, 0, 0, b.h, 0).wood(-80).box(-b.w * 0.4, b.w * 0.4, b.h * 0.14, b.h * 0.18, -b.d * 0.4, b.d * 0.4);
        b.tone(Finish.EARTH, 620).post(0, b.h * 0.14, 0, b.w * 0.4, b.d * 0.4, 0, 0, 0, b.w * 0.5, b.d * 0.5);
        for (int i = -3; i <= 3; i++) b.line(3, i * b.w * 0.11, b.h * 0.13, b.d * 0.42, i * b.w * 0.135, 5, b.d * 0.5);
    }

    private static void oar(Build b) {
        b.wood(0).bar(b.d * 0.46, 0, b.h * 0.28, 0, 0, b.h, 0);
        b.wood(40).cut('z', -b.d * 0.2, b.d * 0.2, -b.w * 0.2, b.h * 0.34, b.w * 0.2, b.h * 0.34, b.w / 2, b.h * 0.2, b.w / 2, b.h * 0.02,
                b.w * 0.3, 0, -b.w * 0.3, 0, -b.w / 2,
                b.h * 0.02, -b.w / 2, b.h * 0.2);
    }

    private static void stick(Build b) {
        b.wood(0).taper(b.d * 0.26, b.d * 0.4, 0, 0, 0, 0, b.h * 0.5, 0, 0, b.h * 0.88, 0, b.w * 0.1, b.h * 0.96, 0, b.w * 0.3, b.h * 0.98, 0,
                b.w * 0.42, b.h * 0.92, 0);
        b.tone(Finish.PLAIN, 160).turn('y', 0, 0, 0, 0, b.d * 0.36, b.h * 0.03, b.d * 0.36);
    }

    private static void rod(Build b) {
        b.wood(-120).bar(b.w * 0.4, 0, 0, 0, 0, b.h * 0.2, 0).wood(0).taper(b.w * 0.26, b.w * 0.08, 0, b.h * 0.2, 0, 0, b.h * 0.7, b.d * 0.1, 0,
                b.h, b.d * 0.5);
        b.metal(80).turn('x', -b.w / 2, b.h * 0.16, b.d * 0.3, 0, b.d * 0.5, b.w, b.d * 0.5);
        b.line(1.5, 0, b.h, b.d * 0.5, 0, b.h * 0.3, b.d * 0.9);
    }

    private static void pen(Build b) {
        double r = b.w / 2;
        b.plain(0).turn('y', 0, 0, 0, 0, r * 0.15, b.h * 0.1, r * 0.7, b.h * 0.14, r, b.h * 0.94, r, b.h, r * 0.6);
        b.metal(300).turn('y', 0, b.h * 0.62, 0, 0, r * 1.08, b.h * 0.03, r * 1.08);
    }

    private static void brush(Build b) {
        double r = b.w / 2;
        b.wood(0).turn('y', 0, 0, 0, 0, r * 0.3, b.h * 0.3, r * 0.6, b.h * 0.6, r * 0.7, b.h * 0.7, r * 0.6);
        b.tone(Finish.METAL, 720).turn('y', 0, b.h * 0.7, 0, 0, r * 0.8, b.h * 0.12, r);
        b.tone(Finish.HAIR, 220).turn('y', 0, b.h * 0.82, 0, 0, r * 0.9, b.h * 0.08, r * 0.9, b.h * 0.18, 0.5);
    }

    private static void syringe(Build b) {
        double r = b.w * 0.3;
        b.glass().turn('y', 0, b.h * 0.24, 0, 0, r, b.h * 0.46, r).tone(Finish.WATER, 560).turn('y', 0, b.h * 0.4, 0, 0, r * 0.8, b.h * 0.3, r * 0.8);
        b.plain(-80).turn('y', 0, 0, 0, 0, r * 1.1, b.h * 0.02, r * 1.1, b.h * 0.03, r * 0.3, b.h * 0.38, r * 0.3).box(-b.w / 2, b.w / 2,
                b.h * 0.22, b.h * 0.25, -r, r);
        b.tone(Finish.METAL, 700).turn('y', 0, b.h * 0.7, 0, 0, r * 0.5, b.h * 0.06, r * 0.3, b.h * 0.07, 0.9, b.h * 0.3, 0.4);
    }

    private static void vial(Build b) {
        double r = b.w / 2;
        b.glass().turn('y', 0, 0, 0, 0, r * 0.9, 3, r, b.h * 0.6, r, b.h * 0.7, r * 0.5, b.h * 0.86, r * 0.5);
        b.tone(Finish.WATER, 420).turn('y', 0, 3, 0, 0, r * 0.86, b.h * 0.46, r * 0.92).tone(Finish.WOOD, 460).turn('y', 0, b.h * 0.82, 0, 0,
                r * 0.46, b.h * 0.18, r * 0.5);
    }

    private static void rope(Build b) {
        double r = b.w / 2;
        for (int i = 0; i < 3; i++) {
            double thick = b.h / 6;
            double reach = r - thick - (i % 2) * thick * 0.4;
            double[] loop = new double[3 * 25];
            for (int k = 0; k <= 24; k++) {
                loop[3 * k] = reach * StrictMath.cos(k * StrictMath.PI / 12);
                loop[3 * k + 1] = thick + i * thick * 1.9;
                loop[3 * k + 2] = reach * StrictMath.sin(k * StrictMath.PI / 12) * b.d / b.w;
            }
            b.of(Finish.CLOTH, -40 + i * 30).bar(thick, loop);
        }
        b.of(Finish.CLOTH, 20).bar(b.h / 6, r * 0.5, b.h / 6, r * 0.6, r * 0.2, b.h / 6, r * 0.2, -r * 0.3, b.h / 6, r * 0.2);
    }

    /** A noose of thin wire: a loop drawn together at a knot, its end sticking out in a curl. */
    private static void wire(Build b) {
        double r = b.w * 0.4;
        double thick = Math.max(2.6, b.w * 0.021);
        double[] loop = new double[3 * 44];
        for (int k = 0; k < 44; k++) {
            double a = k * 2 * StrictMath.PI / 28 - StrictMath.PI / 2;
            double reach = r * (k < 28 ? 1 : 1 + 0.05 * (k - 28) / 16.0);
            loop[3 * k] = reach * StrictMath.cos(a);
            loop[3 * k + 1] = thick + (k < 28 ? 0 : thick * 2.2 * Math.min(1, (k - 28) / 4.0)) + b.h * 0.1 * (1 + StrictMath.sin(3.0 * a));
            loop[3 * k + 2] = reach * StrictMath.sin(a) * 0.86 - b.d * 0.04;
        }
        b.metal(0).bar(thick, loop);
        for (int i = 0; i < 4; i++) b.metal(80).bar(thick * 0.9, b.w * (-0.03 + i * 0.02), thick * 0.2, -r * 0.86 - b.d * 0.02,
                b.w * (-0.01 + i * 0.02), thick * 4.5,
                -r * 0.86 - b.d * 0.05);
        b.metal(0).bar(thick, 0, thick * 2, -r * 0.9, b.w * 0.2, b.h * 0.3, -b.d * 0.47, b.w * 0.36, b.h * 0.7, -b.d * 0.46, b.w * 0.44,
                b.h * 0.86, -b.d * 0.36, b.w * 0.4, b.h * 0.7,
                -b.d * 0.28);
    }

    private static void bucket(Build b) {
        double r = b.w / 2;
        double top = b.h * 0.86;
        b.metal(0).turn('y', 0, 0, 0, 0, r * 0.72, top, r * 0.96, top, r * 0.9, top * 0.1, r * 0.68);
        b.metal(60).turn('y', 0, top - 6, 0, 0, r, 8, r, 8, r * 0.9);
        b.line(3, -r * 0.9, top * 0.6, r * 0.2, 0, top * 0.6, r * 0.9, r * 0.9, top * 0.6, r * 0.2);
        b.metal(-100).bar(4, -r * 0.97, top, 0, -r * 0.7, b.h * 0.95, 0, 0, b.h, 0, r * 0.7, b.h * 0.95, 0, r * 0.97, top, 0);
        if (b.says("water", "full")) b.tone(Finish.WATER, 700).turn('y', 0, top * 0.84, 0, 0, r * 0.86, 3, r * 0.86);
    }

    private static void wheel(Build b) {
        double r = b.w / 2 - 14;
        double[] rim = new double[3 * 25];
        for (int k = 0; k <= 24; k++) {
            rim[3 * k] = r * StrictMath.cos(k * StrictMath.PI / 12);
            rim[3 * k + 1] = b.h / 2 + r * StrictMath.sin(k * StrictMath.PI / 12);
        }
        b.plain(0).bar(13, rim).plain(60).turn('z', 0, b.h / 2, -b.d / 2, 0, b.w * 0.14, b.d * 0.7, b.w * 0.12);
        b.bar(9, -r, b.h / 2, 0, 0, b.h * 0.48, 0, r, b.h / 2, 0).bar(9, 0, b.h / 2, 0, 0, b.h / 2 - r, 0);
    }

    private static void anchor(Build b) {
        b.metal(0).bar(b.w * 0.05, 0, b.h * 0.06, 0, 0, b.h * 0.86, 0).bar(b.w * 0.04, -b.w * 0.3, b.h * 0.76, 0, b.w * 0.3, b.h * 0.76, 0);
        b.taper(b.w * 0.06, b.w * 0.04, 0, b.h * 0.06, 0, b.w * 0.28, b.h * 0.1, 0, b.w * 0.44, b.h * 0.3, 0).taper(b.w * 0.06, b.w * 0.04, 0,
                b.h * 0.06, 0, -b.w * 0.28, b.h * 0.1, 0,
                -b.w * 0.44, b.h * 0.3, 0);
        double[] ring = new double[3 * 13];
        for (int k = 0; k <= 12; k++) {
            ring[3 * k] = b.w * 0.09 * StrictMath.cos(k * StrictMath.PI / 6);
            ring[3 * k + 1] = b.h * 0.92 + b.w * 0.09 * StrictMath.sin(k * StrictMath.PI / 6);
        }
        b.bar(b.w * 0.03, ring);
    }

    private static void axe(Build b) {
        b.wood(60).taper(b.w * 0.4, b.w * 0.34, 0, 0, b.d * 0.04, 0, b.h * 0.3, -b.d * 0.04, 0, b.h * 0.97, 0);
        b.tone(Finish.METAL, 520).cut('x', -b.w * 0.42, b.w * 0.42, -b.d * 0.22, b.h * 0.84, b.d * 0.2, b.h * 0.84, b.d * 0.5, b.h * 0.77,
                b.d * 0.5, b.h, b.d * 0.2, b.h * 0.96,
                -b.d * 0.22, b.h * 0.96);
        b.line(2, b.w * 0.43, b.h * 0.79, b.d * 0.4, b.w * 0.43, b.h * 0.98, b.d * 0.4);
    }
}
