package org.kinora.artist.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a mesh from boxes, lofts, tubes and round bodies. Belongs to one thread.
 *
 * <p>Corners of a triangle are given so that {@code (b - a) x (c - a)} points out; smooth vertices get the mean normal of their triangles,
 * weighted by
 * area.
 */
public final class MeshBuilder {
    private static final double SAME = 1e-3;

    private float[] points = new float[3 * 64];
    private float[] normals = new float[3 * 64];
    private boolean[] fixed = new boolean[64];
    private int[] triangles = new int[3 * 64];
    private int[] creases = new int[2 * 32];
    private int vertexCount;
    private int triangleCount;
    private int creaseCount;

    /** A vertex whose normal comes from its triangles. */
    public int vertex(Vec at) {
        return add(at, Vec.ZERO, false);
    }

    /** A vertex with a normal of its own. */
    public int vertex(Vec at, Vec normal) {
        return add(at, normal.unit(), true);
    }

    private int add(Vec at, Vec normal, boolean own) {
        if (3 * vertexCount == points.length) {
            points = Arrays.copyOf(points, points.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
            fixed = Arrays.copyOf(fixed, fixed.length * 2);
        }
        int index = 3 * vertexCount;
        points[index] = (float) at.x();
        points[index + 1] = (float) at.y();
        points[index + 2] = (float) at.z();
        normals[index] = (float) normal.x();
        normals[index + 1] = (float) normal.y();
        normals[index + 2] = (float) normal.z();
        fixed[vertexCount] = own;
        return vertexCount++;
    }

    public MeshBuilder triangle(int a, int b, int c) {
        if (3 * triangleCount == triangles.length) triangles = Arrays.copyOf(triangles, triangles.length * 2);
        triangles[3 * triangleCount] = a;
        triangles[3 * triangleCount + 1] = b;
        triangles[3 * triangleCount + 2] = c;
        triangleCount++;
        return this;
    }

    public MeshBuilder crease(int a, int b) {
        if (2 * creaseCount == creases.length) creases = Arrays.copyOf(creases, creases.length * 2);
        creases[2 * creaseCount] = a;
        creases[2 * creaseCount + 1] = b;
        creaseCount++;
        return this;
    }

    /** A flat face with hard edges, corners in order around it; {@code inked} says whether its border is a crease. Convex. */
    public MeshBuilder face(boolean inked, Vec... corners) {
        Vec normal = corners[1].minus(corners[0]).cross(corners[2].minus(corners[0])).unit();
        int first = vertexCount;
        for (Vec corner : corners) vertex(corner, normal);
        for (int i = 2; i < corners.length; i++) triangle(first, first + i - 1, first + i);
        if (inked) for (int i = 0; i < corners.length; i++) crease(first + i, first + (i + 1) % corners.length);
        return this;
    }

    /** A box around a middle, {@code wide}, {@code high} and {@code deep} along the frame's right, up and front; every edge is a crease. */
    public MeshBuilder box(Frame frame, Vec middle, double wide, double high, double deep) {
        double x = wide / 2;
        double y = high / 2;
        double z = deep / 2;
        Frame at = frame.moved(frame.at(middle.x(), middle.y(), middle.z()));
        Vec[] corner = new Vec[8];
        for (int i = 0; i < 8; i++) corner[i] = at.at((i & 1) == 0 ? -x : x, (i & 2) == 0 ? -y : y, (i & 4) == 0 ? -z : z);
        int[][] sides = {{0, 1, 3, 2}, {4, 6, 7, 5}, {0, 2, 6, 4}, {1, 5, 7, 3}, {0, 4, 5, 1}, {2, 3, 7, 6}};
        Vec heart = at.origin();
        for (int[] side : sides) outward(heart, corner[side[0]], corner[side[1]], corner[side[2]], corner[side[3]]);
        return this;
    }

    private void outward(Vec heart, Vec a, Vec b, Vec c, Vec d) {
        boolean out = b.minus(a).cross(c.minus(a)).dot(a.minus(heart)) > 0;
        if (out) face(true, a, b, c, d);
        else face(true, a, d, c, b);
    }

    /**
     * A smooth skin over closed rings of equally many points, each ring in the same sense; the way from ring to ring and the sense of the rings
     * may be
     * either. {@code capped} closes both ends with flat, creased faces; a ring of one place closes an end smoothly.
     */
    public MeshBuilder loft(List<Vec[]> rings, boolean capped) {
        int sides = rings.getFirst().length;
        boolean inside = inward(rings);
        int first = vertexCount;
        for (Vec[] ring : rings) for (Vec point : ring) vertex(point);
        for (int r = 0; r + 1 < rings.size(); r++) {
            for (int s = 0; s < sides; s++) {
                int a = first + r * sides + s;
                int b = first + r * sides + (s + 1) % sides;
                if (inside) triangle(a, b, a + sides).triangle(b, b + sides, a + sides);
                else triangle(a, a + sides, b).triangle(b, a + sides, b + sides);
            }
        }
        if (capped) {
            cap(rings.getFirst(), middle(rings.get(1)));
            cap(rings.getLast(), middle(rings.get(rings.size() - 2)));
        }
        return this;
    }

    private void cap(Vec[] ring, Vec behind) {
        Vec middle = middle(ring);
        if (middle.minus(ring[0]).length() < SAME) return;
        Vec normal = ring[1].minus(ring[0]).cross(ring[ring.length / 2].minus(ring[0])).unit();
        if (normal.dot(middle.minus(behind)) < 0) normal = normal.times(-1);
        int heart = vertex(middle, normal);
        int first = vertexCount;
        for (Vec point : ring) vertex(point, normal);
        for (int s = 0; s < ring.length; s++) {
            int next = first + (s + 1) % ring.length;
            triangle(heart, first + s, next).crease(first + s, next);
        }
    }

    /** Whether (a, ring+1, b) would point inside: told by all of them, each seen from the middle between its rings. */
    private static boolean inward(List<Vec[]> rings) {
        double votes = 0;
        for (int r = 0; r + 1 < rings.size(); r++) {
            Vec[] ring = rings.get(r);
            Vec[] next = rings.get(r + 1);
            Vec middle = middle(ring).lerp(middle(next), 0.5);
            for (int s = 0; s < ring.length; s++) {
                Vec a = ring[s];
                Vec normal = next[s].minus(a).cross(ring[(s + 1) % ring.length].minus(a));
                votes += normal.dot(a.lerp(next[s], 0.5).minus(middle));
            }
        }
        return votes < 0;
    }

    private static Vec middle(Vec[] ring) {
        Vec sum = Vec.ZERO;
        for (Vec point : ring) sum = sum.plus(point);
        return sum.times(1.0 / ring.length);
    }

    /** A ring of {@code sides} points: an ellipse of half-widths {@code a} and {@code b} along two axes. */
    public static Vec[] ring(Vec middle, Vec axisA, Vec axisB, double a, double b, int sides) {
        Vec[] ring = new Vec[sides];
        for (int s = 0; s < sides; s++) {
            double angle = 2 * Math.PI * s / sides;
            ring[s] = middle.plus(axisA.times(a * StrictMath.cos(angle))).plus(axisB.times(b * StrictMath.sin(angle)));
        }
        return ring;
    }

    /** An ellipsoid with half-axes along the frame's right, up and front. */
    public MeshBuilder ellipsoid(Frame frame, double right, double up, double front, int sides) {
        int levels = Math.max(4, sides / 2);
        List<Vec[]> rings = new ArrayList<>();
        for (int level = 0; level <= levels; level++) {
            double angle = Math.PI * level / levels;
            double around = Math.max(1e-4, StrictMath.sin(angle));
            rings.add(ring(frame.at(0, -up * StrictMath.cos(angle), 0), frame.right(), frame.front(), right * around, front * around, sides));
        }
        return loft(rings, false);
    }

    /** A round tube along a path, with the radius at each of its points; its ends are capped. */
    public MeshBuilder tube(Vec[] path, double[] radii, int sides) {
        List<Vec[]> rings = new ArrayList<>();
        Vec side = null;
        for (int i = 0; i < path.length; i++) {
            Vec along = path[Math.min(i + 1, path.length - 1)].minus(path[Math.max(i - 1, 0)]).unit();
            if (side == null) side = along.cross(Math.abs(along.y()) < 0.9 ? Vec.UP : new Vec(1, 0, 0)).unit();
            side = side.minus(along.times(side.dot(along))).unit();
            rings.add(ring(path[i], side, along.cross(side).unit(), radii[i], radii[i], sides));
        }
        return loft(rings, true);
    }

    /** What has been built so far. */
    public Mesh build() {
        float[] out = Arrays.copyOf(normals, 3 * vertexCount);
        for (int t = 0; t < triangleCount; t++) {
            int a = triangles[3 * t];
            int b = triangles[3 * t + 1];
            int c = triangles[3 * t + 2];
            Vec normal = at(b).minus(at(a)).cross(at(c).minus(at(a)));
            for (int vertex : new int[] {a, b, c}) {
                if (fixed[vertex]) continue;
                out[3 * vertex] += (float) normal.x();
                out[3 * vertex + 1] += (float) normal.y();
                out[3 * vertex + 2] += (float) normal.z();
            }
        }
        for (int v = 0; v < vertexCount; v++) {
            Vec unit = new Vec(out[3 * v], out[3 * v + 1], out[3 * v + 2]).unit();
            out[3 * v] = (float) unit.x();
            out[3 * v + 1] = (float) unit.y();
            out[3 * v + 2] = (float) unit.z();
        }
        return new Mesh(Arrays.copyOf(points, 3 * vertexCount), out, Arrays.copyOf(triangles, 3 * triangleCount), Arrays.copyOf(creases,
                2 * creaseCount));
    }

    private Vec at(int vertex) {
        return new Vec(points[3 * vertex], points[3 * vertex + 1], points[3 * vertex + 2]);
    }
}
