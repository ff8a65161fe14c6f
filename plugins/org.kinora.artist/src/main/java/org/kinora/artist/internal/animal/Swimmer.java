package org.kinora.artist.internal.animal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws fish and whales; the height of the back is the unit. */
final class Swimmer {
    private static final Surface DARK = new Surface(60, 0x141212, false, Finish.PLAIN);
    private static final Surface WHITE = new Surface(970, 0xF6F4EC, false, Finish.PLAIN);

    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;

    Swimmer(Breed breed, Stance stance, Body body, Surface coat) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
    }

    AnimalModel draw() {
        boolean mammal = breed.has("whale") || breed.has("dolphin");
        double high = breed.part("high") * 1.6;
        double wide = breed.part("wide") * 1.6;
        double middle = 1 - high;
        double beat = StrictMath.sin(2 * Math.PI * stance.stride());
        double[][] shape = {{-1.30, 0.10, 0.14}, {-0.95, 0.24, 0.28}, {-0.4, 0.68, 0.72}, {0.2, 1.0, 1.0}, {0.75, 0.94, 0.92}, {1.15, 0.62, 0.62},
                {1.42, 0.26, breed.has("whale") ? 0.5 : 0.22}};
        double[][] rows = new double[shape.length][];
        for (int i = 0; i < shape.length; i++) rows[i] = new double[] {sway(shape[i][0], beat, mammal), middle + rise(shape[i][0], beat, mammal),
                shape[i][0], shape[i][1] * wide, shape[i][2] * high};
        body.limb(rows, 4, Vec.UP, 18, coat);
        double[][] belly = new double[5][];
        for (int i = 0; i < 5; i++) belly[i] = new double[] {rows[i + 1][0], rows[i + 1][1] - rows[i + 1][4] * 0.22, rows[i + 1][2],
                rows[i + 1][3] * 0.93, rows[i + 1][4] * 0.80};
        body.limb(belly, 4, Vec.UP, 14, breed.second());
        tail(rows[0], high, mammal);
        fins(middle, high, wide);
        double z = breed.has("whale") ? 0.95 : 1.05;
        double y = middle + high * (breed.has("whale") ? -0.1 : 0.22);
        for (int side = -1; side <= 1; side += 2) {
            Frame at = new Frame(new Vec(side * wide * 0.76, y, z), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1)).turned(side * 62);
            double size = high * (mammal || breed.has("shark") ? 0.09 : 0.19);
            body.egg(at, size, size, size * 0.5, 12, mammal ? DARK : WHITE, Ink.NONE);
            body.egg(at.moved(at.at(0, 0, size * 0.3)), size * 0.6, size * 0.6, size * 0.35, 10, DARK, Ink.NONE);
            double open = 0.05 + 0.12 * stance.mouth();
            body.line(List.of(new Vec(side * wide * 0.10, middle - high * 0.12 - open * 0.3, 1.50), new Vec(side * wide * 0.42,
                    middle - high * 0.22 - open * 0.5, 1.30), new Vec(side * wide * 0.62, middle - high * 0.14, 1.10)), 0.02, Stroke.INK, 900);
            if (mammal) continue;
            for (int gill = 0; gill < (breed.has("shark") ? 4 : 1); gill++) {
                double g = 0.78 - 0.07 * gill;
                body.line(List.of(new Vec(side * wide * 0.93, middle + high * 0.30, g), new Vec(side * wide * 1.0, middle, g - 0.06),
                        new Vec(side * wide * 0.90, middle - high * 0.35, g)), 0.018, Stroke.INK, 750);
            }
        }
        return body.model(new Vec(0, y, z));
    }

    private static double sway(double z, double beat, boolean mammal) {
        return mammal ? 0 : 0.10 * beat * (0.9 - z) * (0.9 - z) * 0.35;
    }

    private static double rise(double z, double beat, boolean mammal) {
        return mammal ? 0.09 * beat * (0.9 - z) * (0.9 - z) * 0.35 : 0;
    }

    private void tail(double[] root, double high, boolean mammal) {
        Vec from = new Vec(root[0], root[1], root[2] + 0.05);
        double far = 0.42;
        for (int side = -1; side <= 1; side += 2) {
            Vec spread = mammal ? new Vec(1, 0, 0) : Vec.UP;
            double size = high * (breed.has("shark") && side < 0 ? 0.7 : 1.05);
            List<Vec> one = new ArrayList<>();
            List<Vec> other = new ArrayList<>();
            for (int i = 0; i <= 5; i++) {
                double t = i / 5.0;
                Vec out = from.plus(spread.times(side * size * t));
                one.add(out.plus(new Vec(root[0] * 0.5 * t, 0, -far * 0.55 * t)));
                other.add(out.plus(new Vec(root[0] * t, 0, -far * (0.42 + 0.58 * t))));
            }
            body.leaf(one, other, 0.035, coat);
        }
    }

    private void fins(double middle, double high, double wide) {
        if (!breed.has("whale")) {
            double z = 0.15;
            body.leaf(List.of(new Vec(0, middle + high * 0.85, z + 0.30), new Vec(0, middle + high * 1.25, z + 0.05), new Vec(0, middle + high * 1.6,
                    z - 0.20)),
                    List.of(new Vec(0, middle + high * 0.80, z - 0.35), new Vec(0, middle + high * 1.1, z - 0.30), new Vec(0, middle + high * 1.5,
                            z - 0.32)), 0.03, coat);
        }
        for (int side = -1; side <= 1; side += 2) {
            Vec root = new Vec(side * wide * 0.85, middle - high * 0.35, 0.62);
            Vec tip = root.plus(new Vec(side * high * 0.75, -high * 0.5, -0.30));
            body.leaf(List.of(root, root.lerp(tip, 0.5).plus(new Vec(0, 0, 0.08)), tip), List.of(root.plus(new Vec(0, 0, -0.26)),
                    root.lerp(tip, 0.5).plus(new Vec(0, 0, -0.18)), tip.plus(new Vec(0, 0, -0.06))), 0.03, coat);
        }
    }
}
