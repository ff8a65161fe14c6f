package org.kinora.artist.internal.figure.skin;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.figure.body.Leg;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** A foot in its shoe, or bare: from the heel over the instep to the toes, which bend up at the ball when the heel is lifted. Pure. */
public final class Shoe {
    /**
     * Along the foot from the ankle, half its width, its lower edge and its top over the ground: lengths in feet, heights in heights of the ankle.
     */
    private static final double[][] SHOE = {{-0.262, 0.06, 0.1, 0.66}, {-0.24, 0.115, 0.02, 0.86}, {-0.17, 0.142, 0, 1.08}, {-0.06, 0.148, 0, 1.28},
            {0.07, 0.15, 0, 1.24},
        {0.2, 0.16, 0, 0.98}, {0.34, 0.182, 0, 0.72}, {0.48, 0.197, 0, 0.56}, {0.6, 0.187, 0.01, 0.47}, {0.7, 0.145, 0.03, 0.39},
                {0.748, 0.075, 0.08, 0.29}};
    private static final double BALL = 0.5;

    private final Leg leg;
    private final Stature s;
    private final double fuller;

    /** @param fuller millimetres that the shoe is larger than the foot */
    public Shoe(Leg leg, Stature s, double fuller) {
        this.leg = leg;
        this.s = s;
        this.fuller = fuller;
    }

    public void build(MeshBuilder mesh, boolean sole, int sides) {
        List<Vec[]> rings = new ArrayList<>();
        for (double[] row : SHOE) rings.add(ring(row, sides));
        List<Vec[]> closed = new ArrayList<>();
        Vec[] heel = new Vec[sides];
        java.util.Arrays.fill(heel, at(-0.268, 0, 0.4));
        closed.add(heel);
        closed.addAll(rings);
        Shell.close(closed, at(0.765, 0, 0.2));
        mesh.loft(closed, false);
        if (sole) welt(mesh);
    }

    private Vec[] ring(double[] row, int sides) {
        Vec[] ring = new Vec[sides];
        double middle = row[2] + (row[3] - row[2]) * 0.34;
        for (int i = 0; i < sides; i++) {
            double cos = StrictMath.cos(2 * Math.PI * i / sides);
            double sin = StrictMath.sin(2 * Math.PI * i / sides);
            double up = sin > 0 ? middle + (row[3] - middle) * sin : middle + (middle - row[2]) * Math.max(-1, sin * 1.5);
            double flat = sin < 0 ? Math.signum(cos) * Math.sqrt(Math.abs(cos)) : cos;
            ring[i] = at(row[0], row[1] * flat, up);
        }
        return ring;
    }

    /** The line where the upper meets the sole. */
    private void welt(MeshBuilder mesh) {
        for (int side = -1; side <= 1; side += 2) {
            int before = -1;
            for (double[] row : SHOE) {
                int next = mesh.vertex(at(row[0], side * (row[1] * 1.02 + 0.004), 0.19 + row[2] * 0.5), leg.foot().right().times(side));
                if (before >= 0) mesh.crease(before, next);
                before = next;
            }
        }
    }

    private Vec at(double along, double aside, double up) {
        Frame foot = leg.foot();
        double length = s.foot();
        double high = up * s.ankle() - s.ankle();
        double grow = 1 + fuller / 40;
        if (along <= BALL) return foot.at(aside * length * grow, high, along * length * (1 + fuller / 400));
        Frame toes = foot.moved(foot.at(0, -s.ankle(), BALL * length)).pitched(leg.toes());
        return toes.at(aside * length * grow, up * s.ankle(), (along - BALL) * length);
    }
}
