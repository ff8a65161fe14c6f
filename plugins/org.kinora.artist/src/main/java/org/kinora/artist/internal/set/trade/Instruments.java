package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** Instruments that stand: the front is the side of who plays. */
final class Instruments {
    private Instruments() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("piano", Instruments::piano), entry("grand-piano", Instruments::grand), entry("harp", Instruments::harp),
                entry("drum-kit", Instruments::drums), entry("gramophone", Instruments::gramophone));
    }

    /** White keys with black ones on them: from left to right, at a height, from front to back. */
    private static void keys(Build b, double x0, double x1, double y, double z0, double z1) {
        b.tone(Finish.PLAIN, 970).box(x0, x1, y - 14, y, z0, z1);
        int whites = Math.max(14, (int) ((x1 - x0) / 32));
        for (int i = 0; i <= whites; i++) {
            double x = x0 + (x1 - x0) * i / whites;
            b.line(2, 0, Stroke.INK, 700, x, y + 1, z0, x, y + 1, z1).line(2, 0, Stroke.INK, 700, x, y, z1 + 1, x, y - 14, z1 + 1);
            int tone = i % 7;
            if (i > 0 && i < whites && tone != 2 && tone != 6) b.tone(Finish.PLAIN, 60).box(x - 8, x + 8, y, y + 12, z0, z0 + (z1 - z0) * 0.6);
        }
    }

    private static void piano(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double bed = b.h * 0.56;
        b.wood(0).box(-x, x, 0, b.h - 40, -z, z * 0.1).wood(60).box(-x, x, b.h - 40, b.h, -z, z * 0.16);
        b.wood(30).box(-x, x, bed - 70, bed - 18, z * 0.1, z);
        for (int side = -1; side <= 1; side += 2) {
            double a = Math.min(side * x, side * (x - 60));
            b.wood(0).cut('x', a, a + 60, z * 0.1, bed - 20, z, bed - 20, z, bed + 40, z * 0.5, bed + 110, z * 0.1, bed + 130);
            b.turn('y', side * (x - 36), 0, z * 0.88, 0, 30, bed * 0.1, 22, bed * 0.4, 36, bed * 0.8, 26, bed - 60, 40)
                    .box(a, a + 60, 0, 70, z * 0.1, z);
        }
        keys(b, -x + 70, x - 70, bed + 6, z * 0.26, z * 0.94);
        b.wood(90).box(-x + 60, x - 60, bed + 6, bed + 60, z * 0.1, z * 0.24);
        b.in(0, bed + 130, z * 0.18, 0, 0, 0, () -> b.in(0, 0, 0, 0, 12, 0, () -> {
            b.wood(120).box(-x * 0.5, x * 0.5, 0, 20, 0, 60);
            b.tone(Finish.PLAIN, 960).box(-x * 0.3, -4, 20, 300, 4, 12).box(4, x * 0.3, 20, 300, 4, 12);
            for (int i = 0; i < 5; i++) {
                b.line(3, 0, Stroke.INK, 460, -x * 0.27, 70 + 44 * i, 13, -20, 70 + 44 * i, 13);
                b.line(3, 0, Stroke.INK, 460, 20, 70 + 44 * i, 13, x * 0.27, 70 + 44 * i, 13);
            }
        }));
        b.frame(6, -x * 0.9, x * 0.9, b.h * 0.1, bed - 110, z * 0.11).frame(5, -x * 0.94, x * 0.94, bed + 150, b.h - 70, z * 0.11);
        for (int i = -1; i <= 1; i++) b.tone(Finish.METAL, 760).box(i * 70 - 18, i * 70 + 18, 40, 54, z * 0.1, z * 0.42);
    }

    private static void grand(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double low = b.h * 0.58;
        double rim = b.h * 0.92;
        b.wood(0).cut('y', low, rim, cornered(x, z));
        b.wood(110).cut('y', rim, rim + 6, cornered(x * 0.94, z * 0.94));
        for (int i = 0; i < 3; i++) {
            double at = i == 2 ? -x * 0.4 : (i == 0 ? -1 : 1) * x * 0.78;
            b.wood(30).turn('y', at, 0, i == 2 ? -z * 0.7 : z * 0.6, 0, 34, 50, 42, 70, 34, low * 0.6, 56, low * 0.76, 44, low, 92);
        }
        b.wood(40).bar(16, -40, low, z * 0.5, -40, 90, z * 0.46).bar(16, 40, low, z * 0.5, 40, 90, z * 0.46).box(-90, 90, 60, 100, z * 0.4, z * 0.5);
        for (int i = -1; i <= 1; i++) b.tone(Finish.METAL, 800).box(i * 44 - 14, i * 44 + 14, 56, 68, z * 0.5, z * 0.58);
        keys(b, -x * 0.9, x * 0.9, rim + 12, z * 0.84, z * 0.975);
        b.wood(60).box(-x * 0.94, x * 0.94, rim, rim + 46, z * 0.78, z * 0.835);
        b.over(() -> {
            b.in(0, rim + 46, z * 0.72, 0, 14, 0, () -> b.wood(120).box(-x * 0.4, x * 0.4, 0, 240, -12, 0).tone(Finish.PLAIN, 960)
                    .box(-x * 0.26, -4, 10, 270, 0, 5).box(4,
                    x * 0.26, 10, 270, 0, 5));
            b.in(-x, rim + 12, 0, 0, 0, 38, () -> b.wood(20).cut('y', 0, 26, moved(cornered(x, z * 0.8), x, -z * 0.16)));
            b.tone(Finish.WOOD, 220).bar(11, x * 0.66, rim, z * 0.1, x * 0.36, rim + b.w * 0.46, z * 0.1);
        });
        for (int i = 0; i < 9; i++) {
            double at = -x * 0.8 + x * 0.18 * i;
            b.line(3, 0, 0xe8e0c8, 620, at, rim + 8, z * 0.7, at * 0.9 - x * 0.06, rim + 8, -z * (0.86 - 0.09 * i));
        }
        b.line(5, 0, 0xffffff, 380, -x * 0.9, rim - 60, z + 1, x * 0.9, rim - 60, z + 1);
    }

    private static double[] cornered(double x, double z) {
        return Outline.join(new double[] {-x, z, x, z, x, z * 0.55},
                Outline.curve(false, 5, x * 0.98, z * 0.4, x * 0.8, z * 0.02, x * 0.4, -z * 0.3, x * 0.22, -z * 0.66, -x * 0.06, -z * 0.94, -x * 0.5,
                        -z, -x * 0.88, -z * 0.9, -x,
                        -z * 0.62));
    }

    private static double[] moved(double[] outline, double byA, double byB) {
        double[] there = outline.clone();
        for (int i = 0; i < there.length; i += 2) {
            there[i] += byA;
            there[i + 1] += byB;
        }
        return there;
    }

    private static void harp(Build b) {
        double x = b.w / 2;
        double z = Math.min(b.d / 2, 180);
        double top = b.h * 0.94;
        b.tone(Finish.WOOD, 620).cut('y', 0, 90, Outline.rounded(-x, x * 0.7, -z, z, 60, 3));
        b.turn('y', x * 0.62, 90, 0, 0, 60, 60, 46, 90, 34, b.h * 0.5, 28, b.h * 0.74, 30, b.h * 0.76, 46, b.h * 0.8, 40, top - 90, 58, b.h - 90, 26);
        b.tone(Finish.WOOD, 520).cut('z', -40, 40, Outline.join(Outline.curve(false, 5, x * 0.56, top, x * 0.2, top * 0.94, -x * 0.2, top * 0.82,
                -x * 0.62, top * 0.84, -x * 0.96,
                top * 0.76), Outline.curve(false, 5, -x * 0.98, top * 0.68, -x * 0.6, top * 0.75, -x * 0.2, top * 0.74, x * 0.2, top * 0.85, x * 0.56,
                        top * 0.88)));
        b.tone(Finish.WOOD, 420).post(x * 0.4, 90, 0, 70, z * 0.8, -x * 0.86, top * 0.72, 0, 40, z * 0.36);
        for (int i = 0; i < 16; i++) {
            double t = (i + 1) / 17.0;
            double down = 0.14 + 0.8 * t;
            double fromX = x * 0.4 - x * 1.26 * down;
            double up = top * (0.86 - 0.1 * StrictMath.sin(StrictMath.PI * t));
            b.line(6, 0, i % 7 == 0 ? 0x8a1f1f : Stroke.INK, 720, fromX + 50, 90 + (top * 0.72 - 90) * down, 0, x * 0.44 - x * 1.2 * t + 40, up, 0);
        }
    }

    private static void drums(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        drum(b, 'z', 0, b.h * 0.26, -z * 0.78, b.h * 0.26, z * 0.7);
        drum(b, 'y', -x * 0.28, b.h * 0.54, -z * 0.3, b.h * 0.13, b.h * 0.2);
        drum(b, 'y', x * 0.28, b.h * 0.54, -z * 0.3, b.h * 0.14, b.h * 0.22);
        drum(b, 'y', x * 0.66, b.h * 0.16, z * 0.2, b.h * 0.19, b.h * 0.36);
        drum(b, 'y', -x * 0.52, b.h * 0.38, z * 0.3, b.h * 0.15, b.h * 0.12);
        for (int side = -1; side <= 1; side += 2) for (int i = 0; i < 3; i++) {
            double a = 2 * StrictMath.PI * i / 3 + side * 0.4;
            double c = StrictMath.cos(a) * b.h * 0.16;
            double s = StrictMath.sin(a) * b.h * 0.16;
            b.tone(Finish.METAL, 640).bar(9, side * x * 0.72, b.h * 0.3, -z * 0.5, side * x * 0.72 + c, 0, -z * 0.5 + s);
            b.bar(8, -x * 0.52 * 1, b.h * 0.38, z * 0.3, -x * 0.52 + c * 0.8, 0, z * 0.3 + s * 0.8);
            b.bar(8, x * 0.66 + c, b.h * 0.3, z * 0.2 + s, x * 0.66 + c * 1.1, 0, z * 0.2 + s * 1.1);
        }
        cymbal(b, -x * 0.72, b.h * 0.94, -z * 0.5, x * 0.27, b.h * 0.3);
        cymbal(b, x * 0.72, b.h * 0.88, -z * 0.5, x * 0.28, b.h * 0.3);
        cymbal(b, -x * 0.84, b.h * 0.66, z * 0.1, x * 0.16, 0);
        b.tone(Finish.METAL, 640).bar(10, 0, b.h * 0.5, -z * 0.4, -x * 0.28, b.h * 0.62, -z * 0.3)
                .bar(10, 0, b.h * 0.5, -z * 0.4, x * 0.28, b.h * 0.62, -z * 0.3);
        b.tone(Finish.WOOD, 760).bar(8, -x * 0.6, b.h * 0.52, z * 0.4, -x * 0.34, b.h * 0.53, z * 0.1);
        b.tone(Finish.CLOTH, 140).turn('y', 0, b.h * 0.38, z * 0.84, 0, 110, 20, 130, 50, 120).tone(Finish.METAL, 500)
                .bar(16, 0, 0, z * 0.84, 0, b.h * 0.4, z * 0.84);
    }

    private static void drum(Build b, char axis, double x, double y, double z, double radius, double long_) {
        b.plain(0).turn(axis, x, y, z, 0, radius * 0.96, long_, radius * 0.96);
        for (double at : new double[] {0, long_ * 0.92}) b.tone(Finish.METAL, 760)
                .turn(axis, x, y, z, at, radius * 0.97, at, radius, at + long_ * 0.08, radius, at + long_ * 0.08,
                radius * 0.97);
        b.tone(Finish.PLAIN, 950).turn(axis, x, y, z, -1, radius * 0.9, 0.5, radius * 0.9)
                .turn(axis, x, y, z, long_ - 0.5, radius * 0.9, long_ + 1, radius * 0.9);
    }

    private static void cymbal(Build b, double x, double y, double z, double radius, double foot) {
        b.tone(Finish.METAL, 640).bar(9, x, foot, z, x, y + 30, z);
        b.in(x, y, z, 0, 12, 0, () -> b.tone(Finish.METAL, 780).turn('y', 0, 0, 0, 0, radius, 8, radius * 0.96, 26, radius * 0.24, 44, radius * 0.14,
                48, 2));
    }

    private static void gramophone(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        if (b.says("jukebox", "juke box", "juke-box")) {
            jukebox(b, x, z);
            return;
        }
        double box = b.h * 0.56;
        b.wood(-80).box(-x * 0.92, x * 0.92, 0, 60, -z * 0.9, z * 0.9).wood(0).box(-x * 0.84, x * 0.84, 60, box - 40, -z * 0.84, z * 0.84).wood(60)
                .box(-x * 0.94, x * 0.94, box - 40,
                box, -z * 0.94, z * 0.94);
        b.frame(6, -x * 0.66, x * 0.66, 120, box - 100, z * 0.85).line(6, 0, 120, z * 0.85, 0, box - 100, z * 0.85);
        b.tone(Finish.PLAIN, 60).turn('y', 0, box, z * 0.1, 0, x * 0.62, 12, x * 0.62).tone(Finish.PLAIN, 640)
                .turn('y', 0, box + 12, z * 0.1, 0, x * 0.18, 2, x * 0.18);
        b.tone(Finish.METAL, 460).bar(10, x * 0.8, box * 0.8, 0, x, box * 0.8, 0, x, box * 0.7, 30);
        double y = b.h * 0.8;
        b.tone(Finish.METAL, 620).taper(16, 34, -x * 0.3, box + 24, z * 0.3, -x * 0.5, box + 60, -z * 0.3, -x * 0.3, box + 110, -z * 0.8, 0, y,
                -z * 0.6);
        b.in(0, y, -z * 0.6, 0, 10, 0, () -> b.tone(Finish.METAL, 700).turn('z', 0, 0, 0, 0, 30, z * 0.5, 66, z * 0.9, 110, z * 1.2, x * 0.66,
                z * 1.36, x * 0.94, z * 1.37, x * 0.92,
                z * 1.2, x * 0.62, z * 0.9, 96, z * 0.5, 20));
    }

    private static void jukebox(Build b, double x, double z) {
        double[] arch = Outline.join(new double[] {-x, 0, x, 0}, Outline.arc(0, b.h * 0.62, x, b.h * 0.38, 0, 180, 12));
        double[] inner = Outline.join(new double[] {-x * 0.7, b.h * 0.52, x * 0.7, b.h * 0.52},
                Outline.arc(0, b.h * 0.62, x * 0.7, b.h * 0.27, 0, 180, 12));
        b.wood(0).cut('z', -z, z * 0.8, arch).tone(Finish.LIGHT, 900).cut('z', z * 0.8, z * 0.88, inner);
        b.tone(Finish.METAL, 760).box(-x * 0.8, x * 0.8, b.h * 0.4, b.h * 0.5, z * 0.7, z);
        for (int i = 0; i < 8; i++) b.tone(Finish.PLAIN, i % 2 == 0 ? 920 : 300).box(-x * 0.74 + x * 0.19 * i, -x * 0.74 + x * 0.19 * i + x * 0.13,
                b.h * 0.43, b.h * 0.47, z, z + 6);
        for (int i = -2; i <= 2; i++) b.line(10, i * x * 0.26, b.h * 0.06, z * 0.81, i * x * 0.26, b.h * 0.36, z * 0.81);
        for (int side = -1; side <= 1; side += 2) b.lamp(880).box(side * x * 0.86 - 18, side * x * 0.86 + 18, b.h * 0.05, b.h * 0.62, z * 0.8,
                z * 0.9);
    }
}
