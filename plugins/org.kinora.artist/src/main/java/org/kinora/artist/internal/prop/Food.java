package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;

/** What is eaten. */
final class Food {
    private Food() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("bread", Food::bread), entry("food", Food::meal), entry("sandwich", Food::sandwich), entry("cheese", Food::cheese),
                entry("cake", Food::cake), entry("cookie", Food::cookie), entry("egg", Food::egg), entry("apple", Food::apple), entry("saffron",
                        Food::saffron),
                entry("berries", Food::berries), entry("flour", Food::flour));
    }

    private static void bread(Build b) {
        b.wood(0).soft(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2, b.h * 0.48);
        for (int i = -1; i <= 1; i++) {
            double x = i * b.w * 0.24;
            b.line(4, 800, 0x161618, 800, x - b.w * 0.08, b.h * 0.93, -b.d * 0.26, x, b.h, 0, x + b.w * 0.08, b.h * 0.93, b.d * 0.26);
        }
    }

    private static void meal(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        b.tone(Finish.PLAIN, 920).turn('y', 0, 0, 0, 0, r * 0.6, b.h * 0.1, r * 0.64, b.h * 0.26, r, b.h * 0.28, r * 0.96, b.h * 0.16, r * 0.66,
                b.h * 0.15, 1);
        b.wood(-100).soft(-r * 0.5, r * 0.2, b.h * 0.15, b.h * 0.6, -r * 0.3, r * 0.4, b.h * 0.2);
        for (int i = 0; i < 3; i++) b.tone(Finish.EARTH, 700).ball(r * (0.22 + 0.14 * i), b.h * 0.34, r * (-0.3 + 0.22 * i), r * 0.16, b.h * 0.22,
                r * 0.16);
        b.tone(Finish.FOLIAGE, 420);
        new Mould(b).mass(-r * 0.1, b.h * 0.4, -r * 0.46, r * 0.3, b.h * 0.4, r * 0.2, 7, 0.4);
        b.line(2, 400, 0x161618, 300, -r * 0.1, b.h * 0.6, 0, -r * 0.2, b.h * 0.8, 0, 0, b.h, 0);
    }

    private static void sandwich(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(60).soft(-x, x, 0, b.h * 0.34, -z, z, 10);
        b.tone(Finish.FOLIAGE, 420).soft(-x * 1.0, x, b.h * 0.32, b.h * 0.46, -z, z, 5).tone(Finish.PLAIN, 760).box(-x * 0.98, x * 0.98,
                b.h * 0.46, b.h * 0.56, -z * 0.98, z * 0.98);
        b.wood(60).soft(-x, x, b.h * 0.56, b.h, -z, z, 18);
    }

    private static void cheese(Build b) {
        b.plain(0).cut('y', 0, b.h, -b.w / 2, b.d / 2, b.w / 2, b.d * 0.1, b.w / 2, -b.d * 0.1, -b.w / 2, -b.d / 2);
        for (int i = 0; i < 3; i++) b.tone(Finish.PLAIN, 560).in(0, 0, 0, 0, 0, 0, () -> b.ball(b.dice.between(-b.w * 0.3, b.w * 0.1), b.h,
                b.dice.between(-b.d * 0.2, b.d * 0.2),
                b.w * 0.06, 1, b.w * 0.06));
    }

    /** A cake in its tin, burnt: black, cracked, and smoking. */
    private static void burnt(Build b) {
        double r = b.w / 2;
        b.tone(Finish.METAL, 640).turn('y', 0, 0, 0, 0, r * 0.84, b.h * 0.1, r * 0.86, b.h * 0.74, r * 0.98, b.h * 0.78, r, b.h * 0.74, r * 0.94);
        b.tone(Finish.PLAIN, 60);
        new Mould(b).mass(0, b.h * 0.66, 0, r * 0.93, b.h * 0.42, r * 0.93, 18, 0.1);
        for (int i = 0; i < 7; i++) {
            double a = i * 0.9;
            b.line(4, 0, 0x8A7A6A, 900, r * 0.1 * StrictMath.cos(a), b.h * 1.08, r * 0.1 * StrictMath.sin(a), r * 0.42 * StrictMath.cos(a + 0.3),
                    b.h * 1.03, r * 0.42 * StrictMath.sin(a + 0.3), r * 0.7 * StrictMath.cos(a), b.h * 0.94, r * 0.7 * StrictMath.sin(a));
        }
        for (int i = -1; i <= 1; i++) {
            double x = i * r * 0.4;
            b.line(7, 500, 0x161618, 420, x, b.h * 1.15, 0, x + r * 0.12, b.h * 1.5, 0, x - r * 0.1, b.h * 1.9, 0, x + r * 0.1, b.h * 2.4, 0);
        }
    }

    private static void cake(Build b) {
        if (b.says("burnt", "black", "tin")) {
            burnt(b);
            return;
        }
        double r = b.w / 2;
        b.plain(0).turn('y', 0, 0, 0, 0, r * 0.92, b.h * 0.8, r * 0.92);
        b.tone(Finish.PLAIN, 930).turn('y', 0, b.h * 0.66, 0, 0, r * 0.93, b.h * 0.14, r * 0.95, b.h * 0.2, r * 0.9);
        for (int i = 0; i < 8; i++) {
            double a = i * StrictMath.PI / 4;
            b.tone(Finish.PLAIN, 930).ball(r * 0.88 * StrictMath.cos(a), b.h * 0.6, r * 0.88 * StrictMath.sin(a), r * 0.1, b.h * 0.2, r * 0.1);
            if (i % 2 == 0) b.tone(Finish.PLAIN, 420).ball(r * 0.6 * StrictMath.cos(a), b.h * 0.92, r * 0.6 * StrictMath.sin(a), r * 0.09,
                    b.h * 0.08, r * 0.09);
        }
        if (b.says("birthday", "candle")) for (int i = 0; i < 5; i++) {
            double a = i * StrictMath.PI * 0.4;
            b.tone(Finish.PLAIN, 800).bar(3, r * 0.36 * StrictMath.cos(a), b.h * 0.84, r * 0.36 * StrictMath.sin(a), r * 0.36 * StrictMath.cos(a),
                    b.h * 1.4,
                    r * 0.36 * StrictMath.sin(a));
            b.tone(Finish.LIGHT, 1000).ball(r * 0.36 * StrictMath.cos(a), b.h * 1.5, r * 0.36 * StrictMath.sin(a), 4, 9, 4);
        }
    }

    private static void cookie(Build b) {
        double r = b.w / 2;
        b.wood(0).turn('y', 0, 0, 0, 0, r * 0.9, b.h * 0.5, r, b.h, r * 0.8);
        for (int i = 0; i < 6; i++) b.tone(Finish.WOOD, 240).ball(r * 0.6 * StrictMath.cos(i * 2.4) * (i % 3 + 1) / 3, b.h * 0.96,
                r * 0.6 * StrictMath.sin(i * 2.4) * (i % 3 + 1) / 3, 5,
                3, 5);
    }

    private static void egg(Build b) {
        double r = b.w / 2;
        b.plain(0).turn('y', 0, 0, 0, 0, 0, b.h * 0.04, r * 0.44, b.h * 0.2, r * 0.88, b.h * 0.38, r, b.h * 0.6, r * 0.9, b.h * 0.82, r * 0.58,
                b.h * 0.95, r * 0.26, b.h, 0);
    }

    private static void apple(Build b) {
        double r = b.w / 2;
        double top = b.h * 0.86;
        b.plain(0).turn('y', 0, 0, 0, top * 0.06, 0, 0, r * 0.4, top * 0.12, r * 0.72, top * 0.4, r * 0.97, top * 0.66, r, top * 0.88, r * 0.76,
                top, r * 0.36, top * 0.9, 0);
        b.wood(-120).bar(2, 0, top * 0.88, 0, r * 0.1, b.h, 0);
        b.tone(Finish.FOLIAGE, 420).in(r * 0.1, b.h * 0.93, 0, 30, 0, 0, () -> b.ball(r * 0.3, 0, 0, r * 0.3, 1.5, r * 0.14));
    }

    /** A handful of round berries with two leaves. */
    private static void berries(Build b) {
        double r = b.w * 0.17;
        double[][] places = {{-0.3, 0, -0.1}, {0.02, 0, 0.3}, {0.3, 0, -0.02}, {-0.02, 0, -0.32}, {0.02, 0, -0.01}, {-0.16, 1, 0.1}, {0.17, 1,
                0.1}, {0.02, 1, -0.18},
            {-0.32, 0, 0.24}, {0.3, 0, 0.28}};
        for (double[] at : places) {
            double y = r + at[1] * r * 1.45;
            b.of(Finish.PLAIN, at[1] > 0 ? 60 : 0).ball(at[0] * b.w, y, at[2] * b.d, r, r, r);
            b.line(1.6, 0, 0xE8E6E0, 700, at[0] * b.w - r * 0.45, y + r * 0.5, at[2] * b.d + r * 0.8, at[0] * b.w - r * 0.1, y + r * 0.75,
                    at[2] * b.d + r * 0.72);
        }
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.FOLIAGE, 460).in(side * b.w * 0.2, b.h * 0.7, -b.d * 0.16, side * 40, 0, side * -16,
                () -> b.ball(0, 0, 0, b.w * 0.26, 2.5, b.w * 0.12));
    }

    /** A heap, what was spilt around it, and the rolling pin that lies in it. */
    private static void flour(Build b) {
        b.plain(0);
        new Mould(b).mass(-b.w * 0.1, b.h * 0.1, 0, b.w * 0.26, b.h * 0.7, b.d * 0.28, 14, 0.34);
        for (int i = 0; i < 34; i++) {
            double way = i * 2.39996;
            double far = 0.3 + 0.022 * (i % 9);
            double size = b.w * (0.012 + 0.006 * (i % 4));
            b.ball(-b.w * 0.1 + StrictMath.cos(way) * far * b.w * 0.9, b.h * 0.03, StrictMath.sin(way) * far * b.d, size * 1.6, b.h * 0.05, size);
        }
        b.tone(Finish.WOOD, 560).in(b.w * 0.24, 0, b.d * 0.05, 24, 0, 0, () -> b.bar(24, 0, 24, -b.d * 0.4, 0, 24, b.d * 0.4)
                .bar(9, 0, 24, -b.d * 0.56, 0, 24, b.d * 0.56));
    }

    /** A heap of threads in a shallow brass pan. */
    private static void saffron(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        b.tone(Finish.METAL, 700).turn('y', 0, 0, 0, 0, r * 0.5, b.h * 0.1, r * 0.7, b.h * 0.5, r, b.h * 0.56, r * 0.97, b.h * 0.3, r * 0.74,
                b.h * 0.26, 1);
        b.plain(0);
        new Mould(b).mass(0, b.h * 0.36, 0, r * 0.62, b.h * 0.6, r * 0.62, 14, 0.3);
        for (int i = 0; i < 30; i++) {
            double way = i * 2.39996;
            double far = r * (0.1 + 0.02 * i);
            double x = StrictMath.cos(way) * far;
            double z = StrictMath.sin(way) * far;
            double y = b.h * (1.0 - 0.45 * far / r);
            b.line(3, 500, 0x7A1408, 900, x, y, z, x + 9 * StrictMath.cos(way * 3), y + 3, z + 9 * StrictMath.sin(way * 3));
        }
    }
}
