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

/** Collects the shapes of a head in set coordinates. Belongs to one thread. */
final class Drawing {
    private final Setting setting;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();

    Drawing(Setting setting) {
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }

    /** A line through places of the head. */
    void line(List<Vec> places, double width, int taper, int colour, int opacity) {
        if (places.size() < 2) return;
        float[] points = new float[3 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            Vec at = setting.at(places.get(i));
            points[3 * i] = (float) at.x();
            points[3 * i + 1] = (float) at.y();
            points[3 * i + 2] = (float) at.z();
        }
        strokes.add(new Stroke(points, width * setting.height() / 230, taper, colour, opacity));
    }

    /** A patch of the skin between lines with equally many places, from its upper edge to its lower one; without ink. */
    void patch(List<List<Vec>> lines, Vec facing, Surface surface) {
        MeshBuilder mesh = new MeshBuilder();
        Vec normal = setting.way(facing);
        int wide = lines.getFirst().size();
        for (List<Vec> line : lines) for (Vec place : line) mesh.vertex(setting.at(place), normal);
        for (int row = 0; row + 1 < lines.size(); row++) {
            for (int i = 0; i + 1 < wide; i++) {
                int at = row * wide + i;
                mesh.triangle(at, at + 1, at + wide).triangle(at + 1, at + 1 + wide, at + wide);
            }
        }
        pieces.add(new Piece(mesh.build(), surface, Ink.NONE));
    }

    /** A band that goes around the head, from its upper edge to its lower one; without ink of its own. */
    void band(List<List<Vec>> lines, Surface surface) {
        MeshBuilder mesh = new MeshBuilder();
        int wide = lines.getFirst().size();
        for (List<Vec> line : lines) for (Vec place : line)
                mesh.vertex(setting.at(place), setting.way(new Vec(place.x(), 0, place.z() - Skull.MIDDLE.z())));
        for (int row = 0; row + 1 < lines.size(); row++) {
            for (int i = 0; i + 1 < wide; i++) {
                int at = row * wide + i;
                mesh.triangle(at, at + 1, at + wide).triangle(at + 1, at + 1 + wide, at + wide);
            }
        }
        pieces.add(new Piece(mesh.build(), surface, Ink.FULL));
    }

    /** Rings of places of the head as a smooth body. */
    void body(List<Vec[]> rings, boolean capped, Surface surface, Ink ink) {
        List<Vec[]> placed = new ArrayList<>();
        for (Vec[] ring : rings) {
            Vec[] out = new Vec[ring.length];
            for (int i = 0; i < ring.length; i++) out[i] = setting.at(ring[i]);
            placed.add(out);
        }
        pieces.add(new Piece(new MeshBuilder().loft(placed, capped).build(), surface, ink));
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** Shapes that were made in {@link Setting#OWN}. */
    void add(Head own) {
        for (Piece piece : own.pieces()) {
            Mesh mesh = piece.mesh();
            float[] points = new float[mesh.points().length];
            float[] normals = new float[points.length];
            for (int i = 0; i < points.length; i += 3) {
                put(points, i, placed(mesh.points(), i));
                put(normals, i, setting.way(new Vec(mesh.normals()[i], mesh.normals()[i + 1], mesh.normals()[i + 2])));
            }
            pieces.add(new Piece(new Mesh(points, normals, mesh.triangles(), mesh.creases()), piece.surface(), piece.ink()));
        }
        for (Stroke stroke : own.strokes()) {
            float[] points = new float[stroke.points().length];
            for (int i = 0; i < points.length; i += 3) put(points, i, placed(stroke.points(), i));
            strokes.add(new Stroke(points, stroke.width() * setting.height(), stroke.taper(), stroke.colour(), stroke.opacity()));
        }
    }

    private Vec placed(float[] own, int at) {
        double high = setting.height();
        return setting.neck().at(own[at] * high, own[at + 1] * high, own[at + 2] * high);
    }

    private static void put(float[] into, int at, Vec value) {
        into[at] = (float) value.x();
        into[at + 1] = (float) value.y();
        into[at + 2] = (float) value.z();
    }

    Head head() {
        return new Head(pieces, strokes);
    }
}
