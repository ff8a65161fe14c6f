package org.kinora.artist.internal.animal;

import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws a bird that stands, walks, sits or flies; the height of its crown is the unit. */
final class Bird {
    private static final Surface DARK = new Surface(60, 0x141212, false, Finish.PLAIN);
    private static final Surface RING = new Surface(800, 0xE8C455, false, Finish.PLAIN);
    private static final Surface GLINT = new Surface(1000, 0xFFFFFF, false, Finish.LIGHT);
    private static final Surface COMB = new Surface(380, 0xC23A32, false, Finish.SKIN);

    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;
    private final boolean upright;

    Bird(Breed breed, Stance stance, Body body, Surface coat) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
        upright = breed.has("owl") || breed.has("upright");
    }

    AnimalModel draw(Vec aim) {
        boolean flies = stance.is("fly") || stance.is("jump") || stance.is("run") && !breed.has("upright") && !breed.has("comb");
        double fat = breed.part("fat") * (1 + 0.03 * stance.breath());
        double leg = flies ? 0.35 : stance.is("sit") || stance.is("lie") || stance.is("swim") ? 0.02 : breed.part("leg");
        double radius = breed.part("head");
        double pitch = stance.nod() < -40 ? -14 : flies ? 4 : upright ? 68 : 30;
        Frame trunk = new Frame(new Vec(0, leg + fat * (upright ? 1.25 : 1.05), upright ? 0 : -0.05), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1))
                .pitched(pitch);
        trunk(trunk, fat);
        Vec head = flies ? trunk.at(0, fat * 0.35, fat * 1.5 + radius * 0.4 + breed.part("neck") * 0.7)
                : new Vec(0, (stance.is("sit") ? 1 - breed.part("leg") : 1) - radius, upright ? 0.02 : trunk.at(0, 0, fat * 1.3).z() + 0.02);
        if (stance.nod() < -40) head = new Vec(0, radius + 0.10, trunk.at(0, 0, fat * 1.5).z() + radius * 0.6 + breed.part("neck") * 0.3);
        neck(trunk, head, fat, radius);
        Frame skull = new Frame(head, new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1)).turned(Math.clamp(StrictMath.toDegrees(StrictMath.atan2(aim.x(),
                aim.z())), -100, 100))
                .pitched(stance.nod() < -40 ? -55 : Math.max(-20, stance.nod() * 0.8));
        head(skull, radius);
        if (flies) {
            new Plumage(body).pair(trunk.moved(trunk.at(0, fat * 0.45, fat * 0.55)), 1.35, fat * 2.1,
                    12 + 38 * StrictMath.sin(2 * Math.PI * (stance.stride() + 0.1)),
                    breed.surface("light", Finish.HAIR), false);
        } else wings(trunk, fat);
        tail(trunk, fat);
        if (!flies && !stance.is("sit") && !stance.is("lie") && !stance.is("swim")) legs(trunk, fat, leg);
        return body.model(skull.at(0, radius * 0.2, radius * 0.7));
    }

    private void trunk(Frame trunk, double fat) {
        double[][] rows = new double[5][];
        double[][] shape = {{-1.55, 0.25, 0.30, 0.10}, {-0.85, 0.72, 0.68, 0.04}, {0, 1.0, 1.0, 0}, {0.75, 0.92, 0.90, 0.02}, {1.25, 0.55, 0.55,
                0.14}};
        for (int i = 0; i < 5; i++) {
            Vec at = trunk.at(0, shape[i][3] * fat, shape[i][0] * fat);
            rows[i] = new double[] {at.x(), at.y(), at.z(), shape[i][1] * fat * 0.92, shape[i][2] * fat};
        }
        body.limb(rows, 4, trunk.up(), 18, coat);
        if (breed.has("upright")) body.egg(trunk.moved(trunk.at(0, -fat * 0.32, fat * 0.1)), fat * 0.76, fat * 0.82, fat * 1.25, 16, breed.second(),
                Ink.NONE);
    }

    private void neck(Frame trunk, Vec head, double fat, double radius) {
        Vec root = trunk.at(0, fat * 0.25, fat * 0.85);
        Vec bend = root.lerp(head, 0.5).plus(new Vec(0, 0, breed.part("neck") > 0.3 ? 0.07 : 0.015));
        double thin = breed.part("neck") > 0.3 ? radius * 0.62 : radius * 0.9;
        double[][] rows = {{root.x(), root.y(), root.z(), fat * 0.72, fat * 0.72}, {bend.x(), bend.y(), bend.z(), (thin + fat * 0.3) * 0.72,
                (thin + fat * 0.3) * 0.72},
            {head.x(), head.y() - radius * 0.1, head.z(), thin, thin}};
        body.limb(rows, 5, new Vec(0, 0.3, -0.9), 14, breed.has("greenhead") || breed.has("whitehead") ? breed.second() : coat);
    }

    private void head(Frame skull, double radius) {
        Surface surface = breed.has("greenhead") || breed.has("whitehead") ? breed.second() : coat;
        body.egg(skull, radius * 0.94, radius, radius * 1.06, 16, surface, Ink.FULL);
        beak(skull, radius);
        for (int side = -1; side <= 1; side += 2) eye(skull, radius, side);
        if (breed.has("owl")) {
            for (int side = -1; side <= 1; side += 2) {
                Vec root = skull.at(side * radius * 0.55, radius * 0.75, 0);
                Vec tip = skull.at(side * radius * 0.95, radius * 1.28, 0.02);
                body.limb(List.of(root, root.lerp(tip, 0.5), tip), new double[] {radius * 0.26, radius * 0.16, 0.004}, new double[] {radius * 0.16,
                        radius * 0.10, 0.004}, new Vec(0, 0, 1), 8, coat);
            }
        }
        if (breed.has("comb")) {
            for (int i = 0; i < 4; i++) body.egg(skull.moved(skull.at(0, radius * (1.05 + 0.12 * StrictMath.sin(i * 0.9)),
                    radius * (0.6 - 0.38 * i))), radius * 0.12, radius * 0.36, radius * 0.24, 8, COMB, Ink.FULL);
            for (int side = -1; side <= 1; side += 2) body.egg(skull.moved(skull.at(side * radius * 0.15, -radius * 0.85, radius * 0.95)),
                    radius * 0.14, radius * 0.32, radius * 0.16, 8, COMB, Ink.FULL);
        }
    }

    private void eye(Frame skull, double radius, int side) {
        boolean owl = breed.has("owl");
        Frame at = skull.moved(skull.at(side * radius * (owl ? 0.42 : 0.72), radius * 0.22, radius * (owl ? 0.84 : 0.52))).turned(side * (owl ? 16
                : 52));
        double size = radius * (owl ? 0.34 : 0.24);
        if (owl) body.egg(at.moved(at.at(0, -radius * 0.02, -radius * 0.08)), radius * 0.54, radius * 0.58, radius * 0.20, 14, breed.second(),
                Ink.NONE);
        double open = 1 - stance.lids();
        if (open > 0.2) {
            body.egg(at, size, size * open, size * 0.6, 12, owl || breed.name().equals("eagle") || breed.name().equals("gull") ? RING : DARK,
                    Ink.NONE);
            body.egg(at.moved(at.at(0, 0, size * 0.3)), size * 0.6, size * 0.6 * open, size * 0.4, 10, DARK, Ink.NONE);
            body.egg(at.moved(at.at(-side * size * 0.22, size * 0.25, size * 0.62)), size * 0.2, size * 0.2, size * 0.1, 6, GLINT, Ink.NONE);
        }
        double tilt = stance.anger() > 0 || breed.name().equals("eagle") ? -0.5 : stance.spirits() < 0 ? 0.5 : 0;
        double over = open > 0.2 ? 1.05 : 0;
        body.line(List.of(at.at(-side * size * 1.1, size * (over + 0.5 * tilt), size * 0.3), at.at(0, size * (over + 0.12), size * 0.5),
                at.at(side * size * 1.2, size * (over - 0.6 * tilt - 0.2), size * 0.2)), size * 0.22,
                Stroke.INK, 950);
    }

    private void beak(Frame skull, double radius) {
        double open = stance.mouth();
        Surface bill = breed.surface("bill", Finish.PLAIN);
        String shape = breed.word("beak");
        double length = breed.part("beak", 1);
        double thick = radius * (shape.equals("hook") ? 0.36 : 0.27);
        boolean flat = shape.equals("flat");
        Frame upper = skull.moved(skull.at(0, -radius * 0.08, radius * 0.78)).pitched(14 * open);
        double hook = shape.equals("hook") ? -0.55 : flat ? 0.05 : -0.12;
        double[][] rows = {row(upper.at(0, 0, 0), thick * (flat ? 1.3 : 1), thick), row(upper.at(0, thick * 0.05, length * 0.6),
                thick * (flat ? 1.35 : 0.62), thick * (flat ? 0.45 : 0.66)),
            row(upper.at(0, thick * hook, length + radius * 0.22), flat ? thick * 1.1 : 0.006, flat ? thick * 0.22 : 0.008)};
        body.limb(rows, 3, upper.up(), 10, bill);
        Frame lower = skull.moved(skull.at(0, -radius * 0.22, radius * 0.76)).pitched(-8 - 24 * open);
        double[][] under = {row(lower.at(0, 0, 0), thick * (flat ? 1.1 : 0.75), thick * 0.5), row(lower.at(0, 0, length * 0.5),
                thick * (flat ? 1.1 : 0.45), thick * 0.32),
            row(lower.at(0, 0, length * 0.85 + radius * 0.12), flat ? thick * 0.8 : 0.005, flat ? thick * 0.2 : 0.006)};
        body.limb(under, 3, lower.up(), 8, bill);
    }

    private static double[] row(Vec at, double wide, double high) {
        return new double[] {at.x(), at.y(), at.z(), wide, high};
    }

    private void wings(Frame trunk, double fat) {
        for (int side = -1; side <= 1; side += 2) {
            double[][] rows = new double[4][];
            double[][] shape = {{0.85, 0.20, 0.30, 0.82}, {0.2, 0.16, 0.62, 0.93}, {-0.8, 0.10, 0.46, 0.86}, {-1.9 - breed.part("tail") * 0.8, 0.03,
                    0.05, 0.35}};
            for (int i = 0; i < 4; i++) {
                Vec at = trunk.at(side * shape[i][3] * fat * 0.95, fat * (0.10 - 0.05 * i), shape[i][0] * fat);
                rows[i] = row(at, shape[i][1] * fat, shape[i][2] * fat);
            }
            body.limb(rows, 4, trunk.up(), 12, breed.second());
            for (double y : new double[] {0.02, -0.16}) {
                body.line(List.of(trunk.at(side * fat * 1.04, fat * (y + 0.05), 0.1 * fat), trunk.at(side * fat * 0.98, fat * y, -0.6 * fat),
                        trunk.at(side * fat * 0.72, fat * (y * 0.5 - 0.02), -1.35 * fat)), fat * 0.05, Stroke.INK, 600);
            }
        }
    }

    private void tail(Frame trunk, double fat) {
        double length = breed.part("tail");
        boolean cocked = breed.has("comb");
        Vec root = trunk.at(0, fat * 0.1, -fat * 1.35);
        Vec end = cocked ? root.plus(new Vec(0, length * 0.8, -length * 0.6)) : root.plus(trunk.front().times(-length)).plus(new Vec(0, 0.02, 0));
        Vec across = new Vec(1, 0, 0);
        body.leaf(List.of(root.minus(across.times(fat * 0.30)), root.lerp(end, 0.5).minus(across.times(fat * 0.34)),
                end.minus(across.times(fat * 0.38))),
                List.of(root.plus(across.times(fat * 0.30)), root.lerp(end, 0.5).plus(across.times(fat * 0.34)), end.plus(across.times(fat * 0.38))),
                        fat * 0.10, cocked ? breed.second() : coat);
    }

    private void legs(Frame trunk, double fat, double leg) {
        Surface shin = breed.surface("bill", Finish.PLAIN);
        for (int side = -1; side <= 1; side += 2) {
            double swing = stance.is("walk") ? 0.10 * StrictMath.sin(2 * Math.PI * stance.stride() + (side > 0 ? Math.PI : 0)) : 0;
            double lift = stance.is("walk") ? 0.06 * Math.max(0, StrictMath.cos(2 * Math.PI * stance.stride() + (side > 0 ? Math.PI : 0))) : 0;
            Vec hip = new Vec(side * fat * 0.42, leg + fat * 0.35, 0.0);
            Vec knee = new Vec(side * fat * 0.44, leg * 0.62, -0.04 + swing * 0.5);
            Vec foot = new Vec(side * fat * 0.46, 0.02 + lift, 0.02 + swing);
            body.limb(List.of(hip, hip.lerp(knee, 0.6), knee, foot), new double[] {fat * 0.26, fat * 0.17, 0.022, 0.018}, new double[] {fat * 0.30,
                    fat * 0.18, 0.022, 0.018}, new Vec(0, 0.1, 1), 8, shin);
            for (int toe = -1; toe <= 1; toe++) {
                Vec tip = foot.plus(new Vec(toe * 0.06, -0.008, 0.11 - 0.02 * Math.abs(toe)));
                body.limb(List.of(foot, foot.lerp(tip, 0.5), tip), new double[] {0.017, 0.015, 0.008}, new double[] {0.014, 0.012, 0.006}, Vec.UP, 6,
                        shin);
            }
        }
    }
}
