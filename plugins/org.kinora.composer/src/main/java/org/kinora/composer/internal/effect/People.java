package org.kinora.composer.internal.effect;

import java.util.List;

/** What bodies do without words: clapping, breathing, a heart. Talk of many is an ambience; a voice alone is for a speaker. */
final class People {
    private People() {}

    static List<Effect> all() {
        return List.of(Effect.texture("applause", -10, People::applause), Effect.events("clap", -10, People::clap),
                Effect.events("heartbeat", -8, People::heart), Effect.events("breathing", -18, People::breathing),
                Effect.once("sigh", -18, People::sigh), Effect.once("gasp", -15, People::gasp), Effect.once("cheer", -8, People::cheer),
                Effect.events("snoring", -14, People::snoring), Effect.once("finger-snap", -10, People::snap),
                Effect.once("kiss", -20, People::kiss), Effect.events("chewing", -20, People::chewing),
                Effect.once("human-whistle", -13, People::whistle), Effect.events("marching", -9, People::marching),
                Effect.once("cough", -12, People::cough), Effect.once("sneeze", -11, People::sneeze));
    }

    private static void palms(Reel reel, double at, double level) {
        double hertz = 900 + 1300 * reel.dice().unit();
        reel.burst(at, hertz * 0.6, hertz * 2.2, 0.0006, 0.025 + 0.02 * reel.dice().unit(), level);
    }

    private static void applause(Reel reel, Manner manner) {
        double people = 26 * manner.sized(3);
        for (int person = 0; person < people; person++) {
            double rate = 3.6 + 2 * reel.dice().unit();
            double near = 0.2 + 0.8 * reel.dice().unit() * reel.dice().unit();
            reel.from(0.9 * Math.clamp(reel.dice().bell(), -1.0, 1.0));
            for (double at = reel.dice().unit() / rate; at < reel.seconds(); at += (1 + 0.12 * reel.dice().bell()) / rate)
                palms(reel, at, near * (0.7 + 0.3 * reel.dice().unit()));
        }
        reel.from(0);
    }

    private static void clap(Reel reel, Manner manner) {
        if (manner.count() > 0) for (int i = 0; i < manner.count(); i++) palms(reel, 0.02 + i * 0.3 / manner.pace(), 1);
        else Effect.every(reel, 0.28 / manner.pace(), 0.03, (i, at) -> palms(reel, at, 0.9 + 0.1 * reel.dice().unit()));
    }

    private static void heart(Reel reel, Manner manner) {
        Effect.every(reel, 0.86 / manner.pace(), 0, (i, at) -> {
            reel.thump(at, 48, 0.2, 1);
            reel.burst(at, 40, 220, 0.006, 0.07, 0.4);
            reel.thump(at + 0.27, 62, 0.15, 0.7);
            reel.burst(at + 0.27, 50, 260, 0.005, 0.05, 0.3);
        });
    }

    private static void breathing(Reel reel, Manner manner) {
        Effect.every(reel, 3.0 / manner.pace(), 0.03, (i, at) -> {
            reel.wind(at, 1.05 / manner.pace(), Curve.line(1400, 2300), 1.4, along -> 0.5 * Curve.arch(0.6).at(along));
            reel.wind(at + 1.3 / manner.pace(), 1.3 / manner.pace(), Curve.line(1300, 700), 1.4, along -> 0.8 * Curve.arch(0.25).at(along));
        });
    }

    private static void sigh(Reel reel, Manner manner) {
        reel.wind(0, 0.5, Curve.line(1500, 2200), 1.3, along -> 0.4 * along);
        reel.wind(0.55, 1.2, Curve.line(1200, 600), 1.3, along -> Curve.arch(0.15).at(along));
    }

    private static void gasp(Reel reel, Manner manner) {
        reel.wind(0, 0.38, Curve.line(1300, 2900), 1.2, along -> along * Math.min(1, (1 - along) * 12));
    }

    private static void cheer(Reel reel, Manner manner) {
        double seconds = Math.min(reel.seconds(), 4.5);
        Curve loud = Curve.through(0.1, 0.9, 1, 0.8, 0.5, 0);
        for (int person = 0; person < 14; person++) {
            double pitch = 170 + 330 * reel.dice().unit();
            double begin = 0.5 * reel.dice().unit();
            reel.from(0.8 * Math.clamp(reel.dice().bell(), -1.0, 1.0));
            reel.voice(begin, seconds - begin, Curve.through(pitch, pitch * 1.5, pitch * 1.3, pitch * 1.45, pitch),
                    along -> 0.25 * loud.at(along) * (0.6 + 0.4 * reel.dice().unit()), 0.25, 640 + 260 * reel.dice().unit(), 1, 1250, 0.7, 2600, 0.3);
        }
        reel.from(0);
        reel.hiss(0, seconds, 500, 4200, along -> 0.35 * loud.at(along));
        reel.scatter(0.6, Math.max(0.1, seconds - 1), Curve.flat(38), (time, level) -> palms(reel, time, 0.3 * level));
    }

    private static void snoring(Reel reel, Manner manner) {
        Effect.every(reel, 3.6, 0.03, (i, at) -> {
            reel.voice(at, 1.2, Curve.line(44, 62), along -> Curve.arch(0.5).at(along), 0.9, 350, 1, 900, 0.6, 2100, 0.3);
            reel.wind(at + 1.6, 1.3, Curve.line(900, 600), 1.4, along -> 0.35 * Curve.arch(0.3).at(along));
        });
    }

    private static void snap(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(1); i++) {
            reel.burst(i * 0.4, 1300, 7000, 0.0003, 0.03, 1);
            reel.ring(i * 0.4, 0.6, 1720, 0.03, 1, 2950, 0.02, 0.5);
        }
    }

    private static void kiss(Reel reel, Manner manner) {
        reel.hiss(0, 0.16, 2200, 7000, along -> 0.35 * along);
        reel.burst(0.16, 1200, 6000, 0.0004, 0.02, 0.9);
        reel.glide(0.16, 0.05, Curve.line(700, 1600), along -> 0.5 * (1 - along), 1);
    }

    private static void chewing(Reel reel, Manner manner) {
        Effect.every(reel, 0.55 / manner.pace(), 0.06, (i, at) -> reel.scatter(at, 0.2, Curve.through(50, 120, 20), (time, level) ->
                reel.burst(time, 700 + 1500 * reel.dice().unit(), 5000, 0.0004, 0.01, 0.8 * level)));
    }

    private static void whistle(Reel reel, Manner manner) {
        reel.glide(0, 0.35, Curve.through(1500, 2500, 2600), Curve.arch(0.6), 1, 0.04);
        reel.glide(0.38, 0.55, Curve.through(1600, 2700, 1500), Curve.arch(0.4), 1, 0.04);
        reel.hiss(0, 0.95, 2500, 9000, along -> 0.03);
    }

    private static void marching(Reel reel, Manner manner) {
        Effect.every(reel, 0.52 / manner.pace(), 0, (i, at) -> {
            for (int soldier = 0; soldier < 12; soldier++) {
                double late = 0.018 * Math.abs(reel.dice().bell());
                reel.from(0.7 * Math.clamp(reel.dice().bell(), -1.0, 1.0));
                reel.thump(at + late, 86, 0.09, 0.35);
                reel.burst(at + late, 500, 4500, 0.0008, 0.045, 0.3);
            }
        });
        reel.from(0);
    }

    private static void cough(Reel reel, Manner manner) {
        for (int i = 0; i < manner.count(2); i++) {
            double at = i * 0.42;
            reel.burst(at, 300, 5000, 0.004, 0.12, 0.9);
            reel.voice(at + 0.02, 0.2, Curve.line(190, 120), along -> 0.8 * Curve.arch(0.15).at(along), 1, 600, 1, 1300, 0.7, 2500, 0.3);
        }
    }

    private static void sneeze(Reel reel, Manner manner) {
        reel.wind(0, 0.5, Curve.line(1200, 2400), 1.2, along -> 0.4 * along);
        reel.burst(0.55, 900, 9000, 0.006, 0.22, 1.2);
        reel.voice(0.55, 0.3, Curve.line(420, 230), along -> 0.8 * Curve.arch(0.15).at(along), 0.6, 700, 1, 1700, 0.7, 2900, 0.4);
    }
}
