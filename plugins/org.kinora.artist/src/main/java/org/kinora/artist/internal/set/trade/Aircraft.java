package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** What flies, here and between the stars. */
final class Aircraft {
    private Aircraft() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("plane", Aircraft::plane), entry("helicopter", Aircraft::helicopter), entry("starship", Aircraft::starship),
                entry("rocket", Aircraft::rocket), entry("ufo", Aircraft::saucer));
    }

    private static void plane(Build b) {
        b.metal(60);
        double x = b.w / 2;
        double thick = 0.13;
        Bodywork.along(b, 2.2, -0.48, thick * 0.25, 0.4, 0.5, -0.3, thick * 0.8, 0.26, 0.52, -0.1, thick, 0.2, 0.54, 0.3, thick, 0.2, 0.54, 0.42,
                thick * 0.9, 0.21, 0.52, 0.48, thick * 0.45, 0.26, 0.42);
        for (int side = -1; side <= 1; side += 2) {
            b.metal(0).cut('y', b.h * 0.3, b.h * 0.33, side * x * 0.1, b.d * 0.12, side * x, -b.d * 0.14, side * x, -b.d * 0.19, side * x * 0.1,
                    -b.d * 0.1);
            b.metal(0).cut('y', b.h * 0.46, b.h * 0.48, side * x * 0.04, -b.d * 0.36, side * x * 0.36, -b.d * 0.46, side * x * 0.36, -b.d * 0.49,
                    side * x * 0.04, -b.d * 0.47);
            b.metal(-80).turn('z', side * x * 0.34, b.h * 0.2, 0, -b.d * 0.05, b.h * 0.08, b.d * 0.07, b.h * 0.1);
            for (int i = 0; i < 14; i++) {
                double z = b.d * (0.32 - 0.038 * i);
                window(b).ball(side * x * thick * 0.985, b.h * 0.41, z, 60, b.h * 0.022, b.d * 0.006);
            }
            Wheels.wheel(b, side * x * 0.12, b.h * 0.07, -b.d * 0.04, b.h * 0.07, 400, 0);
        }
        Wheels.wheel(b, 0, b.h * 0.06, b.d * 0.36, b.h * 0.06, 300, 0);
        b.metal(-160).bar(120, 0, b.h * 0.06, b.d * 0.36, 0, b.h * 0.24, b.d * 0.36);
        b.metal(-40).cut('x', -120, 120, -b.d * 0.3, b.h * 0.5, -b.d * 0.44, b.h, -b.d * 0.49, b.h, -b.d * 0.47, b.h * 0.46);
        b.tone(Finish.METAL, 230).ball(0, b.h * 0.46, b.d * 0.44, x * thick * 0.6, b.h * 0.05, b.d * 0.025);
    }

    private static Build window(Build b) {
        return b.night ? b.tone(Finish.LIGHT, 940) : b.tone(Finish.METAL, 220);
    }

    private static void helicopter(Build b) {
        double x = b.w / 2;
        b.metal(0);
        Bodywork.along(b, 2.6, -0.12, 0.5, 0.3, 0.72, 0.05, 0.62, 0.2, 0.82, 0.2, 0.62, 0.2, 0.78, 0.3, 0.45, 0.24, 0.6, 0.33, 0.2, 0.3, 0.48);
        b.tone(Finish.METAL, 240);
        Bodywork.along(b, 2.6, 0.1, 0.6, 0.46, 0.8, 0.2, 0.58, 0.42, 0.78, 0.29, 0.44, 0.38, 0.62, 0.32, 0.16, 0.4, 0.5);
        b.metal(-20).taper(b.h * 0.12, b.h * 0.05, 0, b.h * 0.58, -b.d * 0.1, 0, b.h * 0.68, -b.d * 0.47);
        b.metal(-40).cut('x', -40, 40, -b.d * 0.42, b.h * 0.64, -b.d * 0.48, b.h * 0.98, -b.d * 0.5, b.h * 0.98, -b.d * 0.49, b.h * 0.6);
        b.metal(-200).bar(70, 0, b.h * 0.78, b.d * 0.06, 0, b.h * 0.95, b.d * 0.06).box(-x, x, b.h * 0.95, b.h * 0.965, b.d * 0.05, b.d * 0.07)
                .box(-90, 90, b.h * 0.95, b.h * 0.965, -b.d * 0.36, b.d * 0.48);
        for (int side = -1; side <= 1; side += 2) {
            b.bar(45, side * x * 0.6, b.h * 0.03, -b.d * 0.12, side * x * 0.6, b.h * 0.02, b.d * 0.28, side * x * 0.6, b.h * 0.08, b.d * 0.32);
            for (double z : new double[] {-0.04, 0.18}) b.bar(36, side * x * 0.6, b.h * 0.03, z * b.d, side * x * 0.36, b.h * 0.26, z * b.d);
        }
        b.lamp(930).ball(0, b.h * 0.22, b.d * 0.3, 110, 80, 80);
    }

    private static void starship(Build b) {
        double x = b.w / 2;
        b.metal(0);
        Bodywork.along(b, 5, -0.46, 0.36, 0.24, 0.74, -0.2, 0.42, 0.2, 0.8, 0.1, 0.34, 0.26, 0.74, 0.3, 0.24, 0.32, 0.66, 0.46, 0.14, 0.38, 0.58,
                0.5, 0.06, 0.44, 0.52);
        b.metal(-90);
        Bodywork.along(b, 6, -0.36, 0.2, 0.74, 0.9, -0.24, 0.24, 0.72, 1, -0.12, 0.18, 0.7, 0.88);
        for (int side = -1; side <= 1; side += 2) {
            b.metal(-40).cut('y', b.h * 0.4, b.h * 0.47, side * x * 0.34, b.d * 0.08, side * x * 0.86, -b.d * 0.3, side * x * 0.86, -b.d * 0.4,
                    side * x * 0.34, -b.d * 0.34);
            b.metal(-120).turn('z', side * x * 0.84, b.h * 0.42, 0, -b.d * 0.48, b.h * 0.14, -b.d * 0.2, b.h * 0.17, -b.d * 0.08, b.h * 0.08);
            glow(b).turn('z', side * x * 0.84, b.h * 0.42, 0, -b.d * 0.497, b.h * 0.09, -b.d * 0.478, b.h * 0.12);
            for (int i = 0; i < 16; i++) if (b.dice.chance(70)) window(b)
                    .box(side * x * 0.405, side * x * 0.425, b.h * 0.52, b.h * 0.55, b.d * (-0.34 + 0.025 * i), b.d * (-0.327 + 0.025 * i));
            for (double z : new double[] {-0.3, -0.12, 0.04, 0.2}) b.line(180, 0, Stroke.INK, 500, side * x * 0.38, b.h * 0.3, z * b.d,
                    side * x * 0.4, b.h * 0.7, z * b.d);
        }
        glow(b).turn('z', 0, b.h * 0.5, 0, -b.d * 0.5, b.h * 0.14, -b.d * 0.455, b.h * 0.2);
        b.tone(Finish.LIGHT, 950).box(-x * 0.14, x * 0.14, b.h * 0.9, b.h * 0.94, -b.d * 0.15, -b.d * 0.125);
    }

    private static Build glow(Build b) {
        return b.tone(b.says("dead", "drifting", "off") ? Finish.METAL : Finish.LIGHT, b.says("dead", "drifting", "off") ? 200 : 960);
    }

    private static void rocket(Build b) {
        double r = Math.min(b.w, b.d) * 0.26;
        b.metal(120).turn('y', 0, 0, 0, b.h * 0.08, r, b.h * 0.7, r, b.h * 0.84, r * 0.82, b.h * 0.93, r * 0.5, b.h * 0.99, r * 0.08);
        b.metal(-200).turn('y', 0, 0, 0, 0, r * 0.8, b.h * 0.08, r * 0.5);
        for (int i = 0; i < 4; i++) b.in(0, 0, 0, 45 + 90 * i, 0, 0, () -> b.metal(-60)
                .cut('x', -b.w * 0.012, b.w * 0.012, r * 0.9, b.h * 0.34, b.d * 0.46, b.h * 0.1, b.d * 0.46, 0, r * 0.9, b.h * 0.08));
        window(b).ball(0, b.h * 0.78, r * 0.86, r * 0.3, r * 0.3, r * 0.14);
        b.line(90, 0, Stroke.INK, 600, -r * 0.7, b.h * 0.5, r * 0.72, 0, b.h * 0.5, r, r * 0.7, b.h * 0.5, r * 0.72);
    }

    private static void saucer(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        b.metal(40).turn('y', 0, 0, 0, b.h * 0.08, r * 0.2, b.h * 0.24, r * 0.72, b.h * 0.38, r, b.h * 0.46, r * 0.98, b.h * 0.6, r * 0.5,
                b.h * 0.66, r * 0.36);
        b.tone(Finish.METAL, 300).turn('y', 0, 0, 0, b.h * 0.64, r * 0.36, b.h * 0.86, r * 0.28, b.h, r * 0.04);
        for (int i = 0; i < 12; i++) {
            double a = StrictMath.PI / 6 * i;
            b.tone(Finish.LIGHT, 960).ball(r * 0.9 * StrictMath.cos(a), b.h * 0.36, r * 0.9 * StrictMath.sin(a), 240, 160, 240);
        }
        b.tone(Finish.LIGHT, 1000).turn('y', 0, 0, 0, 0, r * 0.16, b.h * 0.1, r * 0.2);
    }
}
