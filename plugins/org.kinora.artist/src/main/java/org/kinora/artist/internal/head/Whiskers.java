package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws beards, goatees, moustaches and stubble on the skin of jaw and lip. */
final class Whiskers {
    private final Face face;
    private final Proportions build;
    private final Drawing drawing;
    private final Lips lips;

    Whiskers(Face face, Proportions build, Drawing drawing, Lips lips) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
        this.lips = lips;
    }

    /** @param thick heads at its middle, 0 for a shadow on the skin */
    void beard(Surface colour, double thick, double from, boolean goatee) {
        double far = goatee ? 0.50 : 1.46;
        int columns = goatee ? 16 : 32;
        int rows = 6;
        MeshBuilder mesh = new MeshBuilder();
        List<Vec> edge = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            double around = -far + 2 * far * i / columns;
            double top = row(around, upper(around, goatee));
            double bottom = Math.max(top + 1, Skull.row(goatee ? 2.50 - 0.5 * around * around : 2.62 - 0.35 * Math.min(1.5, Math.abs(around))));
            double ends = Math.sqrt(Math.max(0.02, 1 - StrictMath.pow(Math.abs(around) / far, 4)));
            for (int row = 0; row <= rows; row++) {
                double t = (double) row / rows;
                double lift = from + thick * ends * Math.sqrt(Math.max(0, StrictMath.sin(Math.PI * Math.min(0.92, 0.04 + 0.72 * t))));
                double down = Skull.down(top + (bottom - top) * t);
                Vec at = face.toward(around, down, lift);
                mesh.vertex(drawing.setting().at(at));
                if (row == 0) edge.add(face.toward(around, down, lift + 0.002));
                if (i == 0 || row == rows) continue;
                int here = i * (rows + 1) + row;
                mesh.triangle(here - rows - 1, here, here + 1);
                mesh.triangle(here - rows - 1, here + 1, here - rows);
            }
        }
        drawing.add(new Piece(outward(mesh, drawing.setting()), colour, thick > 0 ? Ink.FULL : Ink.NONE));
        if (thick > 0) drawing.line(edge, 1.4, 300, Stroke.INK, 850);
    }

    /** Normals follow the order of corners; the skin's own side is asked where they point in. */
    private static Mesh outward(MeshBuilder mesh, Setting setting) {
        Mesh built = mesh.build();
        Vec heart = setting.at(Skull.MIDDLE);
        double votes = 0;
        for (int v = 0; v < built.vertices(); v++) votes += built.normal(v).dot(built.point(v).minus(heart));
        if (votes < 0) for (int i = 0; i < built.normals().length; i++) built.normals()[i] = -built.normals()[i];
        return built;
    }

    private double upper(double around, boolean goatee) {
        double a = Math.abs(around);
        double under = build.mouthY() - 0.046;
        double corner = StrictMath.atan2(build.mouth() + 0.03, 0.31);
        if (a < corner * 0.62) return under;
        if (a < corner) return under + (a - corner * 0.62) / (corner * 0.38) * (0.046 + 0.02);
        double cheek = build.mouthY() + 0.025;
        if (goatee || a < corner + 0.14) return cheek;
        double t = Math.clamp((a - corner - 0.14) / (1.40 - corner - 0.14), 0, 1);
        return cheek + (0.47 - cheek) * t * t;
    }

    /** The row of the skin at a height, before the jaw drops. */
    private double row(double around, double height) {
        Skull skull = face.skull();
        double column = Skull.column(around);
        double low = 0;
        double high = Skull.ROWS * 0.85;
        for (int i = 0; i < 22; i++) {
            double half = (low + high) / 2;
            if (Skull.MIDDLE.y() + skull.at(column, half) * StrictMath.cos(Skull.down(half)) > height) low = half;
            else high = half;
        }
        return low;
    }

    /** A beard that hangs. */
    void hanging(Surface colour, double length) {
        List<Vec[]> rings = new ArrayList<>();
        double[][] shape = {{0, 0.10}, {0.15, 0.165}, {0.35, 0.16}, {0.6, 0.13}, {0.85, 0.07}, {1, 0.01}};
        for (double[] place : shape) {
            rings.add(Lock.level(new Vec(0, 0.10 - lips.drop() - length * place[0], 0.30 + 0.02 * place[0]), place[1], place[1] * 0.55, 0, 14));
        }
        drawing.body(rings, false, colour, Ink.FULL);
        for (double x : new double[] {-0.06, 0.02, 0.08}) {
            drawing.line(List.of(new Vec(x, 0.02, 0.395), new Vec(x * 0.9, 0.05 - length * 0.4, 0.40), new Vec(x * 0.5, 0.1 - length * 0.75, 0.375)),
                    1.3, 900, Stroke.INK, 500);
        }
    }

    void moustache(Surface colour, double thick) {
        MeshBuilder mesh = new MeshBuilder();
        int columns = 20;
        List<Vec> edge = new ArrayList<>();
        double wide = Math.max(lips.wide(), build.mouth() * 0.9) * 1.16;
        for (int i = 0; i <= columns; i++) {
            double u = -1 + 2.0 * i / columns;
            double x = u * wide;
            double ends = Math.sqrt(Math.max(0, 1 - u * u));
            double low = build.mouthY() + lips.upper(Math.clamp(u * 1.1, -1, 1)) - 0.004 - 0.022 * u * u + 0.004 * (1 - Math.min(1, 16 * u * u));
            double high = low + 0.012 + (build.noseY() - 0.012 - build.mouthY() - lips.up()) * StrictMath.pow(ends, 1.3) * 0.88 - 0.02 * Math.max(0,
                    1 - 20 * u * u);
            for (int row = 0; row <= 3; row++) {
                double t = row / 3.0;
                double lift = 0.006 + thick * ends * StrictMath.sin(Math.PI * (0.15 + 0.7 * t));
                Vec at = face.on(x, high + (low - high) * t, lift);
                mesh.vertex(drawing.setting().at(at));
                if (row == 3) edge.add(face.on(x, low, lift + 0.002));
                if (i == 0 || row == 3) continue;
                int here = i * 4 + row;
                mesh.triangle(here - 4, here, here + 1).triangle(here - 4, here + 1, here - 3);
            }
        }
        drawing.add(new Piece(outward(mesh, drawing.setting()), colour, Ink.FULL));
        drawing.line(edge, 1.4, 500, Stroke.INK, 850);
    }
}
