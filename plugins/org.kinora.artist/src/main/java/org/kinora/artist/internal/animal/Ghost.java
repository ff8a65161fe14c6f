package org.kinora.artist.internal.animal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws a ghost: a sheet that floats and has a face; its height is the unit. */
final class Ghost {
    private static final Surface DARK = new Surface(80, 0x17181C, false, Finish.PLAIN);

    private final Stance stance;
    private final Body body;
    private final Surface cloth;

    Ghost(Stance stance, Body body, Surface cloth) {
        this.stance = stance;
        this.body = body;
        this.cloth = cloth;
    }

    AnimalModel draw() {
        double[][] profile = {{0.06, 0.245, -0.10}, {0.22, 0.225, -0.05}, {0.48, 0.185, 0}, {0.68, 0.175, 0.01}, {0.79, 0.125, 0.02},
                {0.86, 0.095, 0.02}, {0.94, 0.085, 0.02}, {0.985, 0.05, 0.01}, {1.0, 0.001, 0}};
        List<Vec[]> rings = new ArrayList<>();
        for (double[] place : profile) {
            Vec[] ring = new Vec[30];
            double wave = Math.max(0, 0.7 - place[0]);
            for (int s = 0; s < 30; s++) {
                double angle = 2 * Math.PI * s / 30;
                double fold = 1 + 0.28 * wave * StrictMath.sin(6 * angle + 2 * Math.PI * stance.stride());
                double hem = place[0] < 0.1 ? 0.035 * StrictMath.sin(5 * angle + 1) : 0;
                ring[s] = new Vec(place[1] * fold * StrictMath.sin(angle), place[0] + hem + 0.01 * stance.breath(), place[2] + place[1] * 0.8 * fold
                        * StrictMath.cos(angle));
            }
            rings.add(ring);
        }
        body.skin(rings, cloth, Ink.FULL);
        double sad = Math.max(0, -stance.spirits()) + stance.anger() * -1;
        for (int side = -1; side <= 1; side += 2) {
            Frame eye = new Frame(new Vec(side * 0.036, 0.905, 0.092), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1)).turned(side * 20).rolled(side * 22
                    * sad);
            body.egg(eye, 0.017, 0.028 * Math.max(0.1, 1 - stance.lids()), 0.012, 12, DARK, Ink.NONE);
            body.limb(new double[][] {{side * 0.13, 0.72, 0.04, 0.045, 0.05}, {side * 0.20, 0.62, 0.16, 0.042, 0.045}, {side * 0.19, 0.60, 0.28,
                    0.018, 0.02}}, 4, Vec.UP, 12, cloth);
        }
        body.egg(new Frame(new Vec(0, 0.848, 0.088), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1)), 0.017, 0.010 + 0.024 * stance.mouth(), 0.014, 12,
                DARK, Ink.NONE);
        return body.model(new Vec(0, 0.905, 0.09));
    }
}
