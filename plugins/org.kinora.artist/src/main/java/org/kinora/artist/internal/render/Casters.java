package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Cutout;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Texture;
import org.kinora.artist.internal.model.Vec;

/**
 * What throws shadows: shapes as they are, and in the stead of a cut-out its outline, turned about its height towards the light as a body is all
 * round.
 */
final class Casters {
    private static final int ROWS = 160;
    private static final int SOLID = 110;

    private final Vec light;

    Casters(Vec light) {
        this.light = light;
    }

    List<Model> of(List<Model> models) {
        return models.stream().map(model -> model.cutout().map(cutout -> outline(model.owner(), cutout)).orElse(model)).toList();
    }

    private Model outline(String owner, Cutout cutout) {
        return new Model(owner, Model.Role.FIGURE, List.of(new Piece(mesh(turned(cutout)), Surface.grey(500, Finish.PLAIN), Ink.NONE)), List.of());
    }

    private Cutout turned(Cutout c) {
        Vec flat = new Vec(light.x(), 0, light.z());
        if (flat.length() < 0.15 || Math.abs(c.stand().up().y()) < 0.7) return c;
        Vec front = flat.unit();
        Vec right = new Vec(-front.z(), 0, front.x());
        // Never turned inside out: what leans right goes on leaning right.
        if (right.dot(c.stand().right()) < 0) right = right.times(-1);
        return new Cutout(c.texture(), new Frame(c.stand().origin(), right, Vec.UP, front), c.wide(), c.tall(), c.middle(), c.feet(), c.legs(),
                c.fold(),
                c.mirrored());
    }

    /** The covered stretches of each row. */
    private static Mesh mesh(Cutout cutout) {
        Texture.Alpha alpha = cutout.texture().alpha(ROWS);
        MeshBuilder mesh = new MeshBuilder();
        int step = alpha.step();
        for (int y = 0; y < alpha.height(); y++) {
            for (int[] run : runs(alpha, y)) {
                int a = mesh.vertex(cutout.place(run[0] * step, y * step));
                int b = mesh.vertex(cutout.place(run[0] * step, (y + 1) * step));
                int c = mesh.vertex(cutout.place(run[1] * step, (y + 1) * step));
                int d = mesh.vertex(cutout.place(run[1] * step, y * step));
                mesh.triangle(a, b, c).triangle(a, c, d);
            }
        }
        return mesh.build();
    }

    private static List<int[]> runs(Texture.Alpha alpha, int y) {
        List<int[]> runs = new ArrayList<>();
        int from = -1;
        for (int x = 0; x <= alpha.width(); x++) {
            boolean solid = alpha.at(x, y) > SOLID;
            if (solid && from < 0) from = x;
            if (solid || from < 0) continue;
            runs.add(new int[] {from, x});
            from = -1;
        }
        return runs;
    }
}
