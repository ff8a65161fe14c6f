package org.kinora.artist.internal.animal;

import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** The legs of an animal on four feet: feet go where the stance wants them, joints follow (two bones at a time, by the law of cosines). */
final class Legs {
    private static final Surface HOOF = new Surface(170, 0x2B2623, false, Finish.PLAIN);
    private static final Surface SOCK = new Surface(170, 0x2A2220, false, Finish.PLAIN);

    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;

    Legs(Breed breed, Stance stance, Body body, Surface coat) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
    }

    void draw(Trunk trunk) {
        for (int side = -1; side <= 1; side += 2) {
            fore(trunk, side);
            hind(trunk, side);
        }
    }

    /** Foot along and above the ground in a step: {@code phase} 0 to 0.6 on the ground going back, then swung forward. */
    private static double[] step(double phase, double far, double high) {
        double p = phase - Math.floor(phase);
        if (p < 0.6) return new double[] {far * (0.5 - p / 0.6), 0};
        double t = (p - 0.6) / 0.4;
        return new double[] {far * (t - 0.5), high * StrictMath.sin(Math.PI * t)};
    }

    private double[] move(int side, boolean front) {
        double stride = stance.stride();
        return switch (stance.kind()) {
            case "walk" -> step(stride + (side > 0 ? 0.5 : 0) + (front ? 0.25 : 0), 0.48, 0.13);
            case "run" -> {
                double angle = 2 * Math.PI * (stride + (front ? 0.42 : 0) + (side > 0 ? 0.07 : 0));
                yield new double[] {0.52 * StrictMath.cos(angle) + (front ? 0.08 : -0.08), 0.02 + 0.24 * Math.max(0, -StrictMath.sin(angle))};
            }
            case "swim" -> new double[] {0.3 * StrictMath.cos(2 * Math.PI * (stride + (side > 0 ? 0.5 : 0) + (front ? 0.25 : 0))), 0.25};
            default -> new double[] {side * (front ? 0.025 : -0.03), 0};
        };
    }

    private void fore(Trunk trunk, int side) {
        double length = breed.part("length");
        double chest = breed.part("chest");
        double x = side * breed.part("wide") * 0.62;
        Vec shoulder = trunk.at(x, 1 - chest * 1.05, length * 0.34);
        double reach = 1 - chest * 1.05;
        double hand = 0.17 * reach;
        double far = stance.settle();
        double[] move = move(side, true);
        Vec foot = new Vec(x, move[1], length * 0.34 + move[0]);
        Vec wrist = foot.plus(new Vec(0, hand * (1 - 0.3 * Math.min(1, move[1] * 5)), -move[1] * 0.45));
        double upper = reach * 0.42;
        double lower = reach * 0.46;
        switch (stance.kind()) {
            case "lie" -> {
                Vec flat = new Vec(x * 1.25, 0.03, shoulder.z() + upper * 0.9 + 0.05);
                foot = foot.lerp(flat, far);
                wrist = wrist.lerp(flat.plus(new Vec(0, 0.02, -hand)), far);
            }
            case "sit" -> {
                double under = breed.has("hop") ? 0.12 : 0.02;
                foot = new Vec(x * 0.85, 0, shoulder.z() + under);
                wrist = foot.plus(new Vec(0, hand, -0.01));
            }
            case "jump" -> {
                foot = shoulder.plus(new Vec(0, -reach * 0.42 - 0.05 * side, reach * 0.58));
                wrist = foot.plus(new Vec(0, hand * 0.7, -hand * 0.6));
            }
            default -> { }
        }
        Vec elbow = joint(shoulder, wrist, upper, lower, new Vec(0, -0.15, -1));
        double leg = breed.part("leg");
        double shank = breed.part("shank");
        double[][] rows = {{shoulder.x(), shoulder.y() + leg * 0.3, shoulder.z(), leg * 0.75, leg * 1.25}, {elbow.x(), elbow.y(), elbow.z(),
                leg * 0.62, leg * 0.78},
            {between(elbow, wrist).x(), between(elbow, wrist).y(), between(elbow, wrist).z(), shank * 0.95, shank * 1.08},
            {wrist.x(), wrist.y(), wrist.z(), shank * 0.82, shank * 0.9}, {foot.x(), foot.y() + shank * 0.75, foot.z(), shank * 0.72, shank * 0.76}};
        body.limb(rows, 3, new Vec(0, 0.05, 1), 10, coat);
        sock(rows);
        foot(foot, wrist, shank);
    }

    private void hind(Trunk trunk, int side) {
        double length = breed.part("length");
        double loins = breed.part("loins");
        double x = side * breed.part("wide") * 0.62;
        Vec hip = trunk.at(x, (breed.has("hop") ? 1.04 : 0.97) - loins * 0.85, -length * 0.36);
        boolean pillar = breed.word("foot").equals("pillar") || breed.word("kin").equals("bear") || breed.has("monkey");
        double reach = 0.97 - loins * 0.85;
        double heel = reach * (pillar ? 0.14 : breed.has("hop") ? 0.36 : 0.36);
        double lean = pillar ? 0.1 : 0.32;
        double far = stance.settle();
        double[] move = move(side, false);
        Vec foot = new Vec(x, move[1], -length * 0.40 + move[0] + (pillar ? 0.03 : 0.02));
        Vec hock = foot.plus(new Vec(0, heel * (1 - lean * 0.3), -heel * lean - move[1] * 0.35));
        boolean hoof = breed.word("foot").equals("hoof");
        double upper = reach * (hoof ? 0.39 : 0.42);
        double lower = reach * (pillar ? 0.46 : hoof ? 0.37 : 0.41);
        boolean squat = breed.has("hop") && (stance.is("stand") || stance.is("sit") || stance.is("lie"));
        if (stance.is("sit") || stance.is("lie") || squat) {
            double share = squat ? 1 : far;
            Vec flat = new Vec(x * 1.3, 0.035, hip.z() + (stance.is("sit") ? 0.42 : 0.40) * reach + 0.06);
            foot = foot.lerp(flat, share);
            hock = hock.lerp(flat.plus(new Vec(0, 0.025, -heel * 0.95)), share);
        } else if (stance.is("jump")) {
            foot = hip.plus(new Vec(0, -reach * 0.62 + 0.04 * side, -reach * 0.72));
            hock = foot.plus(new Vec(0, heel * 0.75, heel * 0.55));
        }
        Vec knee = joint(hip, hock, upper, lower, new Vec(side * 0.15, 0.25, 1));
        double leg = breed.part("leg") * (breed.has("hop") ? 1.2 : 1.12);
        double shank = breed.part("shank");
        double[][] rows = {{hip.x(), hip.y() + leg * 0.25, hip.z(), leg * 0.8, leg * 1.5}, {knee.x(), knee.y(), knee.z(), leg * 0.66, leg * 0.95},
            {between(knee, hock).x(), between(knee, hock).y(), between(knee, hock).z(), shank * 1.02, shank * 1.2},
            {hock.x(), hock.y(), hock.z(), shank * 0.8, shank * 0.98}, {foot.x(), foot.y() + shank * 0.75, foot.z(), shank * 0.72, shank * 0.78}};
        body.limb(rows, 3, new Vec(0, 0.05, 1), 10, coat);
        sock(rows);
        foot(foot, hock, shank);
    }

    /** A dark lower leg, over the coat. */
    private void sock(double[][] leg) {
        if (!breed.has("socks")) return;
        double[][] lower = new double[3][];
        for (int i = 0; i < 3; i++) lower[i] = new double[] {leg[i + 2][0], leg[i + 2][1], leg[i + 2][2], leg[i + 2][3] * 1.06, leg[i + 2][4] * 1.06};
        body.limb(lower, 3, new Vec(0, 0.05, 1), 10, SOCK);
    }

    private void foot(Vec foot, Vec above, double shank) {
        boolean hoof = breed.word("foot").equals("hoof");
        boolean pillar = breed.word("foot").equals("pillar");
        Frame level = new Frame(foot.plus(new Vec(0, shank * (hoof ? 0.7 : 0.55), hoof ? 0 : shank * 0.5)), new Vec(1, 0, 0), Vec.UP,
                new Vec(0, 0, 1));
        if (hoof) {
            body.egg(level, shank * 0.95, shank * 0.85, shank * 1.15, 10, HOOF, Ink.FULL);
            return;
        }
        boolean hare = breed.has("hop") && foot.z() < 0;
        body.egg(level, shank * (pillar ? 1.0 : 1.05), shank * 0.62, shank * (hare ? 2.2 : pillar ? 1.05 : 1.55), 10,
                breed.has("socks") ? SOCK : coat, Ink.FULL);
        if (pillar) return;
        for (double toe : new double[] {-0.35, 0.35}) {
            double front = shank * (hare ? 2.3 : 1.5) + shank * 0.5;
            body.line(List.of(foot.plus(new Vec(toe * shank, shank * 0.75, front - shank * 0.45)),
                    foot.plus(new Vec(toe * shank, shank * 0.3, front))), shank * 0.12, 0x161618, 750);
        }
    }

    private static Vec between(Vec a, Vec b) {
        return a.lerp(b, 0.5);
    }

    /** The joint of two bones between two ends, bent to a side; ends too far apart pull them straight. */
    static Vec joint(Vec from, Vec to, double upper, double lower, Vec bend) {
        Vec way = to.minus(from);
        double far = Math.max(1e-6, way.length());
        Vec along = way.times(1 / far);
        double reach = Math.min(far, (upper + lower) * 0.999);
        double cos = Math.clamp((upper * upper + reach * reach - lower * lower) / (2 * upper * reach), -1, 1);
        Vec side = bend.minus(along.times(bend.dot(along))).unit();
        double scale = far / reach;
        return from.plus(along.times(upper * cos * scale)).plus(side.times(upper * Math.sqrt(1 - cos * cos)));
    }
}
