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

/** What an animal is told by: ears, horns, mane, trunk, stripes, wings. */
final class Crest {
    private static final Surface HORN = new Surface(760, 0xD8CBB0, false, Finish.STONE);
    private static final Surface PINK = new Surface(720, 0xD9A49C, false, Finish.SKIN);

    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;
    private final Surface accent;

    /** @param accent of collars */
    Crest(Breed breed, Stance stance, Body body, Surface coat, Surface accent) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
        this.accent = accent;
    }

    void draw(Frame head, Trunk trunk) {
        for (int side = -1; side <= 1; side += 2) ear(head, side);
        for (String what : breed.extra()) {
            switch (what) {
                case "mane" -> mane(head);
                case "ruff" -> ruff(head, trunk);
                case "horsemane" -> horseMane(head, trunk);
                case "horns" -> horns(head, 0.17, 0.75, 0.06);
                case "goathorns" -> goatHorns(head);
                case "onehorn" -> spike(head.at(0, skull() * 0.8, head() * 0.10), head.way(0, 0.75, 0.65), 0.34, 0.035, HORN);
                case "nosehorn" -> {
                    spike(head.at(0, skull() * 0.35, head() * 0.60), head.way(0, 0.9, 0.35), 0.26, 0.07, HORN);
                    spike(head.at(0, skull() * 0.55, head() * 0.40), head.way(0, 0.95, 0.2), 0.13, 0.055, HORN);
                }
                case "antlers" -> antlers(head);
                case "trunk" -> new Proboscis(breed, stance, body, coat).draw(head);
                case "wool" -> body.egg(head.moved(head.at(0, skull() * 0.75, -head() * 0.12)), breed.part("face") * 1.05, skull() * 0.62,
                        head() * 0.22, 12, coat, Ink.FULL);
                case "goatee" -> spike(head.at(0, -skull() * 1.0, head() * 0.42), new Vec(0, -1, -0.1), 0.16, 0.045, breed.second());
                case "stripes", "tabby" -> stripes(trunk, what.equals("tabby") ? 620 : 950);
                case "spikes", "spines" -> spikes(trunk, what.equals("spines"));
                case "wings" -> new Plumage(body).pair(trunk.axes().moved(trunk.at(0, 0.95, breed.part("length") * 0.25)), 1.15, 0.75,
                        stance.is("fly") ? 40 * StrictMath.sin(2 * Math.PI * stance.stride()) : 50,
                        breed.second(), true);
                case "udder" -> body.egg(new Frame(trunk.at(0, 1 - 2.02 * breed.part("loins"), -0.27 * breed.part("length")), new Vec(1, 0, 0),
                        Vec.UP, new Vec(0, 0, 1)), 0.11, 0.075, 0.12, 10, PINK, Ink.FULL);
                case "patches" -> patches(trunk);
                case "shaggy" -> shag(head);
                case "panda" -> panda(head);
                case "monkey" -> body.egg(head.moved(head.at(0, skull() * 0.0, head() * 0.20)), breed.part("face") * 0.82, skull() * 0.82,
                        head() * 0.22, 14, breed.second(), Ink.FULL);
                default -> { }
            }
        }
        if (breed.word("kin").matches("dog|cat")) collar(head, trunk);
        if (breed.word("kin").matches("cat|lion|mouse|rabbit")) whiskers(head);
    }

    private double head() {
        return breed.part("head");
    }

    private double skull() {
        return breed.part("skull");
    }

    /** How far the ears are laid: 0 up, 1 down or back. */
    private double laid() {
        return stance.anger() > 0 ? 0.75 : stance.spirits() < 0 ? 0.6 : stance.is("run") ? 0.5 : 0;
    }

    private void ear(Frame head, int side) {
        double long0 = breed.part("ear", 1);
        double face = breed.part("face");
        double laid = laid();
        Vec root = head.at(side * face * 0.60, skull() * 0.72, -head() * 0.10);
        Surface surface = breed.has("panda") || breed.has("wool") ? breed.second() : coat;
        switch (breed.word("ear")) {
            case "pointed" -> {
                Vec up = head.way(side * (0.30 + 0.5 * laid), 1 - 0.75 * laid, -0.15 - 0.9 * laid).unit();
                earLeaf(root, up, head.way(side * 0.80, -0.2, 0.45).unit(), long0, 0.52, surface);
                earLeaf(root.plus(head.way(side * 0.01, 0, 0.022)), up, head.way(side * 0.80, -0.2, 0.45).unit(), long0 * 0.74, 0.34, breed.second());
            }
            case "long" -> {
                Vec up = head.way(side * (0.16 + 0.2 * laid), 1 - 0.6 * laid, -0.25 - laid).unit();
                earLeaf(root, up, head.way(side * 0.8, 0, 0.6).unit(), long0, 0.26, surface);
                earLeaf(root.plus(head.way(0, long0 * 0.06, 0.024)), up, head.way(side * 0.8, 0, 0.6).unit(), long0 * 0.8, 0.15, PINK);
            }
            case "floppy" -> {
                Vec from = head.at(side * face * 0.86, skull() * 0.55, -head() * 0.05);
                Vec down = head.way(side * (0.35 - 0.1 * laid), -1, 0.15 - 0.4 * laid).unit();
                earLeaf(from, down, head.way(0.1 * side, 0.25, 1).unit(), long0, 0.60, dark(surface));
            }
            case "folded" -> {
                Vec up = head.way(side * 0.55, 0.6 - laid, 0.1).unit();
                earLeaf(root, up, head.way(side * 0.5, 0, 0.85).unit(), long0 * 0.55, 0.9, surface);
                Vec fold = root.plus(up.times(long0 * 0.42));
                earLeaf(fold, head.way(side * 0.55, -0.65, 0.55).unit(), head.way(side * 0.3, 0, 0.9).unit(), long0 * 0.62, 0.62, dark(surface));
            }
            case "side" -> {
                Vec out = head.way(side, 0.12 - 0.5 * laid, -0.25).unit();
                earLeaf(head.at(side * face * 0.80, skull() * 0.50, -head() * 0.12), out, head.way(0, 0.8, 0.6).unit(), long0, 0.46, surface);
            }
            case "round" -> body.egg(head.moved(head.at(side * face * 0.72, skull() * 0.86, -head() * 0.10)).turned(side * 15), long0 * 0.55,
                    long0 * 0.58, long0 * 0.22, 12, surface, Ink.FULL);
            case "disc" -> {
                Frame at = head.moved(head.at(side * face * 0.78, skull() * 1.05, -head() * 0.16)).turned(side * 25);
                body.egg(at, long0 * 0.5, long0 * 0.5, long0 * 0.10, 14, surface, Ink.FULL);
                body.egg(at.moved(at.at(0, 0, long0 * 0.06)), long0 * 0.34, long0 * 0.34, long0 * 0.07, 12, PINK, Ink.NONE);
            }
            case "fan" -> {
                Frame at = head.moved(head.at(side * face * 1.35, -skull() * 0.02, -head() * 0.35)).turned(side * (52 - 30 * Math.max(stance.anger(),
                        stance.spirits())));
                body.egg(at, long0 * 0.52, long0 * 0.66, long0 * 0.07, 16, breed.second(), Ink.FULL);
            }
            case "spike" -> spike(root, head.way(side * 0.7, 0.6 - 0.4 * laid, -0.5), long0, 0.05, surface);
            default -> { }
        }
    }

    private static Surface dark(Surface surface) {
        int colour = surface.colour();
        return new Surface(surface.tone() * 78 / 100, ((colour >> 16 & 255) * 78 / 100) << 16 | ((colour >> 8 & 255)
                * 78 / 100) << 8 | (colour & 255) * 78 / 100, false, surface.finish());
    }

    private void earLeaf(Vec root, Vec way, Vec across, double length, double wide, Surface surface) {
        List<Vec> one = new ArrayList<>();
        List<Vec> other = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            double t = i / 6.0;
            double half = length * wide * 0.5 * Math.max(0.01, StrictMath.pow(StrictMath.sin(Math.PI * (0.28 + 0.72 * t)), 0.8));
            Vec at = root.plus(way.times(length * (t * 1.1 - 0.1)));
            one.add(at.minus(across.times(half)));
            other.add(at.plus(across.times(half)));
        }
        body.leaf(one, other, length * wide * 0.12, surface);
    }

    private void spike(Vec root, Vec way, double length, double thick, Surface surface) {
        Vec along = way.unit();
        body.limb(List.of(root.minus(along.times(thick)), root.plus(along.times(length * 0.5)), root.plus(along.times(length))), new double[] {thick,
                thick * 0.62, 0.004},
                new double[] {thick, thick * 0.62, 0.004}, Math.abs(along.z()) < 0.9 ? new Vec(0, 0, 1) : Vec.UP, thick < 0.025 ? 5 : 8, surface);
    }

    private void curved(Vec[] places, double thick, Surface surface) {
        double[][] rows = new double[places.length][];
        for (int i = 0; i < places.length; i++) {
            double radius = Math.max(0.005, thick * (1 - 0.92 * i / (places.length - 1)));
            rows[i] = new double[] {places[i].x(), places[i].y(), places[i].z(), radius, radius};
        }
        body.limb(rows, 3, new Vec(0.1, 0.3, 0.95), 8, surface);
    }

    private void horns(Frame head, double wide, double up, double front) {
        for (int side = -1; side <= 1; side += 2) {
            double w = breed.part("face");
            curved(new Vec[] {head.at(side * w * 0.5, skull() * 0.80, -head() * 0.14), head.at(side * w * 1.5, skull() * 1.15, -head() * 0.10),
                head.at(side * (w + wide * 0.42), skull() * (1.2 + up), head() * front)}, 0.05, HORN);
        }
    }

    private void goatHorns(Frame head) {
        for (int side = -1; side <= 1; side += 2) {
            double w = breed.part("face");
            curved(new Vec[] {head.at(side * w * 0.45, skull() * 0.8, -head() * 0.02), head.at(side * w * 0.65, skull() * 1.8, -head() * 0.14),
                    head.at(side * w * 0.95, skull() * 2.3, -head() * 0.48),
                head.at(side * w * 1.2, skull() * 1.9, -head() * 0.72)}, 0.045, HORN);
        }
    }

    private void antlers(Frame head) {
        for (int side = -1; side <= 1; side += 2) {
            double w = breed.part("face");
            Vec root = head.at(side * w * 0.45, skull() * 0.8, -head() * 0.08);
            Vec low = root.plus(new Vec(side * 0.10, 0.14, -0.06));
            Vec high = root.plus(new Vec(side * 0.22, 0.32, -0.10));
            Vec top = root.plus(new Vec(side * 0.20, 0.52, 0.02));
            curved(new Vec[] {root, low, high, top}, 0.028, HORN);
            curved(new Vec[] {low, low.plus(new Vec(side * 0.03, 0.06, 0.12)), low.plus(new Vec(side * 0.03, 0.16, 0.16))}, 0.020, HORN);
            curved(new Vec[] {high, high.plus(new Vec(side * 0.05, 0.08, 0.10)), high.plus(new Vec(side * 0.06, 0.18, 0.12))}, 0.018, HORN);
            curved(new Vec[] {high, high.plus(new Vec(side * 0.10, 0.06, -0.06)), high.plus(new Vec(side * 0.14, 0.18, -0.06))}, 0.018, HORN);
        }
    }

    private void mane(Frame head) {
        Frame at = head.moved(head.at(0, -skull() * 0.25, -head() * 0.30));
        List<Vec[]> rings = new ArrayList<>();
        double[][] profile = {{-0.42, 0.7}, {-0.30, 1.35}, {-0.05, 1.75}, {0.16, 1.62}, {0.28, 1.25}, {0.24, 0.9}};
        for (double[] place : profile) {
            Vec[] ring = new Vec[30];
            for (int s = 0; s < 30; s++) {
                double angle = 2 * Math.PI * s / 30;
                double tooth = s % 2 == 0 ? 1.0 : 0.88;
                double low = StrictMath.sin(angle) < 0 ? 1.25 : 1;
                ring[s] = at.at(skull() * place[1] * tooth * StrictMath.cos(angle), skull() * place[1] * tooth * low * StrictMath.sin(angle),
                        place[0] * head() - (s % 2 == 0 ? 0.03 : 0));
            }
            rings.add(ring);
        }
        body.skin(rings, dark(dark(coat)), Ink.FULL);
    }

    private void ruff(Frame head, Trunk trunk) {
        Vec chest = trunk.at(0, 1 - breed.part("chest") * 0.75, breed.part("length") * 0.46);
        for (int i = -2; i <= 2; i++) {
            Vec root = chest.lerp(head.at(0, -skull() * 0.6, -head() * 0.2), 0.35 + 0.05 * Math.abs(i)).plus(new Vec(i * breed.part("wide") * 0.28,
                    0, 0.02));
            spike(root, new Vec(i * 0.15, -0.8, 0.42), 0.15, 0.06, breed.second());
        }
    }

    private void horseMane(Frame head, Trunk trunk) {
        Vec poll = head.at(0, skull() * 1.05, -head() * 0.18);
        Vec withers = trunk.at(0, 1.01, breed.part("length") * 0.32);
        Surface hair = breed.second();
        List<Vec> one = new ArrayList<>();
        List<Vec> other = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            double t = i / 10.0;
            Vec at = poll.lerp(withers, t).plus(new Vec(0, 0.05 * StrictMath.sin(Math.PI * t), -breed.part("nape") * 0.72 * StrictMath.sin(Math.PI
                    * Math.min(1, t * 1.05)) * 0.4));
            one.add(at.plus(new Vec(0.006, 0.035, 0)));
            double fall = (0.10 + 0.09 * StrictMath.sin(Math.PI * t)) * (i % 2 == 0 ? 1 : 0.8);
            other.add(at.plus(new Vec(breed.part("wide") * 0.62, -fall, 0.03)));
        }
        body.leaf(one, other, 0.035, hair);
        spike(head.at(0, skull() * 1.0, -head() * 0.06), head.way(0.1, -0.25, 1), head() * 0.34, 0.042, hair);
    }

    private void stripes(Trunk trunk, int opacity) {
        double length = breed.part("length");
        for (int i = 0; i < 7; i++) {
            double z = -0.40 + 0.125 * i;
            double share = Math.clamp((z + 0.38) / 0.68, 0, 1);
            double half = breed.part("loins") + (breed.part("chest") - breed.part("loins")) * share;
            for (int side = -1; side <= 1; side += 2) {
                List<Vec> line = new ArrayList<>();
                for (double t = 0.05; t <= (i % 2 == 0 ? 0.62 : 0.5); t += 0.08) {
                    double angle = Math.PI / 2 - Math.PI * t;
                    line.add(trunk.at(side * breed.part("wide") * 1.0 * StrictMath.cos(angle), 0.985 - half + half * 1.01 * StrictMath.sin(angle),
                            (z + 0.03 * t) * length));
                }
                body.line(line, breed.name().equals("zebra") ? 0.055 : 0.036, 0x1D1A1A, opacity);
            }
        }
    }

    private void spikes(Trunk trunk, boolean spines) {
        int count = spines ? 40 : 9;
        for (int i = 0; i < count; i++) {
            double z = spines ? -0.48 + 0.9 * ((i * 7) % count) / count : -0.45 + 0.9 * i / (count - 1);
            double angle = spines ? -0.15 + (Math.PI + 0.3) * ((i * 13) % count) / count : Math.PI / 2;
            Vec out = new Vec(StrictMath.cos(angle), StrictMath.sin(angle), spines ? -0.55 : -0.35);
            double wide = breed.part("wide") * 0.92;
            double half = breed.part("loins") * 0.92;
            Vec root = trunk.at(wide * StrictMath.cos(angle) * Math.sqrt(1 - z * z * 1.6), 0.99 - half + half * StrictMath.sin(angle)
                    * Math.sqrt(1 - z * z), z * breed.part("length"));
            spike(root, out, spines ? 0.16 : 0.14, spines ? 0.02 : 0.05, breed.second());
        }
    }

    private void patches(Trunk trunk) {
        double[][] spots = {{-0.30, 0.75, 0.16}, {0.05, 0.55, 0.20}, {0.32, 0.9, 0.13}, {-0.08, 1.0, 0.12}};
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < spots.length; i++) {
                double z = (spots[i][0] + side * 0.05) * breed.part("length");
                double half = breed.part("chest") * 0.97;
                double up = (spots[i][1] - 0.5) * 0.9;
                double x = side * breed.part("wide") * Math.sqrt(Math.max(0.1, 1 - up * up * 2.2)) * 0.9;
                Frame at = new Frame(trunk.at(x, 0.98 - half + half * up * 1.6, z), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));
                body.egg(at, breed.part("wide") * 0.17, spots[i][2] * 0.72, spots[i][2], 14, breed.second(), Ink.NONE);
            }
        }
    }

    private void shag(Frame head) {
        for (int side = -1; side <= 1; side += 2) {
            spike(head.at(side * breed.part("muzzle") * 0.5, -skull() * 0.45, head() * 0.60), head.way(side * 0.3, -1, 0.1), 0.17, 0.07,
                    breed.second());
            spike(head.at(side * breed.part("face") * 0.4, skull() * 0.52, head() * 0.12), head.way(side * 0.5, -0.1, 0.8), 0.11, 0.05,
                    breed.second());
        }
    }

    private void panda(Frame head) {
        for (int side = -1; side <= 1; side += 2) {
            body.egg(head.moved(head.at(side * breed.part("face") * 0.55, skull() * 0.12, head() * 0.20)).turned(side * 30), 0.085, 0.10, 0.06, 12,
                    breed.second(), Ink.NONE);
        }
    }

    /** In the colour that the animal is known by. */
    private void collar(Frame head, Trunk trunk) {
        Vec neck = trunk.root().lerp(head.origin(), 0.62);
        Vec along = head.origin().minus(trunk.root()).unit();
        Vec side = along.cross(new Vec(0, 0.6, -0.8)).unit();
        Vec over = side.cross(along).unit();
        double wide = Math.min(breed.part("face"), breed.part("nape") * 0.82) * 1.12;
        double high = Math.min(breed.part("skull"), breed.part("nape")) * 1.16;
        double[][] shape = {{-0.035, 0.94}, {-0.03, 1.05}, {0.03, 1.05}, {0.035, 0.94}};
        List<Vec[]> rings = new ArrayList<>();
        for (double[] place : shape) rings.add(MeshBuilder.ring(neck.plus(along.times(place[0])), side, over, wide * place[1], high * place[1], 18));
        body.skin(rings, accent, Ink.FULL);
    }

    private void whiskers(Frame head) {
        double base = -(skull() - breed.part("muzzle")) * 0.62;
        double tip = 0.66 * head();
        for (int side = -1; side <= 1; side += 2) {
            for (int i = -1; i <= 1; i++) {
                double m = breed.part("muzzle");
                body.line(List.of(head.at(side * m * 0.7, base - m * 0.1 + i * 0.02, tip), head.at(side * (m + 0.10), base - m * 0.1 + i * 0.05,
                        tip - 0.03), head.at(side * (m + 0.22), base - m * 0.15 + i * 0.085, tip - 0.09)), 0.005,
                        Stroke.INK, 550);
            }
        }
    }
}
