package org.kinora.composer.internal.effect;

import java.util.List;

/** Feet and hooves on every ground. */
final class Steps {
    private Steps() {}

    static List<Effect> all() {
        return List.of(Effect.events("footsteps", -13, Steps::walk), Effect.events("running", -10, Steps::run),
                Effect.events("stairs", -12, Steps::stairs),
                Effect.events("horse-walk", -11, (reel, manner) -> hooves(reel, manner, 0.62, 0, 0.25, 0.5, 0.75)),
                Effect.events("horse-trot", -10, (reel, manner) -> hooves(reel, manner, 0.62, 0, 0.5)),
                Effect.events("horse-gallop", -8, (reel, manner) -> hooves(reel, manner, 0.46, 0, 0.22, 0.42)));
    }

    /** Whether a kind is somebody on his feet. */
    static boolean walks(String kind) {
        return kind.equals("footsteps") || kind.equals("running") || kind.equals("marching");
    }

    private static void walk(Reel reel, Manner manner) {
        steps(reel, manner, 0.56, 1);
    }

    private static void run(Reel reel, Manner manner) {
        steps(reel, manner, 0.33, 1.5);
    }

    private static void stairs(Reel reel, Manner manner) {
        Manner wooden = manner.material().isEmpty() ? new Manner(0.3, manner.force(), manner.pace(), manner.count(), 0, manner.old(), "wood")
                : manner;
        steps(reel, wooden, 0.46, 1.15);
        if (wooden.old()) Effect.every(reel, 1.4, 0.2, (i, at) -> reel.creak(at, 0.3, Curve.line(60, 40), 0.25, 380, 720, 1300));
    }

    private static void steps(Reel reel, Manner manner, double period, double weight) {
        double heavy = weight * (1 + 0.3 * manner.force() + 0.25 * manner.size());
        Effect.Beat foot = (i, at) -> {
            reel.from(i % 2 == 0 ? -0.12 : 0.12);
            double level = heavy * (0.85 + 0.3 * reel.dice().unit()) * (i % 2 == 0 ? 1 : 0.92);
            step(reel, at, level, manner, period / manner.pace());
        };
        if (manner.count() > 0) for (int i = 0; i < manner.count(); i++) foot.at(i, 0.02 + i * period / manner.pace());
        else Effect.every(reel, period / manner.pace(), 0.02, foot);
        reel.from(0);
    }

    /** Heel, then ball of the foot. */
    private static void step(Reel reel, double at, double level, Manner manner, double period) {
        double roll = Math.min(0.13, period * 0.2);
        switch (manner.material()) {
            case "wood" -> {
                reel.thump(at, 92, 0.14, 0.7 * level);
                reel.ring(at, 0.5 * level, 176, 0.12, 1, 312, 0.09, 0.7, 548, 0.06, 0.4);
                reel.burst(at, 700, 3800, 0.0008, 0.03, 0.3 * level);
                reel.burst(at + roll, 250, 1900, 0.004, 0.06, 0.2 * level);
            }
            case "gravel" -> crunch(reel, at, level, roll, 900, 6500, 420, 0.2);
            case "snow" -> {
                reel.burst(at, 300, 1500, 0.02, 0.16, 0.4 * level);
                crunch(reel, at + 0.01, 0.8 * level, roll, 700, 3200, 700, 0.24);
            }
            case "sand" -> {
                reel.burst(at, 200, 2200, 0.02, 0.14, 0.5 * level);
                reel.burst(at + roll, 500, 3600, 0.03, 0.16, 0.35 * level);
            }
            case "grass" -> {
                reel.thump(at, 78, 0.1, 0.35 * level);
                reel.burst(at, 900, 6000, 0.02, 0.14, 0.4 * level);
                crunch(reel, at + 0.02, 0.35 * level, roll, 1800, 7000, 130, 0.15);
            }
            case "water" -> {
                reel.burst(at, 350, 5200, 0.006, 0.2, 0.8 * level);
                Liquids.bubbles(reel, at + 0.04, 0.25, 60, 0.3 * level);
            }
            case "metal" -> {
                reel.thump(at, 88, 0.2, 0.5 * level);
                reel.ring(at, 0.4 * level, 233, 0.5, 1, 437, 0.6, 0.8, 871, 0.45, 0.6, 1430, 0.35, 0.4, 2290, 0.2, 0.25);
                reel.burst(at, 1200, 6000, 0.0006, 0.025, 0.4 * level);
            }
            case "carpet" -> {
                reel.thump(at, 70, 0.13, 0.6 * level);
                reel.burst(at, 80, 600, 0.006, 0.07, 0.3 * level);
                reel.burst(at + roll, 200, 1500, 0.02, 0.07, 0.12 * level);
            }
            default -> {
                reel.thump(at, 105, 0.09, 0.4 * level);
                reel.burst(at, 1300, 6500, 0.0006, 0.032, 0.75 * level);
                reel.ring(at, 0.22 * level, 890, 0.05, 1, 1640, 0.04, 0.8, 2950, 0.03, 0.5);
                reel.burst(at + roll, 600, 4200, 0.004, 0.05, 0.28 * level);
            }
        }
    }

    private static void crunch(Reel reel, double at, double level, double roll, double low, double high, double density, double seconds) {
        reel.thump(at, 80, 0.1, 0.3 * level);
        reel.scatter(at, seconds + roll, Curve.through(density, density * 0.7, density * 0.9, 20), (time, chance) -> {
            double edge = low + (high - low) * reel.dice().unit();
            reel.burst(time, edge * 0.7, Math.min(16_000, edge * 1.5), 0.0006, 0.014, 0.5 * level * chance);
        });
    }

    private static void hooves(Reel reel, Manner manner, double period, double... beats) {
        Effect.every(reel, period / manner.pace(), 0.015, (i, at) -> {
            for (int k = 0; k < beats.length; k++) {
                reel.from(k % 2 == 0 ? -0.15 : 0.15);
                hoof(reel, at + beats[k] * period / manner.pace(), (0.7 + 0.3 * reel.dice().unit()) * (k == beats.length - 1 ? 1 : 0.8), manner);
            }
        });
        reel.from(0);
    }

    private static void hoof(Reel reel, double at, double level, Manner manner) {
        if (manner.of("stone", "wood", "metal")) {
            double hertz = 620 + 380 * reel.dice().unit();
            reel.ring(at, level, hertz, 0.06, 1, hertz * 1.83, 0.045, 0.6, hertz * 3.1, 0.03, 0.3);
            reel.burst(at, 900, 5000, 0.0005, 0.02, 0.4 * level);
        } else {
            reel.thump(at, 82, 0.13, level);
            reel.burst(at, 150, 1300, 0.002, 0.07, 0.6 * level);
            reel.burst(at + 0.02, 1200, 5200, 0.004, 0.05, 0.16 * level);
        }
    }
}
