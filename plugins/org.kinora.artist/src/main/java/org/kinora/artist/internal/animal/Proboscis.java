package org.kinora.artist.internal.animal;

import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** The trunk and the tusks of an elephant. */
final class Proboscis {
    private static final Surface IVORY = new Surface(930, 0xF3EEDD, false, Finish.STONE);

    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;

    Proboscis(Breed breed, Stance stance, Body body, Surface coat) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
    }

    void draw(Frame head) {
        double skull = breed.part("skull");
        Vec root = head.at(0, -skull * 0.45, breed.part("head") * 0.58);
        boolean raised = stance.mouth() > 0.4 || stance.spirits() > 0.5;
        double[][] off = raised ? new double[][] {{0, 0}, {-0.10, 0.16}, {-0.02, 0.34}, {0.20, 0.42}, {0.40, 0.40}} : new double[][] {{0, 0},
                {-0.20, 0.08}, {-0.42, 0.11}, {-0.62, 0.10}, {-0.76, 0.16}};
        double[] thick = {0.105, 0.088, 0.070, 0.054, 0.042};
        double[][] rows = new double[off.length][];
        for (int i = 0; i < off.length; i++) {
            double y = Math.max(0.05, root.y() + off[i][0]);
            Vec ahead = new Vec(head.front().x(), 0, head.front().z()).unit().times(off[i][1]);
            rows[i] = new double[] {root.x() + ahead.x() + 0.02 * i * StrictMath.sin(2 * Math.PI * stance.stride()), y, root.z() + ahead.z(),
                    thick[i], thick[i]};
        }
        body.limb(rows, 4, new Vec(0.1, 0.2, 1), 12, coat);
        for (int side = -1; side <= 1; side += 2) {
            Vec from = head.at(side * breed.part("muzzle") * 0.8, -skull * 0.70, breed.part("head") * 0.48);
            Vec tip = from.plus(new Vec(side * 0.03, -0.10, 0.30));
            Vec bend = from.lerp(tip, 0.5).plus(new Vec(side * 0.03, -0.10, 0.02));
            body.limb(List.of(from, bend, tip), new double[] {0.032, 0.026, 0.006}, new double[] {0.032, 0.026, 0.006}, new Vec(1, 0, 0.2), 8, IVORY);
        }
    }
}
