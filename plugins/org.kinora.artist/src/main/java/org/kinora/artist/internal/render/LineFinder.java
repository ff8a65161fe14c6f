package org.kinora.artist.internal.render;

import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

/**
 * Finds the lines of models: contours as zero crossings of normal times view (Hertzmann and Zorin, Illustrating Smooth Surfaces, 2000), open borders,
 * edges between hard faces of which one is turned away, creases and strokes. Belongs to one thread.
 */
final class LineFinder {
    private static final double BEND = 0.75;
    /** Millimetres: a border shorter than this is a point where a surface closes. */
    private static final double SHORT = 0.5;

    private final View view;
    private final Lines lines;
    private final Strands strands = new Strands();
    private final Keys nodes = new Keys();
    private final Keys edges = new Keys();
    private float[] camera;
    private float[] facing = new float[0];
    private int[] weld = new int[0];

    LineFinder(View view, Lines lines) {
        this.view = view;
        this.lines = lines;
    }

    void find(List<Model> models, int firstOwner) {
        for (int m = 0; m < models.size(); m++) {
            Model model = models.get(m);
            for (Piece piece : model.pieces()) {
                if (piece.ink() == Ink.NONE || piece.surface().finish() == Finish.BACKDROP) continue;
                piece(piece, firstOwner + m);
            }
            for (Stroke stroke : model.strokes()) stroke(stroke, firstOwner + m);
        }
    }

    private void piece(Piece piece, int owner) {
        Mesh mesh = piece.mesh();
        if (unseen(mesh)) return;
        camera = view.camera(mesh.points());
        creases(mesh, owner);
        if (piece.ink() != Ink.FULL) return;
        face(mesh);
        contours(mesh, owner);
        hard(mesh, owner);
    }

    /** Whether all of it lies behind the lens. */
    private boolean unseen(Mesh mesh) {
        float[] p = mesh.points();
        Vec f = view.forward;
        double limit = view.eye.dot(f) + View.NEAR;
        for (int i = 0; i < p.length; i += 3) if (p[i] * f.x() + p[i + 1] * f.y() + p[i + 2] * f.z() > limit) return false;
        return true;
    }

    private void creases(Mesh mesh, int owner) {
        int[] index = mesh.creases();
        if (index.length == 0) return;
        begin(index.length);
        edges.clear(index.length);
        for (int i = 0; i + 1 < index.length; i += 2) {
            int a = welded(mesh, index[i]);
            int b = welded(mesh, index[i + 1]);
            if (a != b && edges.get(key(a, b), i) == i) strands.segment(a, b);
        }
        end(Lines.CREASE, owner, BEND);
    }

    private void begin(int expected) {
        strands.clear();
        nodes.clear(expected);
        count = 0;
    }

    private int count;

    /** The node of a vertex: one for all vertices at the same place. */
    private int welded(Mesh mesh, int vertex) {
        int node = nodes.get(place(mesh.points(), vertex), count);
        if (node == count) {
            strands.node(camera[3 * vertex], camera[3 * vertex + 1], camera[3 * vertex + 2]);
            count++;
        }
        return node;
    }

    private static long place(float[] p, int vertex) {
        long x = Math.round(p[3 * vertex] * 32.0);
        long y = Math.round(p[3 * vertex + 1] * 32.0);
        long z = Math.round(p[3 * vertex + 2] * 32.0);
        long key = (x * 0x9E3779B97F4A7C15L + y) * 0xC2B2AE3D27D4EB4FL + z;
        return key == 0 ? 1 : key;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b) + 1L;
    }

    private void end(int kind, int owner, double bend) {
        strands.chains(bend, (path, size) -> {
            for (int i = 0; i < size; i++) lines.point(strands.x(path[i]), strands.y(path[i]), strands.z(path[i]));
            lines.end(kind, owner, 0, 0, Stroke.INK, 1000);
        });
    }

    /** How far each vertex faces the lens; never exactly nothing. */
    private void face(Mesh mesh) {
        int vertices = mesh.vertices();
        if (facing.length < vertices) facing = new float[2 * vertices];
        float[] p = mesh.points();
        float[] n = mesh.normals();
        for (int i = 0, k = 0; i < vertices; i++, k += 3) {
            double x = view.eye.x() - p[k];
            double y = view.eye.y() - p[k + 1];
            double z = view.eye.z() - p[k + 2];
            double g = (n[k] * x + n[k + 1] * y + n[k + 2] * z) / Math.sqrt(x * x + y * y + z * z);
            facing[i] = (float) (Math.abs(g) < 1e-7 ? 1e-7 : g);
        }
    }

    private void contours(Mesh mesh, int owner) {
        begin(256);
        int[] t = mesh.triangles();
        for (int i = 0; i + 2 < t.length; i += 3) {
            int a = t[i];
            int b = t[i + 1];
            int c = t[i + 2];
            boolean fa = facing[a] > 0;
            boolean fb = facing[b] > 0;
            boolean fc = facing[c] > 0;
            if (fa == fb && fb == fc) continue;
            if (fb == fc) strands.segment(crossing(a, b), crossing(a, c));
            else if (fa == fc) strands.segment(crossing(b, a), crossing(b, c));
            else strands.segment(crossing(c, a), crossing(c, b));
        }
        end(Lines.CONTOUR, owner, -2);
    }

    private int crossing(int one, int other) {
        int a = Math.min(one, other);
        int b = Math.max(one, other);
        int node = nodes.get(key(a, b), count);
        if (node < count) return node;
        double t = facing[a] / (facing[a] - facing[b]);
        strands.node(at(a, b, t, 0), at(a, b, t, 1), at(a, b, t, 2));
        return count++;
    }

    private double at(int a, int b, double t, int axis) {
        double from = camera[3 * a + axis];
        return from + (camera[3 * b + axis] - from) * t;
    }

    /** Edges that only one smooth triangle has, and edges between faces with normals of their own of which one is turned away. */
    private void hard(Mesh mesh, int owner) {
        int[] t = mesh.triangles();
        begin(mesh.vertices());
        if (weld.length < mesh.vertices()) weld = new int[2 * mesh.vertices()];
        for (int v = 0; v < mesh.vertices(); v++) weld[v] = welded(mesh, v);
        edges.clear(2 * t.length);
        for (int i = 0; i < t.length; i++) {
            int a = weld[t[i]];
            int b = weld[t[next(i)]];
            if (a == b) continue;
            int slot = edges.slot(key(a, b), -1);
            int other = edges.value(slot);
            if (other == -1) {
                edges.value(slot, i);
            } else if (other >= 0) {
                if (!sameVertices(t, i, other) && front(t, i) != front(t, other)) strands.segment(a, b);
                edges.value(slot, -2);
            }
        }
        for (int i = 0; i < t.length; i++) {
            int a = weld[t[i]];
            int b = weld[t[next(i)]];
            if (a != b && edges.get(key(a, b), -1) == i && !flat(mesh, t, i) && strands.apart(a, b) > SHORT) strands.segment(a, b);
        }
        end(Lines.CONTOUR, owner, BEND);
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    private static boolean sameVertices(int[] t, int i, int j) {
        int a = t[i];
        int b = t[next(i)];
        int c = t[j];
        int d = t[next(j)];
        return a == c && b == d || a == d && b == c;
    }

    private boolean front(int[] t, int corner) {
        int first = corner - corner % 3;
        return facing[t[first]] + facing[t[first + 1]] + facing[t[first + 2]] > 0;
    }

    private static boolean flat(Mesh mesh, int[] t, int corner) {
        int first = corner - corner % 3;
        float[] n = mesh.normals();
        int a = 3 * t[first];
        int b = 3 * t[first + 1];
        int c = 3 * t[first + 2];
        double ab = n[a] * n[b] + n[a + 1] * n[b + 1] + n[a + 2] * n[b + 2];
        double ac = n[a] * n[c] + n[a + 1] * n[c + 1] + n[a + 2] * n[c + 2];
        return ab > 0.99999 && ac > 0.99999;
    }

    private void stroke(Stroke stroke, int owner) {
        float[] at = view.camera(stroke.points());
        for (int i = 0; i + 2 < at.length; i += 3) lines.point(at[i], at[i + 1], at[i + 2]);
        lines.end(Lines.STROKE, owner, stroke.width(), stroke.taper(), stroke.colour(), stroke.opacity());
    }
}
