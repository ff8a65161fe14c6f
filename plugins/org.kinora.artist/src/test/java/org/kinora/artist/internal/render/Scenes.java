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
        return new Model(id, role, List.of(new Piece(new MeshBuilder().ellipsoid(at(x, y, z), radius, radius, radius, 40).build(), surface,
                Ink.FULL)), List.of());
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
        pieces.add(tube(coat, 20, new double[] {170, 165, 150, 190, 200, 120, 60}, at(x, 850, z), 0, 0, 0, 100, 0, 220, 0, 400, 0, 520, 0, 600, 0,
                640));
        pieces.add(tube(dark, 16, new double[] {90, 70, 55, 45}, at(x - 90, 0, z), 0, 900, 0, 500, 0, 250, 0, 60));
        pieces.add(tube(dark, 16, new double[] {90, 70, 55, 45}, at(x + 90, 0, z), 0, 900, 0, 500, 0, 250, 0, 60));
        pieces.add(tube(coat, 16, new double[] {70, 55, 45, 40}, at(x - 210, 0, z), 30, 1390, 0, 1250, -20, 1080, 20, 860));
        pieces.add(tube(coat, 16, new double[] {70, 55, 45, 40}, at(x + 210, 0, z), -30, 1390, 0, 1250, 20, 1080, -20, 860));
        pieces.add(new Piece(new MeshBuilder().ellipsoid(at(x, 1600, z), 90, 120, 105, 28).build(), skin, Ink.FULL));
        pieces.add(new Piece(new MeshBuilder().ellipsoid(at(x, 1600, z - 105), 14, 22, 20, 14).build(), skin, Ink.FULL));
        Stroke mouth = new Stroke(new float[] {(float) x - 25, 1545, (float) z - 92, (float) x, 1540, (float) z - 96, (float) x + 25, 1545,
                (float) z - 92}, 6, 700,
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

    /** A room with a window, a table, a lamp that is on, and two people. */
    static List<Model> room() {
        List<Model> all = new ArrayList<>();
        all.add(face("floor", 700, new Vec(-2500, 0, 2000), new Vec(2500, 0, 2000), new Vec(2500, 0, -2500), new Vec(-2500, 0, -2500)));
        all.add(face("wall.back", 820, new Vec(-2500, 2700, 2000), new Vec(2500, 2700, 2000), new Vec(2500, 0, 2000), new Vec(-2500, 0, 2000)));
        all.add(face("wall.left", 780, new Vec(-2500, 2700, 2000), new Vec(-2500, 0, 2000), new Vec(-2500, 0, -2500), new Vec(-2500, 2700, -2500)));
        all.add(face("wall.right", 780, new Vec(2500, 2700, 2000), new Vec(2500, 0, 2000), new Vec(2500, 0, -2500), new Vec(2500, 2700, -2500)));
        all.add(box("table", 900, 300, 1400, 750, 800, 500));
        all.add(box("cupboard", -1800, 1700, 1000, 1900, 500, 420));
        Surface light = Surface.grey(980, Finish.LIGHT);
        all.add(new Model("lamp", Model.Role.SET, List.of(tube(Surface.grey(300, Finish.METAL), 12, new double[] {12, 12}, at(1400, 750, 400), 0, 0,
                0, 350),
                tube(light, 20, new double[] {140, 90}, at(1400, 1080, 400), 0, 0, 0, 180)), List.of()));
        Surface glass = Surface.grey(900, Finish.GLASS);
        all.add(new Model("window", Model.Role.SET, List.of(new Piece(new MeshBuilder().box(at(-2480, 1500, 0), Vec.ZERO, 10, 1200, 1400).build(),
                glass, Ink.FULL)),
                List.of()));
        all.add(figure("anna", -300, 300, 0xB03030));
        all.add(figure("ben", 300, 900, 0x305090));
        return all;
    }

    static Model face(String id, int tone, Vec... corners) {
        return new Model(id, Model.Role.SET, List.of(new Piece(new MeshBuilder().face(true, corners).build(), Surface.grey(tone, Finish.PLAIN),
                Ink.FULL)), List.of());
    }

    /** The yard with a street lamp, a tree and a pond. */
    static List<Model> park() {
        List<Model> all = new ArrayList<>(yard());
        all.add(new Model("lamp", Model.Role.SET, List.of(tube(Surface.grey(300, Finish.METAL), 12, new double[] {50, 40}, at(-1500, 0, 1200), 0, 0,
                0, 3200),
                new Piece(new MeshBuilder().ellipsoid(at(-1500, 3300, 1200), 180, 200, 180, 24).build(), Surface.grey(990, Finish.LIGHT), Ink.FULL)),
                        List.of()));
        List<Piece> tree = new ArrayList<>();
        tree.add(tube(Surface.grey(350, Finish.WOOD), 14, new double[] {220, 140, 90}, at(3200, 0, 3500), 0, 0, 50, 1500, -50, 3000));
        for (int i = 0; i < 7; i++) {
            tree.add(new Piece(new MeshBuilder().ellipsoid(at(3200 + 700 * StrictMath.cos(i * 2.4), 3100 + 260 * (i % 4),
                    3500 + 600 * StrictMath.sin(i * 2.4)), 900, 700,
                    850, 24).build(), new Surface(480, 0x5A8040, false, Finish.FOLIAGE), Ink.FULL));
        }
        all.add(new Model("tree", Model.Role.SET, tree, List.of()));
        all.add(new Model("pond", Model.Role.SET, List.of(new Piece(new MeshBuilder().ellipsoid(at(-3500, 0, 1800), 2600, 12, 1500, 40).build(),
                new Surface(600, 0x6090A0, false, Finish.WATER), Ink.FULL)), List.of()));
        return all;
    }
}
