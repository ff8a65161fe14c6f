package org.kinora.artist.internal.figure.costume;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/** Cloth that hangs around both legs: at every level the tightest band around the two, wider to the hem, where it falls in waves. */
final class Drape {
    private static final int AROUND = 20;

    private final Skins skins;
    private final Detail detail;
    private final Stature s;

    Drape(Skins skins, Detail detail) {
        this.skins = skins;
        this.detail = detail;
        s = skins.bones().stature();
    }

    /**
     * Rings from the trunk down the legs.
     *
     * @param from where it begins on the trunk
     * @param to where its hem is on the legs, as legs count
     * @param flare how much wider the hem is, permille of the height
     */
    List<Vec[]> rings(double from, double to, double ease, double flare) {
        List<Vec[]> rings = new ArrayList<>();
        int upper = detail.rings(7);
        for (int i = 0; i < upper; i++) {
            double along = from + (-0.02 - from) * i / (upper - 1);
            // Room for the thighs.
            double room = Math.clamp((0.16 - along) / 0.16, 0, 1);
            rings.add(skins.trunk().ring(along, ease + 12 * room, detail.trunk()));
        }
        int lower = Math.max(4, (int) (detail.rings(18) * to));
        for (int i = 1; i <= lower; i++) rings.add(band(0.08 + (to - 0.08) * i / lower, (double) i / lower, ease, s.part(flare)));
        return rings;
    }

    private Vec[] band(double along, double share, double ease, double flare) {
        Vec right = skins.leg(1).middle(along);
        Vec left = skins.leg(-1).middle(along);
        Vec middle = right.lerp(left, 0.5);
        Frame frame = frame(along, middle, right.minus(left));
        double[] reach = new double[AROUND];
        Vec[] outline = new Vec[2 * AROUND];
        for (int i = 0; i < AROUND; i++) {
            outline[i] = skins.leg(1).at(along, 360.0 * i / AROUND, ease).minus(middle);
            outline[AROUND + i] = skins.leg(-1).at(along, 360.0 * i / AROUND, ease).minus(middle);
        }
        // Near the hips the band goes around the seat too.
        Vec[] seat = along < 0.3 ? skins.trunk().ring(-0.8 * along, ease + 12, AROUND) : new Vec[0];
        for (int i = 0; i < AROUND; i++) {
            Vec way = way(frame, 360.0 * i / AROUND);
            for (Vec point : outline) reach[i] = Math.max(reach[i], point.dot(way));
            for (Vec point : seat) reach[i] = Math.max(reach[i], point.minus(middle).dot(way));
        }
        Vec[] ring = new Vec[detail.trunk()];
        for (int k = 0; k < ring.length; k++) {
            double around = 360.0 * k / ring.length;
            double far = AROUND * s.height();
            for (int i = 0; i < AROUND; i++) {
                double cos = StrictMath.cos(StrictMath.toRadians(around - 360.0 * i / AROUND));
                if (cos > 0.2) far = Math.min(far, reach[i] / cos);
            }
            double wave = 1 + 0.045 * share * share * Math.min(1, flare / 60) * StrictMath.cos(StrictMath.toRadians(around * 6 + 40));
            ring[k] = middle.plus(way(frame, around).times((far + flare * share * (0.6 + 0.4 * share)) * wave));
        }
        return ring;
    }

    /** Axes of a band: across both legs, before them. */
    private Frame frame(double along, Vec middle, Vec apart) {
        Vec down = skins.leg(1).way(along).plus(skins.leg(-1).way(along)).unit();
        Vec side = skins.bones().trunk().pelvis().right();
        side = side.minus(down.times(side.dot(down))).unit();
        return new Frame(middle, side, down.times(-1), side.cross(down.times(-1)));
    }

    private static Vec way(Frame frame, double around) {
        double radians = StrictMath.toRadians(around);
        return frame.right().times(StrictMath.cos(radians)).plus(frame.front().times(StrictMath.sin(radians)));
    }

    /** A point of a ring between its points. */
    static Vec on(Vec[] ring, double around) {
        double at = (around % 360 + 360) % 360 / 360 * ring.length;
        int low = (int) at % ring.length;
        return ring[low].lerp(ring[(low + 1) % ring.length], at - Math.floor(at));
    }
}
