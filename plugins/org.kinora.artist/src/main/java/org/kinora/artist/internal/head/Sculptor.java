package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Vec;

/** Makes the skull of a person, without hair, ears and drawn features. */
final class Sculptor {
    Skull skull(Proportions p) {
        return Skull.of(clay(p));
    }

    private static Clay clay(Proportions p) {
        List<Lump> lumps = new ArrayList<>();
        double grown = 1 - p.youth();
        double heavy = Math.max(0, p.heavy());
        double gaunt = Math.max(0, -p.heavy()) + 0.5 * p.years() * (1 - heavy);
        lumps.add(Lump.ball(0, 0.645, -0.03, p.width(), 0.356, 0.40, 0.05));
        lumps.add(Lump.ball(0, 0.60, 0.10, p.width() * 0.86, 0.30, 0.285, 0.12));
        lumps.add(Lump.ball(0, 0.36, 0.10, 0.262 + 0.02 * heavy + 0.012 * p.youth() - 0.012 * gaunt, 0.29, 0.272, 0.10));
        for (int side = -1; side <= 1; side += 2) {
            Vec corner = new Vec(side * (p.jaw() - 0.07), p.mouthY() + 0.045, 0.035);
            Vec chin = new Vec(side * p.chin() * 0.7, 0.066, 0.282);
            lumps.add(Lump.roll(new Vec(side * (p.width() - 0.115), 0.46, 0.02), corner, 0.08, 0.078 + 0.01 * heavy, 0.10));
            lumps.add(Lump.roll(corner, chin, 0.078 + 0.014 * heavy, 0.058, 0.12));
            lumps.add(Lump.ball(side * 0.183, p.eyeY() - 0.115, 0.225, 0.085 + 0.02 * heavy, 0.075, 0.115 - 0.01 * gaunt, 0.08));
            lumps.add(Lump.ball(side * 0.172, 0.30, 0.175, 0.092 - 0.015 * gaunt, 0.13, 0.125 - 0.015 * gaunt, 0.13));
            if (heavy + p.youth() > 0.05) {
                double full = Math.min(1, heavy + 0.8 * p.youth());
                lumps.add(Lump.ball(side * 0.15, p.mouthY() + 0.065, 0.20, 0.06 + 0.06 * full, 0.05 + 0.06 * full, 0.06 + 0.075 * full, 0.08));
            }
        }
        lumps.add(Lump.ball(0, 0.36, -0.12, 0.23, 0.24, 0.19, 0.12));
        lumps.add(Lump.ball(0, p.mouthY() + 0.01, 0.215, 0.165, 0.135, 0.160, 0.09));
        lumps.add(Lump.ball(0, 0.066, 0.300, p.chin() + 0.012, 0.060, 0.066 + 0.008 * grown * (1 - p.woman()), 0.06));
        lumps.add(Lump.ball(0, p.mouthY() - 0.01, 0.10, 0.19 + 0.03 * heavy, 0.125 + 0.04 * heavy, 0.20, 0.10));
        double ridge = 0.012 * grown * (1 - p.woman());
        lumps.add(Lump.roll(new Vec(-0.15, p.browY() - 0.005, 0.318 + ridge), new Vec(0.15, p.browY() - 0.005, 0.318 + ridge), 0.045, 0.045, 0.08));
        for (int side = -1; side <= 1; side += 2) {
            lumps.add(Lump.ball(side * p.eyeX(), p.eyeY() - 0.005, 0.435, 0.085, 0.055, 0.062, 0.05).taken());
        }
        nose(p, lumps);
        return new Clay(lumps);
    }

    private static void nose(Proportions p, List<Lump> lumps) {
        double face = 0.362;
        double tipY = p.noseY() + 0.038 + 0.016 * p.youth() + 0.008 * p.woman();
        double tipZ = face + p.noseLong() - 0.036;
        double round = 0.036 + 0.006 * (1 - p.woman()) * (1 - p.youth());
        Vec root = new Vec(0, p.eyeY() + 0.02, face - 0.012);
        Vec middle = new Vec(0, (p.eyeY() + tipY) / 2 + 0.01, (root.z() + tipZ) / 2 + p.hook() + 0.008);
        Vec tip = new Vec(0, tipY, tipZ);
        lumps.add(Lump.roll(root, middle, 0.026, 0.03, 0.035));
        lumps.add(Lump.roll(middle, tip, 0.03, round, 0.03));
        for (int side = -1; side <= 1; side += 2) {
            lumps.add(Lump.ball(side * (p.noseWide() - 0.022), p.noseY() + 0.026, face + 0.02 + p.noseLong() * 0.12, 0.026, 0.025, 0.04, 0.03));
        }
    }
}
