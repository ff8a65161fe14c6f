package org.kinora.composer.internal.effect;

import java.util.List;

/** Tools at work. */
final class Tools {
    private Tools() {}

    static List<Effect> all() {
        return List.of(Effect.events("hammer", -8, Tools::hammer), Effect.events("axe", -8, Tools::axe), Effect.texture("saw", -13, Tools::saw),
                Effect.texture("drill", -11, Tools::drill), Effect.events("dig", -13, Tools::dig));
    }

    private static void hammer(Reel reel, Manner manner) {
        repeated(reel, 0.62, manner, at -> {
            if (manner.of("wood")) wooden(reel, at, 0.9);
            else Impacts.metal(reel, at, 0.5, new Manner(-0.4, 0, 1, 0, 0, false, "metal"));
            wooden(reel, at, 0.7);
        });
    }

    private static void axe(Reel reel, Manner manner) {
        repeated(reel, 1.25, manner, at -> {
            reel.wind(Math.max(0, at - 0.2), 0.2, Curve.line(400, 1400), 1.3, along -> 0.25 * along);
            wooden(reel, at, 1.1);
            reel.burst(at, 900, 6000, 0.0004, 0.04, 0.9);
            reel.scatter(at + 0.03, 0.3, Curve.line(30, 2), (time, level) -> reel.ring(time, 0.25 * level, 700 + 900 * reel.dice().unit(), 0.04, 1));
        });
    }

    private static void repeated(Reel reel, double period, Manner manner, java.util.function.DoubleConsumer blow) {
        if (manner.count() > 0) for (int i = 0; i < manner.count(); i++) blow.accept(0.05 + i * period / manner.pace());
        else Effect.every(reel, period / manner.pace(), 0.03, (i, at) -> blow.accept(at));
    }

    static void wooden(Reel reel, double at, double level) {
        reel.thump(at, 120, 0.12, 0.6 * level);
        reel.ring(at, 0.6 * level, 238, 0.11, 1, 421, 0.08, 0.7, 815, 0.06, 0.5, 1370, 0.04, 0.3);
        reel.burst(at, 600, 4500, 0.0005, 0.03, 0.5 * level);
    }

    private static void saw(Reel reel, Manner manner) {
        double rounds = Math.max(1, Math.round(reel.seconds() * 1.5 * manner.pace()));
        Curve stroke = along -> {
            double wave = Math.abs(StrictMath.sin(StrictMath.PI * along * rounds));
            return 0.15 + 0.85 * wave;
        };
        reel.hiss(0, reel.seconds(), 900, 6500, along -> 0.6 * stroke.at(along));
        reel.glide(0, reel.seconds(), along -> 110 + 60 * stroke.at(along), along -> 0.15 * stroke.at(along), 1, 0.9, 0.8, 0.8, 0.6, 0.5, 0.4, 0.4);
    }

    private static void drill(Reel reel, Manner manner) {
        reel.glide(0, reel.seconds(), along -> 205 * (1 + 0.03 * StrictMath.sin(50 * along)), Curve.flat(0.35), 1, 0.8, 0.7, 0.7, 0.5, 0.5, 0.4, 0.3,
                0.3, 0.2);
        reel.hiss(0, reel.seconds(), 1500, 8000, Curve.flat(0.3));
    }

    private static void dig(Reel reel, Manner manner) {
        repeated(reel, 1.7, manner, at -> {
            reel.hiss(at, 0.35, 900, 6000, along -> 0.7 * Curve.arch(0.25).at(along));
            reel.ring(at, 0.2, 1230, 0.2, 1, 2410, 0.15, 0.6);
            reel.burst(at + 0.75, 200, 2200, 0.03, 0.3, 0.6);
        });
    }
}
