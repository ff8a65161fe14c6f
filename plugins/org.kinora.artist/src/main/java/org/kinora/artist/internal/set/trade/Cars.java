package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** What drives on the road with an engine, seen from outside. */
final class Cars {
    private static final Surface REAR_LIGHT = new Surface(420, 0xB02A22, true, Finish.PLAIN);
    private static final Surface BLUE_LIGHT = new Surface(560, 0x2A66D8, true, Finish.LIGHT);

    private Cars() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("car", Cars::car), entry("van", Cars::van), entry("truck", Cars::truck), entry("tractor", Cars::tractor));
    }

    private static void car(Build b) {
        b.metal(0);
        Bodywork.along(b, 4, -0.5, 0.78, 0.26, 0.52, -0.485, 0.92, 0.2, 0.58, -0.4, 0.98, 0.17, 0.62, -0.2, 1, 0.16, 0.63, 0.1, 1, 0.16, 0.62, 0.22,
                0.99, 0.16, 0.59,
                0.38, 0.96, 0.17, 0.53, 0.47, 0.9, 0.2, 0.47, 0.5, 0.76, 0.26, 0.42);
        b.tone(Finish.METAL, 230);
        Bodywork.along(b, 4.5, -0.37, 0.72, 0.58, 0.63, -0.27, 0.78, 0.58, 0.95, 0.04, 0.78, 0.58, 0.95, 0.12, 0.77, 0.57, 0.86, 0.25, 0.76, 0.55,
                0.58);
        b.metal(20);
        Bodywork.along(b, 5, -0.285, 0.66, 0.93, 0.96, -0.22, 0.7, 0.92, 1, 0, 0.7, 0.92, 1, 0.06, 0.66, 0.91, 0.95);
        double x = b.w / 2;
        for (int side = -1; side <= 1; side += 2) {
            pillar(b, side, 0.235, 0.58, 0.05, 0.95);
            pillar(b, side, -0.11, 0.6, -0.11, 0.96);
            pillar(b, side, -0.36, 0.62, -0.27, 0.95);
            b.plain(-240).soft(side * x * 1.0 - 40, side * x * 1.0 + 40, b.h * 0.6, b.h * 0.68, b.d * 0.17, b.d * 0.2, 14);
            for (double z : new double[] {0.2, -0.1, -0.3}) b.line(6, side * x * 0.995, b.h * 0.24, z * b.d, side * x, b.h * 0.45, z * b.d,
                    side * x * 0.97, b.h * 0.6, z * b.d);
            b.line(7, side * x * 0.99, b.h * 0.5, -0.4 * b.d, side * x, b.h * 0.49, 0.1 * b.d, side * x * 0.97, b.h * 0.44, 0.36 * b.d);
        }
        axles(b, b.h * 0.22, 0.3, -0.3);
        lights(b, 0.7, 0.4, 0.492);
        if (b.says("taxi", "cab")) b.lamp(900).soft(-180, 180, b.h * 0.98, b.h * 1.08, -60, 60, 20);
        if (b.says("police")) b.surface(BLUE_LIGHT).soft(-x * 0.5, x * 0.5, b.h * 0.98, b.h * 1.06, -70, 70, 20);
    }

    private static void pillar(Build b, int side, double z0, double y0, double z1, double y1) {
        b.metal(20).bar(26, side * b.w * 0.385, y0 * b.h, z0 * b.d, side * b.w * 0.372, (y0 + y1) / 2 * b.h, (z0 + z1) / 2 * b.d, side * b.w * 0.34,
                y1 * b.h, z1 * b.d);
    }

    /** Wheels in dark arches, on axles at shares of the length. */
    private static void axles(Build b, double radius, double... places) {
        double x = b.w / 2;
        for (double place : places) for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.PLAIN, 60).turn('x', 0, radius, place * b.d, side * x * 0.6, radius * 1.14, side * x * 0.985, radius * 1.14);
            Wheels.wheel(b, side * (x - 85), radius, place * b.d, radius, 180, 0);
        }
    }

    private static void lights(Build b, double out, double up, double ahead) {
        double x = b.w / 2 * out;
        for (int side = -1; side <= 1; side += 2) {
            b.lamp(930).ball(side * x, up * b.h, ahead * b.d * 0.985, b.w * 0.075, b.h * 0.045, 45);
            b.surface(REAR_LIGHT).ball(side * x * 1.05, up * b.h * 1.2, -ahead * b.d * 0.985, b.w * 0.06, b.h * 0.05, 40);
        }
        b.tone(Finish.PLAIN, 210).soft(-b.w * 0.26, b.w * 0.26, b.h * 0.3, b.h * 0.38, b.d * 0.47, b.d * 0.499, 12);
        b.tone(Finish.PLAIN, 900).box(-230, 230, b.h * 0.24, b.h * 0.24 + 105, b.d * 0.49, b.d * 0.5)
                .box(-230, 230, b.h * 0.34, b.h * 0.34 + 105, -b.d * 0.5, -b.d * 0.492);
    }

    private static void van(Build b) {
        b.metal(0);
        Bodywork.along(b, 7, -0.5, 0.94, 0.14, 0.96, -0.49, 1, 0.12, 0.99, 0.16, 1, 0.12, 1, 0.27, 0.98, 0.12, 0.95, 0.4, 0.96, 0.12, 0.58, 0.48,
                0.92, 0.13, 0.5, 0.5, 0.8, 0.18, 0.44);
        double x = b.w / 2;
        b.tone(Finish.METAL, 240);
        b.pane(windscreen(), true, new Vec(-x * 0.82, b.h * 0.6, b.d * 0.4 + 6), new Vec(x * 0.82, b.h * 0.6, b.d * 0.4 + 6), new Vec(x * 0.8,
                b.h * 0.92, b.d * 0.282 + 6), new Vec(-x * 0.8, b.h * 0.92, b.d * 0.282 + 6));
        for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.METAL, 240).box(side * x * 0.985, side * x * 1.0, b.h * 0.58, b.h * 0.88, b.d * 0.17, b.d * 0.27);
            b.line(7, side * x, b.h * 0.16, b.d * 0.29, side * x, b.h * 0.9, b.d * 0.28)
                    .line(7, side * x, b.h * 0.16, b.d * 0.14, side * x, b.h * 0.92, b.d * 0.14)
                            .line(7, side * x, b.h * 0.16, -b.d * 0.16, side * x, b.h * 0.92,
                    -b.d * 0.16);
        }
        if (b.says("ambulance")) for (int side = -1; side <= 1; side += 2) {
            b.surface(REAR_LIGHT).box(side * x * 0.99, side * x, b.h * 0.62, b.h * 0.68, -b.d * 0.3, -b.d * 0.1)
                    .box(side * x * 0.99, side * x, b.h * 0.52, b.h * 0.78, -b.d * 0.215, -b.d * 0.185);
            b.surface(BLUE_LIGHT).soft(-x * 0.5, x * 0.5, b.h * 0.99, b.h * 1.05, b.d * 0.12, b.d * 0.16, 20);
        }
        axles(b, b.h * 0.15, 0.33, -0.3);
        lights(b, 0.74, 0.42, 0.494);
    }

    private static Vec windscreen() {
        return new Vec(0, 0.4, 1);
    }

    private static void truck(Build b) {
        double x = b.w / 2;
        b.metal(60).soft(-x, x, b.h * 0.28, b.h, -b.d / 2, b.d * 0.22, 30);
        for (int i = 1; i < 6; i++) for (int side = -1; side <= 1; side += 2) {
            double z = -b.d / 2 + b.d * 0.72 * i / 6;
            b.line(6, 0, 0x161618, 500, side * x, b.h * 0.3, z, side * x, b.h * 0.98, z);
        }
        b.plain(-260).box(-x * 0.5, x * 0.5, b.h * 0.2, b.h * 0.28, -b.d * 0.48, b.d * 0.4);
        b.metal(-60);
        double cab = b.d * 0.25;
        b.soft(-x * 0.98, x * 0.98, b.h * 0.16, b.h * 0.8, cab, b.d / 2, 90);
        b.tone(Finish.METAL, 230).box(-x * 0.84, x * 0.84, b.h * 0.5, b.h * 0.74, b.d / 2 - 10, b.d / 2);
        for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.METAL, 230).box(side * x * 0.97, side * x * 0.99, b.h * 0.5, b.h * 0.72, cab + 260, b.d / 2 - 280);
            b.line(8, side * x * 0.985, b.h * 0.22, cab + 200, side * x * 0.985, b.h * 0.76, cab + 200)
                    .line(8, side * x * 0.985, b.h * 0.22, b.d / 2 - 220, side * x * 0.985, b.h * 0.76, b.d / 2 - 220);
        }
        axles(b, b.h * 0.155, 0.36, -0.2, -0.34);
        lights(b, 0.8, 0.26, 0.497);
    }

    private static void tractor(Build b) {
        double x = b.w / 2;
        b.metal(0).soft(-x * 0.34, x * 0.34, b.h * 0.3, b.h * 0.56, -b.d * 0.05, b.d * 0.48, 60);
        b.plain(-120).soft(-x * 0.5, x * 0.5, b.h * 0.26, b.h * 0.5, -b.d * 0.42, -b.d * 0.02, 40);
        for (int side = -1; side <= 1; side += 2) {
            for (double z : new double[] {-0.4, -0.06}) b.metal(-100)
                    .bar(34, side * x * 0.48, b.h * 0.48, z * b.d, side * x * 0.44, b.h * 0.93, z * b.d * 0.94);
            Wheels.wheel(b, side * x * 0.74, b.h * 0.31, -b.d * 0.26, b.h * 0.31, b.w * 0.24, 0);
            Wheels.wheel(b, side * x * 0.66, b.h * 0.16, b.d * 0.36, b.h * 0.16, b.w * 0.14, 0);
            b.lamp(930).ball(side * x * 0.2, b.h * 0.48, b.d * 0.48, 70, 70, 30);
        }
        b.metal(-40).soft(-x * 0.56, x * 0.56, b.h * 0.92, b.h * 0.98, -b.d * 0.44, b.d * 0.02, 30);
        b.metal(-200).bar(40, x * 0.16, b.h * 0.5, b.d * 0.3, x * 0.16, b.h * 0.86, b.d * 0.3);
        b.plain(-220).bar(16, 0, b.h * 0.5, -b.d * 0.06, 0, b.h * 0.66, -b.d * 0.14);
    }
}
