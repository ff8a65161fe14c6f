package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Chairs and seats: the front is where whoever sits looks. */
final class Seats {
    private Seats() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("chair", Seats::chair), entry("armchair", Seats::armchair), entry("sofa", Seats::sofa),
                entry("stool", Seats::stool), entry("wheelchair", Seats::wheelchair),
                entry("throne", Seats::throne), entry("pilot-seat", Seats::pilot), entry("car-seat", Seats::car),
                        entry("seat-middle", Seats::middle), entry("back-seat", Seats::back),
                        entry("bus-seat", Seats::bus),
                entry("train-bench", Seats::train), entry("deckchair", Seats::deckchair));
    }

    private static void legs(Build b, double x, double z0, double z1, double top, double thick) {
        for (int side = -1; side <= 1; side += 2) {
            b.post(side * x, 0, z1, thick * 0.6, thick * 0.6, side * x, top, z1, thick, thick);
            b.post(side * x, 0, z0, thick * 0.6, thick * 0.6, side * x, top, z0, thick, thick);
        }
    }

    private static void chair(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double seat = b.h * 0.5;
        b.wood(-60);
        legs(b, x * 0.84, -z * 0.8, z * 0.84, seat - 30, 19);
        b.wood(20).cut('y', seat - 34, seat, -x * 0.86, -z * 0.86, x * 0.86, -z * 0.86, x, z * 0.7, x * 0.92, z, -x * 0.92, z, -x, z * 0.7);
        for (int side = -1; side <= 1; side += 2) b.wood(-60).post(side * x * 0.84, seat, -z * 0.8, 19, 17, side * x * 0.8, b.h, -z * 0.96, 14, 13);
        boolean slats = b.dice.chance(50);
        double back = -z * 0.9;
        b.wood(0).cut('z', back - 26, back - 8, -x * 0.84, b.h * 0.86, x * 0.84, b.h * 0.86, x * 0.8, b.h * 0.97, x * 0.4, b.h, -x * 0.4, b.h,
                -x * 0.8, b.h * 0.97);
        if (slats) for (int i = -1; i <= 1; i++) b.wood(-20).box(i * x * 0.42 - 20, i * x * 0.42 + 20, seat, b.h * 0.87, -z * 0.9, -z * 0.84);
        else for (int i = 0; i < 2; i++) b.wood(-20).box(-x * 0.8, x * 0.8, seat + b.h * (0.12 + 0.13 * i), seat + b.h * (0.18 + 0.13 * i), -z * 0.92,
                -z * 0.85);
        b.wood(-80).bar(9, -x * 0.8, seat * 0.4, z * 0.8, x * 0.8, seat * 0.4, z * 0.8)
                .bar(9, -x * 0.8, seat * 0.34, -z * 0.78, -x * 0.8, seat * 0.34, z * 0.8).bar(9, x * 0.8, seat * 0.34, -z * 0.78, x * 0.8,
                seat * 0.34, z * 0.8);
        if (b.says("broken")) b.line(6, -x * 0.2, seat + 2, z * 0.6, 0, seat + 2, 0, -x * 0.1, seat + 2, -z * 0.5);
    }

    private static void armchair(Build b) {
        upholstered(b, 1, 0.2);
    }

    private static void sofa(Build b) {
        upholstered(b, b.w > 2200 ? 3 : 2, 0.1);
    }

    private static void upholstered(Build b, int cushions, double arm) {
        double x = b.w / 2;
        double z = b.d / 2;
        double seat = b.h * 0.47;
        double foot = 90;
        double in = x - b.w * arm;
        for (int side = -1; side <= 1; side += 2) for (int end = -1; end <= 1; end += 2) b.tone(Finish.WOOD, 220)
                .post(side * (x - 60), 0, end * (z - 70), 18, 18, side * (x - 60), foot + 20, end * (z - 70), 28, 28);
        b.cloth(-30).soft(-x * 0.97, x * 0.97, foot, seat * 0.72, -z * 0.9, z * 0.88, 40);
        b.cloth(-10).soft(-x * 0.96, x * 0.96, seat * 0.5, b.h, -z, -z + b.d * 0.24, 90);
        for (int side = -1; side <= 1; side += 2) {
            double x0 = Math.min(side * in, side * x);
            double x1 = Math.max(side * in, side * x);
            b.cloth(10).soft(x0, x1, foot, seat + b.h * 0.18, -z * 0.86, z * 0.96, b.w * arm * 0.46);
        }
        for (int i = 0; i < cushions; i++) {
            double x0 = -in + 2 * in * i / cushions;
            double x1 = -in + 2 * in * (i + 1) / cushions;
            b.cloth(60).soft(x0 + 4, x1 - 4, seat * 0.68, seat + 20, -z * 0.56, z * 0.96, 60);
            b.in(0, seat, -z * 0.52, 0, 10, 0, () -> b.cloth(40).soft(x0 + 8, x1 - 8, 0, b.h * 0.45, -60, 90, 80));
            b.line(4, 800, Stroke.INK, 420, (x0 + x1) / 2 - 90, seat + 21, z * 0.1, (x0 + x1) / 2, seat + 14, z * 0.3, (x0 + x1) / 2 + 70, seat + 21,
                    z * 0.2);
        }
        if (cushions > 1) b.in(-in * 0.7, seat + 30, -z * 0.2, -16, 24, 12, () -> b.cloth(170).soft(-190, 190, 0, 360, -55, 55, 52));
    }

    private static void stool(Build b) {
        double r = b.w / 2;
        double seat = b.h - 45;
        boolean bar = b.h > 560;
        if (b.says("office", "round") || bar && b.dice.chance(35)) {
            b.metal(0).turn('y', 0, 0, 0, 0, r * 0.9, 14, r * 0.86, 30, r * 0.2, seat, r * 0.16).cloth(0)
                    .turn('y', 0, seat - 30, 0, 0, r * 0.9, 20, r, 62, r * 0.94, 75, r * 0.7);
            return;
        }
        for (int i = 0; i < 4; i++) {
            double a = StrictMath.PI / 4 + i * StrictMath.PI / 2;
            b.wood(-50).taper(15, 20, r * 0.92 * StrictMath.cos(a), 0, r * 0.92 * StrictMath.sin(a), r * 0.6 * StrictMath.cos(a), seat,
                    r * 0.6 * StrictMath.sin(a));
        }
        for (int i = 0; i < 4; i++) {
            double a = StrictMath.PI / 4 + i * StrictMath.PI / 2;
            double c = a + StrictMath.PI / 2;
            double y = seat * (i % 2 == 0 ? 0.32 : 0.42);
            b.bar(11, r * 0.8 * StrictMath.cos(a), y, r * 0.8 * StrictMath.sin(a), r * 0.8 * StrictMath.cos(c), y, r * 0.8 * StrictMath.sin(c));
        }
        b.wood(40).turn('y', 0, seat, 0, 0, r * 0.94, 12, r, 36, r, 45, r * 0.9);
    }

    private static void wheelchair(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int side = -1; side <= 1; side += 2) {
            Wheels.wheel(b, side * (x - 25), b.h * 0.31, -z * 0.35, b.h * 0.31, 26, 10);
            Wheels.wheel(b, side * (x - 110), 90, z * 0.5, 90, 26, 5);
            b.metal(200).bar(13, side * (x - 90), b.h * 0.48, z * 0.4, side * (x - 90), b.h * 0.7, z * 0.4, side * (x - 90), b.h * 0.7, -z * 0.5)
                    .bar(13, side * (x - 95), b.h * 0.2, -z * 0.56, side * (x - 95), b.h * 0.9,
                    -z * 0.66, side * (x - 95), b.h * 0.96, -z * 0.95).bar(12, side * (x - 110), b.h * 0.5, z * 0.4, side * (x - 120), b.h * 0.12,
                            z * 0.9);
            b.tone(Finish.PLAIN, 160).soft(side * (x - 90) - 30, side * (x - 90) + 30, b.h * 0.7, b.h * 0.74, -z * 0.4, z * 0.4, 16)
                    .box(side * 95 - 75, side * 95 + 75, b.h * 0.1, b.h * 0.12, z * 0.66, z);
        }
        b.cloth(-40).soft(-x + 90, x - 90, b.h * 0.48, b.h * 0.55, -z * 0.5, z * 0.46, 22).soft(-x + 100, x - 100, b.h * 0.55, b.h * 0.92, -z * 0.68,
                -z * 0.56, 20);
    }

    private static void throne(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double seat = 470;
        b.wood(0).box(-x, x, 0, 120, -z, z).box(-x * 0.86, x * 0.86, 120, seat - 40, -z * 0.9, z * 0.7);
        b.wood(40).cut('z', -z, -z + 130, -x * 0.86, 120, x * 0.86, 120, x * 0.9, b.h * 0.8, x * 0.5, b.h * 0.88, 0, b.h, -x * 0.5, b.h * 0.88,
                -x * 0.9, b.h * 0.8);
        b.cloth(-160).soft(-x * 0.7, x * 0.7, seat - 60, seat + 30, -z * 0.66, z * 0.68, 34)
                .soft(-x * 0.62, x * 0.62, seat, b.h * 0.78, -z + 110, -z + 180, 34);
        for (int side = -1; side <= 1; side += 2) {
            b.wood(40).box(side * x * 0.84 - 50, side * x * 0.84 + 50, 120, seat + 190, -z * 0.66, z * 0.62).wood(80)
                    .ball(side * x * 0.84, seat + 210, z * 0.62, 62, 55, 70).ball(side * x * 0.88, b.h * 0.84, -z + 65, 62, 80,
                    62);
        }
        b.tone(Finish.METAL, 820).turn('z', 0, b.h * 0.87, -z + 130, 0, 60, 14, 50);
    }

    private static void pilot(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.metal(-80).turn('y', 0, 0, 0, 0, x * 0.8, 30, x * 0.76, 60, x * 0.24, 380, x * 0.22);
        b.cloth(0).soft(-x * 0.78, x * 0.78, 360, 470, -z * 0.7, z * 0.9, 48);
        b.in(0, 450, -z * 0.6, 0, 8, 0, () -> b.cloth(20).soft(-x * 0.72, x * 0.72, 0, b.h * 0.42, -70, 60, 50).cloth(40)
                .soft(-x * 0.4, x * 0.4, b.h * 0.43, b.h * 0.6, -50, 50, 44));
        for (int side = -1; side <= 1; side += 2) {
            b.plain(-120).soft(side * x * 0.86 - 42, side * x * 0.86 + 42, 600, 660, -z * 0.5, z * 0.6, 26)
                    .bar(18, side * x * 0.86, 420, -z * 0.2, side * x * 0.86, 610, -z * 0.2);
        }
        b.line(4, -x * 0.4, 480, -z * 0.45, -x * 0.4, b.h * 0.78, -z * 0.6).line(4, x * 0.4, 480, -z * 0.45, x * 0.4, b.h * 0.78, -z * 0.6);
    }

    private static void car(Build b) {
        carSeat(b, -b.w / 2, b.w / 2, 1);
    }

    private static void back(Build b) {
        carSeat(b, -b.w / 2, b.w / 2, 3);
    }

    /** Between the front seats of a car: a case with an arm rest. */
    private static void middle(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(-120).soft(-x * 0.9, x * 0.9, 0, b.h * 0.86, -z * 0.96, z * 0.96, 24).cloth(20).soft(-x, x, b.h * 0.84, b.h, -z, z, 26);
    }

    private static void carSeat(Build b, double x0, double x1, int heads) {
        double z = b.d / 2;
        b.cloth(-60).soft(x0 + 20, x1 - 20, 60, 250, -z * 0.8, z * 0.8, 40).cloth(20).soft(x0, x1, 200, 375, -z * 0.66, z, 70);
        b.in(0, 330, -z * 0.56, 0, 10, 0, () -> {
            b.cloth(0).soft(x0 + 10, x1 - 10, -60, b.h * 0.56, -90, 60, 64);
            for (int i = 0; i < heads; i++) {
                double at = x0 + (x1 - x0) * (i + 0.5) / heads;
                if (heads == 3 && i == 1) continue;
                b.metal(200).bar(8, at - 50, b.h * 0.54, -10, at - 50, b.h * 0.6, -10).bar(8, at + 50, b.h * 0.54, -10, at + 50, b.h * 0.6, -10);
                b.cloth(30).soft(at - 120, at + 120, b.h * 0.58, b.h * 0.74, -60, 50, 44);
            }
            for (int i = 1; i < Math.max(2, heads); i++) b.line(4, x0 + (x1 - x0) * i / Math.max(2, heads), 30, 62,
                    x0 + (x1 - x0) * i / Math.max(2, heads), b.h * 0.5, 62);
        });
    }

    private static void bus(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        int places = Math.max(2, (int) StrictMath.round(b.w / 450));
        b.metal(-120).box(-x * 0.7, -x * 0.6, 0, 330, -z * 0.3, z * 0.3).box(x * 0.6, x * 0.7, 0, 330, -z * 0.3, z * 0.3);
        for (int i = 0; i < places; i++) {
            double x0 = -x + b.w * i / places + 8;
            double x1 = -x + b.w * (i + 1) / places - 8;
            b.cloth(20).soft(x0, x1, 320, 430, -z * 0.6, z, 44);
            b.in(0, 400, -z * 0.6, 0, 9, 0, () -> b.cloth(0).soft(x0, x1, 0, b.h * 0.62, -60, 40, 44));
            b.tone(Finish.PLAIN, 860).box(x0 + 60, x1 - 60, b.h * 0.88, b.h * 0.97, -z * 0.78, -z * 0.7);
        }
        b.metal(260).bar(14, -x * 0.9, b.h * 0.9, -z * 0.9, -x * 0.8, b.h, -z * 0.94, x * 0.8, b.h, -z * 0.94, x * 0.9, b.h * 0.9, -z * 0.9);
    }

    private static void train(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(-120).box(-x, x, 0, 300, -z * 0.8, z * 0.6);
        for (int i = 0; i < 3; i++) {
            double x0 = -x + b.w * i / 3 + 6;
            double x1 = -x + b.w * (i + 1) / 3 - 6;
            b.cloth(20).soft(x0, x1, 300, 450, -z * 0.6, z, 50).soft(x0, x1, 440, b.h * 0.84, -z, -z * 0.5, 50).tone(Finish.CLOTH, 860)
                    .soft(x0 + 90, x1 - 90, b.h * 0.74, b.h * 0.97, -z * 0.86, -z * 0.42, 40);
        }
    }

    private static void deckchair(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        for (int side = -1; side <= 1; side += 2) b.wood(0).bar(16, side * (x - 20), 20, z * 0.9, side * (x - 20), b.h * 0.98, -z * 0.95)
                .bar(16, side * (x - 45), b.h * 0.42, z * 0.95, side * (x - 45), 20, -z * 0.55);
        b.cloth(120).skin(false, List.of(strip(x, b.h * 0.94, -z * 0.9), strip(x, b.h * 0.56, -z * 0.46), strip(x, b.h * 0.34, -z * 0.05),
                strip(x, b.h * 0.32, z * 0.4), strip(x, b.h * 0.42, z * 0.9)));
        for (int i = -1; i <= 1; i++) b.line(24, 0, Stroke.INK, 300, i * x * 0.4, b.h * 0.94, -z * 0.88, i * x * 0.4, b.h * 0.57, -z * 0.44,
                i * x * 0.4, b.h * 0.355, -z * 0.05, i * x * 0.4, b.h * 0.335, z * 0.4, i * x * 0.4,
                b.h * 0.44, z * 0.88);
    }

    private static Vec[] strip(double x, double y, double z) {
        return new Vec[] {new Vec(-x * 0.86, y + 5, z),
                new Vec(x * 0.86, y + 5, z),
            new Vec(x * 0.86, y - 5, z), new Vec(-x * 0.86, y - 5, z)};
    }
}
