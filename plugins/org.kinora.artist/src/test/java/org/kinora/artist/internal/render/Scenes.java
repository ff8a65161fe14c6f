package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Things to draw, from boxes, balls and tubes. */
final class Scenes {
    private Scenes() {}

    static Frame at(double x, double y, double z) {
        return Frame.standing(new Vec(x, y, z), 0);
    }

    static Model ball(String id, Model.Role role, double x, double y, double z, double radius, Surface surface) {
        return new Model(id, role, List.of(new Piece(new MeshBuilder().ellipsoid(at(x, y, z), radius, radius, radius, 40).build(), surface, Ink.FULL)), List.of());
    }

    static Model box(String id, double x, double z, double wide, double high, double deep, int tone) {
        return new Model(id, Model.Role.SET, List.of(new Piece(new MeshBuilder().box(at(x, high / 2, z), Vec.ZERO, wide, high, deep).build(),
                Surface.grey(tone, Finish.PLAIN), Ink.FULL)), List.of());
    }

    static Model floor(double half) {
        List<Stroke> boards = new ArrayList<>();
        for (int x = -4000; x <= 4000; x += 200) boards.add(new Stroke(new float[] {x, 0, -4000, x, 0, 0, x, 0, 4000}, 3, 300, Stroke.INK, 500));
        return new Model("floor", Model.Role.SET, List.of(new Piece(new MeshBuilder().face(false, new Vec(-half, 0, half), new Vec(half, 0, half),
                new Vec(half, 0, -half), new Vec(-half, 0, -half)).build(), Surface.grey(850, Finish.EARTH), Ink.FULL)), boards);
    }

    /** A body of tubes and balls. */
    static Model figure(String id, double x, double z, int colour) {
        Surface coat = new Surface(400, colour, true, Finish.CLOTH);
        Surface skin = new Surface(850, 0xE8C0A0, false, Finish.SKIN);
        Surface dark = Surface.grey(250, Finish.CLOTH);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(tube(coat, 20, new double[] {170, 165, 150, 190, 200, 120, 60}, at(x, 850, z), 0, 0, 0, 100, 0, 220, 0, 400, 0, 520, 0, 600, 0, 640));
        pieces.add(tube(dark, 16, new double[] {90, 70, 55, 45}, at(x - 90, 0, z), 0, 900, 0, 500, 0, 250, 0, 60));
        pieces.add(tube(dark, 16, new double[] {90, 70, 55, 45}, at(x + 90, 0, z), 0, 900, 0, 500, 0, 250, 0, 60));
        pieces.add(tube(coat, 16, new double[] {70, 55, 45, 40}, at(x - 210, 0, z), 30, 1390, 0, 1250, -20, 1080, 20, 860));
        pieces.add(tube(coat, 16, new double[] {70, 55, 45, 40}, at(x + 210, 0, z), -30, 1390, 0, 1250, 20, 1080, -20, 860));
        pieces.add(new Piece(new MeshBuilder().ellipsoid(at(x, 1600, z), 90, 120, 105, 28).build(), skin, Ink.FULL));
        pieces.add(new Piece(new MeshBuilder().ellipsoid(at(x, 1600, z - 105), 14, 22, 20, 14).build(), skin, Ink.FULL));
        Stroke mouth = new Stroke(new float[] {(float) x - 25, 1545, (float) z - 92, (float) x, 1540, (float) z - 96, (float) x + 25, 1545, (float) z - 92}, 6, 700,
                Stroke.INK, 900);
        return new Model(id, Model.Role.FIGURE, pieces, List.of(mouth));
    }

    private static Piece tube(Surface surface, int sides, double[] radii, Frame frame, double... xy) {
        Vec[] path = new Vec[radii.length];
        for (int i = 0; i < path.length; i++) path[i] = frame.at(-xy[2 * i], xy[2 * i + 1], 0);
        return new Piece(new MeshBuilder().tube(path, radii, sides).build(), surface, Ink.FULL);
    }

    static List<Model> yard() {
        List<Model> all = new ArrayList<>();
        all.add(floor(40000));
        all.add(box("table", 1100, 300, 1400, 750, 800, 600));
        all.add(box("house", -3000, 6000, 5000, 3000, 3000, 700));
        all.add(ball("ball", Model.Role.PROP, -900, 350, -200, 350, Surface.grey(700, Finish.PLAIN)));
        all.add(ball("cup", Model.Role.PROP, 900, 800, 200, 50, Surface.grey(900, Finish.METAL)));
        all.add(figure("anna", 0, 0, 0xB03030));
        all.add(figure("ben", 600, 1800, 0x305090));
        return all;
    }
}
