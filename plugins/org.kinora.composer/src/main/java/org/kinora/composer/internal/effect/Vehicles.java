package org.kinora.composer.internal.effect;

import java.util.List;

/** Engines, wheels, rails, wings. */
final class Vehicles {
    private static final double[] MOTOR = {1, 0.9, 0.7, 0.8, 0.45, 0.4, 0.3, 0.25, 0.18, 0.14, 0.1, 0.08};

    private Vehicles() {}

    static List<Effect> all() {
        return List.of(Effect.once("car-start", -11, Vehicles::start), Effect.texture("car-idle", -15, Vehicles::idle),
                Effect.once("car-pass", -8, Vehicles::pass), Effect.once("car-horn", -8, Vehicles::horn),
                Effect.once("tire-squeal", -9, Vehicles::squeal), Effect.once("car-crash", -3, Vehicles::crash),
                Effect.texture("motorcycle", -10, Vehicles::motorcycle), Effect.texture("truck", -11, Vehicles::truck),
                Effect.once("train-pass", -6, Vehicles::trainPass), Effect.once("train-whistle", -8, Vehicles::whistle),
                Effect.texture("steam-train", -10, Vehicles::steam), Effect.once("plane-pass", -7, Vehicles::plane),
                Effect.texture("propeller", -11, Vehicles::propeller), Effect.texture("helicopter", -9, Vehicles::helicopter),
                Effect.texture("motorboat", -12, Vehicles::motorboat), Effect.texture("tractor", -11, Vehicles::tractor),
                Effect.once("rocket", -4, Vehicles::rocket), Effect.events("rowing", -16, Vehicles::rowing),
                Effect.events("cart", -14, Vehicles::cart), Effect.texture("bicycle", -22, Vehicles::bicycle));
    }

    /** Firing strokes: a tone of many harmonics that limps a little, and the noise that goes with it. */
    private static void motor(Reel reel, double at, double seconds, Curve strokes, Curve level, double rough) {
        reel.glide(at, seconds, strokes, along -> level.at(along) * (0.8 + 0.2 * reel.dice().unit()), MOTOR);
        reel.glide(at, seconds, along -> strokes.at(along) * 0.5, along -> 0.5 * level.at(along), 1, 0.6, 0.5, 0.3);
        reel.hiss(at, seconds, 60, 420, along -> 0.5 * rough * level.at(along));
        reel.hiss(at, seconds, 900, 4200, along -> 0.14 * rough * level.at(along));
    }

    private static void idle(Reel reel, Manner manner) {
        double hertz = 27 / manner.sized(1.5) * manner.pace();
        motor(reel, 0, reel.seconds(), along -> hertz * (1 + 0.015 * StrictMath.sin(40 * along)), Curve.flat(0.4), 1);
    }

    private static void truck(Reel reel, Manner manner) {
        motor(reel, 0, reel.seconds(), along -> 17 * manner.pace() * (1 + 0.02 * StrictMath.sin(30 * along)), Curve.flat(0.5), 1.8);
        reel.scatter(0, reel.seconds(), Curve.flat(17), (time, level) -> reel.thump(time, 62, 0.06, 0.25 * level));
    }

    private static void tractor(Reel reel, Manner manner) {
        motor(reel, 0, reel.seconds(), Curve.flat(13 * manner.pace()), Curve.flat(0.5), 1.5);
        Effect.every(reel, 0.077, 0, (i, at) -> reel.burst(at, 80, 900, 0.002, 0.05, 0.4));
    }

    private static void motorcycle(Reel reel, Manner manner) {
        motor(reel, 0, reel.seconds(), along -> 44 * manner.pace() * (1 + 0.05 * StrictMath.sin(14 * along)), Curve.flat(0.5), 1.3);
        reel.hiss(0, reel.seconds(), 1500, 6000, Curve.flat(0.12));
    }

    private static void motorboat(Reel reel, Manner manner) {
        motor(reel, 0, reel.seconds(), along -> 21 * manner.pace() * (1 + 0.03 * StrictMath.sin(20 * along)), Curve.flat(0.45), 1.2);
        reel.hiss(0, reel.seconds(), 500, 6000, along -> 0.3 + 0.08 * StrictMath.sin(50 * along));
        Liquids.bubbles(reel, 0, reel.seconds(), 25, 0.4);
    }

    private static void start(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.3);
        reel.burst(0, 900, 5000, 0.001, 0.03, 0.3);
        double crank = manner.old() ? 1.8 : 0.9;
        for (double at = 0.1; at < crank; at += 0.105) {
            reel.glide(at, 0.1, Curve.line(150 * low, 118 * low), Curve.arch(0.3), 0.5, 0.4, 0.35, 0.25, 0.2, 0.15);
            reel.hiss(at, 0.1, 500, 3000, along -> 0.2 * Curve.arch(0.3).at(along));
        }
        double rest = Math.max(0.8, reel.seconds() - crank);
        motor(reel, crank, rest, along -> low * (along < 0.25 ? 24 + 60 * Curve.arch(0.5).at(along * 4) : 27),
                along -> Math.min(1, along * 30) * (along < 0.25 ? 0.8 : 0.5) * (along > 0.85 ? (1 - along) / 0.15 : 1), 1.2);
    }

    /** By and away: louder and softer with distance, from side to side, and lower by the Doppler effect. */
    private static void pass(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 4.2 / manner.pace());
        double low = 1 / manner.sized(1.5);
        Curve near = along -> 1 / (1 + 40 * (along - 0.5) * (along - 0.5)) - 0.09;
        Curve shift = along -> 1 - 0.09 * manner.pace() * StrictMath.tanh(9 * (along - 0.5));
        reel.from(Curve.line(-0.8, 0.8));
        reel.glide(0, seconds, along -> 74 * low * shift.at(along), along -> 0.28 * near.at(along), MOTOR);
        reel.wind(0, seconds, along -> 900 * shift.at(along) * (0.7 + 0.6 * near.at(along)), 2.2, along -> 1.1 * near.at(along));
        reel.hiss(0, seconds, 1500, 9000, along -> 0.4 * near.at(along) * near.at(along));
        reel.from(0);
    }

    private static void horn(Reel reel, Manner manner) {
        double seconds = manner.pace() > 1.2 ? 0.18 : 0.55;
        for (int i = 0; i < manner.count(1); i++)
            for (double hertz : new double[] {421, 503})
                reel.voice(i * (seconds + 0.16), seconds, Curve.flat(hertz / manner.sized(1.6)), along ->
                        Math.min(1, Math.min(along * 30, (1 - along) * 24)),
                        0.03, 900, 1, 1900, 0.8, 3100, 0.5);
    }

    private static void squeal(Reel reel, Manner manner) {
        for (double hertz : new double[] {870, 1190, 1640})
            reel.voice(0, 1.3, along -> hertz * (1 + 0.06 * StrictMath.sin(9 * along) - 0.12 * along), along -> 0.5 * Curve.arch(0.25).at(along), 0.5,
                    hertz, 1, hertz * 2, 0.5);
        reel.hiss(0, 1.4, 700, 6000, along -> 0.3 * Curve.arch(0.3).at(along));
    }

    private static void crash(Reel reel, Manner manner) {
        squeal(reel, manner);
        Impacts.metalCrash(reel, 1.05, 1.4);
        Impacts.shards(reel, 1.1, 1.6, 0.6);
        reel.thump(1.05, 46, 0.7, 1.4);
    }

    private static void trainPass(Reel reel, Manner manner) {
        double seconds = reel.seconds();
        Curve near = Curve.arch(0.45);
        reel.from(Curve.line(-0.6, 0.6));
        reel.hiss(0, seconds, 40, 500, along -> 1.1 * near.at(along));
        reel.wind(0, seconds, Curve.line(1500, 1150), 2, along -> 0.5 * near.at(along));
        reel.from(0);
        for (double at = 0.1; at < seconds - 0.3; at += 0.62 / manner.pace()) {
            double loud = near.at(at / seconds);
            for (double wheel : new double[] {0, 0.11, 0.24, 0.35}) {
                reel.thump(at + wheel, 88, 0.1, 0.8 * loud);
                reel.ring(at + wheel, 0.25 * loud, 420, 0.12, 1, 1130, 0.1, 0.7, 2080, 0.08, 0.4);
            }
        }
    }

    /** A steam whistle: pipes tuned to a chord, each with its breath. */
    private static void whistle(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.3);
        for (int i = 0; i < manner.count(2); i++) {
            double seconds = i == manner.count(2) - 1 ? 1.6 : 0.7;
            for (double hertz : new double[] {311, 370, 415, 494, 622})
                reel.glide(i * 0.95, seconds, along -> hertz * low * (1 - 0.08 * StrictMath.exp(-30 * along) - 0.05 * Math.max(0,
                        along - 0.85) / 0.15), along -> 0.2 * Math.min(1, Math.min(along * 12, (1 - along) * 7)), 1, 0.35, 0.2, 0.08);
            reel.hiss(i * 0.95, seconds, 800, 6000, along -> 0.12 * Curve.arch(0.2).at(along));
        }
    }

    private static void steam(Reel reel, Manner manner) {
        Effect.every(reel, 0.29 / manner.pace(), 0.01, (i, at) -> {
            double loud = i % 4 == 0 ? 1 : 0.72;
            reel.burst(at, 250, 3800, 0.02, 0.22 / manner.pace(), 0.9 * loud);
            reel.thump(at, 70, 0.12, 0.5 * loud);
        });
        reel.hiss(0, reel.seconds(), 50, 300, Curve.flat(0.25));
    }

    private static void plane(Reel reel, Manner manner) {
        double seconds = reel.seconds();
        Curve near = along -> 1 / (1 + 26 * (along - 0.45) * (along - 0.45)) - 0.1;
        reel.from(Curve.line(-0.7, 0.7));
        reel.hiss(0, seconds, 60, 900, along -> 1.1 * near.at(along));
        reel.wind(0, seconds, along -> 2600 - 1700 * along, 0.8, along -> 0.5 * near.at(along));
        reel.glide(0, seconds, along -> 1480 - 520 * StrictMath.tanh(6 * (along - 0.45)), along -> 0.04 * near.at(along), 1, 0.5);
        reel.from(0);
    }

    private static void propeller(Reel reel, Manner manner) {
        reel.glide(0, reel.seconds(), along -> 86 * manner.pace() * (1 + 0.01 * StrictMath.sin(25 * along)),
                along -> 0.4 + 0.08 * StrictMath.sin(60 * along), 1, 0.9, 0.6, 0.5, 0.3, 0.2, 0.15, 0.1);
        reel.hiss(0, reel.seconds(), 100, 1200, Curve.flat(0.3));
    }

    private static void helicopter(Reel reel, Manner manner) {
        Effect.every(reel, 0.092 / manner.pace(), 0, (i, at) -> {
            reel.burst(at, 50, 700, 0.006, 0.07, 1);
            reel.thump(at, 58, 0.07, 0.5);
        });
        reel.hiss(0, reel.seconds(), 300, 2500, Curve.flat(0.18));
        reel.glide(0, reel.seconds(), Curve.flat(1240), Curve.flat(0.03), 1, 0.4);
    }

    private static void rocket(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 6);
        Curve loud = Curve.through(0, 0.9, 1, 0.7, 0.35, 0);
        reel.hiss(0, seconds, 25, 350, along -> 1.3 * loud.at(along));
        reel.hiss(0, seconds, 300, 4000, along -> 0.6 * loud.at(along));
        reel.scatter(0, seconds, Curve.flat(60), (time, level) -> reel.burst(time, 150, 2000, 0.001, 0.03, 0.8 * level * loud.at(time / seconds)));
    }

    private static void rowing(Reel reel, Manner manner) {
        Effect.every(reel, 2.2 / manner.pace(), 0.05, (i, at) -> {
            reel.creak(at, 0.5, Curve.line(26, 38), 0.3, 330, 690);
            reel.hiss(at + 0.5, 0.7, 400, 4000, along -> 0.5 * Curve.arch(0.25).at(along));
            Liquids.bubbles(reel, at + 0.6, 0.7, 40, 0.4);
        });
    }

    private static void cart(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 70, 500, along -> 0.35 + 0.1 * StrictMath.sin(40 * along));
        reel.scatter(0, reel.seconds(), Curve.flat(9 * manner.pace()), (time, level) -> {
            reel.thump(time, 95, 0.09, 0.7 * level);
            reel.ring(time, 0.3 * level, 260, 0.08, 1, 610, 0.06, 0.5);
        });
        Effect.every(reel, 1.2 / manner.pace(), 0.08, (i, at) -> reel.creak(at, 0.45, Curve.line(70, 95), 0.25, 640, 1250, 2100));
    }

    private static void bicycle(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 900, 5000, Curve.flat(0.12));
        Effect.every(reel, 0.07 / manner.pace(), 0.02, (i, at) -> reel.burst(at, 2500, 9000, 0.0003, 0.006, 0.5));
    }
}
