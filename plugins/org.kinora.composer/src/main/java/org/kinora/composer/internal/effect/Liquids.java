package org.kinora.composer.internal.effect;

import java.util.List;

/** Water and what it does. */
final class Liquids {
    private Liquids() {}

    static List<Effect> all() {
        return List.of(Effect.once("water-pour", -14, Liquids::pour), Effect.events("drip", -16, Liquids::drip),
                Effect.once("splash", -8, Liquids::splash),
                Effect.texture("bubbles", -18, (reel, manner) -> bubbles(reel, 0, reel.seconds(), 45, 0.7)),
                Effect.texture("boiling", -18, Liquids::boil), Effect.once("swallow", -20, Liquids::swallow),
                Effect.texture("shower", -15, Liquids::shower), Effect.once("fizz", -20, Liquids::fizz), Effect.once("cork-pop", -10, Liquids::cork),
                Effect.texture("underwater", -18, Liquids::under));
    }

    /** Bubbles: short sines that rise (Minnaert 1933; van den Doel 2005). */
    static void bubbles(Reel reel, double at, double seconds, double perSecond, double level) {
        reel.scatter(at, seconds, Curve.flat(perSecond), (time, chance) ->
                bubble(reel, time, 380 + 1400 * reel.dice().unit() * reel.dice().unit(), level * chance));
    }

    private static void bubble(Reel reel, double at, double hertz, double level) {
        double seconds = 0.012 + 18 / hertz;
        reel.from(0.5 * reel.dice().bell() * 0.6);
        reel.glide(at, seconds, Curve.line(hertz, hertz * 1.45), along -> level * Math.min(1, along * 12) * Curve.fall(4.5, along), 1);
        reel.from(0);
    }

    private static void pour(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds() * 0.8, 2.6 * manner.sized(1.6));
        reel.hiss(0, seconds, 500, 5500, along -> 0.22 * Curve.arch(0.1).at(along));
        // The glass fills: the air above gets shorter and its tone higher.
        reel.wind(0, seconds, along -> 420 * StrictMath.pow(2, 1.6 * along) / manner.sized(1.5), 0.5, along -> 0.5 * Curve.arch(0.2).at(along));
        reel.scatter(0, seconds, Curve.flat(55), (time, chance) -> bubble(reel, time, (500 + 900 * reel.dice().unit()) * (1 + time / seconds), 0.5
                * chance));
        bubbles(reel, seconds, 0.4, 14, 0.3);
    }

    private static void drip(Reel reel, Manner manner) {
        Effect.every(reel, 0.9 / manner.pace(), 0.12, (i, at) -> {
            reel.burst(at, 2500, 9000, 0.0006, 0.012, 0.35);
            reel.glide(at + 0.012, 0.09, Curve.line(900 / manner.sized(1.4), 1900 / manner.sized(1.4)), along -> 0.8 * Curve.fall(6, along), 1);
        });
    }

    private static void splash(Reel reel, Manner manner) {
        double size = manner.sized(1.8);
        reel.thump(0, 95 / size, 0.3 * size, 0.7);
        reel.burst(0, 200, 7000, 0.012, 0.55 * size, 1.1);
        reel.burst(0.05, 900, 9000, 0.05, 0.8 * size, 0.5);
        bubbles(reel, 0.12, 0.9 * size, 90, 0.45);
        reel.scatter(0.3, 1.0 * size, Curve.line(60, 4), (time, chance) -> reel.burst(time, 1800, 9000, 0.0008, 0.02, 0.3 * chance));
    }

    private static void boil(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 90, 700, Curve.flat(0.25));
        bubbles(reel, 0, reel.seconds(), 90, 0.8);
    }

    private static void swallow(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) {
            reel.glide(i * 0.6, 0.13, Curve.line(260, 480), Curve.arch(0.4), 1, 0.3);
            reel.burst(i * 0.6 + 0.1, 600, 2600, 0.004, 0.04, 0.3);
        }
    }

    private static void shower(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 1200, 11_000, Curve.flat(0.7));
        reel.hiss(0, reel.seconds(), 200, 900, Curve.flat(0.25));
        reel.scatter(0, reel.seconds(), Curve.flat(110), (time, chance) -> reel.burst(time, 1500, 7000, 0.0006, 0.01, 0.3 * chance));
    }

    private static void fizz(Reel reel, Manner manner) {
        reel.hiss(0, 2.2, 4500, 16_000, along -> 0.5 * Curve.fall(3, along));
        reel.scatter(0, 2.2, Curve.line(300, 40), (time, chance) -> reel.burst(time, 5000, 14_000, 0.0004, 0.004, 0.4 * chance));
    }

    private static void cork(Reel reel, Manner manner) {
        reel.creak(0, 0.35, Curve.line(60, 110), 0.15, 900, 1700);
        reel.glide(0.38, 0.07, Curve.line(420, 900), along -> Curve.fall(7, along), 1, 0.3);
        reel.burst(0.38, 300, 4000, 0.0006, 0.05, 0.8);
        reel.burst(0.4, 3500, 14_000, 0.01, 0.7, 0.25);
    }

    private static void under(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 30, 320, Curve.flat(0.6));
        reel.wind(0, reel.seconds(), Curve.through(120, 190, 140, 220, 120), 1.5, Curve.flat(0.4));
        bubbles(reel, 0, reel.seconds(), 5, 0.5);
    }
}
