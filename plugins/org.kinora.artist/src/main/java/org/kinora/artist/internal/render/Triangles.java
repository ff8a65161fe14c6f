package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;

/**
 * The triangles of models as a view sees them, ready for the raster.
 *
 * <p>Nearness (1/depth) and the normal are linear over the picture once they are divided by depth: their coefficients come from the inverse of the
 * matrix of the corners (Olano and Greer, Triangle Scan Conversion using 2D Homogeneous Coordinates, 1997). What crosses the near plane is cut there.
 */
final class Triangles {
    /** Pixels of the three corners: x, y each. */
    float[] corners = new float[6 * 256];
    /** Nearness at pixel (0, 0), per pixel to the right, per pixel down. */
    double[] near = new double[3 * 256];
    /** Normal times nearness: x, y, z at pixel (0, 0), then per pixel to the right, then per pixel down. */
    float[] normal = new float[9 * 256];
    int[] part = new int[256];
    int count;
    final List<Part> parts = new ArrayList<>();
    private View view;
    /** Whether what is added is only measured, not filled: a cut-out. */
    private boolean measured;
    private final double[] rows = new double[9];

    void clear(View seenBy) {
        view = seenBy;
        count = 0;
        parts.clear();
    }

    /** Adds the pieces of models that pass; {@code firstOwner} is the number of the first model. */
    void add(List<Model> models, int firstOwner, boolean glass) {
        for (int m = 0; m < models.size(); m++) {
            Model model = models.get(m);
            for (Piece piece : model.pieces()) {
                if ((piece.surface().finish() == Finish.GLASS) != glass) continue;
                parts.add(new Part(piece.surface(), model.role(), model.owner(), firstOwner + m, piece.ink()));
                measured = piece.surface().finish() == Finish.PICTURE;
                add(piece.mesh(), model.role());
            }
        }
    }

    private void add(Mesh mesh, Model.Role role) {
        float[] at = view.camera(mesh.points());
        double bias = 1 + switch (role) {
            case BACKDROP, SET -> 0;
            case PROP -> 2e-5;
            case FIGURE -> 4e-5;
        };
        int[] index = mesh.triangles();
        float[] n = mesh.normals();
        for (int i = 0; i + 2 < index.length; i += 3) {
            int a = 3 * index[i];
            int b = 3 * index[i + 1];
            int c = 3 * index[i + 2];
            int ahead = (at[a + 2] > View.NEAR ? 1 : 0) + (at[b + 2] > View.NEAR ? 1 : 0) + (at[c + 2] > View.NEAR ? 1 : 0);
            if (ahead == 0) continue;
            if (!invert(at, a, b, c)) continue;
            if (ahead == 3) {
                corners(at[a], at[a + 1], at[a + 2], at[b], at[b + 1], at[b + 2], at[c], at[c + 1], at[c + 2], n, a, b, c, bias);
            } else {
                cut(at, n, a, b, c, bias);
            }
        }
    }

    /** The rows of the inverse of the matrix whose columns are the corners; false when the triangle is seen edge on. */
    private boolean invert(float[] at, int a, int b, int c) {
        double ax = at[a], ay = at[a + 1], az = at[a + 2];
        double bx = at[b], by = at[b + 1], bz = at[b + 2];
        double cx = at[c], cy = at[c + 1], cz = at[c + 2];
        double ux = by * cz - bz * cy, uy = bz * cx - bx * cz, uz = bx * cy - by * cx;
        double det = ax * ux + ay * uy + az * uz;
        if (Math.abs(det) < 1e-9) return false;
        double k = 1 / det;
        rows[0] = ux * k;
        rows[1] = uy * k;
        rows[2] = uz * k;
        rows[3] = (cy * az - cz * ay) * k;
        rows[4] = (cz * ax - cx * az) * k;
        rows[5] = (cx * ay - cy * ax) * k;
        rows[6] = (ay * bz - az * by) * k;
        rows[7] = (az * bx - ax * bz) * k;
        rows[8] = (ax * by - ay * bx) * k;
        return true;
    }

    /**
     * Cuts at the near plane: one corner ahead leaves a triangle, two leave a quadrangle. New corners are reckoned from ahead to behind, the
     * same in neighbours.
     */
    private void cut(float[] at, float[] n, int a, int b, int c, double bias) {
        int[] in = {a, b, c};
        double[] out = new double[12];
        int size = 0;
        for (int i = 0; i < 3; i++) {
            int p = in[i];
            int q = in[(i + 1) % 3];
            boolean pAhead = at[p + 2] > View.NEAR;
            boolean qAhead = at[q + 2] > View.NEAR;
            if (pAhead) {
                out[3 * size] = at[p];
                out[3 * size + 1] = at[p + 1];
                out[3 * size++ + 2] = at[p + 2];
            }
            if (pAhead != qAhead) {
                int near = pAhead ? q : p;
                int far = pAhead ? p : q;
                double t = (View.NEAR - at[far + 2]) / (at[near + 2] - at[far + 2]);
                out[3 * size] = at[far] + (at[near] - at[far]) * t;
                out[3 * size + 1] = at[far + 1] + (at[near + 1] - at[far + 1]) * t;
                out[3 * size++ + 2] = View.NEAR;
            }
        }
        for (int i = 2; i < size; i++) {
            int p = 3 * (i - 1);
            int q = 3 * i;
            corners(out[0], out[1], out[2], out[p], out[p + 1], out[p + 2], out[q], out[q + 1], out[q + 2], n, a, b, c, bias);
        }
    }

    private void corners(double ax, double ay, double az, double bx, double by, double bz, double cx, double cy, double cz, float[] n, int a, int b,
            int c, double bias) {
        float x0 = (float) view.pixelX(ax, az);
        float y0 = (float) view.pixelY(ay, az);
        float x1 = (float) view.pixelX(bx, bz);
        float y1 = (float) view.pixelY(by, bz);
        float x2 = (float) view.pixelX(cx, cz);
        float y2 = (float) view.pixelY(cy, cz);
        if (Math.max(x0, Math.max(x1, x2)) < 0 || Math.min(x0, Math.min(x1, x2)) > view.width) return;
        if (Math.max(y0, Math.max(y1, y2)) < 0 || Math.min(y0, Math.min(y1, y2)) > view.height) return;
        room();
        int k = 6 * count;
        corners[k] = x0;
        corners[k + 1] = y0;
        corners[k + 2] = x1;
        corners[k + 3] = y1;
        corners[k + 4] = x2;
        corners[k + 5] = y2;
        if (measured) corners[k + 1] = corners[k + 3] = corners[k + 5] = -1;
        plane(rows[0] + rows[3] + rows[6], rows[1] + rows[4] + rows[7], rows[2] + rows[5] + rows[8], bias);
        for (int i = 0; i < 3; i++) {
            double x = n[a + i] * rows[0] + n[b + i] * rows[3] + n[c + i] * rows[6];
            double y = n[a + i] * rows[1] + n[b + i] * rows[4] + n[c + i] * rows[7];
            double z = n[a + i] * rows[2] + n[b + i] * rows[5] + n[c + i] * rows[8];
            int at = 9 * count + i;
            normal[at] = (float) (z - x * view.cx / view.scale + y * view.cy / view.scale);
            normal[at + 3] = (float) (x / view.scale);
            normal[at + 6] = (float) (-y / view.scale);
        }
        part[count++] = parts.size() - 1;
    }

    private void plane(double x, double y, double z, double bias) {
        int at = 3 * count;
        near[at] = (z - x * view.cx / view.scale + y * view.cy / view.scale) * bias;
        near[at + 1] = x / view.scale * bias;
        near[at + 2] = -y / view.scale * bias;
    }

    private void room() {
        if (count < part.length) return;
        int more = 2 * part.length;
        corners = Arrays.copyOf(corners, 6 * more);
        near = Arrays.copyOf(near, 3 * more);
        normal = Arrays.copyOf(normal, 9 * more);
        part = Arrays.copyOf(part, more);
    }
}
