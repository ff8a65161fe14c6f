package org.kinora.composer.internal.effect;

import java.util.List;

/** Voices and wings of animals. */
final class Animals {
    private Animals() {}

    static List<Effect> all() {
        return List.of(Effect.once("dog-bark", -8, Animals::bark), Effect.once("dog-growl", -14, Animals::growl),
                Effect.once("dog-whine", -16, Animals::whine), Effect.once("wolf-howl", -10, Animals::howl),
                Effect.once("cat-meow", -14, Animals::meow), Effect.texture("cat-purr", -22, Animals::purr),
                Effect.once("horse-neigh", -9, Animals::neigh), Effect.once("cow-moo", -11, Animals::moo),
                Effect.once("sheep-baa", -13, Animals::baa), Effect.once("rooster", -9, Animals::rooster), Effect.events("crow", -12, Animals::crow),
                Effect.events("birds", -16, Animals::birds), Effect.events("owl", -14, Animals::owl), Effect.events("gulls", -14, Animals::gulls),
                Effect.events("chicken", -16, Animals::chicken), Effect.events("duck", -13, Animals::duck),
                Effect.texture("crickets", -20, Animals::crickets), Effect.events("frogs", -16, Animals::frogs),
                Effect.texture("bees", -18, Animals::bees), Effect.once("snake-hiss", -16, Animals::snake),
                Effect.events("rat-squeak", -18, Animals::rat), Effect.once("wings", -16, Animals::wings),
                Effect.once("lion-roar", -7, Animals::roar));
    }

    private static void bark(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.7);
        for (int i = 0; i < manner.count(2); i++) {
            double at = i * 0.42 / manner.pace() * (1 + 0.1 * reel.dice().bell());
            reel.voice(at, 0.17, Curve.through(340 * low, 470 * low, 260 * low), along -> 1.4 * Curve.arch(0.18).at(along), 0.75, 620 * low, 1, 1250
                    * low, 0.9, 2600 * low, 0.45);
            reel.burst(at, 500, 5000, 0.01, 0.09, 0.3);
        }
    }

    private static void growl(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.4);
        reel.voice(0, 1.5, along -> (74 + 8 * StrictMath.sin(14 * along)) * low, along -> Curve.arch(0.35).at(along)
                * (0.7 + 0.3 * reel.dice().unit()), 1, 310 * low, 1, 720 * low, 0.6, 1700 * low, 0.25);
    }

    private static void whine(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++)
            reel.voice(i * 0.75, 0.6, Curve.through(900, 1150, 820), along -> 0.8 * Curve.arch(0.4).at(along), 0.1, 1200, 1, 2300, 0.4);
    }

    private static void howl(Reel reel, Manner manner) {
        reel.voice(0, 3.0, Curve.through(330, 560, 610, 600, 560, 400),
                along -> Curve.arch(0.3).at(along), 0.06, 560, 1, 1120, 0.35, 2200, 0.1);
    }

    private static void meow(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.4);
        for (int i = 0; i < manner.count(1); i++)
            reel.voice(i * 1.1, 0.75, Curve.through(520 * low, 730 * low, 690 * low, 430 * low), along -> Curve.arch(0.35).at(along), 0.12, 1050
                    * low, 1, 1900 * low, 0.8, 3300 * low, 0.4);
    }

    private static void purr(Reel reel, Manner manner) {
        double rounds = Math.max(1, Math.round(reel.seconds() / 1.4));
        reel.voice(0, reel.seconds(), Curve.flat(25), along -> 0.6 + 0.3 * StrictMath.sin(2 * StrictMath.PI * rounds * along), 0.6, 140, 1, 340, 0.7,
                800, 0.25);
        reel.hiss(0, reel.seconds(), 200, 1600, along -> 0.08 + 0.06 * StrictMath.sin(2 * StrictMath.PI * rounds * along));
    }

    private static void neigh(Reel reel, Manner manner) {
        reel.voice(0, 1.7, along -> (1250 - 640 * along) * (1 + 0.12 * StrictMath.sin(2 * StrictMath.PI * 14 * along)),
                along -> Curve.arch(0.15).at(along) * (0.75 + 0.25 * StrictMath.sin(2 * StrictMath.PI * 20 * along)), 0.35, 900, 1, 1700, 0.9, 3100,
                        0.5);
        reel.voice(1.7, 0.5, Curve.line(120, 80), along -> 0.5 * Curve.arch(0.2).at(along), 1, 500, 1, 1400, 0.6);
    }

    private static void moo(Reel reel, Manner manner) {
        reel.voice(0, 1.9, Curve.through(118, 150, 158, 140, 112), along -> Curve.arch(0.35).at(along), 0.15, 300, 1, 640, 0.8, 1900, 0.2);
    }

    private static void baa(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++)
            reel.voice(i * 1.3, 0.95, along -> 265 * (1 + 0.06 * StrictMath.sin(2 * StrictMath.PI * 7 * along)),
                    along -> Curve.arch(0.2).at(along) * (0.7 + 0.3 * StrictMath.sin(2 * StrictMath.PI * 7.5 * along)), 0.25, 780, 1, 1650, 0.7,
                            2700, 0.35);
    }

    private static void rooster(Reel reel, Manner manner) {
        double[][] calls = {{0, 0.16, 620, 700}, {0.22, 0.14, 690, 760}, {0.42, 0.3, 760, 980}, {0.76, 0.95, 1000, 640}};
        for (double[] call : calls)
            reel.voice(call[0], call[1], Curve.through(call[2], call[3] * 1.04, call[3]), along -> Curve.arch(0.2).at(along), 0.3, 1150, 1, 2150,
                    0.9, 3400, 0.5);
    }

    private static void crow(Reel reel, Manner manner) {
        Effect.every(reel, 1.1 / manner.pace(), 0.12, (i, at) -> {
            if (manner.count() > 0 && i >= manner.count()) return;
            reel.voice(at, 0.34, Curve.through(480, 560, 430), along -> Curve.arch(0.2).at(along), 0.85, 1150, 1, 1800, 0.9, 3000, 0.4);
        });
    }

    private static void birds(Reel reel, Manner manner) {
        reel.scatter(0, reel.seconds(), Curve.flat(1.6 * manner.pace()), (time, level) -> {
            reel.from(0.6 * reel.dice().bell());
            double hertz = (2400 + 2600 * reel.dice().unit()) / manner.sized(1.3);
            double glide = 1 + 0.4 * reel.dice().bell();
            int syllables = 1 + reel.dice().below(5);
            for (int s = 0; s < syllables; s++)
                reel.glide(time + s * 0.11, 0.075, Curve.through(hertz, hertz * glide, hertz * 0.95), along -> 0.7 * level * Curve.arch(0.4)
                        .at(along), 1, 0.06);
        });
        reel.from(0);
    }

    private static void owl(Reel reel, Manner manner) {
        Effect.every(reel, 4.2 / manner.pace(), 0.08, (i, at) -> {
            double[][] hoots = {{0, 0.3}, {0.52, 0.14}, {0.78, 0.14}, {1.1, 0.6}};
            for (double[] hoot : hoots) reel.glide(at + hoot[0], hoot[1], Curve.through(372, 392, 365), Curve.arch(0.35), 1, 0.12, 0.03);
        });
    }

    private static void gulls(Reel reel, Manner manner) {
        Effect.every(reel, 2.2 / manner.pace(), 0.2, (i, at) -> {
            reel.from(0.6 * reel.dice().bell());
            int cries = 2 + reel.dice().below(3);
            for (int c = 0; c < cries; c++)
                reel.voice(at + c * 0.34, 0.28, Curve.through(1050, 1320, 880), along -> Curve.arch(0.3).at(along), 0.12, 1700, 1, 2700, 0.7, 4100,
                        0.3);
        });
        reel.from(0);
    }

    private static void chicken(Reel reel, Manner manner) {
        reel.scatter(0, reel.seconds(), Curve.flat(2.2 * manner.pace()), (time, level) -> reel.voice(time, 0.1, Curve.line(520, 380),
                along -> level * Curve.arch(0.2).at(along), 0.4, 900, 1, 1900, 0.8, 3000, 0.4));
    }

    private static void duck(Reel reel, Manner manner) {
        Effect.every(reel, 0.5 / manner.pace(), 0.1, (i, at) -> {
            if (manner.count() > 0 && i >= manner.count()) return;
            reel.voice(at, 0.2, Curve.line(205, 165), along -> Curve.arch(0.2).at(along), 0.5, 1250, 1, 2100, 1, 3300, 0.5);
        });
    }

    private static void crickets(Reel reel, Manner manner) {
        for (int insect = 0; insect < 5; insect++) {
            double hertz = 4050 + 700 * reel.dice().unit();
            double period = 0.42 + 0.3 * reel.dice().unit();
            double near = 0.25 + 0.75 * reel.dice().unit();
            reel.from(0.8 * reel.dice().bell());
            double first = period * reel.dice().unit();
            for (double at = first; at < reel.seconds(); at += period)
                for (int pulse = 0; pulse < 3; pulse++)
                    reel.glide(at + pulse * 0.033, 0.02, Curve.flat(hertz), along -> 0.5 * near * Curve.arch(0.5).at(along), 1);
        }
        reel.from(0);
    }

    private static void frogs(Reel reel, Manner manner) {
        reel.scatter(0, reel.seconds(), Curve.flat(1.8 * manner.pace()), (time, level) -> {
            reel.from(0.7 * reel.dice().bell());
            double throat = 700 + 700 * reel.dice().unit();
            reel.voice(time, 0.3, Curve.flat(46), along -> level * Curve.arch(0.6).at(along), 0.2, throat, 1, throat * 2.1, 0.5);
        });
        reel.from(0);
    }

    private static void bees(Reel reel, Manner manner) {
        for (int bee = 0; bee < 4; bee++) {
            double hertz = 190 + 60 * reel.dice().unit();
            double turn = 1 + 3 * reel.dice().unit();
            reel.from(0.6 * reel.dice().bell());
            reel.glide(0, reel.seconds(), along -> hertz * (1 + 0.03 * StrictMath.sin(20 * turn * along)),
                    along -> 0.14 + 0.08 * StrictMath.sin(9 * turn * along), 1, 0.8, 0.6, 0.5, 0.3, 0.2, 0.1);
        }
        reel.from(0);
    }

    private static void snake(Reel reel, Manner manner) {
        reel.hiss(0, 1.4, 3500, 13_000, along -> 0.8 * Curve.arch(0.3).at(along));
    }

    private static void rat(Reel reel, Manner manner) {
        reel.scatter(0, reel.seconds(), Curve.flat(2.5), (time, level) -> reel.glide(time, 0.06, Curve.through(3100, 4300, 3600),
                along -> 0.7 * level * Curve.arch(0.3).at(along), 1, 0.3, 0.1));
    }

    private static void wings(Reel reel, Manner manner) {
        double gap = 0.085 * manner.sized(1.9) / manner.pace();
        for (int i = 0; i < manner.count(9); i++) reel.wind(i * gap, gap * 0.9, Curve.through(700, 1500, 600), 1.4, Curve.arch(0.4));
    }

    private static void roar(Reel reel, Manner manner) {
        reel.voice(0, 2.4, Curve.through(95, 145, 128, 80), along -> 1.3 * Curve.arch(0.3).at(along), 1, 380, 1, 760, 0.9, 1500, 0.5, 2600, 0.25);
        reel.hiss(0, 2.3, 200, 2200, along -> 0.25 * Curve.arch(0.3).at(along));
    }
}
