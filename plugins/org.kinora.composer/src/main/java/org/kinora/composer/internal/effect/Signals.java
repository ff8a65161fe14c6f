package org.kinora.composer.internal.effect;

import java.util.List;

/** Bells, telephones, clocks, horns, alarms and the beeps of machines. */
final class Signals {
    private Signals() {}

    static List<Effect> all() {
        return List.of(Effect.once("phone-ring", -10, Signals::phone), Effect.once("mobile-ring", -14, Signals::mobile),
                Effect.once("phone-buzz", -16, Signals::buzz), Effect.once("phone-dial", -16, Signals::dial),
                Effect.events("clock-tick", -20, Signals::tick), Effect.once("clock-chime", -12, Signals::chime),
                Effect.once("alarm-clock", -10, Signals::alarmClock), Effect.events("alarm", -10, Signals::alarm),
                Effect.once("bell", -10, Signals::bell), Effect.once("church-bell", -7, Signals::churchBell),
                Effect.once("school-bell", -9, Signals::schoolBell), Effect.once("bicycle-bell", -12, Signals::bicycleBell),
                Effect.texture("siren", -9, Signals::siren), Effect.events("ambulance", -9, Signals::ambulance),
                Effect.once("ship-horn", -6, Signals::shipHorn), Effect.events("beep", -18, Signals::beep),
                Effect.events("computer", -20, Signals::computer), Effect.events("heart-monitor", -16, Signals::monitor),
                Effect.events("sonar", -12, Signals::sonar), Effect.once("error-buzz", -14, Signals::error),
                Effect.once("cash-register", -12, Signals::register), Effect.once("elevator", -14, Signals::elevator),
                Effect.once("gong", -6, Signals::gong), Effect.events("morse", -16, Signals::morse));
    }

    /** An old telephone: a clapper between two gongs, 20 strokes a second. */
    private static void phone(Reel reel, Manner manner) {
        double burst = 1.6;
        for (int i = 0; i < manner.count((int) Math.max(1, reel.seconds() / 3)); i++)
            for (double at = 0; at < burst; at += 0.05) {
                double hertz = (Math.round(at / 0.05) % 2 == 0 ? 1180 : 1420) / manner.sized(1.3);
                reel.ring(i * 3.0 + at, 0.5, hertz, 0.34, 1, hertz * 2.72, 0.2, 0.5, hertz * 4.9, 0.1, 0.25);
            }
    }

    private static void mobile(Reel reel, Manner manner) {
        double[] tune = {76, 80, 83, 88, 83, 80};
        int rounds = manner.count((int) Math.max(1, reel.seconds() / 2));
        for (int round = 0; round < rounds; round++)
            for (int i = 0; i < tune.length; i++) {
                double hertz = 440 * StrictMath.pow(2, (tune[i] - 69) / 12);
                reel.ring(round * 2.0 + i * 0.14, 0.6, hertz, 0.5, 1, hertz * 2, 0.3, 0.35, hertz * 3.01, 0.15, 0.2);
            }
    }

    private static void buzz(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) {
            reel.glide(i * 0.75, 0.45, Curve.flat(168), along -> 0.7 * Math.min(1, Math.min(along * 20, (1 - along) * 20)), 1, 0.5, 0.35, 0.25, 0.15,
                    0.1);
            reel.scatter(i * 0.75, 0.45, Curve.flat(150), (time, level) -> reel.ring(time, 0.12 * level, 420 + 260 * reel.dice().unit(), 0.02, 1));
        }
    }

    private static void dial(Reel reel, Manner manner) {
        double[][] keys = {{697, 1209}, {770, 1336}, {852, 1477}, {941, 1336}, {697, 1477}, {852, 1209}, {770, 1209}};
        for (int i = 0; i < manner.count(7); i++) {
            double[] key = keys[(i + reel.dice().below(3)) % keys.length];
            for (double hertz : key) reel.glide(i * 0.22, 0.12, Curve.flat(hertz), along -> 0.5, 1);
        }
    }

    private static void tick(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.6);
        Effect.every(reel, 0.5 / manner.pace() * manner.sized(1.5), 0, (i, at) -> {
            double hertz = (i % 2 == 0 ? 2900 : 2450) * low;
            reel.burst(at, hertz * 0.6, hertz * 1.8, 0.0004, 0.014, 0.9);
            reel.ring(at, 0.4, hertz, 0.03, 1, hertz * 1.6, 0.02, 0.5, 640 * low, 0.03, 0.5);
        });
    }

    private static void chime(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(4); i++) strike(reel, i * 1.5, 392 / manner.sized(1.5), 2.6, 0.8);
    }

    private static void alarmClock(Reel reel, Manner manner) {
        for (double at = 0; at < Math.min(2.4, reel.seconds()); at += 0.034) reel.ring(at, 0.4, 2150, 0.22, 1, 3480, 0.14, 0.6, 5900, 0.08, 0.35);
    }

    private static void alarm(Reel reel, Manner manner) {
        Effect.every(reel, 0.5 / manner.pace(), 0, (i, at) -> reel.glide(at, 0.25, Curve.flat(2050), Curve.flat(0.6), 1, 0, 0.33, 0, 0.2));
    }

    private static void bell(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) strike(reel, i * 0.6 / manner.pace(), 1050 / manner.sized(1.7), 1.8, 0.8);
    }

    /** Hum, prime, minor third, fifth, nominal and what lies above: the partials of a bell of bronze. */
    private static void churchBell(Reel reel, Manner manner) {
        double prime = 232 / manner.sized(1.5);
        int count = manner.count((int) Math.max(1, reel.seconds() / 2.6));
        for (int i = 0; i < count; i++) {
            double at = i * 2.4 / manner.pace();
            reel.ring(at, 0.5, prime * 0.5, 9, 0.55, prime, 6, 0.7, prime * 1.19, 5, 0.8, prime * 1.5, 3.2, 0.35, prime * 2, 3.6, 1, prime * 2.51,
                    1.8, 0.4, prime * 2.66, 1.6, 0.35, prime * 3.01, 1.3, 0.4, prime * 4.1, 0.9, 0.3, prime * 5.3, 0.6, 0.2);
            reel.burst(at, 500, 5000, 0.001, 0.06, 0.35);
        }
    }

    private static void strike(Reel reel, double at, double hertz, double seconds, double level) {
        reel.ring(at, level, hertz, seconds, 1, hertz * 2.0, seconds * 0.7, 0.5, hertz * 2.41, seconds * 0.5, 0.35, hertz * 3.0, seconds * 0.4, 0.3,
                hertz * 4.53, seconds * 0.25, 0.2);
        reel.burst(at, 1500, 8000, 0.0005, 0.02, level * 0.3);
    }

    private static void schoolBell(Reel reel, Manner manner) {
        for (double at = 0; at < Math.min(2.6, reel.seconds()); at += 0.052) {
            reel.ring(at, 0.32, 1740, 0.5, 1, 2890, 0.35, 0.7, 4610, 0.2, 0.5, 6740, 0.12, 0.3);
            reel.burst(at, 2000, 9000, 0.0005, 0.01, 0.2);
        }
    }

    private static void bicycleBell(Reel reel, Manner manner) {
        for (int ring = 0; ring < manner.count(2); ring++)
            for (int i = 0; i < 7; i++) reel.ring(ring * 0.5 + i * 0.038, 0.5 - 0.04 * i, 2230, 0.6, 1, 3410, 0.5, 0.6, 5890, 0.3, 0.4);
    }

    private static void siren(Reel reel, Manner manner) {
        double period = 3.6 / manner.pace();
        int rounds = (int) Math.max(1, Math.round(reel.seconds() / period));
        reel.glide(0, reel.seconds(), along -> 980 - 400 * StrictMath.cos(2 * StrictMath.PI * along * rounds), Curve.flat(0.6), 1, 0.4, 0.5, 0.2,
                0.25, 0.1);
    }

    private static void ambulance(Reel reel, Manner manner) {
        Effect.every(reel, 1.3, 0, (i, at) -> {
            reel.glide(at, 0.62, Curve.flat(435), Curve.flat(0.6), 1, 0.6, 0.5, 0.3, 0.25, 0.15);
            reel.glide(at + 0.65, 0.62, Curve.flat(580), Curve.flat(0.6), 1, 0.6, 0.5, 0.3, 0.25, 0.15);
        });
    }

    private static void shipHorn(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.4);
        for (int i = 0; i < manner.count(1); i++)
            for (double hertz : new double[] {92, 116})
                reel.voice(i * 3.4, 2.8, along -> hertz * low * (1 - 0.03 * Math.max(0, 0.06 - along) / 0.06),
                        along -> Math.min(1, Math.min(along * 14, (1 - along) * 10)), 0.05, 190, 1, 430, 0.8, 760, 0.35);
    }

    private static void beep(Reel reel, Manner manner) {
        Effect.every(reel, 1.0 / manner.pace(), 0, (i, at) -> {
            if (manner.count() == 0 || i < manner.count()) reel.glide(at, 0.14, Curve.flat(980 / manner.sized(1.4)), Curve.flat(0.7), 1, 0, 0.1);
        });
    }

    private static void computer(Reel reel, Manner manner) {
        reel.scatter(0, reel.seconds(), Curve.flat(5 * manner.pace()), (time, level) -> {
            double hertz = 700 * StrictMath.pow(2, reel.dice().below(9) / 4.0);
            reel.glide(time, 0.05 + 0.05 * reel.dice().unit(), Curve.flat(hertz), Curve.flat(0.3 + 0.4 * level), 1, 0, 0.15);
        });
    }

    private static void monitor(Reel reel, Manner manner) {
        Effect.every(reel, 0.86 / manner.pace(), 0, (i, at) -> reel.glide(at, 0.11, Curve.flat(960), Curve.flat(0.7), 1, 0.05));
    }

    private static void sonar(Reel reel, Manner manner) {
        Effect.every(reel, 3.0 / manner.pace(), 0, (i, at) -> {
            reel.ring(at, 0.8, 745, 2.4, 1, 1490, 0.6, 0.1);
            reel.ring(at + 0.9, 0.2, 742, 1.6, 1);
        });
    }

    private static void error(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) reel.glide(i * 0.3, 0.22, Curve.flat(118), Curve.flat(0.7), 1, 0.6, 0.5, 0.4, 0.35, 0.3, 0.25, 0.2);
    }

    private static void register(Reel reel, Manner manner) {
        reel.burst(0, 400, 4000, 0.001, 0.06, 0.7);
        reel.burst(0.09, 600, 6000, 0.001, 0.08, 0.7);
        strike(reel, 0.16, 2090, 1.1, 0.6);
        reel.thump(0.42, 120, 0.14, 0.6);
        reel.scatter(0.42, 0.3, Curve.flat(50), (time, level) -> reel.ring(time, 0.2 * level, 3000 + 3000 * reel.dice().unit(), 0.12, 1));
    }

    private static void elevator(Reel reel, Manner manner) {
        strike(reel, 0, 880, 1.4, 0.6);
        reel.hiss(0.7, 1.4, 120, 1200, along -> 0.2 * Curve.arch(0.3).at(along));
        reel.thump(2.05, 90, 0.2, 0.4);
    }

    private static void gong(Reel reel, Manner manner) {
        double base = 98 / manner.sized(1.4);
        double[] modes = new double[36];
        for (int k = 0; k < 12; k++) {
            modes[3 * k] = base * (1 + 0.57 * k + 0.07 * reel.dice().bell());
            modes[3 * k + 1] = 6.5 / (1 + 0.22 * k);
            modes[3 * k + 2] = 1 / (1 + 0.35 * k);
        }
        reel.ring(0, 0.5, modes);
        // The sound opens after the blow: upper partials bloom late.
        reel.wind(0.05, 3, Curve.line(1800, 2600), 1.5, along -> 0.12 * Curve.arch(0.2).at(along));
        reel.thump(0, 70, 0.4, 0.5);
    }

    private static void morse(Reel reel, Manner manner) {
        double[] code = {1, 1, 1, 3, 3, 3, 1, 1, 1};
        double at = 0;
        while (at < reel.seconds() - 0.3)
            for (double sign : code) {
                reel.glide(at, 0.08 * sign, Curve.flat(720), Curve.flat(0.6), 1);
                at += 0.08 * (sign + 1);
            }
    }
}
