package org.kinora.composer.internal.effect;

import java.util.List;

/** Weather and fire, as single events; their steady sound is an ambience. */
final class Nature {
    private Nature() {}

    static List<Effect> all() {
        return List.of(Effect.once("thunder", -5, Nature::thunder), Effect.once("lightning", -3, Nature::lightning),
                Effect.once("wind-gust", -12, Nature::gust), Effect.once("match", -16, Nature::match), Effect.once("lighter", -17, Nature::lighter),
                Effect.texture("campfire", -14, Nature::fire), Effect.once("flame-burst", -8, Nature::flare),
                Effect.once("blow-out", -18, Nature::blow), Effect.events("leaves", -18, Nature::leaves),
                Effect.once("earthquake", -4, Nature::quake), Effect.once("avalanche", -5, Nature::avalanche), Effect.once("wave", -9, Nature::wave),
                Effect.texture("hail", -14, Nature::hail), Effect.once("electric-spark", -10, Nature::spark));
    }

    private static void thunder(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 5.5);
        double[] rolls = new double[9];
        for (int i = 0; i < rolls.length; i++) rolls[i] = 0.25 + reel.dice().unit();
        Curve roll = Curve.through(rolls);
        reel.hiss(0, seconds, 28, 170, along -> 1.5 * roll.at(along) * Math.min(1, along * 14) * Curve.fall(2.6, along));
        reel.hiss(0, seconds * 0.8, 120, 900, along -> 0.45 * roll.at(along) * Math.min(1, along * 20) * Curve.fall(5, along));
    }

    private static void lightning(Reel reel, Manner manner) {
        reel.scatter(0, 0.35, Curve.through(70, 160, 40), (time, level) -> reel.burst(time, 250, 12_000, 0.0004, 0.05, 1.3 * level));
        reel.burst(0.1, 40, 5000, 0.001, 0.5, 1.8);
        reel.thump(0.1, 44, 1.2, 1.4);
        reel.hiss(0.2, Math.max(0.5, Math.min(4, reel.seconds() - 0.2)), 28, 260, along -> 1.1 * Curve.fall(3.2, along));
    }

    private static void gust(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 3.5);
        reel.from(Curve.line(-0.4, 0.4));
        reel.wind(0, seconds, Curve.through(240, 520, 760, 430, 260), 0.9, Curve.arch(0.45));
        reel.wind(0, seconds, Curve.through(600, 1300, 900), 0.4, along -> 0.3 * Curve.arch(0.5).at(along));
        reel.from(0);
    }

    private static void match(Reel reel, Manner manner) {
        reel.hiss(0, 0.14, 2500, 11_000, along -> 0.6 * Curve.arch(0.5).at(along));
        reel.hiss(0.15, 0.9, 900, 9000, along -> 1.1 * Math.min(1, along * 18) * Curve.fall(5, along));
        reel.hiss(0.4, 1.4, 150, 1100, along -> 0.16 * Curve.arch(0.2).at(along));
        crackle(reel, 0.2, 1.5, 14, 0.3);
    }

    private static void lighter(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) {
            reel.hiss(i * 0.38, 0.06, 3000, 12_000, along -> 0.7 * Curve.arch(0.4).at(along));
            reel.burst(i * 0.38, 2000, 8000, 0.0004, 0.02, 0.5);
        }
        reel.hiss(0.45, 0.7, 150, 1500, along -> 0.35 * Math.min(1, along * 9) * (1 - along));
    }

    private static void crackle(Reel reel, double at, double seconds, double perSecond, double loud) {
        reel.scatter(at, seconds, Curve.flat(perSecond), (time, level) -> {
            double hertz = 900 + 4600 * reel.dice().unit();
            reel.from(0.4 * reel.dice().bell());
            reel.burst(time, hertz * 0.7, hertz * 1.6, 0.0003, 0.004 + 0.02 * reel.dice().unit(), loud * level);
        });
        reel.from(0);
    }

    private static void fire(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 50, 420, along -> 0.10 + 0.03 * StrictMath.sin(40 * along) + 0.02 * StrictMath.sin(97 * along));
        reel.hiss(0, reel.seconds(), 900, 5000, Curve.flat(0.06));
        crackle(reel, 0, reel.seconds(), 11 * manner.pace(), 0.9);
    }

    private static void flare(Reel reel, Manner manner) {
        double seconds = 1.5 * manner.sized(1.5);
        reel.hiss(0, seconds, 60, 700, along -> 1.2 * Curve.arch(0.18).at(along));
        reel.wind(0, seconds, Curve.through(400, 1300, 500), 1.8, along -> 0.7 * Curve.arch(0.15).at(along));
        crackle(reel, 0.2, seconds, 20, 0.4);
    }

    private static void blow(Reel reel, Manner manner) {
        reel.wind(0, 0.5, Curve.line(900, 1500), 1.4, Curve.arch(0.4));
    }

    private static void leaves(Reel reel, Manner manner) {
        reel.scatter(0, reel.seconds(), Curve.flat(70 * manner.pace()), (time, level) -> {
            double hertz = 1800 + 5200 * reel.dice().unit();
            reel.from(0.6 * reel.dice().bell());
            reel.burst(time, hertz * 0.7, hertz * 1.4, 0.004, 0.03, 0.5 * level);
        });
        reel.from(0);
    }

    private static void quake(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 6);
        reel.hiss(0, seconds, 18, 110, along -> 1.6 * Curve.arch(0.3).at(along) * (0.8 + 0.3 * StrictMath.sin(70 * along)));
        reel.scatter(0.3, seconds - 0.6, Curve.through(3, 14, 9, 2), (time, level) -> {
            reel.thump(time, 60 + 60 * reel.dice().unit(), 0.14, 0.5 * level);
            reel.ring(time, 0.2 * level, 700 + 1600 * reel.dice().unit(), 0.1, 1);
        });
    }

    private static void avalanche(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 6);
        reel.hiss(0, seconds, 30, 300, along -> 1.4 * Curve.arch(0.55).at(along));
        reel.hiss(0, seconds, 400, 3500, along -> 0.5 * Curve.arch(0.6).at(along));
        reel.scatter(0, seconds, Curve.through(4, 30, 40, 8), (time, level) -> reel.thump(time, 70 + 80 * reel.dice().unit(), 0.12, 0.5 * level));
    }

    private static void wave(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 5 * manner.sized(1.2));
        reel.hiss(0, seconds, 70, 1100, along -> 0.9 * Curve.arch(0.42).at(along));
        reel.hiss(seconds * 0.34, seconds * 0.66, 1500, 9000, along -> 0.6 * Math.min(1, along * 7) * Curve.fall(3.5, along));
    }

    private static void hail(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 1500, 9000, Curve.flat(0.2));
        reel.scatter(0, reel.seconds(), Curve.flat(90), (time, level) -> {
            reel.from(0.8 * reel.dice().bell());
            reel.burst(time, 1200, 7000, 0.0003, 0.012, 0.9 * level);
        });
        reel.from(0);
    }

    private static void spark(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(3); i++) {
            double at = i * 0.33 + 0.1 * reel.dice().unit();
            reel.glide(at, 0.18, Curve.flat(100), along -> 0.5 * Curve.arch(0.2).at(along), 1, 0.9, 0.9, 0.8, 0.8, 0.7, 0.7, 0.6, 0.6, 0.5, 0.5, 0.4,
                    0.4);
            reel.scatter(at, 0.2, Curve.flat(120), (time, level) -> reel.burst(time, 3000, 15_000, 0.0003, 0.006, level));
        }
    }
}
