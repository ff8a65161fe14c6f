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

/** Tables and desks. */
final class Tables {
    private Tables() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("table", Tables::table), entry("round-table", Tables::round), entry("desk", Tables::desk),
                entry("nightstand", Tables::nightstand), entry("workbench", Tables::workbench),
                entry("lab-bench", Tables::lab), entry("pool-table", Tables::pool), entry("altar", Tables::altar), entry("pulpit", Tables::pulpit));
    }

    private static void table(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        if (b.says("round")) {
            round(b);
            return;
        }
        double thick = Math.min(45, b.h * 0.07);
        double leg = Math.min(38, b.w * 0.035);
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.wood(-40)
                .post(sx * (x - leg * 2.4), 0, sz * (z - leg * 2.4), leg * 0.62, leg * 0.62, sx * (x - leg * 2.4), b.h - thick, sz * (z - leg * 2.4),
                leg,
                leg);
        b.wood(-20).box(-x + leg * 2, x - leg * 2, b.h - thick - b.h * 0.12, b.h - thick, -z + leg * 1.8, z - leg * 1.8);
        b.wood(40).box(-x, x, b.h - thick, b.h, -z, z);
        for (int i = 0; i < 3; i++) {
            double at = z * (-0.5 + 0.5 * i);
            b.line(3, 600, Stroke.INK, 320, -x * b.dice.between(0.5, 0.9), b.h + 1, at, x * b.dice.between(0.2, 0.9), b.h + 1, at + 12);
        }
        if (b.says("laid", "set", "dinner", "feast")) b.over(() -> places(b, x, z));
    }

    /** Plates and glasses for who sits there. */
    private static void places(Build b, double x, double z) {
        for (int side = -1; side <= 1; side += 2) for (int i = 0; i < Math.max(1, (int) (b.w / 700)); i++) {
            double at = -x + b.w * (i + 0.5) / Math.max(1, (int) (b.w / 700));
            b.tone(Finish.PLAIN, 930).turn('y', at, b.h, side * z * 0.6, 0, 70, 4, 76, 16, 125, 17, 118, 6, 70);
            b.glass().turn('y', at + 150, b.h, side * z * 0.36, 0, 28, 100, 34);
        }
    }

    private static void round(Build b) {
        double r = b.w / 2;
        boolean cloth = b.dice.chance(45);
        b.wood(-60).turn('y', 0, 0, 0, 0, r * 0.5, 30, r * 0.48, 60, r * 0.14, b.h * 0.3, r * 0.1, b.h * 0.5, r * 0.13, b.h - 40, r * 0.1);
        b.wood(30).turn('y', 0, b.h - 40, 0, 0, r * 0.96, 10, r, 34, r, 40, r * 0.97);
        if (cloth) {
            int sides = 28;
            List<Vec[]> rings = new ArrayList<>();
            for (double[] level : new double[][] {{b.h * 0.72, 0.97}, {b.h * 0.86, 0.985}, {b.h - 1, 1}}) {
                Vec[] ring = new Vec[sides];
                for (int i = 0; i < sides; i++) {
                    double a = 2 * StrictMath.PI * i / sides;
                    double sway = level[0] < b.h * 0.8 ? 1 + 0.03 * StrictMath.sin(7 * a) : 1;
                    ring[i] = new Vec(r * level[1] * sway * StrictMath.cos(a),
                            level[0] + (level[0] < b.h * 0.8 ? 14 * StrictMath.sin(7 * a) : 0), r * level[1] * sway * StrictMath.sin(a));
                }
                rings.add(ring);
            }
            b.tone(Finish.CLOTH, 900).skin(false, rings).turn('y', 0, b.h - 2, 0, 0, r, 2, r * 0.99);
        }
    }

    private static void drawers(Build b, double x0, double x1, double y0, double y1, int many, double z) {
        for (int i = 0; i < many; i++) {
            double a = y0 + (y1 - y0) * i / many + 8;
            double e = y0 + (y1 - y0) * (i + 1) / many - 8;
            b.frame(4, x0 + 14, x1 - 14, a, e, z);
            double way = z > 0 ? 1 : -1;
            b.tone(Finish.METAL, 700).bar(7, (x0 + x1) / 2 - 45, (a + e) / 2, z, (x0 + x1) / 2 - 40, (a + e) / 2, z + way * 18, (x0 + x1) / 2 + 40,
                    (a + e) / 2, z + way * 18, (x0 + x1) / 2 + 45, (a + e) / 2, z);
        }
    }

    private static void desk(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        if (b.brief().owner().contains("pupil") || b.d < 560) {
            for (int sx = -1; sx <= 1; sx += 2) b.tone(Finish.METAL, 340).bar(16, sx * (x - 60), 10, z * 0.8, sx * (x - 60), b.h - 40, z * 0.4)
                    .bar(16, sx * (x - 60), 10, -z * 0.8, sx * (x - 60), b.h - 40, -z * 0.4).bar(16,
                    sx * (x - 60), 14, -z * 0.8, sx * (x - 60), 14, z * 0.8);
            b.wood(60).box(-x, x, b.h - 35, b.h, -z, z).tone(Finish.PLAIN, 300).box(-x * 0.8, x * 0.8, b.h * 0.72, b.h * 0.74, -z * 0.7, z * 0.6);
            b.over(() -> b.tone(Finish.PLAIN, 930).box(x * 0.1, x * 0.45, b.h, b.h + 4, -z * 0.6, z * 0.1));
            return;
        }
        b.wood(40).box(-x, x, b.h - 40, b.h, -z, z);
        for (int side = -1; side <= 1; side += 2) {
            double x0 = side < 0 ? -x + 40 : x - 40 - b.w * 0.26;
            b.wood(0).box(x0, x0 + b.w * 0.26, 60, b.h - 40, -z + 40, z - 40).wood(-60).box(x0 + 15, x0 + b.w * 0.26 - 15, 0, 60, -z + 60, z - 60);
            drawers(b, x0, x0 + b.w * 0.26, 70, b.h - 50, 3, -z + 38);
            drawers(b, x0, x0 + b.w * 0.26, 70, b.h - 50, 3, z - 38);
        }
        b.wood(-20).box(-x * 0.5, x * 0.5, b.h * 0.45, b.h - 40, z - 80, z - 60);
        b.over(() -> writing(b, x, z));
    }

    /** What lies on a desk: a blotter with paper, books, pens in a cup; who works there sits at the front. */
    private static void writing(Build b, double x, double z) {
        b.tone(Finish.PLAIN, 240).box(-x * 0.3, x * 0.3, b.h, b.h + 3, -z * 0.8, z * 0.1).tone(Finish.PLAIN, 950)
                .box(-x * 0.12, x * 0.16, b.h + 3, b.h + 6, -z * 0.6, -z * 0.0);
        for (int i = 0; i < 3; i++) b.tone(Finish.PLAIN, 800 - 160 * i).box(x * 0.62, x * 0.82 - i * 10, b.h + i * 28, b.h + i * 28 + 27, z * 0.2,
                z * 0.75 - i * 12);
        b.tone(Finish.PLAIN, 300).turn('y', -x * 0.7, b.h, z * 0.4, 0, 36, 100, 38, 100, 32, 10, 30);
        for (int i = 0; i < 3; i++) b.tone(Finish.PLAIN, 200 + 240 * i).bar(5, -x * 0.7 + (i - 1) * 14, b.h + 30, z * 0.4, -x * 0.7 + (i - 1) * 34,
                b.h + 170, z * 0.4 + 10);
    }

    private static void nightstand(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.wood(-60)
                .post(sx * (x - 30), 0, sz * (z - 30), 14, 14, sx * (x - 30), b.h * 0.3, sz * (z - 30), 22, 22);
        b.wood(0).box(-x + 10, x - 10, b.h * 0.28, b.h - 25, -z + 10, z - 15).wood(40).box(-x, x, b.h - 25, b.h, -z, z);
        drawers(b, -x + 10, x - 10, b.h * 0.3, b.h - 30, 2, z - 14);
    }

    private static void workbench(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.wood(-30).box(sx * (x - 110) - 55, sx * (x - 110) + 55, 0, b.h - 80,
                sz * (z - 80) - 55, sz * (z - 80) + 55);
        b.wood(-10).box(-x + 60, x - 60, b.h * 0.22, b.h * 0.27, -z + 60, z - 60).wood(40).box(-x, x, b.h - 80, b.h, -z, z);
        b.over(() -> tools(b, x, z));
        b.tone(Finish.METAL, 420).soft(-x * 0.9, -x * 0.62, b.h * 0.28, b.h * 0.55, -z * 0.4, z * 0.5, 14);
        for (int i = 1; i < 3; i++) b.line(4, -x, b.h + 1, -z + b.d * i / 3, x, b.h + 1, -z + b.d * i / 3);
    }

    /** A vice, a board and a plane. */
    private static void tools(Build b, double x, double z) {
        b.metal(0).box(x * 0.6, x * 0.78, b.h - 160, b.h + 60, z, z + 5).box(x * 0.6, x * 0.78, b.h - 140, b.h + 40, z - 60, z)
                .bar(14, x * 0.69, b.h - 40, z, x * 0.69, b.h - 40, z + 20).bar(9, x * 0.6, b.h - 40, z + 5, x * 0.78,
                b.h - 40, z + 5);
        b.tone(Finish.WOOD, 560).box(-x * 0.7, -x * 0.2, b.h, b.h + 50, -z * 0.4, -z * 0.1).tone(Finish.METAL, 300)
                .box(-x * 0.1, x * 0.12, b.h, b.h + 75, -z * 0.2, z * 0.0).tone(Finish.WOOD, 420).soft(-x * 0.06, x * 0.08, b.h + 70,
                b.h + 130, -z * 0.16, -z * 0.04, 20);
    }

    private static void lab(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = b.h - 45;
        b.plain(-40).box(-x + 40, x - 40, 90, top, -z + 60, z - 60).plain(-340).box(-x + 60, x - 60, 0, 90, -z + 100, z - 100).tone(Finish.PLAIN, 300)
                .box(-x, x, top, b.h, -z, z);
        int doors = (int) (b.w / 600);
        for (int i = 0; i < doors; i++) {
            double x0 = -x + 40 + (b.w - 80) * i / doors;
            double x1 = -x + 40 + (b.w - 80) * (i + 1) / doors;
            for (double f : new double[] {z - 58, -z + 58}) {
                b.frame(4, x0 + 12, x1 - 12, 110, top - 180, f).frame(4, x0 + 12, x1 - 12, top - 160, top - 20, f);
                b.line(9, x1 - 60, top - 300, f * 1.003, x1 - 60, top - 230, f * 1.003)
                        .line(9, (x0 + x1) / 2 - 50, top - 90, f * 1.003, (x0 + x1) / 2 + 50, top - 90, f * 1.003);
            }
        }
        b.over(() -> glassware(b, x, b.h, z));
    }

    private static void glassware(Build b, double x, double y, double z) {
        b.glass().turn('y', -x * 0.6, y, 0, 0, 90, 8, 92, 110, 30, 190, 26).tone(Finish.WATER, 420).turn('y', -x * 0.6, y + 3, 0, 0, 84, 50, 56);
        b.glass().turn('y', -x * 0.36, y, z * 0.2, 0, 60, 150, 62).tone(Finish.WATER, 620).turn('y', -x * 0.36, y + 3, z * 0.2, 0, 56, 80, 57);
        b.tone(Finish.WOOD, 520).box(x * 0.1, x * 0.36, y, y + 25, -z * 0.2, z * 0.0).box(x * 0.1, x * 0.36, y + 70, y + 85, -z * 0.2, z * 0.0);
        for (int i = 0; i < 5; i++) b.glass().turn('y', x * (0.13 + 0.05 * i), y + 25, -z * 0.1, 0, 11, 140, 12);
        b.tone(Finish.METAL, 260).soft(x * 0.52, x * 0.72, y, y + 40, -z * 0.3, z * 0.3, 12)
                .bar(30, x * 0.62, y + 40, -z * 0.2, x * 0.62, y + 250, -z * 0.24)
                .in(x * 0.62, y + 230, 0, 0, -24, 0, () -> b.turn('y', 0, -120, 0, 0, 20, 90, 34, 220, 28, 230, 34));
        b.tone(Finish.METAL, 320).bar(12, -x * 0.85, y, -z * 0.4, -x * 0.85, y + 330, -z * 0.4)
                .bar(9, -x * 0.85, y + 300, -z * 0.4, -x * 0.62, y + 300, -z * 0.1);
    }

    private static void pool(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.tone(Finish.WOOD, 300)
                .turn('y', sx * (x - 200), 0, sz * (z - 200), 0, 70, 80, 60, 200, 90, 350, 70, b.h * 0.66, 100);
        b.tone(Finish.WOOD, 340).box(-x, x, b.h * 0.64, b.h * 0.94, -z, z).of(Finish.CLOTH, 60)
                .box(-x + 120, x - 120, b.h * 0.93, b.h * 0.945, -z + 120, z - 120);
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.WOOD, 300).box(-x, x, b.h * 0.94, b.h, Math.min(side * z, side * (z - 110)),
                Math.max(side * z, side * (z - 110))).box(Math.min(side * x, side * (x - 110)),
                Math.max(side * x, side * (x - 110)), b.h * 0.94, b.h, -z, z);
        for (int i = 0; i < 6; i++) b.tone(Finish.PLAIN, i == 0 ? 960 : 240 + 110 * i).ball(x * (-0.5 + 0.2 * i), b.h * 0.945 + 28,
                z * (i % 2 == 0 ? 0.2 : -0.24), 28, 28, 28);
        b.over(() -> b.tone(Finish.WOOD, 620).taper(8, 14, -x * 0.3, b.h + 18, z * 0.5, x * 0.4, b.h + 12, z * 0.1));
    }

    private static void altar(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.stone(-60).box(-x * 0.94, x * 0.94, 0, b.h - 90, -z * 0.86, z * 0.86).stone(0).box(-x, x, b.h - 90, b.h, -z, z);
        b.tone(Finish.CLOTH, 960).box(-x * 0.5, x * 0.5, b.h * 0.3, b.h + 4, z, z + 8).box(-x * 0.5, x * 0.5, b.h, b.h + 5, -z, z + 8);
        b.line(16, 0, b.h * 0.45, z + 10, 0, b.h * 0.85, z + 10).line(16, -x * 0.12, b.h * 0.72, z + 10, x * 0.12, b.h * 0.72, z + 10);
        for (int side = -1; side <= 1; side += 2) b.frame(7, side * x * 0.72 - x * 0.16, side * x * 0.72 + x * 0.16, b.h * 0.12, b.h * 0.8, z * 0.87);
    }

    private static void pulpit(Build b) {
        double r = b.w / 2;
        b.wood(-60).turn('y', 0, 0, 0, 0, r * 0.7, 90, r * 0.66, 120, r * 0.3, b.h * 0.34, r * 0.34);
        double[] eight = Outline.arc(0, 0, r * 0.94, r * 0.94, 22.5, 382.5, 8);
        b.wood(0).cut('y', b.h * 0.34, b.h * 0.9, eight).wood(40).cut('y', b.h * 0.88, b.h * 0.93, Outline.arc(0, 0, r, r, 22.5, 382.5, 8));
        b.in(0, b.h * 0.96, r * 0.5, 0, 0, 0, () -> b.in(0, 0, 0, 0, -22, 0, () -> b.wood(60).box(-r * 0.5, r * 0.5, -20, 10, -r * 0.3, r * 0.3)
                .tone(Finish.PLAIN, 940).box(-r * 0.4, r * 0.4, 10, 22, -r * 0.24, r * 0.22)));
        for (int i = 0; i < 8; i++) {
            double a = StrictMath.toRadians(45 * i);
            double reach = r * 0.88;
            b.line(5, reach * StrictMath.cos(a - 0.26), b.h * 0.42, reach * StrictMath.sin(a - 0.26), reach * StrictMath.cos(a - 0.26), b.h * 0.82,
                    reach * StrictMath.sin(a - 0.26), reach * StrictMath.cos(a + 0.26), b.h * 0.82, reach
                    * StrictMath.sin(a + 0.26), reach * StrictMath.cos(a + 0.26), b.h * 0.42, reach * StrictMath.sin(a + 0.26));
        }
    }
}
