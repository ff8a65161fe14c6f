package org.kinora.artist.internal.set.craft;

import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** Cuts a body with a flat outline; where the outline bends softly the side is smooth, where it bends sharply there is an edge. */
final class Cutting {
    private static final double SHARP = StrictMath.cos(StrictMath.toRadians(34));

    private final Build build;
    private final char axis;

    Cutting(Build build, char axis) {
        this.build = build;
        this.axis = axis;
    }

    void cut(double from, double to, double[] outline) {
        MeshBuilder mesh = build.mesh();
        int n = outline.length / 2;
        double turn = Outline.area(outline) > 0 ? 1 : -1;
        Vec[] normals = new Vec[n];
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            normals[i] = way(turn * (outline[2 * j + 1] - outline[2 * i + 1]), -turn * (outline[2 * j] - outline[2 * i]), 0).unit();
        }
        for (int end = 0; end < 2; end++) cap(mesh, outline, end == 0 ? from : to, way(0, 0, (end == 0) == (from < to) ? -1 : 1));
        int[] before = new int[2];
        for (int i = 0; i <= n; i++) {
            int at = i % n;
            Vec last = normals[(at + n - 1) % n];
            Vec next = normals[at];
            boolean sharp = last.dot(next) < SHARP;
            Vec shared = last.plus(next).unit();
            int[] own = {mesh.vertex(place(outline, at, from), sharp ? last : shared), mesh.vertex(place(outline, at, to), sharp ? last : shared)};
            if (i > 0) mesh.triangle(before[0], own[0], own[1]).triangle(before[0], own[1], before[1]);
            if (sharp && i < n) {
                mesh.crease(own[0], own[1]);
                own = new int[] {mesh.vertex(place(outline, at, from), next), mesh.vertex(place(outline, at, to), next)};
            }
            before = own;
        }
    }

    private void cap(MeshBuilder mesh, double[] outline, double level, Vec normal) {
        int n = outline.length / 2;
        int[] vertex = new int[n];
        for (int i = 0; i < n; i++) vertex[i] = mesh.vertex(place(outline, i, level), normal);
        for (int[] corner : Outline.triangles(outline)) mesh.triangle(vertex[corner[0]], vertex[corner[1]], vertex[corner[2]]);
        for (int i = 0; i < n; i++) mesh.crease(vertex[i], vertex[(i + 1) % n]);
    }

    private Vec place(double[] outline, int i, double level) {
        double a = outline[2 * i];
        double b = outline[2 * i + 1];
        return switch (axis) {
            case 'x' -> build.at(level, b, a);
            case 'y' -> build.at(a, level, b);
            default -> build.at(a, b, level);
        };
    }

    private Vec way(double a, double b, double along) {
        return switch (axis) {
            case 'x' -> build.way(along, b, a);
            case 'y' -> build.way(a, along, b);
            default -> build.way(a, b, along);
        };
    }
}
