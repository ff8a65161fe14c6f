package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** What stands on a table and in a kitchen. */
final class Tableware {
    private Tableware() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("cup", Tableware::cup), entry("glass", Tableware::glass), entry("wine-glass", Tableware::wineGlass),
                entry("bowl", Tableware::bowl),
                entry("bottle", Tableware::bottle), entry("flask", Tableware::flask), entry("jar", Tableware::jar), entry("thermos",
                        Tableware::thermos),
                entry("plate", Tableware::plate), entry("tray", Tableware::tray), entry("teapot", Tableware::teapot), entry("kettle",
                        Tableware::kettle),
                entry("jug", Tableware::jug), entry("pot", Tableware::pot), entry("pan", Tableware::pan), entry("spoon", Tableware::spoon),
                entry("fork", Tableware::fork));
    }

    private static void cup(Build b) {
        double r = b.d * 0.46;
        double x = -b.w / 2 + r;
        b.plain(0).turn('y', x, 0, 0, 0, r * 0.7, b.h * 0.1, r * 0.86, b.h, r, b.h, r * 0.9, b.h * 0.8, r * 0.86);
        b.tone(Finish.WATER, 300).turn('y', x, b.h * 0.78, 0, 0, r * 0.86, b.h * 0.03, r * 0.86);
        double end = b.w / 2;
        b.plain(-20).bar(b.h * 0.06, x + r * 0.9, b.h * 0.78, 0, end - b.h * 0.07, b.h * 0.74, 0, end - b.h * 0.06, b.h * 0.42, 0, x + r * 0.86,
                b.h * 0.24, 0);
    }

    private static void glass(Build b) {
        double r = b.w / 2;
        b.glass().turn('y', 0, 0, 0, 0, r * 0.78, b.h, r, b.h, r * 0.94, b.h * 0.08, r * 0.72);
        if (!b.says("empty")) b.tone(Finish.WATER, 620).turn('y', 0, b.h * 0.09, 0, 0, r * 0.7, b.h * 0.55, r * 0.82);
    }

    private static void wineGlass(Build b) {
        double r = b.w / 2;
        b.glass().turn('y', 0, 0, 0, 0, r * 0.84, b.h * 0.02, r * 0.8, b.h * 0.04, r * 0.1, b.h * 0.45, r * 0.09, b.h * 0.5, r * 0.5, b.h * 0.66,
                r, b.h * 0.82,
                r * 0.98, b.h, r * 0.84);
        if (!b.says("empty")) b.tone(Finish.WATER, 300).turn('y', 0, b.h * 0.5, 0, 0, r * 0.3, b.h * 0.14, r * 0.88, b.h * 0.2, r * 0.92);
    }

    private static void bowl(Build b) {
        double r = b.w / 2;
        b.plain(0).turn('y', 0, 0, 0, 0, r * 0.4, b.h * 0.1, r * 0.42, b.h * 0.45, r * 0.86, b.h, r, b.h, r * 0.94, b.h * 0.6, r * 0.82);
        if (!b.says("empty")) b.tone(Finish.WATER, 560).turn('y', 0, b.h * 0.66, 0, 0, r * 0.84, 2, r * 0.84);
    }

    private static void bottle(Build b) {
        double r = b.w / 2;
        b.tone(Finish.GLASS, b.brief().tone()).ink(org.kinora.artist.internal.model.Ink.FULL);
        b.of(Finish.PLAIN, 0).turn('y', 0, 0, 0, 0, r * 0.94, 3, r, b.h * 0.56, r, b.h * 0.66, r * 0.8, b.h * 0.74, r * 0.38, b.h * 0.92, r * 0.34);
        b.plain(-90).turn('y', 0, b.h * 0.9, 0, 0, r * 0.42, b.h * 0.1, r * 0.4);
        b.tone(Finish.PLAIN, 880).turn('y', 0, b.h * 0.18, 0, 0, r * 1.012, b.h * 0.26, r * 1.012);
        b.line(b.w * 0.05, 0, Stroke.INK, 700, -r * 0.5, b.h * 0.34, r * 0.9, 0, b.h * 0.34, r * 1.02, r * 0.5, b.h * 0.34, r * 0.9);
    }

    private static void flask(Build b) {
        double x = b.w / 2;
        b.metal(0).cut('z', -b.d / 2, b.d / 2, Outline.rounded(-x, x, 0, b.h * 0.86, b.w * 0.22, 4));
        b.metal(-60).turn('y', 0, b.h * 0.86, 0, 0, b.d * 0.28, b.h * 0.14, b.d * 0.26);
        b.frame(1.4, -x * 0.6, x * 0.6, b.h * 0.24, b.h * 0.6, b.d / 2 + 0.5);
    }

    private static void jar(Build b) {
        double r = b.w / 2;
        b.glass().turn('y', 0, 0, 0, 0, r * 0.92, 4, r, b.h * 0.68, r, b.h * 0.78, r * 0.8, b.h * 0.84, r * 0.8);
        b.tone(Finish.EARTH, 520).turn('y', 0, 3, 0, 0, r * 0.88, b.h * 0.6, r * 0.93);
        b.metal(-160).turn('y', 0, b.h * 0.84, 0, 0, r * 0.9, b.h * 0.16, r * 0.9);
    }

    private static void thermos(Build b) {
        double r = b.w / 2;
        b.metal(0).turn('y', 0, 0, 0, 0, r, b.h * 0.7, r, b.h * 0.75, r * 0.84);
        b.tone(Finish.PLAIN, 220).turn('y', 0, b.h * 0.75, 0, 0, r * 0.9, b.h * 0.25, r * 0.78);
        b.line(4, 0, b.h * 0.1, r + 1, 0, b.h * 0.6, r + 1);
    }

    private static void plate(Build b) {
        double r = b.w / 2;
        b.plain(0).turn('y', 0, 0, 0, 0, r * 0.55, b.h * 0.2, r * 0.6, b.h, r, b.h, r * 0.97, b.h * 0.4, r * 0.62, b.h * 0.36, 1);
    }

    private static void tray(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(0).box(-x, x, 0, b.h * 0.2, -z, z);
        for (int side = -1; side <= 1; side += 2) {
            b.box(-x, x, 0, b.h, side * z - side * 8, side * z).box(side * x - side * 8, side * x, 0, b.h, -z, z);
        }
    }

    private static void teapot(Build b) {
        double r = b.w * 0.31;
        b.plain(0).turn('y', 0, 0, 0, 0, r * 0.6, b.h * 0.05, r * 0.66, b.h * 0.2, r * 0.95, b.h * 0.4, r, b.h * 0.6, r * 0.86, b.h * 0.74, r * 0.5);
        b.plain(-30).turn('y', 0, b.h * 0.73, 0, 0, r * 0.56, b.h * 0.1, r * 0.4, b.h * 0.16, r * 0.1, b.h * 0.2, r * 0.18, b.h * 0.27, r * 0.1);
        b.plain(0).taper(b.h * 0.09, b.h * 0.045, r * 0.8, b.h * 0.3, 0, b.w * 0.4, b.h * 0.42, 0, b.w * 0.48, b.h * 0.72, 0);
        b.bar(b.h * 0.04, -r * 0.7, b.h * 0.66, 0, -b.w * 0.46, b.h * 0.68, 0, -b.w * 0.47, b.h * 0.4, 0, -r * 0.9, b.h * 0.24, 0);
    }

    private static void kettle(Build b) {
        double r = b.w * 0.4;
        b.metal(0).turn('y', 0, 0, 0, 0, r * 0.94, b.h * 0.06, r, b.h * 0.3, r * 0.96, b.h * 0.52, r * 0.5, b.h * 0.56, r * 0.3);
        b.metal(-80).turn('y', 0, b.h * 0.55, 0, 0, r * 0.34, b.h * 0.05, r * 0.2, b.h * 0.1, r * 0.1);
        b.metal(0).taper(b.h * 0.08, b.h * 0.05, r * 0.7, b.h * 0.22, 0, b.w * 0.4, b.h * 0.34, 0, b.w * 0.48, b.h * 0.5, 0);
        b.tone(Finish.PLAIN, 160).bar(b.h * 0.04, -r * 0.8, b.h * 0.5, 0, -r * 0.6, b.h * 0.86, 0, 0, b.h * 0.96, 0, r * 0.6, b.h * 0.86, 0,
                r * 0.8, b.h * 0.5, 0);
    }

    private static void jug(Build b) {
        double r = b.w * 0.36;
        double x = b.w * 0.1;
        b.plain(0).turn('y', x, 0, 0, 0, r * 0.7, b.h * 0.2, r * 0.98, b.h * 0.4, r, b.h * 0.72, r * 0.66, b.h, r * 0.84, b.h, r * 0.76,
                b.h * 0.8, r * 0.6);
        b.plain(-20).bar(b.h * 0.04, x - r * 0.7, b.h * 0.86, 0, -b.w * 0.46, b.h * 0.76, 0, -b.w * 0.47, b.h * 0.5, 0, x - r * 0.95, b.h * 0.3, 0);
    }

    private static void pot(Build b) {
        double r = Math.min(b.d / 2, b.w * 0.42);
        b.metal(0).turn('y', 0, 0, 0, 0, r * 0.94, b.h * 0.05, r * 0.98, b.h * 0.74, r, b.h * 0.76, r * 1.02);
        b.metal(60).turn('y', 0, b.h * 0.76, 0, 0, r * 1.02, b.h * 0.03, r, b.h * 0.1, r * 0.6, b.h * 0.13, r * 0.12, b.h * 0.18, r * 0.1,
                b.h * 0.24, r * 0.16);
        for (int side = -1; side <= 1; side += 2) b.metal(-80).bar(b.h * 0.035, side * r, b.h * 0.6, -r * 0.26, side * b.w * 0.48, b.h * 0.62,
                -r * 0.2, side * b.w * 0.48,
                b.h * 0.62, r * 0.2, side * r, b.h * 0.6, r * 0.26);
    }

    private static void pan(Build b) {
        double r = b.d / 2;
        double x = b.w / 2 - r;
        b.metal(0).turn('y', x, 0, 0, 0, r * 0.84, b.h * 0.7, r, b.h * 0.7, r * 0.96, b.h * 0.12, r * 0.8, b.h * 0.1, 1);
        b.plain(-60).taper(b.h * 0.14, b.h * 0.2, x - r * 0.95, b.h * 0.56, 0, x - r * 1.2, b.h * 0.76, 0, -b.w / 2 + 5, b.h * 0.84, 0);
        if (b.says("egg")) b.tone(Finish.PLAIN, 950).turn('y', x, b.h * 0.14, 0, 0, r * 0.4, 3, r * 0.36);
    }

    private static void spoon(Build b) {
        double t = b.w * 0.12;
        b.metal(0).post(0, 0, 0, t, b.d * 0.14, 0, b.h * 0.72, 0, t, b.d * 0.09);
        b.in(0, b.h * 0.85, 0, 0, 0, 0, () -> b.ball(0, 0, 0, b.w * 0.3, b.h * 0.15, b.d * 0.5));
    }

    private static void fork(Build b) {
        double t = b.w * 0.14;
        b.metal(0).post(0, 0, 0, t, b.d * 0.2, 0, b.h * 0.66, 0, t, b.d * 0.14).box(-t, t, b.h * 0.66, b.h * 0.74, -b.d / 2, b.d / 2);
        for (int i = 0; i < 4; i++) b.box(-t, t, b.h * 0.74, b.h, b.d * (-0.5 + i * 0.29), b.d * (-0.37 + i * 0.29));
    }
}
