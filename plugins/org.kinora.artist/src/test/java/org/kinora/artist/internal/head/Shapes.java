package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

/** Measures the shapes of heads that stand at the origin and face the audience: their own right is at -x. */
final class Shapes {
    static final int EYE_WHITE = 0xFBFAF7;
    static final int PUPIL = 0x0E0E10;
    static final int MOUTH_INSIDE = 0x4A1F22;

    private Shapes() {}

    static Head head(Character who, String mood, Acting acting) {
        return new Heads().head(Frame.standing(Vec.ZERO, 0), who, mood, acting);
    }

    static Acting still() {
        return Acting.still(Optional.empty());
    }

    static Acting says(Mouth sound, double voice) {
        return new Acting(Acting.Gait.STILL, 0, 1, 1, 0, 0, 0, sound, voice, Optional.empty());
    }

    static Acting lids(double closed) {
        return new Acting(Acting.Gait.STILL, 0, 1, 1, 0, 0, closed, Mouth.REST, 0, Optional.empty());
    }

    static List<Mesh> coloured(Head head, int colour) {
        return head.pieces().stream().filter(piece -> piece.surface().colour() == colour).map(Piece::mesh).toList();
    }

    static double area(List<Mesh> meshes) {
        double sum = 0;
        for (Mesh mesh : meshes) {
            for (int t = 0; t < mesh.triangles().length; t += 3) {
                Vec a = mesh.point(mesh.triangles()[t]);
                sum += mesh.point(mesh.triangles()[t + 1]).minus(a).cross(mesh.point(mesh.triangles()[t + 2]).minus(a)).length() / 2;
            }
        }
        return sum;
    }

    static Vec middle(List<Mesh> meshes) {
        List<Vec> points = new ArrayList<>();
        for (Mesh mesh : meshes) for (int v = 0; v < mesh.vertices(); v++) points.add(mesh.point(v));
        Vec sum = Vec.ZERO;
        for (Vec point : points) sum = sum.plus(point);
        return sum.times(1.0 / points.size());
    }

    static int triangles(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.mesh().triangles().length / 3).sum();
    }

    /** All numbers of the shapes in order. */
    static int bytes(List<Piece> pieces, List<Stroke> strokes) {
        int hash = 1;
        for (Piece piece : pieces) {
            hash = 31 * hash + Arrays.hashCode(piece.mesh().points());
            hash = 31 * hash + Arrays.hashCode(piece.mesh().normals());
            hash = 31 * hash + Arrays.hashCode(piece.mesh().triangles());
            hash = 31 * hash + piece.surface().colour();
        }
        for (Stroke stroke : strokes) hash = 31 * hash + Arrays.hashCode(stroke.points());
        return hash;
    }

    /** Distance of a place to a triangle (Ericson, Real-Time Collision Detection, 5.1.5, by the nearest of inner point and edges). */
    static double distance(Vec p, Vec a, Vec b, Vec c) {
        Vec normal = b.minus(a).cross(c.minus(a)).unit();
        Vec flat = p.minus(normal.times(p.minus(a).dot(normal)));
        boolean inside = true;
        Vec[] corner = {a, b, c, a};
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            Vec edge = corner[i + 1].minus(corner[i]);
            if (edge.cross(flat.minus(corner[i])).dot(normal) < 0) inside = false;
            double share = Math.clamp(p.minus(corner[i]).dot(edge) / Math.max(1e-9, edge.dot(edge)), 0, 1);
            nearest = Math.min(nearest, p.minus(corner[i].plus(edge.times(share))).length());
        }
        return inside ? Math.abs(p.minus(a).dot(normal)) : nearest;
    }

    static double distance(Vec p, Mesh skin) {
        double nearest = Double.MAX_VALUE;
        for (int t = 0; t < skin.triangles().length; t += 3) {
            Vec a = skin.point(skin.triangles()[t]);
            if (a.minus(p).length() > 60) continue;
            nearest = Math.min(nearest, distance(p, a, skin.point(skin.triangles()[t + 1]), skin.point(skin.triangles()[t + 2])));
        }
        return nearest;
    }
}
