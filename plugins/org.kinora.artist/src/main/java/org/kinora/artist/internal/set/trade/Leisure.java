package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Sport, camping and feasts. */
final class Leisure {
    private Leisure() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("treadmill", Leisure::treadmill), entry("weights", Leisure::weights), entry("punch-bag", Leisure::bag),
                entry("boxing-ring", Leisure::ring),
                entry("tent", Leisure::tent), entry("christmas-tree", Leisure::tree));
    }

    private static void treadmill(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(-100).soft(-x, x, 30, 150, -z, z * 0.96, 30).tone(Finish.PLAIN, 110).box(-x * 0.74, x * 0.74, 150, 162, -z * 0.6, z * 0.94);
        for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.METAL, 620).bar(32, side * x * 0.88, 120, -z * 0.72, side * x * 0.88, b.h * 0.7, -z * 0.84, side * x * 0.8, b.h * 0.86,
                    -z * 0.86);
            b.bar(20, side * x * 0.88, b.h * 0.7, -z * 0.84, side * x * 0.88, b.h * 0.68, -z * 0.2).tone(Finish.PLAIN, 160)
                    .bar(26, side * x * 0.88, b.h * 0.685, -z * 0.4, side * x * 0.88,
                    b.h * 0.68, -z * 0.16);
        }
        b.in(0, b.h * 0.84, -z * 0.86, 0, 24, 0, () -> {
            b.plain(60).soft(-x * 0.94, x * 0.94, -b.h * 0.1, b.h * 0.15, -60, 30, 26).tone(Finish.LIGHT, 640)
                    .box(-x * 0.5, x * 0.5, 0, b.h * 0.1, 30, 34);
            b.line(6, -x * 0.4, b.h * 0.03, 35, -x * 0.1, b.h * 0.06, 35, x * 0.1, b.h * 0.04, 35, x * 0.4, b.h * 0.08, 35);
        });
        for (int i = 0; i < 5; i++) b.line(5, 0, 0x60646a, 700, -x * 0.74, 163, -z * 0.5 + b.d * 0.16 * i, x * 0.74, 163, -z * 0.5 + b.d * 0.16 * i);
    }

    private static void weights(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int side = -1; side <= 1; side += 2) {
            b.tone(Finish.METAL, 440).box(side * x * 0.42 - 28, side * x * 0.42 + 28, 0, b.h * 0.88, -z * 0.5, -z * 0.34)
                    .box(side * x * 0.42 - 35, side * x * 0.42 + 35, 0, 40, -z, z * 0.2);
            b.bar(15, side * x * 0.42, b.h * 0.8, -z * 0.4, side * x * 0.42, b.h * 0.78, -z * 0.1, side * x * 0.42, b.h * 0.88, -z * 0.05);
            for (int i = 0; i < 3; i++) {
                double radius = b.h * (0.25 - 0.045 * i);
                double at = side * x * (0.66 + 0.1 * i);
                b.tone(Finish.PLAIN, 110 + 50 * i).turn('x', at - 30, b.h * 0.74, -z * 0.12, 0, radius * 0.9, 8, radius, 50, radius, 58,
                        radius * 0.9);
            }
        }
        b.tone(Finish.METAL, 780).turn('x', -x, b.h * 0.74, -z * 0.12, 0, 14, b.w, 14);
        b.cloth(-60).soft(-140, 140, 370, 450, -z * 0.8, z, 34).tone(Finish.METAL, 440).box(-26, 26, 0, 370, z * 0.6, z * 0.8)
                .box(-200, 200, 0, 40, z * 0.6, z * 0.84).box(-26, 26, 0,
                370, -z * 0.7, -z * 0.5);
    }

    private static void bag(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double top = b.h * 0.86;
        b.of(Finish.CLOTH, 0).turn('y', 0, 0, 0, 0, r * 0.8, 14, r * 0.96, top * 0.5, r, top - 30, r * 0.94, top, r * 0.8);
        for (int i = 0; i < 4; i++) {
            double c = StrictMath.cos(StrictMath.PI * (0.25 + i * 0.5)) * r * 0.86;
            double s = StrictMath.sin(StrictMath.PI * (0.25 + i * 0.5)) * r * 0.86;
            b.tone(Finish.METAL, 560).bar(7, c, top - 10, s, 0, b.h * 0.98, 0);
        }
        b.tone(Finish.METAL, 560).turn('y', 0, b.h * 0.95, 0, 0, 20, b.h * 0.05, 20);
        b.line(16, 0, b.h, 0, 0, b.h + 2600, 0);
        for (double y : new double[] {0.2, 0.72}) hoop(b, y * b.h, r + 3);
        b.line(5, 500, Stroke.INK, 500, -r * 0.5, b.h * 0.5, r * 0.86, -r * 0.1, b.h * 0.47, r, r * 0.3, b.h * 0.5, r * 0.95);
    }

    private static void hoop(Build b, double y, double radius) {
        double[] points = new double[3 * 17];
        for (int i = 0; i <= 16; i++) {
            points[3 * i] = radius * StrictMath.cos(i * StrictMath.PI / 8);
            points[3 * i + 1] = y;
            points[3 * i + 2] = radius * StrictMath.sin(i * StrictMath.PI / 8);
        }
        b.line(7, 0, Stroke.INK, 700, points);
    }

    /** A ring whose canvas lies nearly on the floor, since people fight in it and walk over it. */
    private static void ring(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.tone(Finish.PLAIN, 200).box(-x, x, 0, 18, -z, z).cloth(300).box(-x * 0.94, x * 0.94, 18, 30, -z * 0.94, z * 0.94);
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) {
            b.tone(Finish.METAL, 320).bar(48, sx * x * 0.92, 20, sz * z * 0.92, sx * x * 0.92, b.h, sz * z * 0.92);
            b.tone(Finish.CLOTH, sx * sz > 0 ? 240 : 900).soft(sx * x * 0.88 - 150, sx * x * 0.88 + 150, b.h * 0.3, b.h * 0.97, sz * z * 0.88 - 150,
                    sz * z * 0.88 + 150, 60);
        }
        for (int rope = 0; rope < 3; rope++) {
            double y = b.h * (0.4 + 0.24 * rope);
            b.tone(Finish.CLOTH, rope == 1 ? 940 : 260).bar(17, -x * 0.88, y, -z * 0.88, x * 0.88, y, -z * 0.88)
                    .bar(17, -x * 0.88, y, z * 0.88, x * 0.88, y, z * 0.88);
            b.bar(17, -x * 0.88, y, -z * 0.88, -x * 0.88, y, z * 0.88).bar(17, x * 0.88, y, -z * 0.88, x * 0.88, y, z * 0.88);
        }
        b.line(26, 0, Stroke.INK, 240, -x * 0.4, 31, 0, x * 0.4, 31, 0);
    }

    /** A ridge tent whose front stands open. */
    private static void tent(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double t = 30;
        b.cloth(0).cut('z', -z, z * 0.8, -x, 0, -x + 60, 0, 0, b.h - t - 40, x - 60, 0, x, 0, 0, b.h);
        b.cloth(-40).cut('z', -z, -z + t, -x + 50, 0, x - 50, 0, 0, b.h - 40);
        b.tone(Finish.EARTH, 180).box(-x * 0.9, x * 0.9, 0, 12, -z * 0.94, z * 0.8);
        for (int side = -1; side <= 1; side += 2) {
            for (int way = -1; way <= 1; way += 2) b.pane(new Vec(0, 0, way), true, new Vec(side * x * 0.97, 0, z * 0.82),
                    new Vec(0, b.h - 20, z * 0.8),
                    new Vec(side * x * 0.56, 0, z * 0.9));
            b.line(6, side * x * 0.5, b.h * 0.5, z * 0.4, side * x * 1.25, 0, z * 0.55).line(6, side * x * 0.5, b.h * 0.5, -z * 0.4, side * x * 1.25,
                    0, -z * 0.55);
            for (int i = 0; i < 2; i++) b.line(6, 400, Stroke.INK, 420, side * x * 0.1, b.h * 0.88, z * (0.3 - 0.7 * i), side * x * 0.9, b.h * 0.09,
                    z * (0.2 - 0.6 * i));
        }
        b.tone(Finish.WOOD, 420).bar(22, 0, 0, z * 0.78, 0, b.h - 30, z * 0.78).tone(Finish.WOOD, 420)
                .bar(18, 0, b.h - 40, -z * 0.98, 0, b.h - 40, z);
        b.line(6, 0, b.h, z * 0.8, 0, 0, z * 1.3);
    }

    private static void tree(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double low = b.h * 0.16;
        b.tone(Finish.WOOD, 300).turn('y', 0, 0, 0, 0, r * 0.3, b.h * 0.09, r * 0.36).tone(Finish.WOOD, 220)
                .bar(r * 0.09, 0, b.h * 0.05, 0, 0, b.h * 0.3, 0);
        int tiers = 6;
        for (int i = 0; i < tiers; i++) {
            double y = low + (b.h * 0.9 - low) * i / (tiers + 0.4);
            double wide = r * (1 - 0.145 * i);
            b.leaf(25 * (i % 2)).skin(false, tier(y, b.h * 0.24, wide));
            for (int k = 0; k < 7 - i; k++) {
                double a = 2 * StrictMath.PI * (k + 0.5 * (i % 2)) / (7 - i) + 0.3;
                double size = r * 0.085;
                b.surface(bauble(b, i + k)).ball(wide * 0.9 * StrictMath.cos(a), y + size * 0.5, wide * 0.9 * StrictMath.sin(a), size, size, size);
                double c = a + StrictMath.PI / (7 - i);
                b.tone(Finish.LIGHT, b.night ? 1000 : 960).ball(wide * 0.7 * StrictMath.cos(c), y + b.h * 0.06, wide * 0.7 * StrictMath.sin(c),
                        size * 0.42, size * 0.6, size * 0.42);
            }
        }
        double[] star = new double[20];
        for (int i = 0; i < 10; i++) {
            double a = StrictMath.PI * (0.5 + i / 5.0);
            double reach = r * (i % 2 == 0 ? 0.19 : 0.08);
            star[2 * i] = reach * StrictMath.cos(a);
            star[2 * i + 1] = b.h - r * 0.19 + reach * StrictMath.sin(a);
        }
        b.tone(Finish.LIGHT, 980).cut('z', -12, 12, star);
    }

    private static Surface bauble(Build b, int which) {
        int[] tones = {860, 420, 640};
        int[] colours = {0xd8b24a, 0xa02c2c, 0xb9c4cc};
        return new Surface(tones[which % 3], colours[which % 3], false, Finish.METAL);
    }

    /** A skirt of twigs: its hem goes in and out. */
    private static List<Vec[]> tier(double y, double high, double wide) {
        int sides = 26;
        List<Vec[]> rings = new ArrayList<>();
        for (double[] level : new double[][] {{0.06, 0.2, 0}, {0, 1, 0.1}, {0.16, 0.72, 0.05}, {0.6, 0.34, 0.02}, {1, 0.02, 0}}) {
            Vec[] ring = new Vec[sides];
            for (int i = 0; i < sides; i++) {
                double a = 2 * StrictMath.PI * i / sides;
                double out = wide * level[1] * (1 - (i % 2) * level[2]);
                ring[i] = new Vec(out * StrictMath.cos(a), y + high * level[0] + (level[0] == 0 ? (i % 2) * high * 0.1 : 0), out * StrictMath.sin(a));
            }
            rings.add(ring);
        }
        return rings;
    }
}
