package org.kinora.artist.internal.animal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** The tail of an animal on four feet: it says what the animal feels. */
final class Tail {
    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;

    Tail(Breed breed, Stance stance, Body body, Surface coat) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
    }

    void draw(Vec root, double slope) {
        double length = breed.part("tail", 1);
        double thick = breed.part("tail", 2);
        double hang = 1000 * breed.part("tail", 3) + slope * 0.6;
        hang += stance.spirits() > 0 ? -40 * stance.spirits() : stance.spirits() < 0 ? 45 : 0;
        if (stance.is("run") || stance.is("jump")) hang = Math.min(hang, 12);
        hang = Math.clamp(hang, -100, 98);
        double wag = 0.22 * StrictMath.sin(2 * Math.PI * (stance.stride() + 0.13)) * (stance.spirits() > 0 ? 2 : 1);
        double bend = switch (breed.word("tail")) {
            case "bushy", "whip", "long" -> -34;
            case "plume" -> -70;
            case "curl" -> -330;
            case "hair", "tuft" -> 12;
            default -> 0;
        };
        List<Vec> way = way(root, length, hang, bend, wag, breed.word("tail").equals("curl"));
        int last = way.size() - 1;
        double[] radii = new double[way.size()];
        for (int i = 0; i <= last; i++) {
            double t = (double) i / last;
            radii[i] = switch (breed.word("tail")) {
                case "bushy" -> thick * (0.35 + 0.85 * StrictMath.sin(Math.PI * Math.min(0.97, 0.10 + 0.80 * t)) * (t > 0.6 ? 1 - (t - 0.6) * 1.5
                        : 1));
                case "plume" -> thick * (0.35 + 0.75 * Math.min(1, 2.2 * t) - 0.55 * Math.max(0, t - 0.8) / 0.2);
                case "hair" -> thick * (0.45 + 1.1 * StrictMath.sin(Math.PI * (0.08 + 0.78 * t)));
                case "whip" -> thick * (1 - 0.9 * t);
                case "stump" -> thick * (1 - 0.35 * t);
                default -> thick * (1 - 0.45 * t);
            };
            radii[i] = Math.max(0.008, radii[i]);
        }
        Surface surface = breed.word("tail").equals("hair") ? breed.second() : coat;
        body.limb(way, radii, radii, new Vec(0.3, 0.5, 0.8), 10, surface);
        Frame end = new Frame(way.get(last), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));
        if (breed.word("tail").equals("tuft")) body.egg(end, thick * 1.9, thick * 3.6, thick * 1.9, 8, breed.has("mane") || breed.has("horsemane")
                ? breed.second() : coat, Ink.FULL);
        if (breed.name().equals("fox")) {
            double[] tip = new double[] {radii[last - 3] * 1.04, radii[last - 2] * 1.05, radii[last - 1] * 1.05, radii[last]};
            body.limb(way.subList(last - 3, last + 1), tip, tip, new Vec(0.3, 0.5, 0.8), 10, breed.second());
        }
    }

    private static List<Vec> way(Vec root, double length, double hang, double bend, double wag, boolean aside) {
        List<Vec> way = new ArrayList<>();
        Vec at = root.plus(new Vec(0, 0, 0.05));
        int steps = 11;
        for (int i = 0; i <= steps; i++) {
            way.add(new Vec(at.x(), Math.max(0.03, at.y()), at.z()));
            double t = (double) i / steps;
            double angle = StrictMath.toRadians(hang + bend * t);
            double x = aside ? 0.3 : wag * t * 1.4;
            at = at.plus(new Vec(x, -StrictMath.sin(angle), -StrictMath.cos(angle)).unit().times(length / steps));
        }
        return way;
    }
}
