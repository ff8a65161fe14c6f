package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Marks;

/** Small things of metal. */
final class Trinkets {
    private Trinkets() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("key", Trinkets::key), entry("keys", Trinkets::keys), entry("ring", Trinkets::ring), entry("necklace",
                Trinkets::necklace),
                entry("coin", Trinkets::coin), entry("glasses", Trinkets::glasses), entry("trophy", Trinkets::trophy));
    }

    /** A ring of wire in the plane that looks to the front. */
    private static void loop(Build b, double x, double y, double z, double rx, double ry, double thick) {
        double[] path = new double[3 * 17];
        for (int k = 0; k <= 16; k++) {
            path[3 * k] = x + rx * StrictMath.cos(k * StrictMath.PI / 8);
            path[3 * k + 1] = y + ry * StrictMath.sin(k * StrictMath.PI / 8);
            path[3 * k + 2] = z;
        }
        b.bar(thick, path);
    }

    private static void key(Build b) {
        key(b, b.w, b.h, b.d);
    }

    private static void key(Build b, double w, double h, double d) {
        b.metal(0);
        loop(b, 0, h * 0.8, 0, w * 0.4, h * 0.16, d * 0.34);
        b.bar(d * 0.4, 0, h * 0.62, 0, 0, 0, 0).turn('y', 0, h * 0.56, 0, 0, d * 0.55, h * 0.04, d * 0.55);
        b.box(0, w * 0.42, h * 0.02, h * 0.12, -d * 0.2, d * 0.2).box(0, w * 0.34, h * 0.17, h * 0.25, -d * 0.2, d * 0.2);
    }

    private static void keys(Build b) {
        b.metal(40);
        loop(b, 0, b.h * 0.84, 0, b.w * 0.3, b.h * 0.14, b.d * 0.16);
        for (int i = -1; i <= 1; i++) {
            double z = i * b.d * 0.2;
            b.in(i * b.w * 0.14, b.h * 0.74, z, 0, 0, i * -22, () -> b.in(0, -b.h * 0.72, 0, 0, 0, 0, () -> key(b, b.w * 0.36, b.h * 0.72,
                    b.d * 0.5)));
        }
    }

    private static void ring(Build b) {
        double r = b.w * 0.42;
        b.metal(0);
        loop(b, 0, r + 2, 0, r, r, b.w * 0.06);
        b.tone(Finish.GLASS, 900).turn('y', 0, r * 2 + 1, 0, 0, b.w * 0.05, b.h * 0.12, b.w * 0.2, b.h * 0.2, b.w * 0.12);
    }

    private static void necklace(Build b) {
        b.metal(-80).bar(b.w * 0.014, -b.w * 0.42, b.h, 0, -b.w * 0.46, b.h * 0.7, 0, -b.w * 0.3, b.h * 0.4, 0, 0, b.h * 0.26, 0, b.w * 0.3,
                b.h * 0.4, 0, b.w * 0.46, b.h * 0.7, 0, b.w * 0.42,
                b.h, 0);
        b.metal(0).turn('z', 0, b.h * 0.13, -b.d / 2, 0, b.w * 0.16, b.d * 0.8, b.w * 0.18, b.d, b.w * 0.14);
        if (b.says("medal", "locket")) new Marks(b).portrait(0, b.h * 0.13, b.w * 0.22, b.d / 2 + 0.5);
    }

    private static void coin(Build b) {
        double r = b.w / 2;
        b.metal(0).turn('z', 0, r, -b.d / 2, 0, r, b.d, r).metal(60).turn('z', 0, r, b.d / 2 - 0.2, 0, r * 0.84, 0.4, r * 0.84);
        new Marks(b).portrait(0, r, r * 1.3, b.d / 2 + 0.5);
    }

    private static void glasses(Build b) {
        b.plain(0);
        for (int side = -1; side <= 1; side += 2) {
            loop(b, side * b.w * 0.26, b.h * 0.46, b.d * 0.46, b.w * 0.2, b.h * 0.44, 2.4);
            b.bar(2.2, side * b.w * 0.46, b.h * 0.6, b.d * 0.46, side * b.w * 0.49, b.h * 0.62, -b.d * 0.3, side * b.w * 0.48, b.h * 0.4,
                    -b.d * 0.48);
        }
        b.bar(2.2, -b.w * 0.07, b.h * 0.56, b.d * 0.46, 0, b.h * 0.64, b.d * 0.48, b.w * 0.07, b.h * 0.56, b.d * 0.46);
    }

    private static void trophy(Build b) {
        double r = b.w * 0.34;
        b.tone(Finish.STONE, 240).box(-b.w * 0.3, b.w * 0.3, 0, b.h * 0.18, -b.d * 0.4, b.d * 0.4);
        b.metal(0).turn('y', 0, b.h * 0.18, 0, 0, r * 0.6, b.h * 0.04, r * 0.5, b.h * 0.08, r * 0.14, b.h * 0.26, r * 0.16, b.h * 0.34, r * 0.6,
                b.h * 0.5, r * 0.94, b.h * 0.82, r);
        for (int side = -1; side <= 1; side += 2) b.bar(b.w * 0.03, side * r * 0.9, b.h * 0.9, 0, side * b.w * 0.48, b.h * 0.86, 0,
                side * b.w * 0.44, b.h * 0.66, 0, side * r * 0.7, b.h * 0.58,
                0);
    }
}
