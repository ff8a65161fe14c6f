package org.kinora.artist.internal.animal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws snakes, turtles, frogs, insects, spiders and octopuses; the height of the crown is the unit. */
final class Crawler {
    private static final Surface DARK = new Surface(60, 0x141212, false, Finish.PLAIN);
    private static final Surface WHITE = new Surface(970, 0xF6F4EC, false, Finish.PLAIN);
    private static final Vec FRONT = new Vec(0, 0, 1);

    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;

    Crawler(Breed breed, Stance stance, Body body, Surface coat) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
    }

    AnimalModel draw() {
        Vec eyes = switch (breed.plan()) {
            case "snake" -> snake();
            case "turtle" -> turtle();
            case "frog" -> frog();
            case "octopus" -> octopus();
            default -> bug();
        };
        return body.model(eyes);
    }

    private static Frame level(Vec at) {
        return new Frame(at, new Vec(1, 0, 0), Vec.UP, FRONT);
    }

    private Vec snake() {
        double[][] rows = new double[16][];
        double move = 2 * Math.PI * stance.stride();
        for (int i = 0; i < 16; i++) {
            double t = i / 15.0;
            double z = -3.4 + 4.3 * t;
            double up = t > 0.72 ? 0.78 * StrictMath.sin(Math.PI / 2 * (t - 0.72) / 0.28) : 0;
            double radius = 0.17 * Math.min(1, 0.12 + 2.4 * t) * (t > 0.85 ? 0.8 : 1);
            double x = 0.62 * StrictMath.sin(2 * Math.PI * 1.6 * t + move) * Math.min(1, (1 - t) * 3.5);
            rows[i] = new double[] {x, radius + up, t > 0.8 ? z - (t - 0.8) * 1.2 : z, radius, radius * 0.95};
        }
        body.limb(rows, 3, new Vec(0.01, 1, -0.15), 12, coat);
        Vec end = new Vec(rows[15][0], 0.80, rows[15][2] + 0.12);
        double[][] head = {{end.x(), end.y() + 0.02, end.z() - 0.20, 0.14, 0.13}, {end.x(), end.y() + 0.04, end.z() + 0.06, 0.21, 0.15},
                {end.x(), end.y(), end.z() + 0.34, 0.12, 0.09}};
        body.limb(head, 4, Vec.UP, 14, coat);
        for (int side = -1; side <= 1; side += 2) eye(end.plus(new Vec(side * 0.155, 0.10, 0.16)), side, 0.055, 55);
        body.limb(List.of(end.plus(new Vec(0, -0.03, 0.40)), end.plus(new Vec(0, -0.05, 0.60)), end.plus(new Vec(0.05, -0.02, 0.72))),
                new double[] {0.012, 0.010, 0.005}, new double[] {0.012, 0.010, 0.005},
                Vec.UP, 6, new Surface(380, 0xB8343A, false, Finish.SKIN));
        return end.plus(new Vec(0, 0.08, 0.16));
    }

    private void eye(Vec at, int side, double size, double turn) {
        Frame axes = level(at).turned(side * turn);
        double open = 1 - stance.lids();
        if (open < 0.2) {
            body.line(List.of(axes.at(-size, 0, size * 0.5), axes.at(0, -size * 0.3, size * 0.7), axes.at(size, 0, size * 0.5)), size * 0.25,
                    Stroke.INK, 950);
            return;
        }
        body.egg(axes, size, size * open, size * 0.7, 12, WHITE, Ink.FULL);
        body.egg(axes.moved(axes.at(0, 0, size * 0.38)), size * 0.55, size * 0.6 * open, size * 0.42, 10, DARK, Ink.NONE);
    }

    private Vec turtle() {
        Surface shell = coat;
        List<Vec[]> rings = new ArrayList<>();
        double[][] profile = {{0.16, 0.9}, {0.20, 1.06}, {0.30, 1.06}, {0.52, 0.92}, {0.74, 0.60}, {0.84, 0.25}, {0.85, 0.001}};
        for (double[] place : profile) rings.add(MeshBuilder.ring(new Vec(0, place[0], -0.15), new Vec(1, 0, 0), FRONT, 0.72 * place[1],
                0.88 * place[1], 24));
        body.skin(rings, shell, Ink.FULL);
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI * i / 3 + 0.5;
            List<Vec> line = new ArrayList<>();
            for (double t = 0.30; t <= 1; t += 0.1) {
                double high = 0.86 - 0.56 * t * t * t;
                line.add(new Vec(0.74 * t * StrictMath.sin(angle), high, -0.15 + 0.9 * t * StrictMath.cos(angle)));
            }
            body.line(line, 0.035, Stroke.INK, 700);
        }
        double[][] neck = {{0, 0.34, 0.55, 0.16, 0.15}, {0, 0.52, 0.95, 0.14, 0.14}, {0, 0.78, 1.14, 0.17, 0.18}, {0, 0.80, 1.34, 0.15, 0.15}};
        body.limb(neck, 4, new Vec(0, 0.5, -0.8), 14, breed.second());
        for (int side = -1; side <= 1; side += 2) {
            for (int end = -1; end <= 1; end += 2) {
                double swing = stance.is("walk") || stance.is("swim") ? 0.14 * StrictMath.sin(2 * Math.PI * stance.stride() + (side * end > 0 ? 0
                        : Math.PI)) : 0;
                body.limb(new double[][] {{side * 0.48, 0.30, end * 0.55 - 0.15, 0.16, 0.18}, {side * 0.74, 0.16, end * 0.72 - 0.15 + swing, 0.13,
                        0.14}, {side * 0.82, 0.06, end * 0.80 - 0.10 + swing, 0.12, 0.06}}, 3, FRONT.plus(new Vec(0, 0.3, 0)), 10, breed.second());
            }
            eye(new Vec(side * 0.13, 0.88, 1.30), side, 0.055, 50);
        }
        return new Vec(0, 0.86, 1.3);
    }

    private Vec frog() {
        boolean leaps = stance.is("jump") || stance.is("run");
        double up = leaps ? 0.8 : 0;
        double[][] rows = {{0, 0.24 + up, -0.75, 0.24, 0.18}, {0, 0.36 + up, -0.35, 0.48, 0.32}, {0, 0.50 + up, 0.12, 0.50, 0.38},
                {0, 0.62 + up, 0.50, 0.45, 0.28}, {0, 0.60 + up, 0.76, 0.26, 0.15}};
        body.limb(rows, 4, Vec.UP, 18, coat);
        for (int side = -1; side <= 1; side += 2) {
            body.egg(level(new Vec(side * 0.29, 0.86 + up, 0.48)), 0.15, 0.15, 0.15, 12, coat, Ink.FULL);
            eye(new Vec(side * 0.34, 0.88 + up, 0.56), side, 0.115, 40);
            double[][] thigh = leaps ? new double[][] {{side * 0.36, 0.4 + up, -0.5, 0.19, 0.21}, {side * 0.50, 0.25 + up, -1.05, 0.13, 0.15},
                    {side * 0.46, 0.05 + up, -1.6, 0.07, 0.07}, {side * 0.5, -0.1 + up, -2.0, 0.11, 0.03}}
                    : new double[][] {{side * 0.40, 0.26, -0.55, 0.20, 0.22}, {side * 0.72, 0.40, -0.10, 0.16, 0.19}, {side * 0.66, 0.12, -0.52,
                            0.09, 0.10}, {side * 0.86, 0.05, -0.10, 0.14, 0.045}};
            body.limb(thigh, 4, new Vec(0, 1, 0.2), 10, coat);
            body.limb(new double[][] {{side * 0.38, 0.40 + up, 0.36, 0.13, 0.15}, {side * 0.56, 0.22 + up, 0.42, 0.09, 0.10},
                    {side * 0.48, 0.05 + up, 0.70, 0.13, 0.045}}, 3, new Vec(0, 1, 0.3), 10, coat);
            body.line(List.of(new Vec(0, 0.53 + up, 0.86), new Vec(side * 0.25, 0.55 + up, 0.80), new Vec(side * 0.42, 0.62 + up, 0.56)), 0.03,
                    Stroke.INK, 900);
        }
        if (stance.mouth() > 0.15) body.egg(level(new Vec(0, 0.42 + up, 0.70)), 0.30, 0.10 + 0.16 * stance.mouth(), 0.16, 12, breed.second(),
                Ink.FULL);
        return new Vec(0, 0.86 + up, 0.55);
    }

    private Vec octopus() {
        body.limb(new double[][] {{0, 0.40, 0, 0.34, 0.34}, {0, 0.66, -0.08, 0.44, 0.46}, {0, 0.86, -0.22, 0.22, 0.24}}, 5, FRONT, 18, coat);
        for (int arm = 0; arm < 8; arm++) {
            double angle = 2 * Math.PI * (arm + 0.5) / 8;
            double wave = 0.18 * StrictMath.sin(2 * Math.PI * stance.stride() + arm * 2.1);
            double x = StrictMath.sin(angle);
            double z = StrictMath.cos(angle);
            body.limb(new double[][] {{x * 0.18, 0.36, z * 0.18, 0.14, 0.14}, {x * 0.55, 0.16, z * 0.55, 0.11, 0.11}, {x * 0.95 + z * wave, 0.08,
                    z * 0.95 - x * wave, 0.07, 0.07}, {x * 1.25 + z * wave * 2, 0.14, z * 1.25 - x * wave * 2, 0.02, 0.02}}, 4,
                    new Vec(0.02, 1, 0.03), 8, coat);
        }
        for (int side = -1; side <= 1; side += 2) eye(new Vec(side * 0.24, 0.58, 0.30), side, 0.10, 28);
        return new Vec(0, 0.58, 0.34);
    }

    private Vec bug() {
        boolean spider = breed.measures().getOrDefault("legs", List.of("6")).getFirst().equals("8");
        double high = 0.70;
        body.egg(level(new Vec(0, high + 0.06, -0.34)).pitched(spider ? 12 : -6), 0.26, 0.25, 0.40, 16, coat, Ink.FULL);
        body.egg(level(new Vec(0, high, 0.12)), 0.19, 0.17, 0.21, 14, breed.has("bigwings") ? coat : breed.second(), Ink.FULL);
        Vec head = new Vec(0, high + 0.10, 0.40);
        body.egg(level(head), 0.17, 0.16, 0.15, 14, coat, Ink.FULL);
        if (breed.has("bands")) {
            for (double z : new double[] {-0.52, -0.36, -0.20}) {
                double r = 0.258 * Math.sqrt(1 - (z + 0.34) * (z + 0.34) / 0.16);
                body.skin(List.of(MeshBuilder.ring(new Vec(0, high + 0.06, z - 0.035), new Vec(1, 0, 0), Vec.UP, r, r, 16),
                        MeshBuilder.ring(new Vec(0, high + 0.06, z + 0.035), new Vec(1, 0, 0), Vec.UP, r * 1.02, r * 1.02, 16)), breed.second(),
                                Ink.NONE);
            }
        }
        int pairs = spider ? 4 : 3;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < pairs; i++) {
                double z = 0.28 - 0.16 * i;
                double out = 0.62 - 0.08 * Math.abs(i - 1.5);
                double reach = (1.2 - 0.8 * i) * 0.45;
                double step = stance.is("walk") || stance.is("run") ? 0.08 * StrictMath.sin(2 * Math.PI * stance.stride() + i * Math.PI + (side > 0
                        ? Math.PI : 0)) : 0;
                Vec foot = new Vec(side * out * (spider ? 1.35 : 1), 0.02, z + reach + step);
                Vec knee = new Vec(side * out * 0.72, spider ? 1.05 : high + 0.12, z + reach * 0.5);
                body.limb(List.of(new Vec(side * 0.10, high - 0.02, z * 0.6 + 0.06), knee, foot.lerp(knee, 0.4), foot), new double[] {0.032, 0.030,
                        0.024, 0.012}, new double[] {0.032, 0.030, 0.024, 0.012}, new Vec(0, 0.3, 1), 6, coat);
            }
            eye(head.plus(new Vec(side * 0.09, 0.05, 0.11)), side, 0.07, 24);
            if (!spider) body.limb(List.of(head.plus(new Vec(side * 0.05, 0.12, 0.04)), head.plus(new Vec(side * 0.13, 0.26, 0.14)),
                    head.plus(new Vec(side * 0.20, 0.29, 0.28))), new double[] {0.012, 0.010, 0.010}, new double[] {0.012, 0.010, 0.010},
                    new Vec(0, 0.3, 1), 6, coat);
        }
        if (breed.has("wings") || breed.has("bigwings")) {
            boolean big = breed.has("bigwings");
            double beat = stance.is("fly") || stance.is("stand") ? 45 + 25 * StrictMath.sin(2 * Math.PI * stance.stride()) : 70;
            new Plumage(body).pair(level(new Vec(0, high + 0.15, big ? 0.25 : 0.15)), big ? 1.05 : 0.75, big ? 0.75 : 0.30, beat,
                    big ? breed.second() : new Surface(930, 0xE6EEF2, false, Finish.GLASS), true);
        }
        return head.plus(new Vec(0, 0.05, 0.12));
    }
}
