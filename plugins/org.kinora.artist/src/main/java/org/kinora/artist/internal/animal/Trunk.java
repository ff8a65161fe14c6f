package org.kinora.artist.internal.animal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Trunk and neck of an animal on four feet, as its stance holds them. */
final class Trunk {
    private final Breed breed;
    private final Stance stance;
    private final Frame axes;
    private final double slope;
    private final double rise;

    Trunk(Breed breed, Stance stance) {
        this.breed = breed;
        this.stance = stance;
        double step = 2 * Math.PI * stance.stride();
        double leg = 1 - 2 * breed.part("chest");
        double far = stance.settle();
        double length = breed.part("length");
        slope = switch (stance.kind()) {
            case "sit" -> (breed.has("hop") ? 26 : breed.word("foot").equals("paw") ? 44 : 32) * far;
            case "run" -> 5 * StrictMath.sin(step);
            case "jump" -> 24;
            default -> 0;
        };
        double low = switch (stance.kind()) {
            case "lie" -> Math.max(0, leg - 0.02) * far;
            case "sit" -> leg * (breed.has("hop") ? 0.25 : 0.1) * far;
            case "run" -> -0.05 * StrictMath.cos(2 * step) + 0.06;
            case "walk" -> 0.012 * StrictMath.cos(2 * step) + 0.01;
            case "jump" -> -0.42;
            case "swim" -> 0.3;
            default -> breed.has("hop") ? 0.08 : 0;
        };
        rise = -low;
        Frame level = new Frame(new Vec(0, rise, 0), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));
        Vec pivot = stance.is("sit") ? new Vec(0, 1 - breed.part("loins"), 0.18 * length) : new Vec(0, 0.8, 0);
        Frame turned = level.pitched(slope);
        Vec moved = turned.at(pivot.x(), pivot.y(), pivot.z());
        Vec was = level.at(pivot.x(), pivot.y(), pivot.z());
        Vec shift = was.minus(moved);
        double sink = stance.is("sit") ? drop(turned.moved(turned.origin().plus(shift)), length) * far : 0;
        axes = turned.moved(turned.origin().plus(shift).plus(new Vec(0, -sink, 0)));
    }

    /** How far a sitting trunk must come down for its rump to touch the ground. */
    private double drop(Frame turned, double length) {
        double rump = turned.at(0, 1 - 1.7 * breed.part("loins"), -0.46 * length).y();
        return breed.has("hop") ? Math.max(0, rump - 0.02) * 0.6 : rump - 0.03;
    }

    /** A place of the trunk: y and z as if it stood. */
    Vec at(double x, double y, double z) {
        return axes.at(x, y, z);
    }

    double slope() {
        return slope;
    }

    void draw(Body body, Surface coat) {
        double length = breed.part("length");
        double chest = breed.part("chest") * (1 + 0.015 * stance.breath());
        double loins = breed.part("loins");
        double wide = breed.part("wide");
        double rump = breed.has("hop") ? 1.06 : 0.985;
        double[][] rows = {{-0.56, rump - 0.75 * loins, 0.30, 0.35}, {-0.50, rump - 0.85 * loins, 0.72, 0.78}, {-0.38, rump - loins, 0.94, 1.0},
            {-0.14, 0.965 - loins, 0.92, 0.97}, {0.10, 0.975 - (loins + chest) / 2, 1.0, 1.0}, {0.30, 1 - chest, 1.0, 1.0}, {0.45, 1 - chest * 0.98,
                    0.86, 0.86},
            {0.54, 1 - chest * 0.95, 0.52, 0.52}};
        double[][] fine = Body.smooth(rows, 3);
        List<Vec[]> rings = new ArrayList<>();
        double humped = breed.has("hump") ? 0.30 : breed.name().equals("bear") || breed.name().equals("bull") ? 0.08 : 0;
        for (int i = 0; i < fine.length; i++) {
            double[] row = fine[i];
            double share = Math.clamp((row[0] + 0.38) / 0.68, 0, 1);
            double high = (loins + (chest - loins) * share) * row[3];
            double lift = humped * StrictMath.exp(-(row[0] - (breed.has("hump") ? 0 : 0.28)) * (row[0] - (breed.has("hump") ? 0 : 0.28)) / 0.02);
            Vec middle = at(0, row[1] + lift / 2, row[0] * length);
            Vec[] ring = new Vec[20];
            for (int s = 0; s < 20; s++) {
                double angle = 2 * Math.PI * s / 20;
                double x = wide * row[2] * StrictMath.cos(angle);
                double y = (high + lift / 2) * StrictMath.sin(angle);
                double wool = breed.has("wool") ? 1 + 0.05 * StrictMath.sin(angle * 7 + i * 2.1) : 1;
                ring[s] = middle.plus(axes.right().times(x * wool)).plus(axes.up().times(y * wool));
            }
            if (i == 0) rings.add(MeshBuilder.ring(middle.minus(axes.front().times(0.03)), axes.right(), axes.up(), 1e-5, 1e-5, 20));
            rings.add(ring);
            if (i == fine.length - 1) rings.add(MeshBuilder.ring(middle.plus(axes.front().times(0.05)), axes.right(), axes.up(), 1e-5, 1e-5, 20));
        }
        body.skin(rings, coat, Ink.FULL);
    }

    /** Where the neck leaves the trunk. */
    Vec root() {
        return at(0, 1 - breed.part("nape") * 0.85, breed.part("length") * 0.40);
    }

    private double neckRise() {
        double up = stance.nod() < -40 ? Math.max(-62, breed.degrees("rise") + stance.nod()) : breed.degrees("rise") + stance.nod();
        return switch (stance.kind()) {
            case "run" -> up - 16;
            case "lie" -> up + (stance.lids() > 0.9 ? -30 : 5);
            case "jump" -> up - 4;
            default -> up;
        };
    }

    /** Where the skull sits on the neck. */
    Vec poll(Vec aim) {
        double up = StrictMath.toRadians(neckRise());
        double aside = StrictMath.toRadians(aside(aim) * 0.35);
        Vec way = new Vec(StrictMath.cos(up) * StrictMath.sin(aside), StrictMath.sin(up), StrictMath.cos(up) * StrictMath.cos(aside));
        Vec end = root().plus(way.times(breed.part("neck") + breed.part("nape") * 0.4));
        double floor = Math.max(breed.part("skull"), breed.part("head") * 0.75 * StrictMath.sin(StrictMath.toRadians(Math.max(0,
                breed.degrees("down") - 10))));
        return new Vec(end.x(), Math.max(end.y(), floor), end.z());
    }

    private double aside(Vec aim) {
        return Math.clamp(StrictMath.toDegrees(StrictMath.atan2(aim.x(), aim.z() - breed.part("length") * 0.6)), -75, 75);
    }

    /** Axes of the head: the origin in the middle of the skull, front along the muzzle. */
    Frame head(Vec aim) {
        Vec poll = poll(aim);
        double pitch = -breed.degrees("down") + (stance.nod() < -40 ? -32 : stance.nod() * (stance.nod() < 0 ? 0.45 : 1.25)) + (stance.is("run") ? 8
                : 0);
        if (stance.lids() > 0.9 && stance.is("lie")) pitch = -4;
        if (Math.abs(stance.nod()) < 20 && aim.length() < 1e5) {
            Vec off = aim.minus(poll);
            double up = StrictMath.toDegrees(StrictMath.atan2(off.y(), Math.max(0.4, Math.sqrt(off.x() * off.x() + off.z() * off.z()))));
            pitch += Math.clamp(up, -35, 14) * 0.6;
        }
        Frame level = new Frame(poll, new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));
        return level.turned(aside(aim)).pitched(pitch);
    }

    void neck(Body body, Frame head, Surface coat) {
        double nape = breed.part("nape");
        Vec root = root().minus(new Vec(0, nape * 0.25, 0)).minus(axes.front().times(nape * 0.4));
        Vec end = head.at(0, -breed.part("skull") * 0.15, -breed.part("skull") * 0.25);
        Vec middle = root.lerp(end, 0.55).plus(new Vec(0, -0.02, 0.0));
        double thin = Math.min(breed.part("skull") * 0.98, nape);
        double width = Math.min(breed.part("wide") * 0.95, nape * 0.82);
        double[][] rows = {{root.x(), root.y(), root.z(), width * 1.1, nape * 1.35}, {middle.x(), middle.y(), middle.z(), width * 0.82,
                (nape + thin) / 2 * 0.95},
            {end.x(), end.y(), end.z(), Math.min(breed.part("face"), width) * 0.92, thin}};
        body.limb(rows, 5, new Vec(0, 0.6, -0.8), 16, coat);
    }

    Frame axes() {
        return axes;
    }
}
