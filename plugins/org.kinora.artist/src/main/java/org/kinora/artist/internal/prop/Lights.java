package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** What burns and shines. */
final class Lights {
    private Lights() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("lantern", Lights::lantern), entry("torch", Lights::torch), entry("firebrand", Lights::firebrand),
                entry("candle", Lights::candle),
                entry("match", Lights::match), entry("lighter", Lights::lighter), entry("cigarette", Lights::cigarette), entry("bulb", Lights::bulb),
                entry("signal-lamp", Lights::signal));
    }

    private static boolean out(Build b) {
        return b.says("out", "dead", "cold", "unlit", "extinguished", "burnt");
    }

    /** A flame above a point. */
    static void flame(Build b, double x, double y, double z, double height) {
        double r = height * 0.24;
        b.tone(Finish.LIGHT, 1000).turn('y', x, y, z, 0, r * 0.3, height * 0.2, r, height * 0.42, r * 0.9, height * 0.7, r * 0.42, height, 0.2);
    }

    private static void lantern(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double body = b.h * 0.78;
        b.metal(-260).turn('y', 0, 0, 0, 0, r * 0.9, body * 0.05, r * 0.94, body * 0.1, r * 0.7, body * 0.24, r * 0.64);
        b.tone(out(b) ? Finish.GLASS : Finish.LIGHT, out(b) ? 700 : 960).turn('y', 0, body * 0.24, 0, 0, r * 0.56, body * 0.2, r * 0.74,
                body * 0.42, r * 0.56);
        b.metal(-260).turn('y', 0, body * 0.66, 0, 0, r * 0.72, body * 0.05, r * 0.74, body * 0.2, r * 0.4, body * 0.26, r * 0.42, body * 0.34,
                r * 0.3);
        for (int i = 0; i < 4; i++) {
            double a = StrictMath.PI / 4 + i * StrictMath.PI / 2;
            b.bar(r * 0.05, r * 0.8 * StrictMath.cos(a), body * 0.06, r * 0.8 * StrictMath.sin(a), r * 0.84 * StrictMath.cos(a), body * 0.45,
                    r * 0.84 * StrictMath.sin(a),
                    r * 0.66 * StrictMath.cos(a), body * 0.72, r * 0.66 * StrictMath.sin(a));
        }
        b.bar(r * 0.05, -r * 0.74, body * 0.7, 0, -r * 0.66, b.h * 0.9, 0, 0, b.h - r * 0.06, 0, r * 0.66, b.h * 0.9, 0, r * 0.74, body * 0.7, 0);
    }

    private static void torch(Build b) {
        double r = b.w / 2;
        b.plain(0).turn('y', 0, 0, 0, 0, r * 0.66, 4, r * 0.7, b.h * 0.62, r * 0.7, b.h * 0.74, r, b.h * 0.96, r);
        b.tone(b.says("off", "dead") ? Finish.GLASS : Finish.LIGHT, 1000).turn('y', 0, b.h * 0.95, 0, 0, r * 0.88, b.h * 0.05, r * 0.8);
        b.plain(120).box(-r * 0.16, r * 0.16, b.h * 0.46, b.h * 0.58, r * 0.66, r * 0.8);
        for (int i = 0; i < 3; i++) b.line(2, -r * 0.5, b.h * (0.12 + i * 0.08), r * 0.5, 0, b.h * (0.12 + i * 0.08), r * 0.72, r * 0.5,
                b.h * (0.12 + i * 0.08), r * 0.5);
    }

    private static void firebrand(Build b) {
        double r = b.w / 2;
        b.wood(0).taper(r * 0.3, r * 0.45, 0, 0, 0, 0, b.h * 0.62, 0).tone(Finish.CLOTH, 160).turn('y', 0, b.h * 0.58, 0, 0, r * 0.5, b.h * 0.06,
                r * 0.7, b.h * 0.14, r * 0.5);
        if (!out(b)) flame(b, 0, b.h * 0.64, 0, b.h * 0.36);
    }

    private static void candle(Build b) {
        double r = b.w / 2;
        double wax = b.h * 0.74;
        b.metal(-300).turn('y', 0, 0, 0, 0, r, b.h * 0.02, r, b.h * 0.05, r * 0.66, b.h * 0.06, r * 0.5);
        b.plain(0).turn('y', 0, b.h * 0.05, 0, 0, r * 0.44, wax - b.h * 0.05, r * 0.42, wax - b.h * 0.03, r * 0.3);
        b.taper(r * 0.1, r * 0.14, r * 0.4, wax - 2, r * 0.1, r * 0.44, wax * 0.8, r * 0.1, r * 0.46, wax * 0.6, r * 0.1);
        b.line(2, 0, wax - 4, 0, r * 0.06, wax + b.h * 0.05, 0);
        if (!out(b)) flame(b, 0, wax + b.h * 0.02, 0, b.h * 0.23);
    }

    private static void match(Build b) {
        // In a hand it burns, and its flame counts; what is put down is a stick.
        boolean burns = b.h > 100 && !out(b) && !b.says("box", "lying");
        double high = burns ? b.h * 0.5 : b.h;
        double half = burns ? 2.2 : Math.min(b.w, b.d) * 0.3;
        b.wood(100).box(-half, half, 0, high * 0.9, -half, half).tone(Finish.PLAIN, 200).ball(0, high * 0.93, 0, half * 1.5, high * 0.07, half * 1.5);
        if (burns) flame(b, 0, high * 0.9, 0, b.h * 0.53);
    }

    private static void lighter(Build b) {
        double x = b.w / 2;
        b.metal(0).cut('y', 0, b.h * 0.72, rim(x, b.d / 2)).metal(-140).box(-x * 0.7, x * 0.3, b.h * 0.72, b.h * 0.86, -b.d * 0.4, b.d * 0.4);
        b.metal(-60).turn('z', x * 0.5, b.h * 0.82, -b.d * 0.3, 0, x * 0.36, b.d * 0.6, x * 0.36);
        if (!b.says("closed", "empty", "lying")) flame(b, -x * 0.2, b.h * 0.86, 0, b.h * 0.5);
    }

    private static double[] rim(double x, double z) {
        return org.kinora.artist.internal.set.craft.Outline.rounded(-x, x, -z, z, 4, 2);
    }

    private static void cigarette(Build b) {
        double r = b.w / 2;
        b.tone(Finish.WOOD, 620).turn('y', 0, 0, 0, 0, r, b.h * 0.3, r).plain(0).turn('y', 0, b.h * 0.3, 0, 0, r, b.h * 0.64, r);
        b.tone(Finish.LIGHT, 900).turn('y', 0, b.h * 0.94, 0, 0, r * 0.95, b.h * 0.06, r * 0.6);
        b.line(2, 1000, Stroke.INK, 250, 0, b.h, 0, 6, b.h * 1.3, 0, -6, b.h * 1.6, 0, 8, b.h * 2.1, 0);
    }

    private static void bulb(Build b) {
        double r = b.w / 2;
        b.tone(Finish.METAL, 480).turn('y', 0, 0, 0, 0, r * 0.2, b.h * 0.05, r * 0.42, b.h * 0.28, r * 0.46);
        b.tone(b.night && !out(b) ? Finish.LIGHT : Finish.GLASS, 950).turn('y', 0, b.h * 0.28, 0, 0, r * 0.46, b.h * 0.2, r * 0.8, b.h * 0.4, r,
                b.h * 0.58, r * 0.84, b.h * 0.68,
                r * 0.5, b.h * 0.72, 0);
        for (int i = 0; i < 3; i++) b.line(1.5, -r * 0.4, b.h * (0.08 + i * 0.07), r * 0.24, 0, b.h * (0.06 + i * 0.07), r * 0.46, r * 0.4,
                b.h * (0.08 + i * 0.07), r * 0.24);
    }

    private static void signal(Build b) {
        double r = b.w / 2;
        b.tone(Finish.METAL, 300).turn('y', 0, 0, 0, 0, r, b.h * 0.2, r, b.h * 0.24, r * 0.8);
        b.plain(0).turn('y', 0, b.h * 0.24, 0, 0, r * 0.74, b.h * 0.4, r * 0.74, b.h * 0.6, r * 0.56, b.h * 0.72,
                r * 0.2, b.h * 0.76,
                0);
        // Short rays tell that it burns; its glass keeps the colour that the script gives it.
        if (!out(b)) for (int i = 0; i < 7; i++) {
            double a = StrictMath.toRadians(-15 + i * 35);
            b.line(4, 500, 0xFFF3C8, 950, r * 1.25 * StrictMath.cos(a), b.h * 0.6 + r * 1.25 * StrictMath.sin(a), 0, r * 1.9 * StrictMath.cos(a),
                    b.h * 0.6 + r * 1.9 * StrictMath.sin(a), 0);
        }
        for (int i = 0; i < 4; i++) {
            double a = StrictMath.PI / 4 + i * StrictMath.PI / 2;
            b.line(2.5, r * 0.78 * StrictMath.cos(a), b.h * 0.24, r * 0.78 * StrictMath.sin(a), r * 0.78 * StrictMath.cos(a), b.h * 0.66,
                    r * 0.78 * StrictMath.sin(a), 0, b.h, 0);
        }
    }
}
