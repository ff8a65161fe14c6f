package org.kinora.composer.internal.effect;

import java.util.List;

/** Things on desks, in pockets and in the house. */
final class Objects {
    private Objects() {}

    static List<Effect> all() {
        return List.of(Effect.events("typing", -18, Objects::typing), Effect.events("typewriter", -12, Objects::typewriter),
                Effect.once("mouse-click", -20, Objects::mouse), Effect.once("switch", -16, Objects::lightSwitch),
                Effect.once("paper", -17, Objects::paper), Effect.events("sweep", -20, Objects::sweep), Effect.once("page-turn", -18, Objects::page),
                Effect.once("paper-tear", -14, Objects::tear), Effect.once("book-close", -12, Objects::book),
                Effect.events("writing", -22, Objects::writing), Effect.once("cloth", -20, Objects::cloth),
                Effect.once("zipper", -16, Objects::zipper), Effect.once("camera-shutter", -14, Objects::shutter),
                Effect.texture("film-projector", -16, Objects::projector), Effect.texture("radio-static", -16, Objects::radio),
                Effect.texture("record-crackle", -26, Objects::record), Effect.texture("hum", -20, Objects::hum),
                Effect.texture("fan", -20, Objects::fan), Effect.texture("vacuum-cleaner", -12, Objects::vacuum),
                Effect.texture("machine", -12, Objects::machine), Effect.texture("space-hum", -16, Objects::space),
                Effect.once("laser", -10, Objects::laser), Effect.once("teleport", -12, Objects::teleport),
                Effect.once("power-down", -10, Objects::powerDown), Effect.once("spray", -16, Objects::spray),
                Effect.once("wood-creak", -16, Objects::creak), Effect.once("toast-pop", -13, Objects::toaster),
                Effect.once("scissors", -17, Objects::scissors), Effect.once("bottle-open", -13, Objects::bottle));
    }

    private static void key(Reel reel, double at, double level, double low) {
        reel.burst(at, 1600 * low, 7000, 0.0004, 0.016, 0.8 * level);
        reel.ring(at, 0.4 * level, 640 * low, 0.03, 1, 1480 * low, 0.025, 0.7);
        reel.burst(at + 0.07, 2200 * low, 7500, 0.0004, 0.01, 0.35 * level);
    }

    private static void typing(Reel reel, Manner manner) {
        double at = 0.05;
        while (at < reel.seconds() - 0.1) {
            int word = 2 + reel.dice().below(7);
            for (int i = 0; i < word && at < reel.seconds() - 0.1; i++) {
                key(reel, at, 0.6 + 0.4 * reel.dice().unit(), 1);
                at += (0.085 + 0.07 * reel.dice().unit()) / manner.pace();
            }
            key(reel, at, 0.9, 0.62);
            at += (0.14 + 0.3 * reel.dice().unit() * reel.dice().unit()) / manner.pace();
        }
    }

    private static void typewriter(Reel reel, Manner manner) {
        double at = 0.05;
        int column = 0;
        while (at < reel.seconds() - 0.15) {
            reel.burst(at, 900, 7000, 0.0003, 0.03, 0.9);
            reel.ring(at, 0.5, 410, 0.05, 1, 1060, 0.05, 0.9, 2350, 0.05, 0.7, 3900, 0.03, 0.4);
            reel.thump(at + 0.012, 150, 0.06, 0.35);
            at += (0.13 + 0.09 * reel.dice().unit()) / manner.pace();
            if (++column % 24 != 0) continue;
            reel.ring(at, 0.5, 2620, 0.9, 1, 5230, 0.4, 0.3);
            reel.scatter(at + 0.35, 0.5, Curve.flat(45), (time, level) -> reel.burst(time, 1200, 5000, 0.0004, 0.012, 0.5));
            reel.thump(at + 0.88, 120, 0.12, 0.8);
            at += 1.15;
        }
    }

    private static void mouse(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) {
            reel.burst(i * 0.17, 2500, 9000, 0.0003, 0.01, 0.8);
            reel.burst(i * 0.17 + 0.06, 3000, 9000, 0.0003, 0.008, 0.45);
        }
    }

    private static void lightSwitch(Reel reel, Manner manner) {
        reel.burst(0, 1300, 7000, 0.0003, 0.02, 0.9);
        reel.ring(0, 0.5, 820, 0.04, 1, 1930, 0.03, 0.7);
        reel.burst(0.012, 2000, 6000, 0.0003, 0.012, 0.5);
    }

    private static void paper(Reel reel, Manner manner) {
        reel.scatter(0, 0.9 / manner.pace(), Curve.through(60, 190, 90, 160, 30), (time, level) -> {
            double hertz = 1700 + 5500 * reel.dice().unit();
            reel.burst(time, hertz * 0.6, hertz * 1.7, 0.001, 0.012 + 0.02 * reel.dice().unit(), 0.6 * level);
        });
        reel.hiss(0, 0.9 / manner.pace(), 1800, 8000, along -> 0.12 * Curve.arch(0.4).at(along));
    }

    /** A broom, one stroke after the other. */
    private static void sweep(Reel reel, Manner manner) {
        Effect.every(reel, 0.95 / manner.pace(), 0.05, (i, at) -> {
            reel.from(i % 2 == 0 ? Curve.line(-0.3, 0.2) : Curve.line(0.2, -0.2));
            reel.wind(at, 0.5, Curve.through(1500, 3600, 2400), 2.2, along -> (i % 2 == 0 ? 1 : 0.7) * Curve.arch(0.35).at(along));
            reel.scatter(at, 0.45, Curve.through(40, 130, 20), (time, level) -> reel.burst(time, 2600, 8000, 0.0005, 0.01, 0.25 * level));
        });
        reel.from(0);
    }

    private static void page(Reel reel, Manner manner) {
        reel.from(Curve.line(0.35, -0.35));
        reel.wind(0, 0.42, Curve.through(2200, 4200, 2600), 1.6, along -> 0.7 * Curve.arch(0.6).at(along));
        reel.from(0);
        reel.scatter(0, 0.45, Curve.through(60, 160, 30), (time, level) -> reel.burst(time, 2500, 8500, 0.0006, 0.012, 0.3 * level));
        reel.burst(0.43, 600, 3200, 0.003, 0.05, 0.3);
    }

    private static void tear(Reel reel, Manner manner) {
        double seconds = 0.75 / manner.pace();
        reel.scatter(0, seconds, Curve.line(260, 700), (time, level) -> reel.burst(time, 1500, 9500, 0.0003, 0.005, 0.8 * level));
        reel.hiss(0, seconds, 1800, 10_000, along -> 0.4 * Math.min(1, along * 6) * Math.min(1, (1 - along) * 12));
    }

    private static void book(Reel reel, Manner manner) {
        reel.hiss(0, 0.16, 800, 4500, along -> 0.2 * along);
        reel.thump(0.17, 118 / manner.sized(1.4), 0.16, 0.9);
        reel.burst(0.17, 200, 2400, 0.0008, 0.06, 0.8);
    }

    private static void writing(Reel reel, Manner manner) {
        double at = 0.05;
        while (at < reel.seconds() - 0.2) {
            double seconds = 0.07 + 0.16 * reel.dice().unit();
            double hertz = 2400 + 1800 * reel.dice().unit();
            reel.wind(at, seconds, Curve.line(hertz, hertz * (0.7 + 0.6 * reel.dice().unit())), 1.2, along -> 0.6 * Curve.arch(0.3).at(along));
            at += seconds + (reel.dice().chance(0.2) ? 0.25 : 0.03) / manner.pace();
        }
    }

    private static void cloth(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) {
            double level = i % 2 == 0 ? 1 : 0.7;
            reel.wind(i * 0.4, 0.36, Curve.through(900, 2300, 1200), 2, along -> level * Curve.arch(0.35).at(along));
        }
    }

    private static void zipper(Reel reel, Manner manner) {
        double seconds = 0.55 / manner.pace();
        for (double at = 0; at < seconds; at += 0.0065 - 0.0028 * at / seconds)
            reel.burst(at, 1800 + 2400 * at / seconds, 9500, 0.0002, 0.004, 0.6);
    }

    private static void shutter(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            double at = i * 0.5 / manner.pace();
            reel.burst(at, 1400, 8000, 0.0003, 0.018, 0.9);
            reel.ring(at, 0.3, 1230, 0.03, 1, 3100, 0.02, 0.6);
            reel.burst(at + 0.07, 1000, 7000, 0.0004, 0.03, 0.8);
            reel.hiss(at + 0.1, 0.22, 900, 4000, along -> 0.12 * Curve.arch(0.3).at(along));
        }
    }

    private static void projector(Reel reel, Manner manner) {
        Effect.every(reel, 1 / 24.0, 0, (i, at) -> reel.burst(at, 1100, 6000, 0.0004, 0.018, i % 2 == 0 ? 0.6 : 0.5));
        reel.hiss(0, reel.seconds(), 150, 1200, Curve.flat(0.12));
        reel.glide(0, reel.seconds(), Curve.flat(100), Curve.flat(0.05), 1, 0.5, 0.3);
    }

    private static void radio(Reel reel, Manner manner) {
        double rounds = Math.max(1, Math.round(reel.seconds() / 2.3));
        reel.hiss(0, reel.seconds(), 500, 4200, along -> 0.5 + 0.12 * StrictMath.sin(2 * StrictMath.PI * rounds * along));
        reel.glide(0, reel.seconds(), along -> 1500 + 700 * StrictMath.sin(2 * StrictMath.PI * rounds * along),
                along -> 0.05 + 0.05 * StrictMath.sin(2 * StrictMath.PI * rounds * 2 * along), 1);
        reel.scatter(0, reel.seconds(), Curve.flat(9), (time, level) -> reel.burst(time, 800, 4000, 0.0003, 0.02, 0.8 * level));
    }

    private static void record(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 500, 9000, Curve.flat(0.08));
        reel.hiss(0, reel.seconds(), 25, 90, Curve.flat(0.12));
        reel.scatter(0, reel.seconds(), Curve.flat(14), (time, level) -> reel.burst(time, 1500, 9000, 0.0002, 0.004, 0.7 * level));
    }

    private static void hum(Reel reel, Manner manner) {
        reel.glide(0, reel.seconds(), Curve.flat(100 / manner.sized(1.5)), Curve.flat(0.5), 1, 0.5, 0.3, 0.2, 0.12, 0.1, 0.06);
        reel.hiss(0, reel.seconds(), 60, 900, Curve.flat(0.06));
    }

    private static void fan(Reel reel, Manner manner) {
        double turns = Math.max(1, Math.round(reel.seconds() * 7));
        reel.hiss(0, reel.seconds(), 150, 2400, along -> 0.5 + 0.12 * StrictMath.sin(2 * StrictMath.PI * turns * along));
        reel.glide(0, reel.seconds(), Curve.flat(118), Curve.flat(0.08), 1, 0.5, 0.3);
    }

    private static void vacuum(Reel reel, Manner manner) {
        reel.hiss(0, reel.seconds(), 300, 7000, Curve.flat(0.5));
        reel.glide(0, reel.seconds(), Curve.flat(312), Curve.flat(0.18), 1, 0.6, 0.5, 0.4, 0.3);
        reel.glide(0, reel.seconds(), Curve.flat(100), Curve.flat(0.15), 1, 0.5);
    }

    private static void machine(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.4);
        Effect.every(reel, 0.55 / manner.pace(), 0, (i, at) -> {
            reel.thump(at, 72 * low, 0.2, 1);
            reel.ring(at, 0.3, 340 * low, 0.25, 1, 820, 0.2, 0.7, 1730, 0.12, 0.4);
            reel.burst(at + 0.27, 700, 6000, 0.01, 0.14, 0.5);
        });
        reel.glide(0, reel.seconds(), Curve.flat(50 * low), Curve.flat(0.25), 1, 0.8, 0.5, 0.5, 0.3, 0.2);
        reel.hiss(0, reel.seconds(), 100, 1500, Curve.flat(0.14));
    }

    private static void space(Reel reel, Manner manner) {
        double rounds = Math.max(1, Math.round(reel.seconds() / 5));
        for (double[] voice : new double[][] {{46, 0.45}, {46.4, 0.35}, {69.3, 0.2}, {92.7, 0.12}})
            reel.glide(0, reel.seconds(), Curve.flat(voice[0]), along -> voice[1]
                    * (0.8 + 0.2 * StrictMath.sin(2 * StrictMath.PI * rounds * along + voice[0])), 1,
                    0.4, 0.25, 0.12, 0.08);
        reel.hiss(0, reel.seconds(), 90, 700, Curve.flat(0.15));
    }

    private static void laser(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            double at = i * 0.3 / manner.pace();
            reel.glide(at, 0.26, along -> 320 + 3200 * StrictMath.exp(-6 * along), along -> 0.8 * (1 - along), 1, 0.5, 0.35, 0.25, 0.15);
            reel.burst(at, 1500, 9000, 0.0005, 0.03, 0.3);
        }
    }

    private static void teleport(Reel reel, Manner manner) {
        for (double base : new double[] {220, 277, 330, 440, 554})
            reel.glide(0, 1.8, along -> base * (1 + 3 * along * along), along -> 0.2 * Curve.arch(0.6).at(along)
                    * (0.7 + 0.3 * StrictMath.sin(90 * along)), 1, 0.3);
        reel.wind(0, 1.9, Curve.line(900, 7000), 1, along -> 0.4 * Curve.arch(0.75).at(along));
    }

    private static void powerDown(Reel reel, Manner manner) {
        reel.glide(0, 2.2, along -> 30 + 420 * (1 - along) * (1 - along), along -> 0.7 * StrictMath.sqrt(1 - along), 1, 0.7, 0.5, 0.4, 0.3, 0.2);
        reel.thump(0, 90, 0.3, 0.6);
    }

    private static void spray(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++)
            reel.hiss(i * 0.6, 0.45, 2800, 14_000, along -> 0.8 * Math.min(1, Math.min(along * 20, (1 - along) * 10)));
    }

    private static void creak(Reel reel, Manner manner) {
        double low = 1 / manner.sized(1.5);
        reel.creak(0, 1.2 / manner.pace(), Curve.through(24, 44, 30), 0.9, 240 * low, 520 * low, 980 * low, 1650 * low);
    }

    private static void toaster(Reel reel, Manner manner) {
        reel.ring(0, 0.6, 620, 0.25, 1, 1410, 0.2, 0.7, 2790, 0.15, 0.4);
        reel.burst(0, 800, 6000, 0.0005, 0.04, 0.8);
        reel.thump(0.01, 160, 0.1, 0.5);
    }

    private static void scissors(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(3); i++) {
            reel.wind(i * 0.32, 0.16, Curve.line(4200, 6800), 0.8, along -> 0.7 * along);
            reel.burst(i * 0.32 + 0.16, 2500, 11_000, 0.0003, 0.016, 0.8);
        }
    }

    private static void bottle(Reel reel, Manner manner) {
        reel.burst(0, 500, 7000, 0.0005, 0.04, 0.8);
        reel.ring(0, 0.4, 2380, 0.2, 1, 4120, 0.12, 0.5);
        reel.hiss(0.02, 0.5, 3000, 13_000, along -> 0.5 * Curve.fall(5, along));
        reel.scatter(0.35, 0.4, Curve.line(20, 2), (time, level) -> reel.ring(time, 0.2 * level, 5200, 0.12, 1, 7900, 0.08, 0.6));
    }
}
