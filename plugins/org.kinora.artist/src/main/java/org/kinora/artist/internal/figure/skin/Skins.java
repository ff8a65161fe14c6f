package org.kinora.artist.internal.figure.skin;

import java.util.HashMap;
import java.util.Map;
import org.kinora.artist.internal.figure.body.Arm;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Stature;

/** The surfaces of one posed body. Used by one thread. */
public final class Skins {
    /** Measures of bodies, read once. */
    public static final class Book {
        private final Profile trunk = Profile.read("trunk.txt");
        private final Profile leg = Profile.read("leg.txt");
        private final Profile arm = Profile.read("arm.txt");

        public Skins of(Bones bones) {
            return new Skins(bones, this);
        }
    }

    private final Bones bones;
    private final TrunkSkin trunk;
    private final LimbSkin[] legs;
    private final LimbSkin[] arms;

    private Skins(Bones bones, Book book) {
        this.bones = bones;
        Stature s = bones.stature();
        Map<Integer, Circle> circles = new HashMap<>();
        trunk = new TrunkSkin(circles, bones, book.trunk.mixed(row -> trunk(row, s)));
        Profile leg = book.leg.mixed(row -> limb(row, s, 12));
        Profile arm = book.arm.mixed(row -> limb(row, s, 9));
        legs = new LimbSkin[] {LimbSkin.leg(circles, bones.legs().right().bones(), leg, s, 1),
                LimbSkin.leg(circles, bones.legs().left().bones(), leg, s, -1)};
        arms = new LimbSkin[] {arm(circles, bones.right(), arm, s, 1), arm(circles, bones.left(), arm, s, -1)};
    }

    private static LimbSkin arm(Map<Integer, Circle> circles, Arm posed, Profile profile, Stature s, double side) {
        // The thumb's side of a hand is its outer side when the arm hangs with the palm to the front.
        return LimbSkin.arm(circles, posed.bones(), profile, s, side, posed.hand().right().times(-side));
    }

    private static double[] trunk(double[] row, Stature s) {
        double[] out = new double[4];
        out[0] = row[0];
        // A child's trunk has the shape of a boy's, with little waist.
        for (int i = 1; i < 4; i++) {
            double grown = row[i] + (row[i + 3] - row[i]) * s.female();
            double more = 14 * (row[7] * s.fat() * (s.fat() > 0 ? 1.15 : 0.7) + row[8] * s.muscle() * 0.7) / 1000;
            double child = row[i] * (row[0] > 1040 ? 0.9 : row[0] > 300 && row[0] < 560 ? 1.02 : 0.96);
            out[i] = grown * s.growth() + child * (1 - s.growth()) + more;
        }
        return out;
    }

    private static double[] limb(double[] row, Stature s, double scale) {
        double[] out = new double[5];
        out[0] = row[0];
        double more = scale * (row[5] * s.fat() * (s.fat() > 0 ? 1 : 0.6) + row[6] * s.muscle()) / 1000;
        double soft = 1 - 0.07 * s.female() * s.growth() * (row[0] > 800 ? 1 : 0.3);
        double child = 1 + 0.06 * (1 - s.growth());
        for (int i = 1; i < 5; i++) out[i] = Math.max(4, row[i] * soft * child + more);
        return out;
    }

    public Bones bones() {
        return bones;
    }

    public TrunkSkin trunk() {
        return trunk;
    }

    public LimbSkin leg(double side) {
        return legs[side > 0 ? 0 : 1];
    }

    public LimbSkin arm(double side) {
        return arms[side > 0 ? 0 : 1];
    }
}
