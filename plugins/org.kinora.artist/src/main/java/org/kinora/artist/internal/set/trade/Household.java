package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Outline;

/** Kitchen and bathroom. */
final class Household {
    private Household() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("stove", Household::stove), entry("sink", Household::sink), entry("fridge", Household::fridge),
                entry("toilet", Household::toilet), entry("bathtub", Household::bathtub),
                entry("shower", Household::shower), entry("washbasin", Household::washbasin), entry("washing-machine", Household::washing),
                        entry("vending-machine", Household::vending),
                entry("phone-booth", Household::booth), entry("sheeted", Household::sheeted));
    }

    private static void stove(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).box(-x, x, 60, b.h - 30, -z, z - 25).plain(-600).box(-x + 25, x - 25, 0, 60, -z, z - 60).tone(Finish.METAL, 180)
                .box(-x, x, b.h - 30, b.h - 8, -z, z);
        for (int i = 0; i < 4; i++) {
            double cx = (i % 2 == 0 ? -1 : 1) * x * 0.46;
            double cz = (i < 2 ? -1 : 1) * z * 0.44;
            b.tone(Finish.METAL, 90).turn('y', cx, b.h - 10, cz, 0, x * 0.3, 10, x * 0.28);
            if (i == 1) b.over(() -> b.tone(Finish.METAL, 520).turn('y', cx, b.h, cz, 0, x * 0.3, 8, x * 0.34, 130, x * 0.36, 150, x * 0.3, 156,
                    x * 0.06, 176, x * 0.07));
        }
        b.plain(-60).box(-x, x, b.h * 0.82, b.h - 30, z - 30, z - 5);
        for (int i = 0; i < 5; i++) b.tone(Finish.PLAIN, 220).turn('z', -x * 0.72 + i * x * 0.36, b.h * 0.88, z - 8, 0, 26, 20, 22);
        if (b.says("open")) {
            openOven(b, x, z);
            return;
        }
        b.tone(Finish.GLASS, 240).box(-x * 0.66, x * 0.66, b.h * 0.3, b.h * 0.64, z - 28, z - 18);
        b.frame(6, -x * 0.9, x * 0.9, b.h * 0.16, b.h * 0.78, z - 24).tone(Finish.METAL, 640)
                .bar(13, -x * 0.7, b.h * 0.72, z - 20, -x * 0.68, b.h * 0.72, z, x * 0.68, b.h * 0.72, z, x * 0.7, b.h * 0.72, z - 20);
    }

    /** The door hangs down before the dark inside with its grid. */
    private static void openOven(Build b, double x, double z) {
        double low = b.h * 0.16;
        double high = b.h * 0.78;
        b.tone(Finish.PLAIN, 60).box(-x * 0.86, x * 0.86, low + 20, high - 10, z - 26, z - 22);
        b.tone(Finish.METAL, 520).box(-x * 0.84, x * 0.84, b.h * 0.34, b.h * 0.34 + 8, z - 22, z - 12)
                .box(-x * 0.84, x * 0.84, b.h * 0.54, b.h * 0.54 + 8, z - 22, z - 12);
        b.plain(-40).box(-x * 0.9, x * 0.9, low, low + 34, z - 20, z - 20 + high - low).tone(Finish.METAL, 640)
                .bar(13, -x * 0.7, low + 60, z + high - low - 80, x * 0.7, low + 60, z + high - low - 80);
    }

    private static void cabinet(Build b, double top, double z) {
        double x = b.w / 2;
        b.plain(0).box(-x, x, 90, top, -z, z - 25).plain(-500).box(-x, x, 0, 90, -z, z - 80);
        b.frame(5, -x + 20, -8, 110, top - 20, z - 22).frame(5, 8, x - 20, 110, top - 20, z - 22);
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.METAL, 500).bar(8, side * 40, top * 0.72, z - 22, side * 40, top * 0.72, z - 6,
                side * 40, top * 0.56, z - 6, side * 40, top * 0.56, z - 22);
    }

    private static void tap(Build b, double y, double z, double high) {
        b.tone(Finish.METAL, 620).bar(15, 0, y, z, 0, y + high * 0.8, z, 0, y + high, z + high * 0.25, 0, y + high * 0.9, z + high * 0.62, 0,
                y + high * 0.74, z + high * 0.66);
        for (int side = -1; side <= 1; side += 2) b.turn('y', side * 90, y, z, 0, 22, 30, 14, 50, 26, 60, 24);
    }

    private static void sink(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h - 30;
        cabinet(b, top, z);
        b.tone(Finish.METAL, 620).box(-x, x, top, top + 30, -z, -z * 0.5).box(-x, x, top, top + 30, z * 0.6, z)
                .box(-x, -x * 0.7, top, top + 30, -z * 0.5, z * 0.6).box(x * 0.7, x, top, top + 30, -z * 0.5, z * 0.6);
        b.tone(Finish.METAL, 360).box(-x * 0.7, x * 0.7, top - 20, top + 2, -z * 0.5, z * 0.6);
        b.over(() -> tap(b, b.h, -z * 0.7, 230));
    }

    private static void fridge(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double split = b.h * 0.66;
        b.plain(-300).box(-x + 20, x - 20, 0, 50, -z, z - 70);
        if (b.says("open")) {
            b.plain(0).box(-x, -x + 40, 50, b.h, -z, z - 70).box(x - 40, x, 50, b.h, -z, z - 70).box(-x, x, b.h - 40, b.h, -z, z - 70)
                    .box(-x, x, 50, 90, -z, z - 70).tone(Finish.LIGHT, 960).box(-x + 40, x - 40, 90, b.h - 40, -z, -z + 20);
            for (int i = 1; i < 4; i++) b.glass().box(-x + 40, x - 40, b.h * 0.22 * i, b.h * 0.22 * i + 12, -z + 20, z - 90)
                    .tone(Finish.PLAIN, 380 + 90 * i).turn('y', -x * 0.4 + i * 60, b.h * 0.22 * i + 12, 0, 0, 45, 180, 45);
            b.in(-x, 0, z - 70, 70, 0, 0, () -> b.plain(20).soft(0, b.w, 55, b.h, 0, 65, 20));
            return;
        }
        b.plain(0).soft(-x, x, 50, split - 6, -z, z - 25, 22).soft(-x, x, split + 6, b.h, -z, z - 25, 22);
        b.tone(Finish.METAL, 560).bar(13, x * 0.78, split - 80, z - 25, x * 0.78, split - 80, z - 2, x * 0.78, split - 420, z - 2, x * 0.78,
                split - 420, z - 25).bar(13, x * 0.78, split + 60, z - 25, x * 0.78, split + 60, z - 2,
                x * 0.78, split + 260, z - 2, x * 0.78, split + 260, z - 25);
        b.tone(Finish.PLAIN, 980).box(-x * 0.5, -x * 0.2, split - 320, split - 150, z - 26, z - 22).tone(Finish.PLAIN, 560)
                .box(-x * 0.1, x * 0.2, split + 120, split + 270, z - 26, z - 22);
    }

    private static void toilet(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).soft(-x, x, b.h * 0.48, b.h * 0.96, -z, -z + b.d * 0.26, 36).plain(20).box(-x, x, b.h * 0.95, b.h, -z, -z + b.d * 0.27);
        b.plain(0).turn('y', 0, 0, z * 0.2, 0, x * 0.6, b.h * 0.1, x * 0.5, b.h * 0.26, x * 0.6, b.h * 0.46, x * 0.92, b.h * 0.5, x * 0.94);
        b.plain(0).box(-x * 0.5, x * 0.5, 0, b.h * 0.46, -z * 0.7, z * 0.2);
        b.plain(40).cut('y', b.h * 0.5, b.h * 0.54, Outline.curve(true, 3, -x * 0.7, -z * 0.46, x * 0.7, -z * 0.46, x * 0.96, z * 0.2, x * 0.6,
                z * 0.84, 0, z * 0.98, -x * 0.6, z * 0.84, -x * 0.96, z * 0.2));
        b.tone(Finish.METAL, 700).box(-40, 40, b.h - 4, b.h, -z * 0.8, -z * 0.7);
    }

    private static void bathtub(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).skin(true, List.of(oblong(x * 0.84, z * 0.7, 50), oblong(x * 0.93, z * 0.84, 110), oblong(x * 0.96, z * 0.9, b.h * 0.88),
                oblong(x, z, b.h * 0.92), oblong(x, z, b.h), oblong(x * 0.9, z * 0.82, b.h), oblong(x * 0.88, z * 0.78, b.h * 0.9),
                oblong(x * 0.78, z * 0.6, b.h * 0.28)));
        if (b.says("water", "full", "foam", "bubble")) b.tone(Finish.WATER, 700).cut('y', b.h * 0.72, b.h * 0.75,
                Outline.rounded(-x * 0.88, x * 0.88, -z * 0.78, z * 0.78, z * 0.7, 5));
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.tone(Finish.METAL, 420)
                .ball(sx * x * 0.8, 45, sz * z * 0.7, 55, 45, 55);
        b.over(() -> b.tone(Finish.METAL, 640).bar(17, x * 0.95, b.h, 0, x * 0.95, b.h + 120, 0, x * 0.84, b.h + 130, 0, x * 0.8, b.h + 90, 0));
    }

    /** A level outline with round ends. */
    private static Vec[] oblong(double x, double z, double y) {
        double[] outline = Outline.rounded(-x, x, -z, z, z * 0.85, 5);
        Vec[] ring = new Vec[outline.length / 2];
        for (int i = 0; i < ring.length; i++) ring[i] = new Vec(outline[2 * i], y, outline[2 * i + 1]);
        return ring;
    }

    private static void shower(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).box(-x, x, 0, 120, -z, z).box(-x, x, 120, b.h, -z, -z + 30);
        b.tone(Finish.METAL, 640).bar(14, -x + 20, b.h - 20, -z + 30, -x + 20, b.h - 20, z - 20, x - 20, b.h - 20, z - 20, x - 20, b.h - 20, -z + 30)
                .bar(12, 0, b.h * 0.5, -z + 45, 0, b.h * 0.93, -z + 45, 0, b.h * 0.95, -z + 200).turn('y',
                0, b.h * 0.9, -z + 220, 0, 80, 24, 60, 50, 20);
        b.tone(Finish.GLASS, 900).box(-x + 20, x * 0.1, 130, b.h - 40, z - 26, z - 20).box(x - 26, x - 20, 130, b.h - 40, -z + 40, z - 30);
        b.tone(Finish.METAL, 640).bar(10, x * 0.02, b.h * 0.44, z - 20, x * 0.02, b.h * 0.44, z, x * 0.02, b.h * 0.56, z, x * 0.02, b.h * 0.56,
                z - 20);
        b.line(5, 0, 0xffffff, 620, -x * 0.7, b.h * 0.5, z - 16, -x * 0.3, b.h * 0.8, z - 16);
        for (int i = 1; i < 6; i++) b.line(3, 0, Stroke.INK, 300, -x, 120 + (b.h - 120) * i / 6, -z + 32, x, 120 + (b.h - 120) * i / 6, -z + 32);
    }

    private static void washbasin(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(-30).turn('y', 0, 0, -z * 0.2, 0, x * 0.36, b.h * 0.1, x * 0.26, b.h * 0.7, x * 0.3);
        b.plain(0).skin(true, List.of(oval(x * 0.5, z * 0.5, b.h * 0.68), oval(x * 0.9, z * 0.86, b.h * 0.8), oval(x, z, b.h * 0.97)));
        b.plain(-160).skin(true, List.of(oval(x * 0.78, z * 0.7, b.h * 0.96), oval(x * 0.78, z * 0.7, b.h)));
        b.over(() -> tap(b, b.h * 0.95, -z * 0.76, 130));
    }

    private static Vec[] oval(double rx, double rz, double y) {
        Vec[] ring = new Vec[18];
        for (int i = 0; i < 18; i++) ring[i] = new Vec(rx * StrictMath.cos(i * StrictMath.PI / 9), y,
                rz * StrictMath.sin(i * StrictMath.PI / 9));
        return ring;
    }

    private static void washing(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).soft(-x, x, 0, b.h, -z, z - 20, 16);
        b.tone(Finish.METAL, 560).turn('z', 0, b.h * 0.44, z - 30, 0, x * 0.62, 24, x * 0.62, 30, x * 0.5).tone(Finish.GLASS, 240)
                .turn('z', 0, b.h * 0.44, z - 12, 0, x * 0.48, 12, x * 0.3);
        b.line(6, -x, b.h * 0.82, z - 18, x, b.h * 0.82, z - 18).tone(Finish.PLAIN, 260).turn('z', x * 0.6, b.h * 0.9, z - 20, 0, 36, 20, 32)
                .tone(Finish.PLAIN, 700).box(-x * 0.84, -x * 0.3, b.h * 0.86, b.h * 0.95, z - 22, z - 16);
    }

    private static void vending(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).soft(-x, x, 0, b.h, -z, z - 20, 24);
        b.tone(Finish.LIGHT, 880).box(-x * 0.88, x * 0.4, b.h * 0.3, b.h * 0.94, z - 24, z - 14);
        for (int row = 0; row < 5; row++) for (int i = 0; i < 4; i++) b.tone(Finish.PLAIN, 240 + 150 * b.dice.next(5))
                .box(-x * 0.82 + i * x * 0.3, -x * 0.82 + i * x * 0.3 + x * 0.2, b.h * (0.34 + 0.12 * row), b.h * (0.42 + 0.12 * row),
                z - 14, z - 4);
        b.tone(Finish.PLAIN, 160).box(-x * 0.7, x * 0.3, b.h * 0.1, b.h * 0.22, z - 24, z - 12).tone(Finish.PLAIN, 200)
                .box(x * 0.54, x * 0.86, b.h * 0.5, b.h * 0.72, z - 24, z - 8);
        b.line(b.h * 0.04, 0, 0xffffff, 900, x * 0.55, b.h * 0.86, z - 16, x * 0.85, b.h * 0.86, z - 16);
    }

    private static void booth(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.plain(0)
                .box(sx * (x - 40) - 40, sx * (x - 40) + 40, 0, b.h - 220, sz * (z - 40) - 40, sz * (z - 40) + 40);
        b.plain(0).box(-x, x, 0, 90, -z, z).box(-x, x, b.h - 260, b.h - 90, -z, z).plain(-40)
                .cut('z', -z * 0.96, z * 0.96, -x * 0.96, b.h - 90, x * 0.96, b.h - 90, x * 0.5, b.h, -x * 0.5, b.h);
        b.lamp(940).box(-x * 0.7, x * 0.7, b.h - 220, b.h - 130, z, z + 4);
        for (int face = 0; face < 4; face++) {
            if (face == 0 && b.says("open")) continue;
            b.in(0, 0, 0, face * 90, 0, 0, () -> {
                b.glass().box(-x + 80, x - 80, 90, b.h - 260, z - 44, z - 38);
                for (int i = 1; i < 6; i++) b.line(12, -x + 80, 90 + (b.h - 350) * i / 6, z - 34, x - 80, 90 + (b.h - 350) * i / 6, z - 34);
                b.line(12, 0, 90, z - 34, 0, b.h - 260, z - 34);
            });
        }
        b.tone(Finish.PLAIN, 160).box(-140, 140, b.h * 0.42, b.h * 0.64, -z + 60, -z + 160)
                .bar(22, -100, b.h * 0.46, -z + 180, -100, b.h * 0.58, -z + 180);
    }

    /** Furniture under dust sheets. */
    private static void sheeted(Build b) {
        int sides = 26;
        List<Vec[]> rings = new ArrayList<>();
        for (double[] level : new double[][] {{0, 1, 0.05}, {0.3, 0.95, 0.04}, {0.62, 0.86, 0.03}, {0.8, 0.8, 0.02}, {0.95, 0.6, 0.02},
                {1, 0.3, 0}}) {
            Vec[] ring = new Vec[sides];
            for (int i = 0; i < sides; i++) {
                double a = 2 * StrictMath.PI * i / sides;
                double c = StrictMath.cos(a);
                double s = StrictMath.sin(a);
                double square = 1 / StrictMath.pow(StrictMath.pow(Math.abs(c), 5) + StrictMath.pow(Math.abs(s), 5), 0.2);
                double r = level[1] * square * (1 - level[2] + level[2] * StrictMath.sin(9 * a + level[0]));
                double dip = level[0] > 0.7 ? 0.08 * b.h * (c > 0.2 ? 1 : 0) : 0;
                ring[i] = new Vec(b.w / 2 * r * c, b.h * level[0] - dip, b.d / 2 * r * s);
            }
            rings.add(ring);
        }
        b.cloth(0).skin(true, rings);
        for (int i = 0; i < 8; i++) {
            double x = b.w * (-0.42 + 0.12 * i);
            b.line(6, 900, Stroke.INK, 560, x * 0.86, b.h * b.dice.between(0.6, 0.85), b.d * 0.43, x * 0.94, b.h * 0.3, b.d * 0.475, x, b.h * 0.04,
                    b.d * 0.5);
        }
    }
}
