package org.kinora.artist.internal.set.craft;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

/**
 * Brings something that was built into its box: what sticks out is shrunk and moved in, what nearly fills it is stretched to fill it; what is much
 * smaller stays as it is. Lines go with the surfaces that they lie on.
 */
final class Fitting {
    private static final double NEARLY = 0.8;

    private final Frame frame;
    private final double[] scale = {1, 1, 1};
    private final double[] shift = {0, 0, 0};

    Fitting(Build.Brief brief, List<Piece> pieces) {
        frame = brief.frame();
        double[] low = {1e12, 1e12, 1e12};
        double[] high = {-1e12, -1e12, -1e12};
        for (Piece piece : pieces) for (int v = 0; v < piece.mesh().vertices(); v++) {
            double[] at = local(piece.mesh().point(v));
            for (int i = 0; i < 3; i++) {
                low[i] = Math.min(low[i], at[i]);
                high[i] = Math.max(high[i], at[i]);
            }
        }
        double[] from = {-brief.width() / 2, 0, -brief.depth() / 2};
        double[] size = {brief.width(), brief.height(), brief.depth()};
        for (int i = 0; i < 3; i++) {
            double real = high[i] - low[i];
            if (real <= 0) continue;
            if (real > size[i] || real > size[i] * NEARLY) scale[i] = size[i] / real;
            double least = from[i] - low[i] * scale[i];
            double most = from[i] + size[i] - high[i] * scale[i];
            shift[i] = Math.clamp(0, Math.min(least, most), Math.max(least, most));
        }
    }

    private double[] local(Vec point) {
        Vec from = point.minus(frame.origin());
        return new double[] {from.dot(frame.right()), from.dot(frame.up()), from.dot(frame.front())};
    }

    private boolean nothing() {
        for (int i = 0; i < 3; i++) if (Math.abs(scale[i] - 1) > 1e-4 || Math.abs(shift[i]) > 0.2) return false;
        return true;
    }

    private void place(float[] points) {
        for (int i = 0; i + 2 < points.length; i += 3) {
            double[] at = local(new Vec(points[i], points[i + 1], points[i + 2]));
            Vec to = frame.at(at[0] * scale[0] + shift[0], at[1] * scale[1] + shift[1], at[2] * scale[2] + shift[2]);
            points[i] = (float) to.x();
            points[i + 1] = (float) to.y();
            points[i + 2] = (float) to.z();
        }
    }

    private void turn(float[] normals) {
        for (int i = 0; i + 2 < normals.length; i += 3) {
            Vec normal = new Vec(normals[i], normals[i + 1], normals[i + 2]);
            Vec to = frame.way(normal.dot(frame.right()) / scale[0], normal.dot(frame.up()) / scale[1], normal.dot(frame.front()) / scale[2]).unit();
            normals[i] = (float) to.x();
            normals[i + 1] = (float) to.y();
            normals[i + 2] = (float) to.z();
        }
    }

    Model fit(String owner, Model.Role role, List<Piece> pieces, List<Stroke> strokes) {
        if (nothing()) return new Model(owner, role, pieces, strokes);
        List<Stroke> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            Mesh mesh = piece.mesh();
            place(mesh.points());
            turn(mesh.normals());
        }
        for (Stroke stroke : strokes) {
            float[] points = stroke.points().clone();
            place(points);
            lines.add(new Stroke(points, stroke.width(), stroke.taper(), stroke.colour(), stroke.opacity()));
        }
        return new Model(owner, role, pieces, lines);
    }
}
