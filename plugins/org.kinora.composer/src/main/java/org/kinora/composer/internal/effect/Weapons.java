package org.kinora.composer.internal.effect;

import java.util.List;

/** Guns, blades, explosives; kept modest: a mix makes them loud. */
final class Weapons {
    private Weapons() {}

    static List<Effect> all() {
        return List.of(Effect.once("gunshot", -3, Weapons::gunshot), Effect.once("gun-cock", -14, Weapons::cock),
                Effect.once("ricochet", -10, Weapons::ricochet), Effect.once("explosion", -2, Weapons::explosion),
                Effect.once("firework", -6, Weapons::firework), Effect.once("sword-draw", -13, Weapons::draw),
                Effect.once("sword-clash", -8, Weapons::clash), Effect.once("swish", -13, Weapons::swish), Effect.once("arrow", -12, Weapons::arrow),
                Effect.once("whip", -7, Weapons::whip));
    }

    private static void gunshot(Reel reel, Manner manner) {
        double big = manner.sized(1.5);
        for (int i = 0; i < manner.count(1); i++) {
            double at = i * 0.42 / manner.pace();
            reel.burst(at, 80, 14_000, 0.0004, 0.07, 2.2);
            reel.burst(at + 0.003, 120, 3000 / big, 0.002, 0.35 * big, 1.1);
            reel.thump(at, 90 / big, 0.28 * big, 1.2);
            reel.burst(at + 0.06, 200, 1600, 0.06, 0.9, 0.28);
        }
    }

    private static void cock(Reel reel, Manner manner) {
        for (double at : new double[] {0, 0.19}) {
            reel.burst(at, 1200, 8000, 0.0005, 0.03, 0.8);
            reel.ring(at, 0.4, 1320, 0.07, 1, 2480, 0.06, 0.8, 4230, 0.05, 0.5);
        }
        reel.hiss(0.05, 0.13, 1500, 6000, along -> 0.2 * Curve.arch(0.6).at(along));
    }

    private static void ricochet(Reel reel, Manner manner) {
        reel.burst(0, 1500, 12_000, 0.0004, 0.04, 1.2);
        reel.glide(0.02, 0.9, Curve.line(2900, 900), along -> 0.5 * Curve.fall(3.5, along) * (0.7 + 0.3 * StrictMath.sin(160 * along)), 1, 0.3, 0.1);
    }

    private static void explosion(Reel reel, Manner manner) {
        double big = manner.sized(1.6);
        reel.burst(0, 40, 9000, 0.001, 0.12, 1.8);
        reel.hiss(0, 2.6 * big, 25, 420 / big, along -> 1.6 * Curve.fall(3.2, along) * (0.8 + 0.4 * reel.dice().unit()));
        reel.thump(0, 48 / big, 1.1 * big, 1.8);
        reel.hiss(0.08, 1.8 * big, 200, 3000, along -> 0.5 * Curve.fall(4, along));
        reel.scatter(0.4, 1.6 * big, Curve.line(38, 3), (time, level) -> reel.burst(time, 500, 4500, 0.001, 0.05, 0.28 * level));
    }

    private static void firework(Reel reel, Manner manner) {
        reel.glide(0, 1.0, Curve.line(700, 2300), along -> 0.12 * along, 1, 0.2);
        reel.burst(1.1, 60, 6000, 0.001, 0.4, 1.6);
        reel.thump(1.1, 60, 0.6, 1.3);
        reel.scatter(1.35, 1.3, Curve.through(20, 160, 20), (time, level) -> reel.burst(time, 2500, 12_000, 0.0004, 0.02, 0.5 * level));
    }

    private static void draw(Reel reel, Manner manner) {
        reel.hiss(0, 0.45, 2500, 12_000, along -> 0.35 * along);
        reel.wind(0, 0.5, Curve.line(2600, 5200), 0.5, along -> 0.6 * along);
        reel.ring(0.42, 0.45, 2640, 1.6, 1, 4170, 1.2, 0.8, 6350, 0.8, 0.5, 8900, 0.4, 0.3);
    }

    private static void clash(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            double at = i * 0.48 / manner.pace();
            double hertz = 1480 + 420 * reel.dice().unit();
            reel.burst(at, 2000, 14_000, 0.0004, 0.03, 1);
            reel.ring(at, 0.6, hertz, 1.1, 0.8, hertz * 1.68, 0.9, 1, hertz * 2.41, 0.7, 0.8, hertz * 3.3, 0.5, 0.6, hertz * 4.6, 0.3, 0.4);
        }
    }

    private static void swish(Reel reel, Manner manner) {
        double seconds = 0.38 / manner.pace() * manner.sized(1.5);
        for (int i = 0; i < manner.count(1); i++) {
            reel.from(Curve.line(-0.5, 0.5));
            reel.wind(i * (seconds + 0.15), seconds, Curve.through(500 / manner.sized(1.6), 2600 / manner.sized(1.6), 700 / manner.sized(1.6)), 1.1,
                    Curve.arch(0.55));
        }
        reel.from(0);
    }

    private static void arrow(Reel reel, Manner manner) {
        reel.ring(0, 0.5, 132, 0.25, 1, 263, 0.2, 0.6, 520, 0.12, 0.3);
        reel.wind(0.02, 0.4, Curve.line(1800, 3600), 0.8, along -> 0.6 * Curve.arch(0.3).at(along));
        reel.thump(0.44, 130, 0.12, 0.9);
        reel.burst(0.44, 700, 5000, 0.0005, 0.04, 0.7);
        reel.glide(0.45, 0.35, along -> 34 + 4 * StrictMath.sin(60 * along), along -> 0.25 * Curve.fall(5, along), 1, 0.8, 0.7, 0.5, 0.4);
    }

    private static void whip(Reel reel, Manner manner) {
        reel.wind(0, 0.3, Curve.line(500, 3800), 1, along -> 0.5 * along * along);
        reel.burst(0.3, 700, 16_000, 0.0003, 0.05, 2);
        reel.burst(0.302, 300, 2500, 0.001, 0.2, 0.4);
    }
}
