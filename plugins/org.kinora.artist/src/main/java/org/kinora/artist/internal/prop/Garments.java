package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;
import org.kinora.artist.internal.set.craft.Outline;

/** What is worn, off the body. */
final class Garments {
    private Garments() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("hat", Garments::hat), entry("cap", Garments::cap), entry("helmet", Garments::helmet), entry("crown",
                Garments::crown),
                entry("mask", Garments::mask), entry("glove", Garments::glove), entry("scarf", Garments::scarf), entry("cloth", Garments::rag),
                entry("shoe", Garments::shoe),
                        entry("boot", Garments::boot),
                entry("coat", Garments::coat), entry("dress", Garments::dress));
    }

    private static void hat(Build b) {
        double flat = b.w / b.d;
        b.cloth(0);
        new Mould(b).round(0, b.h * 0.1, 0, b.w / 2, b.h * 0.09, b.d / 2, 24, 6, (x, y, z) -> 1);
        double r = b.d * 0.3;
        b.skin(true, java.util.List.of(ring(b, r, flat, b.h * 0.08), ring(b, r * 0.97, flat, b.h * 0.5), ring(b, r * 0.88, flat, b.h * 0.86),
                ring(b, r * 0.7, flat, b.h)));
        b.cloth(-160).skin(false, java.util.List.of(ring(b, r * 1.02, flat, b.h * 0.14), ring(b, r * 1.01, flat, b.h * 0.36)));
        b.line(4, 400, Stroke.INK, 800, 0, b.h, b.d * 0.18, 0, b.h * 0.96, 0, 0, b.h, -b.d * 0.18);
    }

    private static org.kinora.artist.internal.model.Vec[] ring(Build b, double r, double flat, double y) {
        org.kinora.artist.internal.model.Vec[] ring = new org.kinora.artist.internal.model.Vec[20];
        for (int i = 0; i < 20; i++) ring[i] = new org.kinora.artist.internal.model.Vec(r * flat * StrictMath.cos(i * StrictMath.PI / 10), y,
                r * StrictMath.sin(i * StrictMath.PI / 10));
        return ring;
    }

    private static void cap(Build b) {
        double r = b.w / 2;
        b.cloth(0);
        new Mould(b).round(0, 0, -b.d / 2 + r, r, b.h, r, 20, 10, (x, y,
                z) -> y < 0 ? 0.02 + 0.98 * Math.sqrt(x * x + z * z) * (y > -0.2 ? 1 : 0.9) : 1);
        b.cloth(-60).cut('y', b.h * 0.04, b.h * 0.1, Outline.arc(0, b.d / 2 - r * 0.9, r * 0.9, r * 0.9, 0, 180, 10));
        b.line(2.5, 0, b.h, -b.d / 2 + r, 0, b.h * 0.7, -b.d / 2 + r * 1.7, 0, b.h * 0.1, -b.d / 2 + r * 2);
    }

    private static void helmet(Build b) {
        double r = b.w / 2;
        b.metal(0);
        new Mould(b).round(0, b.h * 0.46, 0, r, b.h * 0.54, b.d / 2, 24, 12, (x, y, z) -> y < -0.75 ? 0.75 / -y : 1);
        b.tone(Finish.GLASS, 240);
        new Mould(b).round(0, b.h * 0.46, b.d * 0.06, r * 0.86, b.h * 0.3, b.d * 0.46, 20, 10, (x, y, z) -> z < 0 ? 0.6 : 1);
    }

    /** A cloth that was taken up in its middle: folds run to its corners. */
    private static void rag(Build b) {
        b.cloth(0);
        new Mould(b).round(0, b.h / 2, 0, b.w / 2, b.h / 2, b.d / 2, 32, 8, (x, y, z) -> {
            double low = 0.5 - 0.5 * y;
            return 0.62 + low * (0.3 + 0.2 * StrictMath.cos(4 * StrictMath.atan2(z, x)) + 0.08 * StrictMath.cos(11 * StrictMath.atan2(z, x)));
        });
        for (int i = 0; i < 6; i++) {
            double a = i * StrictMath.PI / 3 + 0.3;
            double x = StrictMath.cos(a) * b.w / 2;
            double z = StrictMath.sin(a) * b.d / 2;
            b.line(3, x * 0.2, b.h * 0.98, z * 0.2, x * 0.5, b.h * 0.72, z * 0.5, x * 0.8, b.h * 0.12, z * 0.8);
        }
    }

    private static void crown(Build b) {
        double r = b.w / 2;
        b.metal(0).turn('y', 0, 0, 0, 0, r * 0.9, b.h * 0.36, r * 0.94, b.h * 0.36, r * 0.88, 0, r * 0.84);
        for (int i = 0; i < 8; i++) {
            double a = i * StrictMath.PI / 4;
            double x = r * 0.93 * StrictMath.cos(a);
            double z = r * 0.93 * StrictMath.sin(a);
            b.post(x, b.h * 0.3, z, r * 0.28, r * 0.05, x * 1.04, b.h * 0.84, z * 1.04, 2, 2).tone(Finish.PLAIN, 940).ball(x * 1.04, b.h * 0.9,
                    z * 1.04, r * 0.09, r * 0.09, r * 0.09).metal(0);
        }
    }

    private static void mask(Build b) {
        b.plain(0);
        new Mould(b).round(0, b.h / 2, -b.d / 2, b.w / 2, b.h / 2, b.d, 20, 12, (x, y, z) -> z < 0 ? 0.7 : 1 + 0.1 * Math.max(0,
                1 - 8 * (x * x + y * y)));
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.PLAIN, 80).ball(side * b.w * 0.2, b.h * 0.58, b.d * 0.36, b.w * 0.11, b.h * 0.05,
                b.d * 0.1);
        b.line(4, -b.w * 0.18, b.h * 0.26, b.d * 0.38, 0, b.h * 0.22, b.d * 0.44, b.w * 0.18, b.h * 0.26, b.d * 0.38);
    }

    private static void glove(Build b) {
        double x = b.w / 2;
        b.cloth(0).soft(-x * 0.8, x * 0.5, 0, b.h * 0.56, -b.d / 2, b.d / 2, b.d * 0.45);
        for (int i = 0; i < 4; i++) {
            double at = -x * 0.62 + i * x * 0.33;
            b.taper(b.w * 0.08, b.w * 0.06, at, b.h * 0.5, 0, at + (i - 1.5) * x * 0.05, b.h * (i == 0 || i == 3 ? 0.86 : 0.96), 0);
        }
        b.taper(b.w * 0.09, b.w * 0.07, x * 0.4, b.h * 0.3, 0, x * 0.86, b.h * 0.62, 0);
        b.cloth(-80).soft(-x * 0.84, x * 0.54, 0, b.h * 0.12, -b.d / 2, b.d / 2, 10);
    }

    private static void scarf(Build b) {
        for (int i = -1; i <= 1; i += 2) {
            b.cloth(i < 0 ? 0 : -40).soft(i * b.w * 0.26 - b.w * 0.2, i * b.w * 0.26 + b.w * 0.2, b.h * (i < 0 ? 0.05 : 0.16), b.h, -b.d * 0.3,
                    b.d * 0.3, b.d * 0.28);
            for (int k = 0; k < 5; k++) b.line(3, i * b.w * 0.26 - b.w * 0.16 + k * b.w * 0.08, b.h * (i < 0 ? 0.06 : 0.17), 0,
                    i * b.w * 0.26 - b.w * 0.16 + k * b.w * 0.08,
                    b.h * (i < 0 ? 0.0 : 0.11), 0);
            for (int k = 0; k < 3; k++) b.line(5, 0, Stroke.INK, 450, i * b.w * 0.26 - b.w * 0.19, b.h * (0.22 + k * 0.05), b.d * 0.31,
                    i * b.w * 0.26 + b.w * 0.19, b.h * (0.22 + k * 0.05),
                    b.d * 0.31);
        }
    }

    /** A shoe for a dance, with a heel and a strap. */
    private static void pump(Build b) {
        double z = b.d / 2;
        b.tone(Finish.PLAIN, 160).cut('x', -b.w * 0.1, b.w * 0.1, Outline.curve(true, 3, -z * 0.96, b.h * 0.02, -z * 0.7, b.h * 0.02, -z * 0.62,
                b.h * 0.48, -z * 0.98, b.h * 0.5));
        b.plain(0).cut('x', -b.w * 0.32, b.w * 0.32, Outline.curve(true, 3, -z * 0.98, b.h * 0.46, -z * 0.3, b.h * 0.34, z * 0.2, b.h * 0.03, z
                * 0.96,
                b.h * 0.02, z, b.h * 0.16, z * 0.6, b.h * 0.34, z * 0.3, b.h * 0.36, -z * 0.3, b.h * 0.56, -z * 0.8, b.h * 0.86, -z, b.h * 0.92));
        for (int side = -1; side <= 1; side += 2) b.line(4, 0, Stroke.INK, 700, side * b.w * 0.33, b.h * 0.7, -z * 0.6, side * b.w * 0.33, b.h * 0.6,
                -z * 0.1, side * b.w * 0.33, b.h * 0.36, z * 0.3);
    }

    private static void shoe(Build b) {
        if (b.says("red", "heel", "dance", "dancing", "pump", "silk", "wedding")) {
            pump(b);
            return;
        }
        sole(b, b.h * 0.16);
        b.cloth(0).cut('x', -b.w * 0.36, b.w * 0.36, Outline.curve(true, 3, -b.d * 0.46, b.h * 0.14, b.d * 0.44, b.h * 0.14, b.d * 0.47,
                b.h * 0.34, b.d * 0.22, b.h * 0.5, 0, b.h * 0.8,
                -b.d * 0.1, b.h * 0.82, -b.d * 0.34, b.h * 0.76, -b.d * 0.46, b.h * 0.98));
        for (int i = 0; i < 3; i++) b.line(3, -b.w * 0.2, b.h * (0.82 - i * 0.13), b.d * (0.0 + i * 0.09), b.w * 0.2, b.h * (0.82 - i * 0.13),
                b.d * (0.0 + i * 0.09));
    }

    private static void sole(Build b, double high) {
        double z = b.d / 2;
        b.tone(Finish.PLAIN, 180).cut('y', 0, high, Outline.curve(true, 3, -b.w * 0.34, -z * 0.9, 0, -z, b.w * 0.34, -z * 0.9, b.w * 0.3, 0,
                b.w * 0.46, z * 0.5, b.w * 0.2, z, -b.w * 0.2, z,
                -b.w * 0.46, z * 0.5, -b.w * 0.3, 0));
    }

    private static void boot(Build b) {
        sole(b, b.h * 0.06);
        double z = b.d / 2;
        b.cloth(0).soft(-b.w * 0.4, b.w * 0.4, b.h * 0.05, b.h * 0.4, -z * 0.94, z * 0.96, b.w * 0.34).skin(true, java.util.List.of(oval(b,
                b.h * 0.3, -z * 0.36, b.w * 0.4, z * 0.56),
                oval(b, b.h * 0.55, -z * 0.42, b.w * 0.4, z * 0.5), oval(b, b.h, -z * 0.4, b.w * 0.46, z * 0.56)));
        b.cloth(60).skin(true, java.util.List.of(oval(b, b.h * 0.92, -z * 0.4, b.w * 0.48, z * 0.59), oval(b, b.h, -z * 0.4, b.w * 0.48, z * 0.59)));
    }

    private static org.kinora.artist.internal.model.Vec[] oval(Build b, double y, double z, double rx, double rz) {
        org.kinora.artist.internal.model.Vec[] ring = new org.kinora.artist.internal.model.Vec[14];
        for (int i = 0; i < 14; i++) ring[i] = new org.kinora.artist.internal.model.Vec(rx * StrictMath.cos(i * StrictMath.PI / 7), y,
                z + rz * StrictMath.sin(i * StrictMath.PI / 7));
        return ring;
    }

    private static void coat(Build b) {
        double x = b.w / 2;
        b.cloth(0).cut('z', -b.d * 0.4, b.d * 0.4, x * 0.16, b.h * 0.98, x * 0.5, b.h * 0.92, x * 0.66, b.h * 0.6, x * 0.7, 0, -x * 0.7, 0,
                -x * 0.66, b.h * 0.6, -x * 0.5, b.h * 0.92, -x * 0.16,
                b.h * 0.98);
        for (int side = -1; side <= 1; side += 2) {
            b.cloth(-20).taper(x * 0.2, x * 0.15, side * x * 0.46, b.h * 0.88, 0, side * x * 0.72, b.h * 0.62, 0, side * x * 0.8, b.h * 0.34, 0);
            b.line(4, side * x * 0.16, b.h * 0.97, b.d * 0.41, side * x * 0.3, b.h * 0.8, b.d * 0.41, side * x * 0.02, b.h * 0.66, b.d * 0.41);
        }
        b.line(4, 0, b.h * 0.66, b.d * 0.41, 0, 0, b.d * 0.41);
        for (int i = 0; i < 4; i++) b.tone(Finish.PLAIN, 160).turn('z', x * 0.12, b.h * (0.6 - i * 0.12), b.d * 0.4, 0, 12, 5, 11);
    }

    private static void dress(Build b) {
        double x = b.w / 2;
        b.cloth(0).cut('z', -b.d * 0.36, b.d * 0.36, x * 0.3, b.h, x * 0.44, b.h * 0.82, x * 0.34, b.h * 0.64, x * 0.6, b.h * 0.36, x, 0, -x, 0,
                -x * 0.6, b.h * 0.36, -x * 0.34, b.h * 0.64,
                -x * 0.44, b.h * 0.82, -x * 0.3, b.h);
        b.line(4, -x * 0.34, b.h * 0.64, b.d * 0.37, 0, b.h * 0.62, b.d * 0.37, x * 0.34, b.h * 0.64, b.d * 0.37);
        for (int i = -2; i <= 2; i++) b.line(4, 900, Stroke.INK, 650, i * x * 0.1, b.h * 0.6, b.d * 0.37, i * x * 0.22, b.h * 0.3, b.d * 0.37,
                i * x * 0.38, 8, b.d * 0.37);
    }
}
