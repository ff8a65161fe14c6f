package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws the ears, from brow to nose. */
final class Ears {
    private final Proportions build;
    private final Drawing drawing;

    Ears(Proportions build, Drawing drawing) {
        this.build = build;
        this.drawing = drawing;
    }

    void draw(Face face, Surface skin, String id) {
        double top = build.browY() - 0.005 + 0.012 * build.youth();
        double bottom = build.noseY() + 0.010 - 0.016 * build.years();
        double out = 0.042 + 0.018 * Dice.roll(id, "ears") + 0.012 * build.youth();
        for (int side = -1; side <= 1; side += 2) {
            List<Vec[]> rings = new ArrayList<>();
            for (int i = 0; i <= 8; i++) {
                double t = i / 8.0;
                double half = StrictMath.sqrt(Math.max(0.0004, 1 - (2 * t - 1) * (2 * t - 1)));
                double y = bottom + (top - bottom) * t;
                double root = face.toward(side * 1.75, StrictMath.acos(Math.clamp((y - Skull.MIDDLE.y()) / 0.36, -0.9, 0.9)), 0).x();
                double deep = half * (0.042 + 0.032 * t);
                double z = -0.045 - 0.035 * t;
                Vec middle = new Vec(side * (Math.abs(root) - 0.006 + out * 0.5 * t), y, z);
                Vec along = new Vec(side * out * 0.55, 0, -1).unit();
                Vec across = new Vec(side, 0, out * 0.55).unit();
                rings.add(ring(middle, along, across, deep, Math.max(0.004, 0.024 * half)));
            }
            drawing.body(rings, false, skin, Ink.FULL);
            List<Vec> helix = List.of(rings.get(2)[3], rings.get(4)[3], rings.get(6)[3], rings.get(7)[2], rings.get(6)[1],
                    rings.get(4)[1].lerp(rings.get(4)[2], 0.5));
            drawing.line(helix, 1.3, 700, Stroke.INK, 800);
        }
    }

    private static Vec[] ring(Vec middle, Vec along, Vec across, double a, double b) {
        Vec[] ring = new Vec[8];
        for (int s = 0; s < 8; s++) {
            double angle = 2 * Math.PI * s / 8;
            ring[s] = middle.plus(along.times(a * StrictMath.cos(angle))).plus(across.times(b * StrictMath.sin(angle)));
        }
        return ring;
    }
}
