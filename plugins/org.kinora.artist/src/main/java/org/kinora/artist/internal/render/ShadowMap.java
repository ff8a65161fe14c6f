package org.kinora.artist.internal.render;

import java.util.Arrays;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;

/**
 * What the key light sees, from far away (Williams, Casting Curved Shadows on Curved Surfaces, 1978), asked with soft edges by percentage-closer
 * filtering (Reeves, Salesin and Cook, 1987).
 */
final class ShadowMap {
    private static final float FAR = -1e9f;
    /** Texels of a tile each way: whole tiles tell at once that a field has no shadow or nothing else. */
    private static final int TILE = 16;
    /** Texels round a tile that belong to it too: so far reaches the filter. */
    private static final int RIM = 2;
    /** How many tiles are worth asking for one field. */
    private static final int ASKED = 12;

    private final int size;
    private final float[] nearest;
    private final int tiles;
    private final float[] most;
    private final float[] least;
    private final float[] corners = new float[6];
    private final double[] plane = new double[3];
    private Vec light = Vec.UP;
    private Vec across = Vec.UP;
    private Vec along = Vec.UP;
    private double left;
    private double low;
    private double texel = 1;
    private double fine = 1;
    private boolean empty = true;

    ShadowMap(int size, Easel easel) {
        this.size = size;
        nearest = easel.floats(size * size);
        tiles = (size + TILE - 1) / TILE;
        most = new float[tiles * tiles];
        least = new float[tiles * tiles];
    }

    /** Looks from the light at a ball of the set. */
    void aim(Vec way, Vec middle, double radius) {
        light = way.unit();
        across = light.cross(Math.abs(light.y()) < 0.99 ? Vec.UP : new Vec(0, 0, 1)).unit();
        along = across.cross(light).unit();
        texel = 2 * radius / (size - 4);
        fine = 1 / texel;
        left = StrictMath.floor((middle.dot(across) - radius) / texel) * texel;
        low = StrictMath.floor((middle.dot(along) - radius) / texel) * texel;
        Arrays.fill(nearest, 0, size * size, FAR);
        Arrays.fill(most, FAR);
        Arrays.fill(least, FAR);
        empty = true;
    }

    double texel() {
        return texel;
    }

    /** Casts the shadows of everything solid. */
    void cast(List<Model> models) {
        for (Model model : models) if (model.role() != Model.Role.BACKDROP) for (Piece piece : model.pieces()) cast(piece);
        if (!empty) for (int ty = 0; ty < tiles; ty++) for (int tx = 0; tx < tiles; tx++) tile(tx, ty);
    }

    private void tile(int tx, int ty) {
        float high = FAR;
        float deep = Float.MAX_VALUE;
        int right = Math.min(size, (tx + 1) * TILE + RIM);
        int bottom = Math.min(size, (ty + 1) * TILE + RIM);
        int first = Math.max(0, tx * TILE - RIM);
        for (int v = Math.max(0, ty * TILE - RIM); v < bottom; v++) {
            for (int at = v * size + first; at < v * size + right; at++) {
                float value = nearest[at];
                if (value > high) high = value;
                if (value < deep) deep = value;
            }
        }
        most[ty * tiles + tx] = high;
        least[ty * tiles + tx] = deep;
    }

    private void cast(Piece piece) {
        Finish finish = piece.surface().finish();
        if (finish == Finish.GLASS || finish == Finish.LIGHT || finish == Finish.BACKDROP) return;
        Mesh mesh = piece.mesh();
        float[] p = mesh.points();
        int vertices = mesh.vertices();
        float[] u = new float[vertices];
        float[] v = new float[vertices];
        float[] d = new float[vertices];
        for (int i = 0; i < vertices; i++) {
            double x = p[3 * i], y = p[3 * i + 1], z = p[3 * i + 2];
            u[i] = (float) ((x * across.x() + y * across.y() + z * across.z() - left) / texel);
            v[i] = (float) ((x * along.x() + y * along.y() + z * along.z() - low) / texel);
            d[i] = (float) (x * light.x() + y * light.y() + z * light.z());
        }
        int[] index = mesh.triangles();
        for (int i = 0; i + 2 < index.length; i += 3) triangle(u, v, d, index[i], index[i + 1], index[i + 2]);
    }

    private void triangle(float[] u, float[] v, float[] d, int a, int b, int c) {
        if (Math.max(u[a], Math.max(u[b], u[c])) < 0 || Math.min(u[a], Math.min(u[b], u[c])) > size) return;
        if (Math.max(v[a], Math.max(v[b], v[c])) < 0 || Math.min(v[a], Math.min(v[b], v[c])) > size) return;
        double abx = u[b] - u[a], aby = v[b] - v[a], acx = u[c] - u[a], acy = v[c] - v[a];
        double area = abx * acy - aby * acx;
        if (Math.abs(area) < 1e-9) return;
        double right = ((d[b] - d[a]) * acy - (d[c] - d[a]) * aby) / area;
        double down = ((d[c] - d[a]) * abx - (d[b] - d[a]) * acx) / area;
        plane[0] = d[a] - right * u[a] - down * v[a];
        plane[1] = right;
        plane[2] = down;
        corners[0] = u[a];
        corners[1] = v[a];
        corners[2] = u[b];
        corners[3] = v[b];
        corners[4] = u[c];
        corners[5] = v[c];
        Scan.fill(corners, 0, plane, 0, nearest, null, 0, size, 0, size);
        empty = false;
    }

    /** How much of a place lies in shadow, 0 to 1; a place outside the map lies in the light. */
    double shadow(double x, double y, double z, double slack) {
        if (empty) return 0;
        double u = (x * across.x() + y * across.y() + z * across.z() - left) * fine - 0.5;
        if (u < 1 || u > size) return 0;
        double v = (x * along.x() + y * along.y() + z * along.z() - low) * fine - 0.5;
        if (v < 1 || v > size) return 0;
        int iu = (int) u;
        int iv = (int) v;
        if (iu < 1 || iv < 1 || iu > size - 3 || iv > size - 3) return 0;
        float limit = (float) (x * light.x() + y * light.y() + z * light.z() + slack);
        int tile = iv / TILE * tiles + iu / TILE;
        if (most[tile] <= limit) return 0;
        if (least[tile] > limit) return 1;
        double fu = u - iu;
        double fv = v - iv;
        int base = (iv - 1) * size + iu - 1;
        boolean first = nearest[base] > limit;
        if (first == nearest[base + 3] > limit && first == nearest[base + 3 * size] > limit && first == nearest[base + 3 * size + 3] > limit
                && first == nearest[base + size + 1] > limit) {
            return first ? 1 : 0;
        }
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            double wv = j == 0 ? 1 - fv : j == 3 ? fv : 1;
            int at = base + j * size;
            double row = (nearest[at] > limit ? 1 - fu : 0) + (nearest[at + 1] > limit ? 1 : 0) + (nearest[at + 2] > limit ? 1 : 0)
                    + (nearest[at + 3] > limit ? fu : 0);
            sum += wv * row;
        }
        return sum / 9;
    }

    /**
     * What is known at once about a flat field: 0 when no place of it lies in shadow, 1 when all of it does, -1 when its places must be asked one by
     * one.
     *
     * @param field x, y, z of its four corners
     */
    int field(double[] field, double slack) {
        if (empty) return 0;
        double u0 = 1e18, v0 = 1e18, d0 = 1e18, u1 = -1e18, v1 = -1e18, d1 = -1e18;
        for (int i = 0; i < 12; i += 3) {
            double x = field[i], y = field[i + 1], z = field[i + 2];
            double u = (x * across.x() + y * across.y() + z * across.z() - left) * fine;
            double v = (x * along.x() + y * along.y() + z * along.z() - low) * fine;
            double d = x * light.x() + y * light.y() + z * light.z() + slack;
            u0 = Math.min(u0, u);
            u1 = Math.max(u1, u);
            v0 = Math.min(v0, v);
            v1 = Math.max(v1, v);
            d0 = Math.min(d0, d);
            d1 = Math.max(d1, d);
        }
        if (u1 < -3 || v1 < -3 || u0 > size + 3 || v0 > size + 3) return 0;
        // The filter reaches two texels, and so far may normals differ that the caller took from the middle.
        int left0 = Math.max(0, (int) (u0 - 4) / TILE), right0 = Math.min(tiles - 1, (int) (u1 + 4) / TILE);
        int top0 = Math.max(0, (int) (v0 - 4) / TILE), low0 = Math.min(tiles - 1, (int) (v1 + 4) / TILE);
        if ((right0 - left0 + 1) * (low0 - top0 + 1) > ASKED) return -1;
        boolean whole = u0 > 5 && v0 > 5 && u1 < size - 5 && v1 < size - 5;
        float high = FAR;
        float deep = Float.MAX_VALUE;
        for (int ty = top0; ty <= low0; ty++) {
            for (int tx = left0; tx <= right0; tx++) {
                high = Math.max(high, most[ty * tiles + tx]);
                deep = Math.min(deep, least[ty * tiles + tx]);
            }
        }
        if (high < d0 - texel) return 0;
        return whole && deep > d1 + texel ? 1 : -1;
    }
}
