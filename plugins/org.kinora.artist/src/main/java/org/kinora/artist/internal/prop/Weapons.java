package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Blades point up, their edge to the front; barrels point to the front. */
final class Weapons {
    private Weapons() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("knife", Weapons::knife), entry("dagger", Weapons::dagger), entry("sword", Weapons::sword), entry("gun",
                Weapons::pistol),
                entry("revolver", Weapons::revolver), entry("rifle", Weapons::rifle), entry("bow", Weapons::bow));
    }

    private static void knife(Build b) {
        double grip = b.h * 0.38;
        b.tone(Finish.WOOD, 240).soft(-b.w / 2, b.w / 2, 0, grip, -b.d * 0.4, b.d * 0.3, b.w * 0.4);
        b.metal(0).box(-b.w * 0.4, b.w * 0.4, grip, grip + b.h * 0.03, -b.d * 0.42, b.d * 0.4);
        b.metal(80).cut('x', -b.w * 0.12, b.w * 0.12, -b.d * 0.4, grip, b.d * 0.42, grip, b.d * 0.5, b.h * 0.7, b.d * 0.2, b.h * 0.92,
                -b.d * 0.38, b.h);
        b.line(1, b.w * 0.16, grip + b.h * 0.04, b.d * 0.2, b.w * 0.16, b.h * 0.86, b.d * 0.1);
    }

    private static void dagger(Build b) {
        double grip = b.h * 0.34;
        b.tone(Finish.WOOD, 200).turn('y', 0, 0, 0, 0, b.w * 0.4, b.h * 0.04, b.w * 0.5, b.h * 0.08, b.w * 0.36, b.h * 0.2, b.w * 0.46, grip,
                b.w * 0.36);
        b.metal(-80).box(-b.w * 0.3, b.w * 0.3, grip, grip + b.h * 0.04, -b.d / 2, b.d / 2);
        blade(b, grip + b.h * 0.04, b.d * 0.18);
    }

    private static void blade(Build b, double from, double half) {
        for (int side = -1; side <= 1; side += 2) {
            b.metal(side > 0 ? 100 : 40).cut('x', -1.5, 1.5, 0, from, side * half, from, side * half * 0.8, b.h * 0.9, 0, b.h);
        }
        b.line(1, 2, from, 0, 2, b.h * 0.94, 0);
    }

    private static void sword(Build b) {
        double grip = b.h * 0.17;
        b.metal(-60).ball(0, b.h * 0.02, 0, b.w * 0.5, b.h * 0.02, b.w * 0.5);
        b.tone(Finish.WOOD, 220).turn('y', 0, b.h * 0.03, 0, 0, b.w * 0.3, grip - b.h * 0.03, b.w * 0.34);
        b.metal(-60).bar(b.w * 0.24, 0, grip + b.h * 0.02, -b.d / 2 + 4, 0, grip, 0, 0, grip + b.h * 0.02, b.d / 2 - 4);
        blade(b, grip + b.h * 0.01, b.d * 0.2);
    }

    private static void pistol(Build b) {
        double x = b.w / 2;
        b.plain(-40).cut('x', -x * 0.9, x * 0.9, -b.d * 0.5, 0, -b.d * 0.18, 0, -b.d * 0.08, b.h * 0.6, -b.d * 0.46, b.h * 0.66, -b.d * 0.4,
                b.h * 0.5);
        b.plain(0).box(-x * 0.8, x * 0.8, b.h * 0.62, b.h * 0.97, -b.d * 0.5, b.d * 0.5);
        b.plain(-80).turn('z', 0, b.h * 0.8, b.d * 0.5, 0, b.h * 0.07, 1, b.h * 0.07);
        b.plain(30).box(-x * 0.2, x * 0.2, b.h * 0.97, b.h, b.d * 0.42, b.d * 0.48);
        b.bar(2.5, 0, b.h * 0.6, -b.d * 0.06, 0, b.h * 0.36, -b.d * 0.06, 0, b.h * 0.36, b.d * 0.16, 0, b.h * 0.6, b.d * 0.18).bar(2.5, 0,
                b.h * 0.6, 0, 0, b.h * 0.44, b.d * 0.04);
        for (int side = -1; side <= 1; side += 2) {
            double s = side * (x * 0.8 + 0.6);
            for (int i = 0; i < 4; i++) b.line(1.2, s, b.h * 0.68, -b.d * (0.46 - i * 0.04), s, b.h * 0.9, -b.d * (0.46 - i * 0.04));
            b.line(1, s, b.h * 0.74, -b.d * 0.2, s, b.h * 0.74, b.d * 0.48);
        }
    }

    private static void revolver(Build b) {
        double r = b.w / 2;
        b.tone(Finish.WOOD, 300).cut('x', -r * 0.6, r * 0.6, -b.d * 0.5, 0, -b.d * 0.26, 0, -b.d * 0.12, b.h * 0.62, -b.d * 0.3, b.h * 0.74);
        b.metal(0).cut('x', -r * 0.4, r * 0.4, -b.d * 0.28, b.h * 0.6, b.d * 0.14, b.h * 0.6, b.d * 0.14, b.h * 0.92, -b.d * 0.2, b.h * 0.92);
        b.metal(40).turn('z', 0, b.h * 0.76, -b.d * 0.12, 0, r * 0.8, b.d * 0.2, r * 0.84);
        b.metal(0).turn('z', 0, b.h * 0.84, b.d * 0.1, 0, r * 0.34, b.d * 0.4, r * 0.3).box(-2, 2, b.h * 0.88, b.h, b.d * 0.42, b.d * 0.48);
        b.bar(3, 0, b.h * 0.6, -b.d * 0.08, 0, b.h * 0.38, -b.d * 0.06, 0, b.h * 0.38, b.d * 0.08, 0, b.h * 0.6, b.d * 0.1).bar(4, 0, b.h * 0.86,
                -b.d * 0.22, 0, b.h, -b.d * 0.3);
    }

    private static void rifle(Build b) {
        double r = b.w / 2;
        b.wood(60).cut('x', -r * 0.5, r * 0.5, -b.d * 0.5, b.h * 0.02, -b.d * 0.46, 0, -b.d * 0.18, b.h * 0.44, b.d * 0.2, b.h * 0.6, b.d * 0.2,
                b.h * 0.78, -b.d * 0.2, b.h * 0.8,
                -b.d * 0.5, b.h * 0.66);
        b.plain(-40).turn('z', 0, b.h * 0.84, -b.d * 0.16, 0, r * 0.34, b.d * 0.2, r * 0.3, b.d * 0.66, r * 0.24);
        b.metal(-60).box(-r * 0.4, r * 0.4, b.h * 0.62, b.h * 0.94, -b.d * 0.18, b.d * 0.02).bar(4, 0, b.h * 0.44, -b.d * 0.1, 0, b.h * 0.26,
                -b.d * 0.1, 0, b.h * 0.26, -b.d * 0.02, 0,
                b.h * 0.5, 0);
        b.plain(-60).box(-2, 2, b.h * 0.86, b.h, b.d * 0.46, b.d * 0.48);
    }

    private static void bow(Build b) {
        b.wood(0).taper(b.w * 0.4, b.w * 0.2, 0, b.h / 2, b.d * 0.4, 0, b.h * 0.8, b.d * 0.2, 0, b.h, -b.d * 0.4).taper(b.w * 0.4, b.w * 0.2, 0,
                b.h / 2, b.d * 0.4, 0, b.h * 0.2,
                b.d * 0.2, 0, 0, -b.d * 0.4);
        b.line(2.5, 0, 2, -b.d * 0.4, 0, b.h - 2, -b.d * 0.4);
    }
}
