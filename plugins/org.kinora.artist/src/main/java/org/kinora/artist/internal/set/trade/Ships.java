package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Great vessels, seen from afar, and the wheel and the board of a car. */
final class Ships {
    private Ships() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("ship", Ships::steamer), entry("sailing-ship", Ships::sailer), entry("steering-wheel", Ships::wheel),
                entry("dashboard", Ships::board));
    }

    private static void hull(Build b, double top) {
        b.metal(-60);
        Bodywork.along(b, 5, -0.5, 0.5, 0.08, top, -0.46, 0.84, 0, top * 0.96, -0.2, 1, 0, top * 0.92, 0.24, 0.94, 0, top * 0.94, 0.4, 0.6, 0,
                top * 1.02, 0.5, 0.06, 0.06, top * 1.12);
        for (int side = -1; side <= 1; side += 2) b.line(b.h * 0.008, 0, Stroke.INK, 600, side * b.w * 0.42, b.h * top * 0.7, -b.d * 0.46,
                side * b.w * 0.5, b.h * top * 0.68, -b.d * 0.1, side * b.w * 0.46, b.h * top * 0.7, b.d * 0.25);
    }

    private static void steamer(Build b) {
        hull(b, 0.36);
        double x = b.w / 2;
        double[][] decks = {{0.32, 0.46, -0.36, 0.22, 0.8}, {0.46, 0.58, -0.3, 0.18, 0.7}, {0.58, 0.68, -0.2, 0.16, 0.6}};
        for (double[] deck : decks) {
            b.plain(320).box(-x * deck[4], x * deck[4], b.h * deck[0], b.h * deck[1], b.d * deck[2], b.d * deck[3]);
            for (int i = 0; i < 18; i++) for (int side = -1; side <= 1; side += 2) {
                double z = b.d * (deck[2] + (deck[3] - deck[2]) * (i + 0.5) / 18);
                if (b.night) b.tone(Finish.LIGHT, 940);
                else b.tone(Finish.METAL, 240);
                b.box(side * x * deck[4], side * (x * deck[4] + 30), b.h * (deck[0] + 0.05), b.h * (deck[1] - 0.03), z - b.d * 0.006,
                        z + b.d * 0.006);
            }
        }
        for (double z : new double[] {-0.14, 0.0}) {
            b.metal(-120).turn('y', 0, 0, z * b.d, b.h * 0.66, x * 0.3, b.h * 0.92, x * 0.27);
            b.tone(Finish.METAL, 160).turn('y', 0, 0, z * b.d, b.h * 0.86, x * 0.285, b.h * 0.93, x * 0.28);
        }
        b.metal(-80).bar(180, 0, b.h * 0.36, b.d * 0.34, 0, b.h * 0.86, b.d * 0.32);
    }

    private static void sailer(Build b) {
        b.wood(-80);
        Bodywork.along(b, 4, -0.44, 0.5, 0.05, 0.2, -0.4, 0.8, 0, 0.18, -0.1, 1, 0, 0.13, 0.2, 0.9, 0, 0.13, 0.36, 0.4, 0.02, 0.16, 0.42, 0.05, 0.08,
                0.18);
        b.wood(0).bar(260, 0, b.h * 0.16, b.d * 0.36, 0, b.h * 0.24, b.d * 0.5);
        double[][] masts = {{-0.26, 0.78}, {0.0, 1}, {0.24, 0.86}};
        for (double[] mast : masts) {
            double z = mast[0] * b.d;
            double top = mast[1] * b.h;
            b.wood(20).taper(260, 110, 0, b.h * 0.1, z, 0, top, z);
            for (int i = 0; i < 3; i++) {
                double low = b.h * 0.16 + (top - b.h * 0.2) * i / 3;
                double high = b.h * 0.16 + (top - b.h * 0.2) * (i + 0.88) / 3;
                sail(b, b.w * (0.5 - 0.09 * i), low, high, z);
            }
        }
    }

    private static void sail(Build b, double half, double low, double high, double z) {
        b.wood(20).bar(100, -half, high, z, half, high, z);
        double belly = z + b.d * 0.035;
        Vec ahead = new Vec(0, 0, 1);
        Vec astern = new Vec(0, 0, -1);
        Vec[] upper = {new Vec(-half * 0.94, high, z), new Vec(half * 0.94, high, z), new Vec(half, (low + high) / 2, belly), new Vec(-half,
                (low + high) / 2, belly)};
        Vec[] lower = {new Vec(-half, (low + high) / 2, belly), new Vec(half, (low + high) / 2, belly), new Vec(half * 0.98, low, z + b.d * 0.012),
                new Vec(-half * 0.98, low, z + b.d * 0.012)};
        b.cloth(380).pane(ahead, true, upper).pane(astern, true, upper).pane(ahead, true, lower).pane(astern, true, lower);
    }

    private static void wheel(Build b) {
        double r = Math.min(b.w, b.h) * 0.46;
        double y = b.h / 2;
        b.plain(-120);
        double[] rim = new double[3 * 29];
        for (int i = 0; i <= 28; i++) {
            double a = StrictMath.PI / 14 * i;
            rim[3 * i] = r * StrictMath.cos(a);
            rim[3 * i + 1] = y + r * StrictMath.sin(a);
            rim[3 * i + 2] = -b.d * 0.2 * StrictMath.sin(a);
        }
        b.bar(15, rim).ball(0, y, 0, r * 0.24, r * 0.2, 26);
        for (double a : new double[] {0.15, StrictMath.PI - 0.15, StrictMath.PI * 1.5}) b.bar(11, 0, y, 0, r * StrictMath.cos(a),
                y + r * StrictMath.sin(a), -b.d * 0.2 * StrictMath.sin(a));
    }

    private static void board(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(-60).soft(-x, x, 0, b.h * 0.86, -z, z * 0.6, 60);
        b.plain(-100).soft(-x * 0.92, -x * 0.2, b.h * 0.7, b.h, -z * 0.6, z * 0.7, 40);
        for (double at : new double[] {-0.7, -0.42}) b.lamp(760).turn('z', x * at, b.h * 0.7, 0, z * 0.55, b.h * 0.16, z * 0.72, b.h * 0.16);
        b.tone(Finish.METAL, 240).box(-x * 0.1, x * 0.24, b.h * 0.4, b.h * 0.66, z * 0.5, z * 0.63);
        b.line(5, x * 0.36, b.h * 0.2, z * 0.62, x * 0.9, b.h * 0.2, z * 0.62, x * 0.9, b.h * 0.52, z * 0.62, x * 0.36, b.h * 0.52, z * 0.62,
                x * 0.36, b.h * 0.2, z * 0.62);
    }
}
