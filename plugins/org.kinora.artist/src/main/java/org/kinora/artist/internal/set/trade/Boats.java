package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Small vessels, and what stands on a deck. */
final class Boats {
    private Boats() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("rowboat", Boats::rowboat), entry("boat", Boats::boat), entry("hull", Boats::hull), entry("gunwale",
                Boats::gunwale),
                entry("wheelhouse", Boats::wheelhouse), entry("mast", Boats::mast), entry("ships-wheel", Boats::helm), entry("net-pile",
                        Boats::nets));
    }

    private static void rowboat(Build b) {
        b.wood(-40);
        shell(b, 0.0, 1);
        for (double z : new double[] {-0.26, 0.02, 0.26}) b.wood(60)
                .box(-b.w * 0.4 * wide(z), b.w * 0.4 * wide(z), b.h * 0.56, b.h * 0.64, z * b.d - 130, z * b.d + 130);
        if (b.says("canoe", "raft")) return;
        for (int side = -1; side <= 1; side += 2) {
            b.wood(90).bar(22, side * b.w * 0.46, b.h * 0.95, -b.d * 0.02, side * b.w * 0.2, b.h * 0.7, -b.d * 0.3);
            b.metal(-80).bar(12, side * b.w * 0.46, b.h * 0.9, 0, side * b.w * 0.46, b.h * 1.0, 0);
        }
    }

    private static double wide(double share) {
        return 1 - StrictMath.pow(Math.abs(share) * 2, 2.4) * 0.8;
    }

    /** An open hull as long as the box: two skins, outside and inside, and a rail. */
    private static void shell(Build b, double low, double high) {
        for (int side = -1; side <= 1; side += 2) {
            int steps = 14;
            for (int i = 0; i < steps; i++) {
                double z0 = -0.5 + i / (double) steps;
                double z1 = z0 + 1.0 / steps;
                strake(b, side, z0, z1, low, high);
            }
            double[] rail = new double[3 * (steps + 1)];
            for (int i = 0; i <= steps; i++) {
                double z = -0.5 + i / (double) steps;
                rail[3 * i] = side * half(b, z);
                rail[3 * i + 1] = sheer(b, z, high);
                rail[3 * i + 2] = z * b.d;
            }
            b.bar(Math.max(16, b.w * 0.016), rail);
            for (double up : new double[] {0.4, 0.7}) {
                double[] line = rail.clone();
                for (int i = 0; i <= steps; i++) {
                    line[3 * i] *= 0.74 + 0.26 * up + 0.012;
                    line[3 * i + 1] = low * b.h + (rail[3 * i + 1] - low * b.h) * up;
                }
                b.line(7, 0, Stroke.INK, 600, line);
            }
        }
    }

    private static double half(Build b, double z) {
        return b.w / 2 * (z > 0 ? Math.max(0.02, 1 - StrictMath.pow(z * 2, 2.2)) : Math.max(0.55, 1 - StrictMath.pow(-z * 2, 3) * 0.4));
    }

    private static double sheer(Build b, double z, double high) {
        return b.h * high * (0.82 + 0.18 * Math.max(0, z * 2));
    }

    private static void strake(Build b, int side, double z0, double z1, double low, double high) {
        double bottom = low * b.h;
        b.box(0, side * Math.min(half(b, z0), half(b, z1)) * 0.7, bottom, bottom + 20, z0 * b.d, z1 * b.d);
        b.pane(new Vec(side, 0.2, 0), false, point(b, side, z0, bottom, 0.74), point(b, side, z1, bottom, 0.74), point(b, side, z1, sheer(b, z1,
                high), 1), point(b, side, z0, sheer(b, z0, high), 1));
        b.pane(new Vec(-side, 0.2, 0), false, point(b, side, z0, bottom, 0.71), point(b, side, z1, bottom, 0.71), point(b, side, z1, sheer(b, z1,
                high), 0.97), point(b, side, z0, sheer(b, z0, high), 0.97));
        if (z0 <= -0.5 + 1e-6) b.box(0, side * half(b, z0), bottom, sheer(b, z0, high), z0 * b.d, z0 * b.d + 40);
    }

    private static Vec point(Build b, int side, double z, double y, double share) {
        return new Vec(side * half(b, z) * share, y, z * b.d);
    }

    private static void boat(Build b) {
        b.wood(-60);
        shell(b, 0, 0.42);
        b.wood(60).box(-b.w * 0.34, b.w * 0.34, b.h * 0.26, b.h * 0.29, -b.d * 0.44, b.d * 0.3);
        if (b.says("sail")) {
            b.wood(40).taper(60, 30, 0, b.h * 0.3, b.d * 0.08, 0, b.h * 2.4, b.d * 0.08);
            b.cloth(380).pane(new Vec(1, 0, 0), true, new Vec(0, b.h * 0.5, b.d * 0.06), new Vec(0, b.h * 2.35, b.d * 0.07),
                    new Vec(40, b.h * 0.52, -b.d * 0.4));
            return;
        }
        cabin(b, -b.w * 0.26, b.w * 0.26, b.h * 0.28, b.h * 0.92, -b.d * 0.2, b.d * 0.06);
        b.wood(40).taper(50, 25, 0, b.h * 0.9, -b.d * 0.16, 0, b.h, -b.d * 0.16);
        b.lamp(930).ball(0, b.h * 0.97, -b.d * 0.16, 70, 70, 70);
    }

    /** A small house with windows around. */
    private static void cabin(Build b, double x0, double x1, double y0, double y1, double z0, double z1) {
        double high = y1 - y0;
        b.plain(220).box(x0, x1, y0, y1 - high * 0.06, z0, z1);
        b.plain(-120).box(x0 - 90, x1 + 90, y1 - high * 0.07, y1, z0 - 60, z1 + 140);
        double w0 = y0 + high * 0.5;
        double w1 = y0 + high * 0.84;
        glazing(b);
        int front = Math.max(2, (int) ((x1 - x0) / 550));
        double step = (x1 - x0) / front;
        for (int i = 0; i < front; i++) b.box(x0 + i * step + 50, x0 + (i + 1) * step - 50, w0, w1, z1, z1 + 8);
        int side = Math.max(1, (int) ((z1 - z0) / 700));
        double pace = (z1 - z0) / side;
        for (int i = 0; i < side; i++) b.box(x0 - 8, x0, w0, w1, z0 + i * pace + 70, z0 + (i + 1) * pace - 70)
                .box(x1, x1 + 8, w0, w1, z0 + i * pace + 70, z0 + (i + 1) * pace - 70);
    }

    private static void glazing(Build b) {
        if (b.night) b.tone(Finish.LIGHT, 930);
        else b.tone(Finish.METAL, 240);
    }

    private static void hull(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(-80).cut('y', 0, b.h, -x, -z * 0.96, x * 0.66, -z, x * 0.84, -z * 0.78, x * 0.94, -z * 0.42, x, 0, x * 0.94, z * 0.42, x * 0.84,
                z * 0.78, x * 0.66, z, -x, z * 0.96);
        int planks = (int) Math.max(6, b.d / 280);
        for (int i = 1; i < planks; i++) {
            double at = -z + b.d * i / planks;
            double end = x * (0.98 - 0.3 * StrictMath.pow(Math.abs(at) / z, 3));
            b.line(6, 0, Stroke.INK, 420, -x * 0.99, b.h + 1, at, end, b.h + 1, at);
        }
        for (double up : new double[] {0.35, 0.68}) for (int side = -1; side <= 1; side += 2) b.line(10, 0, Stroke.INK, 600, -x, b.h * up,
                side * z * 0.97, x * 0.66, b.h * up, side * (z + 2));
    }

    private static void gunwale(Build b) {
        double x = b.w / 2;
        b.wood(-30).box(-x, x, 0, b.h * 0.92, -b.d * 0.3, b.d * 0.3);
        b.wood(90).soft(-x, x, b.h * 0.9, b.h, -b.d / 2, b.d / 2, 22);
        int ribs = Math.max(3, (int) (b.w / 900));
        for (int i = 0; i <= ribs; i++) b.wood(-70)
                .box(-x + (b.w - 90) * i / ribs, -x + (b.w - 90) * i / ribs + 90, 0, b.h * 0.9, -b.d * 0.46, b.d * 0.46);
        for (int face = -1; face <= 1; face += 2) b.line(6, 0, Stroke.INK, 500, -x, b.h * 0.46, face * (b.d * 0.3 + 1), x, b.h * 0.46,
                face * (b.d * 0.3 + 1));
    }

    private static void wheelhouse(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        cabin(b, -x * 0.9, x * 0.9, 0, b.h * 0.9, -z * 0.9, z * 0.84);
        b.wood(-60).box(-x * 0.34, x * 0.34, 0, b.h * 0.44, z * 0.84, z * 0.87);
        b.lamp(920).ball(0, b.h * 0.95, z * 0.3, 80, 80, 80);
        b.metal(-120).bar(14, -x * 0.5, b.h * 0.9, -z * 0.4, -x * 0.5, b.h, -z * 0.4);
    }

    private static void mast(Build b) {
        b.wood(0).taper(b.w * 0.5, b.w * 0.28, 0, 0, 0, 0, b.h, 0);
        b.wood(-60).taper(60, 45, 0, b.h * 0.3, 0, 0, b.h * 0.36, -b.d * 0.49);
        for (int side = -1; side <= 1; side += 2) b.line(16, 0, Stroke.INK, 800, side * b.w * 0.3, b.h * 0.92, 0, side * b.w * 0.49, 0, 0);
    }

    private static void helm(Build b) {
        double r = Math.min(b.w / 2, b.h * 0.33);
        double y = b.h - r;
        b.wood(-80).soft(-b.w * 0.16, b.w * 0.16, 0, y * 1.04, -b.d * 0.46, b.d * 0.16, 30);
        b.metal(60).bar(26, 0, y, -b.d * 0.1, 0, y, b.d * 0.4);
        b.wood(40);
        double hub = b.d * 0.32;
        for (int i = 0; i < 8; i++) {
            double a = StrictMath.PI / 4 * i;
            b.bar(15, 0, y, hub, r * StrictMath.cos(a), y + r * StrictMath.sin(a), hub);
        }
        double[] rim = new double[3 * 25];
        for (int i = 0; i <= 24; i++) {
            double a = StrictMath.PI / 12 * i;
            rim[3 * i] = r * 0.76 * StrictMath.cos(a);
            rim[3 * i + 1] = y + r * 0.76 * StrictMath.sin(a);
            rim[3 * i + 2] = hub;
        }
        b.bar(24, rim).metal(120).ball(0, y, hub, 55, 55, 40);
    }

    private static void nets(Build b) {
        b.cloth(-60).ball(-b.w * 0.14, b.h * 0.34, 0, b.w * 0.34, b.h * 0.36, b.d * 0.44)
                .ball(b.w * 0.2, b.h * 0.26, 0, b.w * 0.28, b.h * 0.27, b.d * 0.4).ball(0, b.h * 0.56, -b.d * 0.06, b.w * 0.26, b.h * 0.4, b.d * 0.3);
        for (int i = 0; i < 3; i++) b.tone(Finish.PLAIN, 760).ball(b.dice.between(-0.3, 0.3) * b.w, b.h * (0.6 - i * 0.14), b.d * 0.36, 70, 70, 60);
    }
}
