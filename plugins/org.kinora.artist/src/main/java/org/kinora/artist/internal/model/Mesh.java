package org.kinora.artist.internal.model;

/**
 * A surface in triangles, in set coordinates ({@link Vec}).
 *
 * <p>Where the surface is smooth, neighbouring triangles share vertices and the renderer inks the contour where the normals turn away from the
 * lens. At
 * a hard edge the faces have vertices of their own, with their own normals, and the edge is listed as a crease. The order of a triangle's corners
 * means
 * nothing: which side is out is told by the normals.
 *
 * @param points x, y, z of each vertex
 * @param normals x, y, z of each vertex's normal, one long, pointing out
 * @param triangles three indexes of vertices each
 * @param creases two indexes of vertices each: edges that are inked wherever they are seen
 */
public record Mesh(float[] points, float[] normals, int[] triangles, int[] creases) {
    public int vertices() {
        return points.length / 3;
    }

    public Vec point(int vertex) {
        return new Vec(points[3 * vertex], points[3 * vertex + 1], points[3 * vertex + 2]);
    }

    public Vec normal(int vertex) {
        return new Vec(normals[3 * vertex], normals[3 * vertex + 1], normals[3 * vertex + 2]);
    }
}
