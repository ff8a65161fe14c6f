package org.kinora.composer.internal.effect;

import java.util.List;

/** Doors, windows, drawers, locks and what knocks at them. */
final class Doors {
    private Doors() {}

    static List<Effect> all() {
        return List.of(Effect.once("door-open", -14, Doors::open), Effect.once("door-close", -9, Doors::close),
                Effect.once("door-slam", -4, Doors::slam), Effect.once("door-creak", -14, Doors::creak), Effect.once("knock", -10, Doors::knock),
                Effect.once("doorbell", -12, Doors::bell), Effect.once("lock", -16, Doors::lock), Effect.once("keys", -16, Doors::keys),
                Effect.once("drawer", -14, Doors::drawer), Effect.once("window", -14, Doors::window), Effect.once("curtain", -18, Doors::curtain),
                Effect.once("chair-scrape", -13, Doors::scrape), Effect.once("car-door", -8, Doors::carDoor), Effect.once("gate", -10, Doors::gate));
    }

    private static void open(Reel reel, Manner manner) {
        latch(reel, 0.02, 0.5);
        if (manner.old() || manner.size() > 0.4) hinge(reel, 0.15, 1.0 * manner.sized(1.5), manner, 0.4);
        reel.hiss(0.12, 0.6 * manner.sized(1.4), 150, 900, along -> 0.10 * Curve.arch(0.4).at(along));
        leaf(reel, 0.62 * manner.sized(1.4), 0.12, manner);
    }

    private static void close(Reel reel, Manner manner) {
        double swing = 0.45 * manner.sized(1.6) / manner.pace();
        if (manner.old()) hinge(reel, 0, swing, manner, 0.35);
        reel.hiss(0, swing, 120, 700, along -> 0.14 * along * along);
        leaf(reel, swing, 0.9, manner);
        latch(reel, swing + 0.035, 0.45);
    }

    private static void slam(Reel reel, Manner manner) {
        reel.hiss(0, 0.16, 150, 1200, along -> 0.3 * along * along);
        leaf(reel, 0.16, 1.4, manner);
        reel.burst(0.16, 200, 5000, 0.001, 0.12, 0.9);
        reel.scatter(0.2, 0.35, Curve.line(40, 8), (time, level) -> reel.ring(time, 0.09 * level, 900 + 900 * reel.dice().unit(), 0.05, 1));
        latch(reel, 0.19, 0.6);
    }

    /** The body of a door falling into its frame. */
    private static void leaf(Reel reel, double at, double level, Manner manner) {
        double low = 1 / manner.sized(1.5);
        double ring = manner.sized(1.7);
        if (manner.of("metal")) {
            reel.thump(at, 62 * low, 0.5 * ring, level);
            reel.ring(at, level * 0.5, 131 * low, 1.4 * ring, 1, 248 * low, 1.1 * ring, 0.8, 377 * low, 0.9 * ring, 0.6, 631 * low, 0.7, 0.4, 1080
                    * low, 0.5, 0.25, 1730 * low, 0.35, 0.15);
        } else if (manner.of("glass")) {
            reel.thump(at, 110 * low, 0.18, level * 0.6);
            reel.ring(at, level * 0.4, 310 * low, 0.2, 1, 820 * low, 0.16, 0.7, 1900 * low, 0.12, 0.4);
        } else {
            reel.thump(at, 74 * low, 0.34 * ring, level);
            reel.ring(at, level * 0.6, 118 * low, 0.22 * ring, 1, 187 * low, 0.18 * ring, 0.8, 292 * low, 0.13, 0.5, 468 * low, 0.09, 0.3);
        }
        reel.burst(at, 90, 1400 * low, 0.001, 0.11, level * 0.5);
    }

    private static void latch(Reel reel, double at, double level) {
        for (double click : new double[] {0, 0.045}) {
            reel.burst(at + click, 1800, 8000, 0.0005, 0.018, level * 0.5);
            reel.ring(at + click, level * 0.25, 1450, 0.04, 1, 2630, 0.03, 0.7, 4100, 0.02, 0.4);
        }
    }

    private static void hinge(Reel reel, double at, double seconds, Manner manner, double level) {
        double low = 1 / manner.sized(1.3);
        reel.creak(at, seconds, Curve.through(38 * low, 62 * low, 47 * low, 90 * low), level, 430 * low, 810 * low, 1340 * low, 2250 * low);
    }

    private static void creak(Reel reel, Manner manner) {
        hinge(reel, 0, 1.6 / manner.pace() * manner.sized(1.3), manner, 0.8);
        reel.creak(1.75 / manner.pace(), 0.5, Curve.line(70, 30), 0.5, 520, 980, 1700);
    }

    private static void knock(Reel reel, Manner manner) {
        double gap = 0.21 / manner.pace();
        for (int i = 0; i < manner.count(3); i++) {
            double level = (0.8 + 0.2 * reel.dice().unit()) * (1 + 0.3 * manner.force());
            knuckle(reel, i * gap * (1 + 0.06 * reel.dice().bell()), level, manner);
        }
    }

    private static void knuckle(Reel reel, double at, double level, Manner manner) {
        double low = 1 / manner.sized(1.3);
        if (manner.of("metal")) reel.ring(at, level, 260 * low, 0.5, 0.8, 540, 0.4, 0.7, 1130, 0.3, 0.5, 1890, 0.2, 0.3);
        else if (manner.of("glass")) reel.ring(at, level, 620, 0.09, 0.8, 1480, 0.07, 0.7, 2900, 0.05, 0.4);
        else reel.ring(at, level, 162 * low, 0.11, 1, 287 * low, 0.085, 0.9, 441 * low, 0.06, 0.6, 760 * low, 0.04, 0.3);
        reel.burst(at, 300, 2600, 0.0006, 0.022, level * 0.6);
    }

    private static void bell(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            reel.ring(i * 1.9, 0.7, 659.3, 1.6, 1, 1977, 0.7, 0.25, 3560, 0.3, 0.1);
            reel.ring(i * 1.9 + 0.55, 0.7, 523.3, 2.0, 1, 1570, 0.8, 0.25, 2826, 0.35, 0.1);
        }
    }

    private static void lock(Reel reel, Manner manner) {
        keys(reel, manner);
        reel.burst(0.75, 700, 5000, 0.001, 0.05, 0.5);
        reel.ring(0.75, 0.6, 310, 0.08, 1, 905, 0.06, 0.7, 2210, 0.04, 0.5);
        latch(reel, 0.95, 0.9);
        reel.thump(0.96, 140, 0.09, 0.4);
    }

    private static void keys(Reel reel, Manner manner) {
        reel.scatter(0, 0.6, Curve.through(12, 42, 10), (time, level) -> {
            double hertz = 2600 + 4200 * reel.dice().unit();
            reel.ring(time, 0.25 * level, hertz, 0.16, 1, hertz * 1.53, 0.1, 0.6, hertz * 2.1, 0.06, 0.3);
        });
    }

    private static void drawer(Reel reel, Manner manner) {
        reel.hiss(0, 0.5 / manner.pace(), 220, 1900, along -> 0.3 * Curve.arch(0.7).at(along) * (0.7 + 0.3 * reel.dice().unit()));
        reel.scatter(0, 0.5 / manner.pace(), Curve.flat(45), (time, level) -> reel.ring(time, 0.12 * level, 380 + 500 * reel.dice().unit(), 0.03, 1));
        leaf(reel, 0.5 / manner.pace(), 0.6, new Manner(-0.6, 0, 1, 0, 0, false, manner.material()));
    }

    private static void window(Reel reel, Manner manner) {
        latch(reel, 0, 0.5);
        reel.hiss(0.15, 0.7, 300, 2600, along -> 0.22 * Curve.arch(0.6).at(along));
        reel.creak(0.2, 0.55, Curve.line(80, 140), 0.25, 620, 1180, 2100);
        leaf(reel, 0.88, 0.6, new Manner(-0.4, 0, 1, 0, 0, false, "glass"));
    }

    private static void curtain(Reel reel, Manner manner) {
        reel.scatter(0, 0.7, Curve.through(15, 60, 20), (time, level) -> reel.ring(time, 0.1 * level, 2400 + 2600 * reel.dice().unit(), 0.06, 1));
        reel.hiss(0, 0.9, 500, 6000, along -> 0.3 * Curve.arch(0.35).at(along));
    }

    private static void scrape(Reel reel, Manner manner) {
        reel.creak(0, 0.7, Curve.through(95, 150, 110), 0.9, 210, 455, 870, 1500);
        reel.hiss(0, 0.7, 150, 2200, along -> 0.25 * Curve.arch(0.4).at(along));
        reel.thump(0.72, 110, 0.12, 0.4);
    }

    private static void carDoor(Reel reel, Manner manner) {
        reel.burst(0.0, 1500, 6000, 0.001, 0.02, 0.25);
        reel.thump(0.05, 82, 0.22, 1);
        reel.ring(0.05, 0.55, 152, 0.2, 1, 247, 0.16, 0.8, 463, 0.12, 0.5, 880, 0.08, 0.25);
        reel.burst(0.05, 120, 2400, 0.001, 0.09, 0.6);
        latch(reel, 0.075, 0.4);
    }

    private static void gate(Reel reel, Manner manner) {
        Manner iron = new Manner(manner.size() + 0.4, manner.force(), manner.pace(), 0, 0, true, "metal");
        hinge(reel, 0, 1.4, iron, 0.6);
        leaf(reel, 1.4, 0.9, iron);
        reel.scatter(1.45, 0.5, Curve.line(30, 4), (time, level) -> reel.ring(time, 0.2 * level, 1200 + 1500 * reel.dice().unit(), 0.2, 1));
    }
}
