package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** What children play with. */
final class Playthings {
    private Playthings() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("ball", Playthings::ball), entry("balloon", Playthings::balloon), entry("toy", Playthings::teddy),
                entry("doll", Playthings::doll),
                entry("kite", Playthings::kite), entry("paper-boat", Playthings::paperBoat), entry("paper-plane", Playthings::paperPlane));
    }

    private static void ball(Build b) {
        double r = b.w / 2;
        b.plain(0).ball(0, r, 0, r, r, r);
        if (b.w < 60) return;
        for (int i = 0; i < 3; i++) {
            double[] seam = new double[3 * 17];
            for (int k = 0; k <= 16; k++) {
                double a = StrictMath.PI * (k / 8.0);
                double tilt = i * StrictMath.PI / 3;
                seam[3 * k] = r * 1.005 * StrictMath.cos(a) * StrictMath.cos(tilt);
                seam[3 * k + 1] = r + r * 1.005 * StrictMath.sin(a);
                seam[3 * k + 2] = r * 1.005 * StrictMath.cos(a) * StrictMath.sin(tilt);
            }
            b.line(r * 0.035, 0, Stroke.INK, 700, seam);
        }
    }

    private static void balloon(Build b) {
        double r = b.w / 2;
        double low = b.h - b.w * 1.2;
        b.plain(0).turn('y', 0, low, 0, 0, r * 0.06, b.w * 0.12, r * 0.34, b.w * 0.4, r * 0.84, b.w * 0.7, r, b.w, r * 0.76, b.w * 1.14, r * 0.4,
                b.w * 1.2, 0);
        b.post(0, low - 14, 0, 14, 8, 0, low + 4, 0, 4, 4);
        b.line(2.5, 0, low - 10, 0, 14, low * 0.7, 0, -14, low * 0.35, 0, 0, 0, 0);
    }

    private static void teddy(Build b) {
        double r = b.w / 2;
        double z = b.d / 2;
        b.of(Finish.HAIR, 0).ball(0, b.h * 0.3, 0, r * 0.58, b.h * 0.26, z * 0.8).ball(0, b.h * 0.72, z * 0.05, r * 0.6, b.h * 0.24, z * 0.74);
        for (int side = -1; side <= 1; side += 2) {
            b.of(Finish.HAIR, -20).ball(side * r * 0.46, b.h * 0.92, 0, r * 0.22, b.h * 0.08, z * 0.2).ball(side * r * 0.72, b.h * 0.38, z * 0.2,
                    r * 0.22, b.h * 0.16, z * 0.3)
                    .ball(side * r * 0.46, b.h * 0.09, z * 0.5, r * 0.28, b.h * 0.09, z * 0.5);
            b.tone(Finish.PLAIN, 60).ball(side * r * 0.22, b.h * 0.77, z * 0.7, r * 0.06, r * 0.06, 4);
        }
        b.of(Finish.HAIR, 160).ball(0, b.h * 0.66, z * 0.62, r * 0.26, b.h * 0.09, z * 0.34);
        b.tone(Finish.PLAIN, 60).ball(0, b.h * 0.69, z * 0.92, r * 0.09, r * 0.06, 5);
    }

    private static void doll(Build b) {
        double r = b.w / 2;
        b.tone(Finish.SKIN, 860).ball(0, b.h * 0.82, 0, r * 0.5, b.h * 0.14, b.d * 0.42).bar(r * 0.1, -r * 0.3, b.h * 0.62, 0, -r * 0.9,
                b.h * 0.42, 0).bar(r * 0.1, r * 0.3, b.h * 0.62, 0, r * 0.9,
                b.h * 0.42, 0).bar(r * 0.13, -r * 0.2, b.h * 0.3, 0, -r * 0.2, 8, 0).bar(r * 0.13, r * 0.2, b.h * 0.3, 0, r * 0.2, 8, 0);
        b.cloth(-120).turn('y', 0, b.h * 0.16, 0, 0, r * 0.7, b.h * 0.3, r * 0.3, b.h * 0.52, r * 0.26);
        b.tone(Finish.HAIR, 240).ball(0, b.h * 0.87, -b.d * 0.1, r * 0.56, b.h * 0.13, b.d * 0.4);
        for (int side = -1; side <= 1; side += 2) b.line(5, side * r * 0.18 - 2, b.h * 0.81, b.d * 0.42, side * r * 0.18 + 2, b.h * 0.81, b.d * 0.42);
    }

    private static void kite(Build b) {
        double x = b.w / 2;
        b.cloth(0).cut('z', -2, 2, 0, 0, x, b.h * 0.66, 0, b.h, -x, b.h * 0.66);
        b.line(5, 0, 0, 3, 0, b.h, 3).line(5, -x, b.h * 0.66, 3, x, b.h * 0.66, 3);
        b.line(4, 0, 0, 0, 60, -120, 0, -40, -260, 0, 40, -400, 0);
        for (int i = 0; i < 3; i++) b.line(26, 700, Stroke.INK, 800, -30 + (i % 2) * 60, -120 - i * 120, 0, 30 + (i % 2) * 10, -125 - i * 120, 0);
    }

    private static void paperBoat(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        Vec low0 = new Vec(-x * 0.5, 0, 0);
        Vec low1 = new Vec(x * 0.5, 0, 0);
        Vec bow = new Vec(x, b.h * 0.62, 0);
        Vec stern = new Vec(-x, b.h * 0.62, 0);
        Vec tip = new Vec(0, b.h, 0);
        for (int side = -1; side <= 1; side += 2) {
            Vec rim = new Vec(0, b.h * 0.4, side * z);
            Vec way = new Vec(0, 0, side);
            b.plain(0).pane(way, true, low0, low1, bow, rim).pane(way, true, low0, rim, stern);
            b.plain(-60).pane(way, true, new Vec(-x * 0.5, b.h * 0.42, side * 3), new Vec(x * 0.5, b.h * 0.42, side * 3), tip);
        }
    }

    private static void paperPlane(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        Vec nose = new Vec(0, b.h, z);
        Vec keel = new Vec(0, 0, -z);
        for (int side = -1; side <= 1; side += 2) {
            Vec wing = new Vec(side * x, b.h, -z);
            Vec fold = new Vec(side * 4, b.h, -z);
            b.plain(0).pane(new Vec(0, 1, 0), true, nose, fold, wing).pane(new Vec(0, -1, 0), true, nose, fold, wing);
            b.plain(-80).pane(new Vec(side, 0, 0), true, nose, keel, fold);
        }
    }
}
