package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Wheels: they turn on an axle across the way that the thing faces. */
final class Wheels {
    private Wheels() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("bicycle", Wheels::bicycle), entry("motorcycle", Wheels::motorcycle), entry("cart", Wheels::cart));
    }

    private static void bicycle(Build b) {
        double r = b.h * 0.33;
        double back = -b.d / 2 + r;
        double fore = b.d / 2 - r;
        wheel(b, 0, r, back, r, 36, 12);
        wheel(b, 0, r, fore, r, 36, 12);
        double[] seat = {0, b.h * 0.8, back + (fore - back) * 0.28};
        double[] crank = {0, r * 0.86, back + (fore - back) * 0.42};
        double[] head = {0, b.h * 0.82, fore - r * 0.36};
        b.metal(0).bar(17, 0, r, back, crank[0], crank[1], crank[2], head[0], head[1] - 80, head[2])
                .bar(15, 0, r, back, seat[0], seat[1] - 70, seat[2], head[0], head[1], head[2])
                .bar(17, crank[0], crank[1], crank[2], seat[0], seat[1], seat[2]).bar(15, head[0], b.h * 0.94, head[2] - 20, 0, r, fore);
        b.plain(-220).soft(-70, 70, seat[1], seat[1] + 60, seat[2] - 130, seat[2] + 110, 28);
        b.metal(-160).bar(13, -b.w / 2, b.h * 0.97, head[2] - 140, -90, b.h * 0.96, head[2] - 20, 90, b.h * 0.96, head[2] - 20, b.w / 2, b.h * 0.97,
                head[2] - 140);
        b.tone(Finish.METAL, 300).turn('x', 0, crank[1], crank[2], -12, 80, 12, 80)
                .bar(10, -90, crank[1] - 120, crank[2] + 60, -40, crank[1], crank[2], 40, crank[1], crank[2], 90, crank[1] + 120, crank[2] - 60);
        b.lamp(900).ball(0, b.h * 0.84, head[2] + 60, 40, 40, 40);
    }

    private static void motorcycle(Build b) {
        double r = b.h * 0.28;
        double back = -b.d / 2 + r;
        double fore = b.d / 2 - r;
        wheel(b, 0, r, back, r, 130, 5);
        wheel(b, 0, r, fore, r, 110, 5);
        b.tone(Finish.METAL, 340).soft(-130, 130, r * 0.7, r * 1.7, -b.d * 0.1, b.d * 0.14, 50);
        b.metal(40);
        b.in(0, b.h * 0.6, b.d * 0.06, 0, 12, 0, () -> b.ball(0, 0, 0, 160, 120, b.d * 0.15));
        b.plain(-260).soft(-140, 140, b.h * 0.56, b.h * 0.66, -b.d * 0.36, -b.d * 0.02, 40);
        b.metal(-40).soft(-90, 90, b.h * 0.5, b.h * 0.58, -b.d * 0.48, -b.d * 0.1, 40);
        for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.METAL, 620).bar(24, side * 75, r, fore, side * 75, b.h * 0.86, b.d * 0.2)
                    .bar(30, side * 130, r * 0.8, b.d * 0.06, side * 150, r * 0.7, -b.d * 0.3, side * 150, r * 0.9, -b.d * 0.46);
            b.plain(-240).bar(17, side * 60, b.h * 0.9, b.d * 0.18, side * b.w * 0.5, b.h * 0.95, b.d * 0.08);
        }
        b.lamp(930).ball(0, b.h * 0.76, b.d * 0.28, 95, 95, 70);
    }

    private static void cart(Build b) {
        double x = b.w / 2;
        double r = b.h * 0.42;
        for (int side = -1; side <= 1; side += 2) {
            wheel(b, side * (x - 50), r, -b.d * 0.1, r, 80, 10);
            b.wood(0).box(side * (x - 150) - 20, side * (x - 150) + 20, b.h * 0.56, b.h, -b.d * 0.4, b.d * 0.24);
            b.wood(-60).bar(34, side * x * 0.5, b.h * 0.5, b.d * 0.2, side * x * 0.44, b.h * 0.4, b.d * 0.5);
            for (int i = 1; i < 3; i++) b.line(6, side * (x - 128), b.h * (0.56 + 0.15 * i), -b.d * 0.4, side * (x - 128), b.h * (0.56 + 0.15 * i),
                    b.d * 0.24);
        }
        b.wood(-30).box(-x + 130, x - 130, b.h * 0.5, b.h * 0.56, -b.d * 0.4, b.d * 0.24)
                .box(-x + 150, x - 150, b.h * 0.56, b.h * 0.95, -b.d * 0.4, -b.d * 0.38)
                        .box(-x + 150, x - 150, b.h * 0.56, b.h * 0.95, b.d * 0.22, b.d * 0.24);
        b.metal(-100).bar(30, -x + 40, r, -b.d * 0.1, x - 40, r, -b.d * 0.1);
    }

    /** A wheel with its middle at a point: its radius, the width of its tyre, and how many spokes it has; none for a disc. */
    static void wheel(Build b, double x, double y, double z, double radius, double width, int spokes) {
        double half = width / 2;
        if (spokes == 0) {
            b.tone(Finish.PLAIN, 110)
                    .turn('x', x, y, z, -half, radius * 0.8, -half * 0.8, radius * 0.97, -half * 0.4, radius, half * 0.4, radius, half * 0.8,
                    radius * 0.97, half, radius * 0.8);
            b.tone(Finish.METAL, 620)
                    .turn('x', x, y, z, -half * 1.08, radius * 0.1, -half * 1.08, radius * 0.5, -half * 1.02, radius * 0.58, half * 1.02,
                    radius * 0.58, half * 1.08, radius * 0.5, half * 1.08, radius * 0.1);
            return;
        }
        double tyre = radius - half;
        double[] rim = new double[3 * 29];
        for (int i = 0; i <= 28; i++) {
            double angle = StrictMath.PI / 14 * i;
            rim[3 * i] = x;
            rim[3 * i + 1] = y + tyre * StrictMath.cos(angle);
            rim[3 * i + 2] = z + tyre * StrictMath.sin(angle);
        }
        b.tone(Finish.PLAIN, 110).bar(half, rim);
        b.tone(Finish.METAL, 520)
                .turn('x', x, y, z, -half, radius * 0.08, -half * 0.6, radius * 0.13, half * 0.6, radius * 0.13, half, radius * 0.08);
        for (int i = 0; i < spokes; i++) {
            double angle = 2 * StrictMath.PI * i / spokes + 0.3;
            b.bar(Math.max(3, radius * (spokes > 5 ? 0.015 : 0.08)), x, y, z, x, y + tyre * StrictMath.cos(angle), z + tyre * StrictMath.sin(angle));
        }
    }
}
