package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws glasses: two rims with lenses, a bridge and bows to the ears. */
final class Spectacles {
    private static final Surface RIM = new Surface(110, 0x1D1B1F, false, Finish.METAL);
    private static final Surface DARK = new Surface(90, 0x18181C, false, Finish.PLAIN);
    private static final Surface CLEAR = new Surface(960, 0xEFF5F8, false, Finish.GLASS);
    private static final int SIDES = 20;

    private final Face face;
    private final Proportions build;
    private final Drawing drawing;

    Spectacles(Face face, Proportions build, Drawing drawing) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
    }

    void draw(boolean dark, String id) {
        double square = dark ? 0.75 : Dice.choose(id, "rims", "0", "0.6", "0.3").length() > 1 ? 0.6 : 0;
        double wide = build.eye() * (dark ? 1.42 : 1.32);
        double high = build.eye() * (dark ? 1.05 : 1.15) * (1 - 0.12 * square);
        double z = face.on(build.eyeX() * 0.9, build.eyeY() + 0.01, 0).z() + 0.048;
        for (int side = -1; side <= 1; side += 2) {
            List<Vec> rim = new ArrayList<>();
            for (int i = 0; i <= SIDES; i++) {
                double angle = 2 * Math.PI * i / SIDES;
                double x = side * build.eyeX() * 1.04 + wide * squared(StrictMath.cos(angle), square);
                double back = Math.max(0, Math.abs(x) - 0.12) * 0.35;
                rim.add(new Vec(x, build.eyeY() - 0.006 + high * squared(StrictMath.sin(angle), square), z - back));
            }
            drawing.body(hoop(rim, 0.0085), false, RIM, Ink.NONE);
            lens(rim, dark);
            Vec hinge = new Vec(side * (build.eyeX() * 1.04 + wide), build.eyeY() + 0.03, z - 0.05);
            Vec ear = new Vec(side * (build.width() + 0.006), build.eyeY() + 0.035, -0.06);
            drawing.body(Lock.along(List.of(hinge, hinge.lerp(ear, 0.3).plus(new Vec(side * 0.012, 0, 0)), ear), new double[] {0.008, 0.007, 0.006},
                    6, 2), false, RIM, Ink.NONE);
        }
        double inner = build.eyeX() * 1.04 - wide;
        drawing.body(Lock.along(List.of(new Vec(-inner, build.eyeY() + 0.016, z), new Vec(0, build.eyeY() + 0.030, z + 0.012),
                new Vec(inner, build.eyeY() + 0.016, z)),
                new double[] {0.008, 0.008, 0.008}, 6, 3), false, RIM, Ink.NONE);
    }

    private static double squared(double part, double square) {
        return StrictMath.signum(part) * StrictMath.pow(Math.abs(part), 1 - 0.55 * square);
    }

    private static List<Vec[]> hoop(List<Vec> rim, double radius) {
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i < rim.size(); i++) {
            Vec along = rim.get((i + 1) % SIDES).minus(rim.get((i + SIDES - 1) % SIDES)).unit();
            Vec out = along.cross(new Vec(0, 0, 1)).unit();
            Vec[] ring = new Vec[5];
            for (int s = 0; s < 5; s++) {
                double angle = 2 * Math.PI * s / 5;
                ring[s] = rim.get(i).plus(out.times(radius * StrictMath.cos(angle))).plus(new Vec(0, 0, radius * StrictMath.sin(angle)));
            }
            rings.add(ring);
        }
        return rings;
    }

    private void lens(List<Vec> rim, boolean dark) {
        MeshBuilder mesh = new MeshBuilder();
        Vec sum = Vec.ZERO;
        for (int i = 0; i < SIDES; i++) sum = sum.plus(rim.get(i));
        Vec front = drawing.setting().way(new Vec(0, 0, 1));
        int middle = mesh.vertex(drawing.setting().at(sum.times(1.0 / SIDES)), front);
        for (int i = 0; i < SIDES; i++) mesh.vertex(drawing.setting().at(rim.get(i)), front);
        for (int i = 0; i < SIDES; i++) mesh.triangle(middle, 1 + i, 1 + (i + 1) % SIDES);
        drawing.add(new Piece(mesh.build(), dark ? DARK : CLEAR, Ink.NONE));
    }
}
