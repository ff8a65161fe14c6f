package org.kinora.artist.internal.animal;

import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Skull, muzzle, jaw, nose and eyes of an animal on four feet. */
final class Muzzle {
    private static final Surface NOSE = new Surface(90, 0x1B1819, false, Finish.PLAIN);
    private static final Surface INSIDE = new Surface(260, 0x7A2F35, false, Finish.PLAIN);
    private static final Surface TEETH = new Surface(960, 0xF5F0E4, false, Finish.PLAIN);
    private static final Surface DARK = new Surface(70, 0x17120F, false, Finish.PLAIN);
    private static final Surface AMBER = new Surface(720, 0xD9A93A, false, Finish.PLAIN);
    private static final Surface GLINT = new Surface(1000, 0xFFFFFF, false, Finish.LIGHT);

    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;
    private final double long0;
    private final double skull;
    private final double muzzle;
    private final double face;
    private final double tip;
    private final double stop;

    Muzzle(Breed breed, Stance stance, Body body, Surface coat) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = breed.has("wool") ? breed.second() : coat;
        long0 = breed.part("head");
        skull = breed.part("skull");
        muzzle = breed.part("muzzle");
        face = breed.part("face");
        tip = 0.68 * long0;
        stop = tip - breed.part("snout") * long0;
    }

    void draw(Frame head) {
        double open = stance.mouth();
        double upperHigh = muzzle * (1 - 0.30 * Math.min(1, open * 2));
        double lift = muzzle * 0.28 * Math.min(1, open * 2);
        double base = -(skull - muzzle) * 0.62;
        double[][] rows = {{0, -0.02, -0.30 * long0, face * 0.66, skull * 0.70}, {0, 0, -0.12 * long0, face * 0.98, skull * 0.98},
            {0, -0.02 * skull, Math.min(0.10 * long0, stop - 0.05 * long0), face * 0.97, skull * 0.93},
            {0, base * 0.55 + lift * 0.5, stop + 0.03 * long0, face * 0.40 + muzzle * 0.55, (skull * 0.45 + upperHigh * 0.62)},
            {0, base + lift, (stop + tip) / 2 + 0.04 * long0, muzzle * 1.02, upperHigh}, {0, base + lift, tip - 0.02 * long0, muzzle * 0.86,
                    upperHigh * 0.80}};
        limb(head, rows, coat, 16);
        jaw(head, base, open);
        nose(head, base + lift, upperHigh);
        double[][] sections = Body.smooth(rows, 4);
        for (int side = -1; side <= 1; side += 2) eye(head, side, sections);
        if (open < 0.08) mouthLine(head, base);
        if (breed.part("light", 0) > 0 && List.of("fox", "wolf", "tiger", "badger", "puppy", "cat", "shepherd").contains(breed.name()))
                cheeks(head, base);
    }

    private void limb(Frame head, double[][] rows, Surface surface, int sides) {
        double[][] placed = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            Vec at = head.at(rows[i][0], rows[i][1], rows[i][2]);
            placed[i] = new double[] {at.x(), at.y(), at.z(), rows[i][3], rows[i][4]};
        }
        body.limb(placed, 3, head.up(), sides, surface);
    }

    private void jaw(Frame head, double base, double open) {
        double hinge = stop - 0.12 * long0;
        Frame jaw = head.moved(head.at(0, base - muzzle * 0.35, hinge)).pitched(-30 * open);
        double far = tip - hinge - 0.08 * long0;
        double[][] rows = {{0, 0, -0.02, muzzle * 0.9, muzzle * 0.55}, {0, -0.12 * muzzle, far * 0.45, muzzle * 0.86, muzzle * 0.45},
                {0, -0.12 * muzzle, far, muzzle * 0.66, muzzle * 0.32}};
        if (open > 0.08) {
            double[][] tongue = {{0, muzzle * 0.25, 0, muzzle * 0.62, muzzle * 0.28}, {0, muzzle * 0.24, far * 0.55, muzzle * 0.64, muzzle * 0.20},
                    {0, muzzle * 0.16, far * 0.88, muzzle * 0.5, muzzle * 0.12}};
            limb(jaw, tongue, INSIDE, 10);
        }
        limb(jaw, rows, coat, 12);
        if (open > 0.3 && (breed.word("foot").equals("paw") || breed.has("fangs"))) {
            for (int side = -1; side <= 1; side += 2) {
                Vec root = head.at(side * muzzle * 0.62, base - muzzle * 0.35, tip - 0.07 * long0);
                Vec point = root.plus(head.way(0, -muzzle * 0.55, 0));
                body.limb(List.of(root, root.lerp(point, 0.5), point), new double[] {muzzle * 0.12, muzzle * 0.09, 0.003},
                        new double[] {muzzle * 0.12, muzzle * 0.09, 0.003},
                        head.front(), 6, TEETH);
            }
        }
    }

    private void nose(Frame head, double base, double high) {
        if (breed.has("disc")) {
            Vec at = head.at(0, base - high * 0.05, tip + 0.01 * long0);
            body.egg(head.moved(at), muzzle * 0.92, muzzle * 0.85, muzzle * 0.30, 14, breed.second(), Ink.FULL);
            for (int side = -1; side <= 1; side += 2) body.egg(head.moved(at.plus(head.way(side * muzzle * 0.32, 0, muzzle * 0.24))), muzzle * 0.14,
                    muzzle * 0.24, muzzle * 0.08, 8, NOSE, Ink.NONE);
            return;
        }
        if (breed.word("foot").equals("hoof") || breed.word("foot").equals("pillar")) {
            if (breed.has("trunk")) return;
            for (int side = -1; side <= 1; side += 2) body.egg(head.moved(head.at(side * muzzle * 0.55, base + high * 0.25, tip - 0.005 * long0)),
                    muzzle * 0.14, muzzle * 0.24, muzzle * 0.20, 8, NOSE, Ink.NONE);
            return;
        }
        double size = breed.has("monkey") ? 0.28 : breed.word("kin").equals("cat") || breed.has("hop") ? 0.30 : 0.42;
        body.egg(head.moved(head.at(0, base + high * 0.55, tip + 0.005 * long0)), muzzle * size * 1.15, muzzle * size * 0.85, muzzle * size, 10,
                NOSE, Ink.NONE);
    }

    private void mouthLine(Frame head, double base) {
        double y = base - muzzle * 0.42;
        for (int side = -1; side <= 1; side += 2) {
            body.line(List.of(head.at(0, base - muzzle * 0.05, tip + muzzle * 0.35), head.at(side * muzzle * 0.25, y, tip + muzzle * 0.18),
                    head.at(side * muzzle * 0.80, y - muzzle * 0.05, tip - 0.06 * long0),
                    head.at(side * muzzle * 1.02, y, (tip + stop) / 2), head.at(side * muzzle * 1.02, y + muzzle * 0.18, stop + 0.05 * long0)),
                            0.010, Stroke.INK, 900);
        }
    }

    /** A lighter mask on cheeks and under the muzzle. */
    private void cheeks(Frame head, double base) {
        double[][] rows = {{0, base * 0.9 - skull * 0.30, -0.02 * long0, face * 0.94, skull * 0.56}, {0, base - muzzle * 0.30, stop + 0.06 * long0,
                muzzle * 1.16, muzzle * 0.80},
            {0, base - muzzle * 0.28, tip - 0.05 * long0, muzzle * 0.92, muzzle * 0.58}};
        double[][] placed = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            Vec at = head.at(rows[i][0], rows[i][1], rows[i][2]);
            placed[i] = new double[] {at.x(), at.y(), at.z(), rows[i][3] * 1.03, rows[i][4] * 1.03};
        }
        body.limb(placed, 3, head.up(), 14, breed.second());
    }

    /** A place on the skull, in the axes of the head: at a distance along it, so many radians above the level of its middle. */
    private static Vec surface(double[][] sections, int side, double z, double angle) {
        double[] before = sections[0];
        for (double[] section : sections) {
            if (section[2] >= z && section[2] > before[2]) {
                double t = Math.clamp((z - before[2]) / (section[2] - before[2]), 0, 1);
                return new Vec(side * (before[3] + (section[3] - before[3]) * t) * StrictMath.cos(angle),
                        before[1] + (section[1] - before[1]) * t + (before[4] + (section[4] - before[4]) * t) * StrictMath.sin(angle), z);
            }
            before = section;
        }
        return new Vec(0, before[1], before[2]);
    }

    private void eye(Frame head, int side, double[][] sections) {
        boolean front = breed.has("monkey") || breed.word("kin").equals("cat") || breed.word("kin").equals("lion") || breed.name().equals("pug")
                || breed.has("fangs");
        double size = Math.max(0.020, skull * (breed.word("foot").equals("pillar") ? 0.10 : breed.word("foot").equals("hoof") ? 0.17 : front ? 0.23
                : 0.20));
        double z = stop + (front ? 0.035 : -0.035) * long0;
        double angle = front ? 0.78 : 0.62;
        Vec own = surface(sections, side, z, angle);
        Vec along = surface(sections, side, z + 0.01, angle).minus(surface(sections, side, z - 0.01, angle));
        Vec round = surface(sections, side, z, angle + 0.05).minus(surface(sections, side, z, angle - 0.05));
        Vec out = along.cross(round).times(side < 0 ? 1 : -1).unit();
        if (out.x() * side < 0) out = out.times(-1);
        Vec normal = head.way(out.x(), out.y() * 0.35, out.z() + (front ? 0.5 : 0.12)).unit();
        Vec right = head.up().cross(normal).unit();
        Frame axes = new Frame(head.at(own.x(), own.y(), own.z()).plus(normal.times(size * 0.05)), right, normal.cross(right).unit(), normal);
        if (stance.lids() < 0.7) {
            boolean bright = breed.word("kin").matches("cat|lion|wolf|fox|dragon") || breed.has("fangs");
            double open = 1 - stance.lids();
            body.egg(axes, size, size * 0.95 * open, size * 0.55, 10, bright ? AMBER : DARK, Ink.NONE);
            if (bright) body.egg(axes.moved(axes.at(0, 0, size * 0.26)), size * (breed.word("kin").equals("cat") ? 0.32 : 0.52), size * 0.72 * open,
                    size * 0.36, 8, DARK, Ink.NONE);
            body.line(List.of(axes.at(-size * 0.05, 0, size * 0.56), axes.at(size * 0.05, 0, size * 0.56)), size * (bright ? 0.9 : 1.35) * open,
                    Stroke.INK, 1000);
            body.egg(axes.moved(axes.at(-side * size * 0.28, size * 0.38 * open, size * 0.52)), size * 0.27, size * 0.27, size * 0.16, 6, GLINT,
                    Ink.NONE);
        }
        double tilt = stance.anger() > 0 ? -0.7 : stance.spirits() < 0 ? 0.6 : 0;
        double over = stance.lids() >= 0.7 ? -0.1 : 0.98;
        body.line(List.of(axes.at(-side * size * 1.05, size * (over * 0.55 + 0.55 * tilt), size * 0.32), axes.at(0, size * over, size * 0.40),
                axes.at(side * size * 1.25, size * (over * 0.35 - 0.5 * tilt), size * 0.12)),
                size * 0.24, Stroke.INK, 1000);
    }
}
