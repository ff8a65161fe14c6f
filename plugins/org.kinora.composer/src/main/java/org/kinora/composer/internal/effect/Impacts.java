package org.kinora.composer.internal.effect;

import java.util.List;

/** Blows, falls and breakage. */
final class Impacts {
    private Impacts() {}

    static List<Effect> all() {
        return List.of(Effect.once("punch", -8, Impacts::punch), Effect.once("slap", -9, Impacts::slap), Effect.once("body-fall", -8, Impacts::fall),
                Effect.once("crash", -4, Impacts::crash), Effect.once("glass-break", -6, Impacts::glassBreak),
                Effect.once("glass-clink", -14, Impacts::clink), Effect.events("dishes", -14, Impacts::dishes),
                Effect.once("wood-break", -7, Impacts::woodBreak), Effect.once("tree-fall", -5, Impacts::treeFall),
                Effect.once("rock-fall", -6, Impacts::rocks), Effect.once("thud", -8, Impacts::thud),
                Effect.once("metal-hit", -8, (reel, manner) -> metal(reel, 0, 0.9, manner)), Effect.once("chain", -13, Impacts::chain),
                Effect.once("coin", -16, Impacts::coin), Effect.once("balloon-pop", -5, Impacts::pop), Effect.once("trap", -7, Impacts::trap));
    }

    private static void punch(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            double at = 0.08 + i * 0.45 / manner.pace();
            reel.wind(at - 0.08, 0.09, Curve.line(500, 1300), 1.5, along -> 0.3 * along);
            reel.thump(at, 84 / manner.sized(1.3), 0.19, 1.2);
            reel.burst(at, 300, 2600, 0.0008, 0.06, 0.9);
        }
    }

    private static void slap(Reel reel, Manner manner) {
        reel.burst(0, 700, 7000, 0.0006, 0.07, 1.2);
        reel.burst(0.004, 1100, 3600, 0.001, 0.04, 0.8);
    }

    private static void fall(Reel reel, Manner manner) {
        reel.thump(0, 68 / manner.sized(1.4), 0.3, 1.1);
        reel.burst(0, 100, 1300, 0.004, 0.16, 0.7);
        reel.thump(0.17, 86, 0.2, 0.6);
        reel.burst(0.17, 150, 1800, 0.006, 0.12, 0.4);
        reel.hiss(0.02, 0.5, 800, 4200, along -> 0.16 * Curve.fall(4, along));
    }

    private static void thud(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            double at = i * 0.6 / manner.pace();
            if (manner.of("metal")) metal(reel, at, 0.8, manner);
            reel.thump(at, 76 / manner.sized(1.6), 0.3 * manner.sized(1.5), 1.1);
            reel.burst(at, 100, 1500 / manner.sized(1.3), 0.001, 0.12, 0.6);
        }
    }

    static void metal(Reel reel, double at, double level, Manner manner) {
        double low = 1 / manner.sized(1.8);
        double ring = manner.sized(1.8);
        reel.ring(at, level, 287 * low, 1.6 * ring, 0.8, 541 * low, 1.3 * ring, 1, 893 * low, 1.1 * ring, 0.8, 1427 * low, 0.8 * ring, 0.7, 2310
                * low, 0.5 * ring, 0.5, 3604 * low, 0.35 * ring, 0.35, 5120 * low, 0.2 * ring, 0.2);
        reel.burst(at, 900, 9000, 0.0006, 0.05, level * 0.7);
    }

    static void metalCrash(Reel reel, double at, double seconds) {
        reel.burst(at, 80, 9000, 0.001, 0.3, 1.6);
        reel.scatter(at, seconds, Curve.through(70, 30, 8, 2), (time, level) -> {
            double hertz = 240 + 1900 * reel.dice().unit() * reel.dice().unit();
            reel.ring(time, 0.5 * level, hertz, 0.4, 1, hertz * 1.71, 0.3, 0.7, hertz * 2.83, 0.2, 0.5, hertz * 4.4, 0.1, 0.3);
            reel.burst(time, 700, 7000, 0.0006, 0.04, 0.4 * level);
        });
    }

    private static void crash(Reel reel, Manner manner) {
        reel.thump(0, 52 / manner.sized(1.3), 0.6, 1.3);
        if (manner.of("glass")) shards(reel, 0, 1.6, 1);
        else metalCrash(reel, 0, 1.5 * manner.sized(1.4));
        woodBreak(reel, manner);
    }

    private static void glassBreak(Reel reel, Manner manner) {
        reel.burst(0, 1200, 14_000, 0.0005, 0.09, 1.4);
        reel.ring(0, 0.5, 1180, 0.2, 1, 2730, 0.16, 0.8, 4410, 0.12, 0.6);
        shards(reel, 0.02, 1.5 * manner.sized(1.5), 1);
    }

    static void shards(Reel reel, double at, double seconds, double loud) {
        reel.burst(at, 2500, 16_000, 0.001, 0.25, 0.6 * loud);
        reel.scatter(at, seconds, Curve.through(160, 60, 22, 5), (time, level) -> {
            double hertz = 2300 + 6800 * reel.dice().unit();
            reel.from(0.7 * reel.dice().bell());
            reel.ring(time, 0.4 * level * loud, hertz, 0.16, 1, hertz * 1.47, 0.1, 0.7, hertz * 1.93, 0.06, 0.4);
        });
        reel.from(0);
    }

    private static void clink(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            double hertz = (2150 + 300 * reel.dice().unit()) / manner.sized(1.4);
            reel.ring(i * 0.4, 0.8, hertz, 0.9, 1, hertz * 2.32, 0.5, 0.6, hertz * 4.25, 0.25, 0.35, hertz * 1.27, 0.7, 0.5);
            reel.burst(i * 0.4, 4000, 14_000, 0.0004, 0.01, 0.4);
        }
    }

    private static void dishes(Reel reel, Manner manner) {
        reel.scatter(0, reel.seconds(), Curve.flat(3.4 * manner.pace()), (time, level) -> {
            double hertz = 1500 + 2600 * reel.dice().unit();
            boolean steel = reel.dice().chance(0.4);
            reel.ring(time, 0.7 * level, hertz, steel ? 0.5 : 0.14, 1, hertz * 2.1, steel ? 0.35 : 0.1, 0.6, hertz * 3.4, 0.08, 0.4);
            reel.burst(time, 2500, 9000, 0.0005, 0.012, 0.4 * level);
        });
    }

    private static void woodBreak(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.4);
        reel.scatter(0, 0.35, Curve.through(90, 50, 10), (time, level) -> {
            reel.burst(time, 500 * low, 6000, 0.0004, 0.03, 1.1 * level);
            reel.ring(time, 0.6 * level, (260 + 500 * reel.dice().unit()) * low, 0.08, 1, 980 * low, 0.05, 0.5);
        });
        reel.burst(0, 250, 7000, 0.0006, 0.12, 1);
        reel.scatter(0.4, 0.7, Curve.line(16, 3), (time, level) -> reel.ring(time, 0.3 * level, 600 + 900 * reel.dice().unit(), 0.06, 1));
    }

    private static void treeFall(Reel reel, Manner manner) {
        reel.creak(0, 1.8, Curve.through(14, 22, 60, 120), 0.9, 210, 430, 790, 1400);
        reel.scatter(0.6, 1.4, Curve.line(5, 45), (time, level) -> reel.burst(time, 500, 6000, 0.0005, 0.04, 0.9 * level));
        reel.hiss(1.6, 1.0, 400, 6000, along -> 0.6 * along * along);
        reel.thump(2.6, 42, 0.9, 1.6);
        reel.burst(2.6, 60, 3000, 0.004, 0.5, 1.3);
        reel.hiss(2.65, 1.4, 1200, 8000, along -> 0.4 * Curve.fall(4, along));
    }

    private static void rocks(Reel reel, Manner manner) {
        reel.scatter(0, 2.4 * manner.sized(1.4), Curve.through(10, 45, 28, 6), (time, level) -> {
            double hertz = 160 + 700 * reel.dice().unit();
            reel.from(0.6 * reel.dice().bell());
            reel.thump(time, hertz * 0.4, 0.1, 0.7 * level);
            reel.ring(time, 0.5 * level, hertz, 0.05, 1, hertz * 2.3, 0.04, 0.7, hertz * 4.1, 0.03, 0.5);
            reel.burst(time, 400, 4000, 0.0006, 0.04, 0.6 * level);
        });
        reel.from(0);
        reel.hiss(0.2, 2.4, 40, 300, along -> 0.5 * Curve.arch(0.3).at(along));
    }

    private static void chain(Reel reel, Manner manner) {
        reel.scatter(0, 1.2, Curve.through(14, 40, 30, 8), (time, level) -> {
            double hertz = (1100 + 1900 * reel.dice().unit()) / manner.sized(1.5);
            reel.ring(time, 0.45 * level, hertz, 0.18, 1, hertz * 1.62, 0.13, 0.7, hertz * 2.7, 0.08, 0.4);
            reel.burst(time, 2000, 9000, 0.0004, 0.012, 0.3 * level);
        });
    }

    private static void coin(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            double at = i * 0.5;
            double gap = 0.19;
            double level = 0.8;
            for (int bounce = 0; bounce < 7; bounce++) {
                reel.ring(at, level, 3960, 0.4, 1, 6240, 0.3, 0.8, 9120, 0.2, 0.5);
                at += gap;
                gap *= 0.72;
                level *= 0.7;
            }
        }
    }

    private static void pop(Reel reel, Manner manner) {
        reel.burst(0, 200, 12_000, 0.0003, 0.06, 2);
        reel.burst(0.002, 150, 1800, 0.001, 0.14, 0.8);
    }

    private static void trap(Reel reel, Manner manner) {
        metal(reel, 0, 0.9, new Manner(-0.5, 0, 1, 0, 0, false, "metal"));
        Tools.wooden(reel, 0, 1);
        reel.glide(0.02, 0.5, Curve.line(58, 50), along -> 0.3 * Curve.fall(5, along), 1, 0.8, 0.6, 0.5);
    }
}
