package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** What carries many: buses, trams, trains. */
final class Coaches {
    private Coaches() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("bus", Coaches::bus), entry("tram", Coaches::tram), entry("train", Coaches::train));
    }

    private static void bus(Build b) {
        coach(b, -b.d / 2, b.d / 2, 0.12, 7);
        front(b, 0.36, 0.86);
        double x = b.w / 2;
        for (double place : new double[] {0.32, -0.26}) for (int side = -1; side <= 1; side += 2) Wheels.wheel(b, side * (x - 120), b.h * 0.16,
                place * b.d, b.h * 0.16, 250, 0);
        b.lamp(880).box(-x * 0.6, x * 0.6, b.h * 0.88, b.h * 0.95, b.d * 0.49, b.d / 2);
    }

    private static void tram(Build b) {
        coach(b, -b.d / 2, -b.d * 0.01, 0.1, 5);
        coach(b, b.d * 0.01, b.d / 2, 0.1, 5);
        b.plain(-240).soft(-b.w * 0.42, b.w * 0.42, b.h * 0.12, b.h * 0.9, -b.d * 0.02, b.d * 0.02, 20);
        front(b, 0.4, 0.86);
        b.metal(-160).bar(24, 0, b.h * 0.98, -b.d * 0.1, 0, b.h * 1.16, b.d * 0.02, 0, b.h * 1.3, -b.d * 0.1)
                .bar(20, -b.w * 0.3, b.h * 1.3, -b.d * 0.1, b.w * 0.3, b.h * 1.3, -b.d * 0.1);
        for (double place : new double[] {0.36, 0.14, -0.14, -0.36}) for (int side = -1; side <= 1; side += 2) {
            Wheels.wheel(b, side * (b.w / 2 - 140), b.h * 0.1, place * b.d, b.h * 0.1, 120, 0);
        }
    }

    private static void train(Build b) {
        int coaches = Math.max(2, (int) Math.round(b.d / 13000));
        double length = b.d / coaches;
        for (int i = 0; i < coaches; i++) {
            double from = -b.d / 2 + i * length;
            coach(b, from + length * 0.015, from + length * 0.985, 0.2, 6);
            b.plain(-240).box(-b.w * 0.36, b.w * 0.36, b.h * 0.08, b.h * 0.22, from + length * 0.06, from + length * 0.94);
            for (int axle = 0; axle < 4; axle++) for (int side = -1; side <= 1; side += 2) {
                Wheels.wheel(b, side * b.w * 0.34, b.h * 0.11, from + length * (axle < 2 ? 0.12 + axle * 0.1 : 0.78 + (axle - 2) * 0.1), b.h * 0.11,
                        130, 0);
            }
        }
        front(b, 0.5, 0.86);
    }

    /** A carriage with a band of windows and doors. */
    private static void coach(Build b, double z0, double z1, double low, int windows) {
        double x = b.w / 2;
        b.metal(0).soft(-x, x, b.h * low, b.h * 0.98, z0, z1, 110);
        b.metal(-140).soft(-x * 0.99, x * 0.99, b.h * 0.955, b.h, z0 + 80, z1 - 80, 60);
        double bay = (z1 - z0) / (windows + 1);
        for (int i = 0; i <= windows; i++) for (int side = -1; side <= 1; side += 2) {
            double from = z0 + bay * i + bay * 0.1;
            boolean door = i == 1 || i == windows - 1;
            if (b.night) b.tone(Finish.LIGHT, 930);
            else b.tone(Finish.METAL, 230);
            b.box(side * x * 0.985, side * (x + 6), b.h * (door ? 0.26 : 0.5), b.h * 0.84, from, from + bay * 0.8);
            if (door) b.line(8, side * (x + 8), b.h * (low + 0.04), from + bay * 0.4, side * (x + 8), b.h * 0.84, from + bay * 0.4);
        }
        for (int side = -1; side <= 1; side += 2) b.line(9, side * (x + 2), b.h * 0.44, z0 + 60, side * (x + 2), b.h * 0.44, z1 - 60);
    }

    /** Windscreen and head lamps of the first carriage. */
    private static void front(Build b, double low, double high) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.tone(Finish.METAL, 220).box(-x * 0.82, x * 0.82, b.h * low, b.h * high, z - 16, z + 4);
        b.line(10, 0, b.h * low, z + 6, 0, b.h * high, z + 6);
        for (int side = -1; side <= 1; side += 2) b.lamp(930).ball(side * x * 0.72, b.h * 0.28, z - 10, b.w * 0.06, b.h * 0.036, 40);
    }
}
