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

/** What people lie in and on. The head end is at the back. */
final class Beds {
    private Beds() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("bed", Beds::bed), entry("bunk", Beds::bunk), entry("cot", Beds::cot), entry("hospital-bed", Beds::hospital),
                entry("pod", Beds::pod), entry("cradle", Beds::cradle),
                entry("coffin", Beds::coffin), entry("operating-table", Beds::operating));
    }

    /** Mattress, pillow and blanket between two heights; the box of the bed says how wide and long. */
    private static void bedding(Build b, double x, double y0, double y1, double z0, double z1, int pillows) {
        double mid = y0 + (y1 - y0) * 0.6;
        b.tone(Finish.CLOTH, 880).soft(-x, x, y0, mid + 20, z0, z1, 40);
        double fold = z0 + (z1 - z0) * 0.3;
        b.cloth(-140).soft(-x - 12, x + 12, y0 + 20, y1 - 10, fold + 40, z1 + 8, 50);
        b.tone(Finish.CLOTH, 930).soft(-x - 14, x + 14, mid - 40, y1 - 2, fold - 60, fold + 110, 30);
        for (int i = 0; i < pillows; i++) {
            double at = pillows == 1 ? 0 : (i - 0.5) * x * 0.96;
            double half = pillows == 1 ? x * 0.72 : x * 0.44;
            b.tone(Finish.CLOTH, 970).soft(at - half, at + half, mid, y1 + 50, z0 + 40, z0 + 40 + Math.min(420, (z1 - z0) * 0.2), 55);
        }
        b.line(5, 900, Stroke.INK, 480, -x * 0.4, y1 - 8, fold + 300, -x * 0.1, y1 - 6, fold + 620, -x * 0.2, y1 - 8, z1 - 200)
                .line(5, 900, Stroke.INK, 480, x * 0.5, y1 - 8, fold + 240, x * 0.3, y1 - 6, fold + 560);
    }

    private static void bed(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double base = b.h * 0.36;
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.WOOD, 380).box(side * (x - 40) - 40, side * (x - 40) + 40, 0, base + 40, z - 90,
                z - 10);
        b.tone(Finish.WOOD, 440).box(-x, x, base * 0.5, base + 40, -z + 60, z - 20);
        b.tone(Finish.WOOD, 380).cut('z', -z, -z + 60, -x, 0, x, 0, x, b.h * 0.96, x * 0.5, b.h * 1.0, -x * 0.5, b.h * 1.0, -x, b.h * 0.96);
        bedding(b, x - 40, base, b.h * 0.93, -z + 70, z - 40, b.w > 1250 ? 2 : 1);
    }

    private static void bunk(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.tone(Finish.METAL, 300)
                .box(sx * (x - 25) - 25, sx * (x - 25) + 25, 0, b.h, sz * (z - 25) - 25, sz * (z - 25) + 25);
        for (double y : new double[] {300, b.h * 0.74}) {
            b.tone(Finish.METAL, 340).box(-x, x, y, y + 50, -z, z);
            bedding(b, x - 50, y + 50, y + 190, -z + 60, z - 60, 1);
        }
        b.tone(Finish.METAL, 300).bar(15, x - 25, b.h * 0.94, -z + 40, x - 25, b.h * 0.94, z * 0.2);
        for (int side = -1; side <= 1; side += 2) b.bar(17, side * x * 0.44, 10, z - 14, side * x * 0.44, b.h * 0.88, z - 14);
        for (int i = 1; i < 6; i++) b.bar(13, -x * 0.44, b.h * 0.145 * i, z - 14, x * 0.44, b.h * 0.145 * i, z - 14);
    }

    private static void cot(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int end = -1; end <= 1; end++) b.wood(-160).bar(16, -x * 0.8, 10, end * z * 0.8, x * 0.8, b.h * 0.74, end * z * 0.8)
                .bar(16, x * 0.8, 10, end * z * 0.8, -x * 0.8, b.h * 0.74, end * z * 0.8);
        for (int side = -1; side <= 1; side += 2) b.bar(18, side * x * 0.9, b.h * 0.76, -z, side * x * 0.9, b.h * 0.76, z);
        b.cloth(-60).soft(-x, x, b.h * 0.74, b.h * 0.84, -z * 0.96, z * 0.96, 16);
        bedding(b, x * 0.8, b.h * 0.8, b.h * 0.94, -z * 0.9, z * 0.84, 1);
    }

    private static void hospital(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) Wheels.wheel(b, sx * (x - 90), 65, sz * (z - 200), 65, 34, 3);
        b.tone(Finish.METAL, 620).box(-x * 0.7, x * 0.7, 120, 190, -z * 0.8, z * 0.8).bar(26, -x * 0.5, 180, -z * 0.5, -x * 0.5, b.h * 0.62, z * 0.1)
                .bar(26, x * 0.5, 180, -z * 0.5, x * 0.5, b.h * 0.62, z * 0.1).box(-x, x,
                b.h * 0.6, b.h * 0.68, -z * 0.94, z * 0.94);
        bedding(b, x * 0.9, b.h * 0.66, b.h * 0.92, -z * 0.9, z * 0.9, 1);
        b.tone(Finish.PLAIN, 780).soft(-x, x, b.h * 0.5, b.h * 1.0, -z, -z + 50, 22).soft(-x, x, b.h * 0.5, b.h * 0.9, z - 45, z, 20);
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.METAL, 760).bar(14, side * x * 0.98, b.h * 0.66, -z * 0.4, side * x * 0.98,
                b.h * 0.95, -z * 0.36, side * x * 0.98, b.h * 0.95, z * 0.36, side * x * 0.98, b.h * 0.66,
                z * 0.4).bar(11, side * x * 0.98, b.h * 0.8, -z * 0.38, side * x * 0.98, b.h * 0.8, z * 0.38);
    }

    private static void pod(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.metal(-140).cut('y', 0, b.h * 0.16, Outline.rounded(-x * 0.7, x * 0.7, -z * 0.8, z * 0.8, 120, 3));
        b.metal(0).soft(-x, x, b.h * 0.14, b.h * 0.6, -z, z, b.h * 0.2);
        b.tone(Finish.CLOTH, 620).soft(-x * 0.76, x * 0.76, b.h * 0.5, b.h * 0.66, -z * 0.86, z * 0.86, 50).tone(Finish.CLOTH, 880)
                .soft(-x * 0.4, x * 0.4, b.h * 0.62, b.h * 0.72, -z * 0.84, -z * 0.62, 30);
        if (!b.says("open")) {
            List<Vec[]> rings = new ArrayList<>();
            for (int i = 0; i <= 8; i++) {
                double t = -1 + 0.25 * i;
                double reach = Math.sqrt(Math.max(0.02, 1 - t * t * 0.9));
                Vec[] ring = new Vec[12];
                for (int k = 0; k < 12; k++) {
                    double a = 2 * StrictMath.PI * k / 12;
                    ring[k] = new Vec(x * 0.9 * reach * StrictMath.cos(a),
                            b.h * 0.58 + Math.max(-0.05, StrictMath.sin(a)) * b.h * 0.42 * reach, z * 0.92 * t);
                }
                rings.add(ring);
            }
            b.glass().skin(false, rings);
            b.line(7, 900, 0xffffff, 600, -x * 0.5, b.h * 0.9, -z * 0.5, -x * 0.54, b.h * 0.92, z * 0.4);
        }
        b.tone(Finish.LIGHT, 800).box(-x * 0.24, x * 0.24, b.h * 0.3, b.h * 0.42, z - 12, z);
        for (int i = 0; i < 3; i++) b.line(7, x * 0.98, b.h * 0.3, -z * 0.5 + i * z * 0.4, x * 0.98, b.h * 0.46, -z * 0.5 + i * z * 0.4);
    }

    private static void cradle(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int end = -1; end <= 1; end += 2) {
            double at = end * (z - 40);
            b.wood(-60).cut('z', at - 20, at + 20, Outline.join(Outline.arc(0, x * 1.2, x, x * 1.2, 210, 330, 8),
                    new double[] {x * 0.7, b.h * 0.16, -x * 0.7, b.h * 0.16}));
            b.wood(20).cut('z', at - 25, at + 25, -x * 0.66, b.h * 0.14, x * 0.66, b.h * 0.14, x * 0.96, b.h * (end < 0 ? 0.86 : 0.66), 0,
                    b.h * (end < 0 ? 1 : 0.74), -x * 0.96, b.h * (end < 0 ? 0.86 : 0.66));
        }
        for (int side = -1; side <= 1; side += 2) b.wood(0).post(side * x * 0.66, b.h * 0.16, 0, 16, z - 40, side * x * 0.92, b.h * 0.62, 0, 16,
                z - 40);
        b.tone(Finish.CLOTH, 930).soft(-x * 0.74, x * 0.74, b.h * 0.34, b.h * 0.56, -z * 0.85, z * 0.85, 50).cloth(80)
                .soft(-x * 0.76, x * 0.76, b.h * 0.4, b.h * 0.6, -z * 0.1, z * 0.86, 44);
    }

    private static void coffin(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(-80).box(-x * 0.5, x * 0.5, 0, b.h * 0.3, -z * 0.7, z * 0.7);
        double[] plan = {-x * 0.6, -z, x * 0.6, -z, x, -z * 0.4, x * 0.56, z, -x * 0.56, z, -x, -z * 0.4};
        b.wood(0).cut('y', b.h * 0.3, b.h * 0.82, plan);
        double[] lid = new double[plan.length];
        for (int i = 0; i < plan.length; i++) lid[i] = plan[i] * 0.96;
        if (b.says("open")) b.tone(Finish.CLOTH, 900).cut('y', b.h * 0.82, b.h * 0.86, lid);
        else b.wood(30).cut('y', b.h * 0.82, b.h, lid);
        b.line(16, 0, 0xb0a890, 900, 0, b.h + 2, -z * 0.7, 0, b.h + 2, z * 0.1).line(16, 0, 0xb0a890, 900, -x * 0.3, b.h + 2, -z * 0.4, x * 0.3,
                b.h + 2, -z * 0.4);
        for (int side = -1; side <= 1; side += 2) for (int i = 0; i < 2; i++) b.metal(360)
                .bar(11, side * x * (0.84 - 0.2 * i), b.h * 0.56, z * (0.3 * i - 0.1) - 60, side * x * (0.92 - 0.2 * i), b.h * 0.5,
                z * (0.3 * i - 0.1),
                side * x * (0.78 - 0.2 * i), b.h * 0.56, z * (0.3 * i - 0.1) + 60);
    }

    private static void operating(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.metal(-60).soft(-x * 0.8, x * 0.8, 0, 90, -z * 0.35, z * 0.35, 40).box(-x * 0.32, x * 0.32, 60, b.h * 0.84, -z * 0.16, z * 0.16);
        b.tone(Finish.CLOTH, 360).soft(-x, x, b.h * 0.84, b.h * 0.96, -z, z, 40).tone(Finish.CLOTH, 900)
                .soft(-x * 1.0, x, b.h * 0.88, b.h, -z * 0.3, z * 0.98, 24).tone(Finish.CLOTH, 920).soft(-x * 0.6, x * 0.6, b.h * 0.92, b.h,
                -z * 0.96, -z * 0.74, 30);
        b.metal(0).bar(13, -x, b.h * 0.86, -z * 0.9, -x, b.h * 0.86, z * 0.9).bar(13, x, b.h * 0.86, -z * 0.9, x, b.h * 0.86, z * 0.9);
    }
}
