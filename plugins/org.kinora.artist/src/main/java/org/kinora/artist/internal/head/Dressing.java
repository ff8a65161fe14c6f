package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws the small things of a face: scar, freckles, patch, rings in the ears, mask, bandage, headphones. */
final class Dressing {
    private static final Surface GOLD = new Surface(760, 0xD9B24A, false, Finish.METAL);
    private static final Surface PATCH = new Surface(80, 0x17171A, false, Finish.CLOTH);
    private static final Surface GAUZE = new Surface(960, 0xF3F1EA, false, Finish.CLOTH);
    private static final Surface DARK = new Surface(170, 0x2A2A2E, false, Finish.PLAIN);

    private final Face face;
    private final Proportions build;
    private final Drawing drawing;

    Dressing(Face face, Proportions build, Drawing drawing) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
    }

    void draw(Adornments adornments, String id, Surface accent) {
        for (String mark : adornments.marks()) {
            switch (mark) {
                case "glasses" -> new Spectacles(face, build, drawing).draw(false, id);
                case "sunglasses" -> new Spectacles(face, build, drawing).draw(true, id);
                case "scar" -> scar(Dice.roll(id, "scar") < 0.5 ? -1 : 1);
                case "freckles" -> freckles(id);
                case "eye-patch" -> patch(Dice.roll(id, "patch") < 0.5 ? -1 : 1);
                case "earrings" -> rings();
                case "mask" -> mask();
                case "bandage" -> band(GAUZE, 1.02, 1.20, 0.012);
                case "headband" -> band(accent, 1.06, 1.16, 0.014);
                case "headphones" -> headphones();
                case "mole" -> drawing.line(List.of(face.on(0.10, build.mouthY() + 0.04, 0.004), face.on(0.104, build.mouthY() + 0.04, 0.004)), 3, 0,
                        Stroke.INK, 950);
                default -> { }
            }
        }
    }

    private void scar(int side) {
        List<Vec> line = new ArrayList<>();
        for (double t = 0; t <= 1.001; t += 0.2) {
            line.add(face.on(side * (build.eyeX() + 0.055 - 0.05 * t), build.eyeY() - 0.055 - 0.155 * t, 0.004));
        }
        drawing.line(line, 2.0, 500, 0x7A3B36, 1000);
        for (double t = 0.2; t < 0.9; t += 0.3) {
            double x = side * (build.eyeX() + 0.055 - 0.05 * t);
            double y = build.eyeY() - 0.055 - 0.155 * t;
            drawing.line(List.of(face.on(x - 0.016, y + 0.004, 0.004), face.on(x + 0.016, y - 0.004, 0.004)), 1.3, 500, 0x7A3B36, 900);
        }
    }

    private void freckles(String id) {
        for (int i = 0; i < 22; i++) {
            double x = Dice.swing(id, "freckle" + i, 0.21);
            double y = build.eyeY() - 0.085 - 0.085 * Dice.roll(id, "freckle-y" + i) + 0.02 * Math.abs(x);
            drawing.line(List.of(face.on(x, y, 0.004), face.on(x + 0.005, y, 0.004)), 1.6, 200, 0x8C4F2E, 800);
        }
    }

    private void patch(int side) {
        Patch patch = new Patch(side * build.eyeX(), build.eyeY() - 0.002, side * build.eye() * 1.28, -1, 1,
                u -> 0.062 * Math.sqrt(Math.max(0, 1 - u * u * u * u)),
                u -> -0.085 * Math.sqrt(Math.max(0, 1 - u * u)), 0.022, 4);
        drawing.patch(patch.on(face), face.facing(side * build.eyeX(), build.eyeY()), PATCH);
        List<Vec> strap = new ArrayList<>();
        for (double t = 0; t <= 1.001; t += 0.03) strap.add(face.toward(side * 0.35 + side * 2 * Math.PI * t,
                1.33 + 0.16 * StrictMath.cos(2 * Math.PI * t + 2.2), 0.008));
        drawing.line(strap, 3.2, 0, 0x17171A, 1000);
    }

    private void rings() {
        for (int side = -1; side <= 1; side += 2) {
            drawing.body(Lock.egg(new Vec(side * (build.width() - 0.005), build.noseY() - 0.025, -0.045), 0.022, 0.03, 0.022, 10), false, GOLD,
                    Ink.FULL);
        }
    }

    private void mask() {
        List<List<Vec>> lines = new ArrayList<>();
        for (int row = 0; row <= 10; row++) {
            List<Vec> line = new ArrayList<>();
            for (int i = 0; i <= 24; i++) {
                double u = -1 + i / 12.0;
                double upper = 1.47 + 0.16 * u * u;
                double lower = 2.40 - 0.45 * u * u;
                line.add(face.toward(1.12 * u, upper + (lower - upper) * row / 10.0, 0.016 + 0.020 * (1 - u * u) * StrictMath.sin(Math.PI
                        * row / 10.0)));
            }
            lines.add(line);
        }
        drawing.band(lines, GAUZE);
        drawing.line(lines.getFirst(), 1.6, 0, Stroke.INK, 900);
        drawing.line(lines.getLast(), 1.6, 0, Stroke.INK, 900);
        for (int row : new int[] {4, 6}) drawing.line(lines.get(row), 1.0, 600, Stroke.INK, 450);
        for (int side = -1; side <= 1; side += 2) {
            List<Vec> strap = new ArrayList<>();
            for (double t = 0; t <= 1.001; t += 0.2) strap.add(face.toward(side * (0.95 + 0.8 * t), 1.68 - 0.05 * t, 0.008));
            drawing.line(strap, 1.6, 0, 0xD8D6D0, 1000);
        }
    }

    private void band(Surface surface, double upper, double lower, double lift) {
        List<List<Vec>> lines = new ArrayList<>();
        for (int row = 0; row <= 3; row++) {
            List<Vec> line = new ArrayList<>();
            for (int i = 0; i <= 48; i++) {
                double around = Skull.around(i);
                line.add(face.toward(around, (upper + (lower - upper) * row / 3.0) * (1 + 0.12 * (1 - StrictMath.cos(around)) / 2),
                        lift + 0.012 * (row % 3 == 0 ? 0 : 1)));
            }
            lines.add(line);
        }
        drawing.band(lines, surface);
        drawing.line(lines.getFirst(), 1.4, 0, Stroke.INK, 900);
        drawing.line(lines.getLast(), 1.4, 0, Stroke.INK, 900);
    }

    private void headphones() {
        List<Vec> bow = new ArrayList<>();
        List<Double> radii = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double angle = Math.PI * i / 8;
            bow.add(new Vec((build.width() + 0.07) * StrictMath.cos(angle), 0.52 + 0.58 * StrictMath.sin(angle), -0.05));
            radii.add(0.02);
        }
        drawing.body(Lock.along(bow, radii.stream().mapToDouble(Double::doubleValue).toArray(), 7, 2), false, DARK, Ink.FULL);
        for (int side = -1; side <= 1; side += 2) drawing.body(Lock.egg(new Vec(side * (build.width() + 0.05), 0.47, -0.06), 0.055, 0.115, 0.10, 14),
                false, DARK, Ink.FULL);
    }
}
