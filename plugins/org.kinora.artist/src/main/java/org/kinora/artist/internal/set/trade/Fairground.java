package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Open frames of bars: wheels and cranes against the sky, things to play on, a scarecrow. */
final class Fairground {
    private Fairground() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("ferris-wheel", Fairground::wheel), entry("crane", Fairground::crane), entry("playground",
                Fairground::playground), entry("scarecrow", Fairground::scarecrow));
    }

    private static void wheel(Build b) {
        double r = Math.min(b.w * 0.46, b.h * 0.44);
        double hub = b.h - r * 1.06;
        double z = b.d * 0.3;
        b.tone(Finish.METAL, 460);
        for (int side = -1; side <= 1; side += 2) {
            double[] rim = new double[3 * 25];
            double[] inner = new double[3 * 25];
            for (int k = 0; k <= 24; k++) {
                double a = StrictMath.PI * k / 12;
                set(rim, k, r * 0.94 * StrictMath.cos(a), hub + r * 0.94 * StrictMath.sin(a), side * z);
                set(inner, k, r * 0.8 * StrictMath.cos(a), hub + r * 0.8 * StrictMath.sin(a), side * z);
            }
            b.bar(r * 0.014, rim).bar(r * 0.009, inner);
            for (int i = 0; i < 12; i++) {
                double a = StrictMath.PI * i / 6;
                b.bar(r * 0.008, 0, hub, side * z, r * 0.94 * StrictMath.cos(a), hub + r * 0.94 * StrictMath.sin(a), side * z);
            }
            for (int leg = -1; leg <= 1; leg += 2) b.bar(r * 0.026, leg * r * 0.5, 0, side * z * 1.5, 0, hub, side * z * 1.2);
        }
        b.turn('z', 0, hub, 0, -z * 1.3, r * 0.05, z * 1.3, r * 0.05);
        for (int i = 0; i < 12; i++) {
            double a = StrictMath.PI * i / 6 + 0.26;
            double x = r * 0.94 * StrictMath.cos(a);
            double y = hub + r * 0.94 * StrictMath.sin(a);
            double s = r * 0.09;
            b.tone(Finish.METAL, i % 2 == 0 ? 860 : 420).post(x, y - s * 1.4, 0, s * 0.6, s * 0.6, x, y - s * 0.7, 0, s * 0.85, s * 0.85)
                    .post(x, y - s * 0.2, 0, s, s, x, y + s * 0.3, 0, s * 0.2, s * 0.2);
            b.tone(Finish.METAL, 300).bar(s * 0.07, x - s * 0.75, y - s * 0.7, 0, x - s * 0.75, y - s * 0.1, 0).bar(s * 0.07, x + s * 0.75,
                    y - s * 0.7, 0, x + s * 0.75, y - s * 0.1, 0);
            if (b.night) b.tone(Finish.LIGHT, 980).ball(r * 0.99 * StrictMath.cos(a - 0.26), hub + r * 0.99 * StrictMath.sin(a - 0.26), z, 160, 160,
                    160);
        }
    }

    private static void set(double[] points, int k, double x, double y, double z) {
        points[3 * k] = x;
        points[3 * k + 1] = y;
        points[3 * k + 2] = z;
    }

    /** A harbour crane: portal, tower, jib at a slant, hook. */
    private static void crane(Build b) {
        double x = b.w * 0.36;
        double z = b.d * 0.36;
        double portal = b.h * 0.24;
        b.metal(0);
        for (int i = 0; i < 4; i++) {
            double sx = i % 2 == 0 ? -1 : 1;
            double sz = i < 2 ? -1 : 1;
            b.post(sx * x, 0, sz * z, 280, 280, sx * x * 0.7, portal, sz * z * 0.7, 220, 220);
        }
        b.box(-x * 0.86, x * 0.86, portal, portal + b.h * 0.03, -z * 0.86, z * 0.86);
        b.metal(60).box(-x * 0.6, x * 0.6, portal + b.h * 0.04, portal + b.h * 0.15, -z, z * 0.5).tone(Finish.PLAIN, b.night ? 140 : 260)
                .box(x * 0.1, x * 0.62, portal + b.h * 0.08, portal + b.h * 0.13, z * 0.2, z * 0.52);
        b.metal(-20);
        lattice(b, 0, portal + b.h * 0.15, 0, b.h * 0.78, -z * 0.3, 420);
        lattice(b, -b.w * 0.2, portal + b.h * 0.12, b.w * 0.44, b.h * 0.98, z * 0.2, 520);
        b.bar(50, 0, b.h * 0.78, -z * 0.3, b.w * 0.44, b.h * 0.98, z * 0.2).bar(50, 0, b.h * 0.78, -z * 0.3, -x * 0.6, portal + b.h * 0.15, -z);
        b.bar(34, b.w * 0.44, b.h * 0.97, z * 0.2, b.w * 0.44, b.h * 0.42, z * 0.2).ball(b.w * 0.44, b.h * 0.41, z * 0.2, 260, 340, 260);
        b.line(90, 300, Stroke.INK, 900, b.w * 0.44, b.h * 0.4, z * 0.2, b.w * 0.46, b.h * 0.38, z * 0.2, b.w * 0.44, b.h * 0.365, z * 0.2,
                b.w * 0.42, b.h * 0.375, z * 0.2);
    }

    private static void lattice(Build b, double x0, double y0, double x1, double y1, double z, double half) {
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double nx = -(y1 - y0) / length * half;
        double ny = (x1 - x0) / length * half;
        b.bar(80, x0 + nx, y0 + ny, z, x1 + nx * 0.4, y1 + ny * 0.4, z).bar(80, x0 - nx, y0 - ny, z, x1 - nx * 0.4, y1 - ny * 0.4, z);
        int bays = (int) (length / (half * 2.6));
        for (int i = 0; i < bays; i++) {
            double s = (double) i / bays;
            double t = (i + 1.0) / bays;
            int side = i % 2 == 0 ? 1 : -1;
            double a = side * (1 - 0.6 * s);
            double c = -side * (1 - 0.6 * t);
            b.bar(44, x0 + (x1 - x0) * s + nx * a, y0 + (y1 - y0) * s + ny * a, z, x0 + (x1 - x0) * t + nx * c, y0 + (y1 - y0) * t + ny * c, z);
        }
    }

    /** A swing and a slide. */
    private static void playground(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h * 0.92;
        b.tone(Finish.METAL, 420);
        for (double at : new double[] {-x * 0.95, x * 0.1}) for (int side = -1; side <= 1; side += 2) b.bar(40, at, 0, side * z * 0.6, at, top, 0);
        b.bar(42, -x * 0.98, top, 0, x * 0.14, top, 0);
        for (int i = 0; i < 2; i++) {
            double at = -x * 0.68 + i * x * 0.5;
            double swing = i == 0 ? z * 0.24 : 0;
            for (int side = -1; side <= 1; side += 2) b.bar(11, at + side * 190, top, 0, at + side * 190, 480 + swing * 0.15, swing);
            b.tone(Finish.WOOD, 330).box(at - 230, at + 230, 450 + swing * 0.15, 490 + swing * 0.15, swing - 90, swing + 90).tone(Finish.METAL, 420);
        }
        double deck = b.h * 0.6;
        double mid = x * 0.68;
        for (int i = 0; i < 4; i++) b.bar(36, mid + (i % 2 == 0 ? -1 : 1) * 330, 0, -z * 0.8 + (i < 2 ? 0 : 600), mid + (i % 2 == 0 ? -1 : 1) * 330,
                deck + 700, -z * 0.8 + (i < 2 ? 0 : 600));
        b.tone(Finish.WOOD, 480).box(mid - 360, mid + 360, deck - 50, deck, -z * 0.82, -z * 0.8 + 640);
        b.tone(Finish.METAL, 760).cut('x', mid - 280, mid + 280, -z * 0.8 + 600, deck, z * 0.62, 230, z * 0.96, 190, z * 0.96, 150, z * 0.6, 180,
                -z * 0.8 + 600, deck - 60);
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.METAL, 480).cut('x', mid + side * 280 - 20, mid + side * 280 + 20, -z * 0.8 + 600,
                deck + 130, z * 0.62, 340, z * 0.96, 290, z * 0.96, 150, -z * 0.8 + 600, deck);
        for (int i = 1; i < 6; i++) b.tone(Finish.METAL, 420).bar(18, mid - 330, deck * i / 6, -z * 0.85, mid + 330, deck * i / 6, -z * 0.85);
    }

    private static void scarecrow(Build b) {
        double x = b.w / 2;
        double arm = b.h * 0.7;
        b.wood(-120).bar(32, 0, 0, 0, 0, b.h * 0.86, 0).bar(26, -x * 0.94, arm + 20, 0, x * 0.94, arm - 20, 0);
        b.tone(Finish.CLOTH, 420).skin(true, List.of(hem(b, 0.34, x * 0.4, 0.06), hem(b, 0.5, x * 0.32, 0), hem(b, 0.68, x * 0.34, 0), hem(b, 0.745,
                x * 0.3, 0), hem(b, 0.76, x * 0.12, 0)));
        for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.CLOTH, 400).taper(b.h * 0.05, b.h * 0.062, side * x * 0.2, arm - 10, 0, side * x * 0.5, arm - 30, 0, side * x * 0.78,
                    arm - 40, 0);
            for (int k = 0; k < 5; k++) b.tone(Finish.EARTH, 780).taper(9, 4, side * x * 0.76, arm - 10, 0, side * x * (0.9 + 0.02 * k),
                    arm + 60 - 45 * k, (k - 2) * 18);
        }
        b.tone(Finish.CLOTH, 760).ball(0, b.h * 0.83, 0, b.h * 0.075, b.h * 0.085, b.h * 0.07);
        double z = b.h * 0.072;
        for (int side = -1; side <= 1; side += 2) b.line(13, side * 40 - 16, b.h * 0.845, z, side * 40 + 16, b.h * 0.86, z).line(13, side * 40 - 16,
                b.h * 0.86, z, side * 40 + 16, b.h * 0.845, z);
        b.line(10, -60, b.h * 0.8, z, 0, b.h * 0.785, z + 4, 60, b.h * 0.8, z);
        b.tone(Finish.CLOTH, 260).turn('y', 0, b.h * 0.885, 0, 0, b.h * 0.135, b.h * 0.012, b.h * 0.13, b.h * 0.016, b.h * 0.075, b.h * 0.09,
                b.h * 0.055, b.h * 0.1, b.h * 0.02);
    }

    private static Vec[] hem(Build b, double y, double wide, double ragged) {
        Vec[] ring = new Vec[14];
        for (int k = 0; k < 14; k++) {
            double a = StrictMath.PI * k / 7;
            ring[k] = new Vec(wide * StrictMath.cos(a), b.h * (y + (k % 2) * ragged), Math.min(wide * 0.6, b.d * 0.46) * StrictMath.sin(a));
        }
        return ring;
    }
}
