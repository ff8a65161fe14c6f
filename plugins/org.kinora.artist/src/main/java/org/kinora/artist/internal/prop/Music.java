package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** Instruments that are carried: upright, their necks up, their strings to the front. */
final class Music {
    private Music() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("guitar", Music::guitar), entry("violin", Music::violin), entry("bow-stick", Music::bow), entry("flute",
                Music::flute), entry("trumpet", Music::trumpet),
                entry("accordion", Music::accordion), entry("harmonica", Music::harmonica), entry("drum", Music::drum));
    }

    private static double[] body(double x, double high, double waist) {
        return Outline.curve(true, 4, 0, 0, x * 0.7, high * 0.05, x, high * 0.28, x * waist, high * 0.58, x * 0.74, high * 0.82, x * 0.4, high,
                -x * 0.4, high, -x * 0.74, high * 0.82, -x * waist,
                high * 0.58, -x, high * 0.28, -x * 0.7, high * 0.05);
    }

    private static void guitar(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.5;
        b.wood(0).cut('z', -z, z * 0.7, body(x, top, 0.6));
        b.tone(Finish.WOOD, 60).turn('z', 0, top * 0.64, z * 0.7, 0, b.w * 0.13, 1, b.w * 0.13);
        b.wood(-180).box(-b.w * 0.06, b.w * 0.06, top * 0.8, b.h * 0.88, z * 0.6, z * 0.9).box(-b.w * 0.09, b.w * 0.09, b.h * 0.88, b.h, z * 0.4,
                z * 0.7).box(-b.w * 0.2, b.w * 0.2, top * 0.26,
                top * 0.31, z * 0.7, z * 0.9);
        for (int i = 0; i < 4; i++) b.line(1.2, b.w * (-0.04 + i * 0.027), top * 0.3, z * 0.95, b.w * (-0.03 + i * 0.02), b.h * 0.95, z * 0.95);
        for (int i = 0; i < 3; i++) for (int side = -1; side <= 1; side += 2) b.metal(200).bar(4, side * b.w * 0.08, b.h * (0.9 + i * 0.035),
                z * 0.55, side * b.w * 0.14, b.h * (0.9 + i * 0.035),
                z * 0.55);
    }

    private static void violin(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.6;
        b.wood(0).cut('z', -z * 0.8, z * 0.3, body(x, top, 0.5));
        for (int side = -1; side <= 1; side += 2) b.line(3, 200, 0x161618, 900, side * b.w * 0.16, top * 0.58, z * 0.32, side * b.w * 0.13,
                top * 0.48, z * 0.32, side * b.w * 0.19, top * 0.38, z * 0.32,
                side * b.w * 0.16, top * 0.3, z * 0.32);
        b.tone(Finish.WOOD, 80).post(0, top * 0.45, z * 0.6, b.w * 0.07, 4, 0, b.h * 0.95, z * 0.4, b.w * 0.045, 4).post(0, top * 0.06, z * 0.5,
                b.w * 0.04, 4, 0, top * 0.28, z * 0.5, b.w * 0.08,
                4);
        b.wood(-100).box(-b.w * 0.1, b.w * 0.1, top * 0.4, top * 0.42, z * 0.3, z * 0.9).ball(0, b.h * 0.96, z * 0.2, b.w * 0.05, b.h * 0.04,
                b.d * 0.2);
        for (int i = 0; i < 2; i++) for (int side = -1; side <= 1; side += 2) b.bar(3, 0, b.h * (0.9 + i * 0.035), z * 0.3, side * b.w * 0.14,
                b.h * (0.9 + i * 0.035), z * 0.3);
        for (int i = 0; i < 4; i++) b.line(0.9, b.w * (-0.05 + i * 0.033), top * 0.2, z * 0.92, b.w * (-0.03 + i * 0.02), b.h * 0.88, z * 0.7);
    }

    /** The bow of a violin: a stick that arches away from its hair, upright, the hair to the front. */
    private static void bow(Build b) {
        double z = b.d / 2;
        b.wood(0).bar(3.4, 0, 0, -z * 0.2, 0, b.h * 0.3, -z * 0.7, 0, b.h * 0.7, -z * 0.7, 0, b.h * 0.97, -z * 0.1, 0, b.h, z * 0.8);
        b.tone(Finish.PLAIN, 120).box(-5, 5, b.h * 0.03, b.h * 0.09, -z * 0.6, z * 0.9).tone(Finish.PLAIN, 940).bar(2.4, 0, b.h * 0.06, z * 0.8,
                0, b.h * 0.99, z * 0.8);
    }

    private static void flute(Build b) {
        double r = b.w / 2;
        b.metal(0).turn('y', 0, 0, 0, 0, r * 0.8, b.h, r * 0.8).metal(-80).turn('y', 0, b.h * 0.8, 0, 0, r, b.h * 0.06, r);
        for (int i = 0; i < 8; i++) b.metal(-160).turn('z', 0, b.h * (0.1 + i * 0.07), r * 0.7, 0, r * 0.7, 4, r * 0.6);
    }

    private static void trumpet(Build b) {
        double z = b.d / 2;
        b.metal(0).turn('z', 0, b.h * 0.7, z * 0.2, 0, b.w * 0.07, z * 0.4, b.w * 0.1, z * 0.6, b.w * 0.22, z * 0.74, b.w * 0.42, z * 0.8, b.w * 0.5);
        b.bar(b.w * 0.06, 0, b.h * 0.7, z * 0.3, 0, b.h * 0.7, -z * 0.7).bar(b.w * 0.05, 0, b.h * 0.7, z * 0.3, 0, b.h * 0.6, z * 0.44, 0,
                b.h * 0.3, z * 0.4, 0, b.h * 0.26, -z * 0.5, 0, b.h * 0.44,
                -z * 0.6, 0, b.h * 0.7, -z * 0.56);
        b.turn('z', 0, b.h * 0.7, -z, 0, b.w * 0.13, z * 0.1, b.w * 0.06, z * 0.4, b.w * 0.05);
        for (int i = 0; i < 3; i++) b.metal(60).turn('y', 0, b.h * 0.16, -z * 0.2 + i * b.w * 0.24, 0, b.w * 0.1, b.h * 0.64, b.w * 0.1,
                b.h * 0.66, b.w * 0.04, b.h * 0.8, b.w * 0.04, b.h * 0.84,
                b.w * 0.09);
    }

    private static void accordion(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).soft(-x, -x * 0.5, 0, b.h, -z, z, 16).soft(x * 0.5, x, 0, b.h, -z, z, 16);
        double[] fold = new double[2 * 26];
        for (int i = 0; i < 13; i++) {
            double at = -x * 0.5 + x * i / 12;
            double in = i % 2 == 0 ? 0.94 : 0.8;
            fold[2 * i] = at;
            fold[2 * i + 1] = z * in;
            fold[2 * (25 - i)] = at;
            fold[2 * (25 - i) + 1] = -z * in;
        }
        b.cloth(60).cut('y', b.h * 0.05, b.h * 0.95, fold);
        for (int i = 0; i < 9; i++) b.tone(Finish.PLAIN, i % 3 == 1 ? 120 : 940).box(x * 0.66, x * 0.86, b.h * (0.1 + i * 0.09),
                b.h * (0.17 + i * 0.09), z, z + 4);
    }

    private static void harmonica(Build b) {
        b.metal(0).soft(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2, 6);
        for (int i = 0; i < 9; i++) b.line(b.w * 0.05, b.w * (-0.42 + i * 0.105), b.h * 0.4, b.d / 2 + 0.5, b.w * (-0.42 + i * 0.105), b.h * 0.6,
                b.d / 2 + 0.5);
    }

    private static void drum(Build b) {
        double r = b.w / 2;
        b.wood(0).turn('y', 0, b.h * 0.06, 0, 0, r * 0.96, b.h * 0.88, r * 0.96);
        b.metal(120).turn('y', 0, 0, 0, 0, r, b.h * 0.1, r).turn('y', 0, b.h * 0.88, 0, 0, r, b.h * 0.1, r);
        b.tone(Finish.PLAIN, 940).turn('y', 0, b.h * 0.97, 0, 0, r * 0.94, b.h * 0.03, r * 0.94);
        for (int i = 0; i < 10; i++) {
            double a = i * StrictMath.PI / 5;
            double c = (i + 0.5) * StrictMath.PI / 5;
            b.line(3, r * 0.98 * StrictMath.cos(a), b.h * 0.1, r * 0.98 * StrictMath.sin(a), r * 0.98 * StrictMath.cos(c), b.h * 0.88,
                    r * 0.98 * StrictMath.sin(c));
        }
    }
}
