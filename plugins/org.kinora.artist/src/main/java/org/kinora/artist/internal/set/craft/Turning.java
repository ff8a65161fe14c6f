package org.kinora.artist.internal.set.craft;

import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/**
 * Turns a body on a lathe. The profile is of places along the axis and radii; it begins at the low end and goes around the material, so that a cup
 * goes up outside and down inside. Where it bends sharply there is an edge.
 */
final class Turning {
    private static final double SHARP = StrictMath.cos(StrictMath.toRadians(40));

    private final Build build;
    private final Vec heart;
    private final Vec along;
    private final Vec sideA;
    private final Vec sideB;

    Turning(Build build, char axis, Vec heart) {
        this.build = build;
        this.heart = build.at(heart.x(), heart.y(), heart.z());
        along = build.way(axis == 'x' ? 1 : 0, axis == 'y' ? 1 : 0, axis == 'z' ? 1 : 0);
        sideA = build.way(axis == 'x' ? 0 : 1, axis == 'x' ? 1 : 0, 0);
        sideB = along.cross(sideA).unit();
    }

    void turn(double[] given) {
        double[] profile = around(given);
        int n = profile.length / 2;
        double widest = 0;
        for (int i = 0; i < n; i++) widest = Math.max(widest, profile[2 * i + 1]);
        int sides = build.sides(widest);
        MeshBuilder mesh = build.mesh();
        if (profile[1] > 1) cap(mesh, profile[0], profile[1], -1, sides);
        int below = -1;
        for (int i = 0; i < n; i++) {
            boolean ends = i == 0 || i == n - 1;
            boolean sharp = !ends && sharp(profile, i);
            double[] last = i == 0 ? normal(profile, 0) : normal(profile, i - 1);
            double[] next = i == n - 1 ? last : normal(profile, i);
            int here = ring(mesh, profile, i, sharp ? last : new double[] {last[0] + next[0], last[1] + next[1]}, sides);
            if (below >= 0) for (int s = 0; s < sides; s++) {
                int t = (s + 1) % sides;
                mesh.triangle(below + s, below + t, here + t).triangle(below + s, here + t, here + s);
            }
            if (sharp) {
                if (profile[2 * i + 1] > 1) for (int s = 0; s < sides; s++) mesh.crease(here + s, here + (s + 1) % sides);
                here = ring(mesh, profile, i, next, sides);
            }
            below = here;
        }
        if (profile[2 * n - 1] > 1) cap(mesh, profile[2 * n - 2], profile[2 * n - 1], 1, sides);
    }

    private static double[] around(double[] profile) {
        double volume = 0;
        int n = profile.length / 2;
        for (int i = 0; i + 1 < n; i++) {
            double radius = profile[2 * i + 1] + profile[2 * i + 3];
            volume += radius * radius * (profile[2 * i + 2] - profile[2 * i]);
        }
        if (volume >= 0) return profile;
        double[] turned = new double[profile.length];
        for (int i = 0; i < n; i++) {
            turned[2 * i] = profile[2 * (n - 1 - i)];
            turned[2 * i + 1] = profile[2 * (n - 1 - i) + 1];
        }
        return turned;
    }

    /** Along the axis and away from it, of the stretch after a point. */
    private static double[] normal(double[] p, int i) {
        double a = p[2 * i + 2] - p[2 * i];
        double r = p[2 * i + 3] - p[2 * i + 1];
        double length = Math.max(1e-9, Math.sqrt(a * a + r * r));
        return new double[] {-r / length, a / length};
    }

    private static boolean sharp(double[] p, int i) {
        double[] last = normal(p, i - 1);
        double[] next = normal(p, i);
        return last[0] * next[0] + last[1] * next[1] < SHARP;
    }

    private int ring(MeshBuilder mesh, double[] profile, int i, double[] normal, int sides) {
        int first = -1;
        double radius = Math.max(0.01, profile[2 * i + 1]);
        Vec middle = heart.plus(along.times(profile[2 * i]));
        for (int s = 0; s < sides; s++) {
            double angle = 2 * StrictMath.PI * s / sides;
            Vec out = sideA.times(StrictMath.cos(angle)).plus(sideB.times(StrictMath.sin(angle)));
            int vertex = mesh.vertex(middle.plus(out.times(radius)), out.times(normal[1]).plus(along.times(normal[0])));
            if (first < 0) first = vertex;
        }
        return first;
    }

    private void cap(MeshBuilder mesh, double level, double radius, int way, int sides) {
        int first = -1;
        Vec middle = heart.plus(along.times(level));
        for (Vec point : MeshBuilder.ring(middle, sideA, sideB, radius, radius, sides)) {
            int vertex = mesh.vertex(point, along.times(way));
            if (first < 0) first = vertex;
        }
        for (int s = 2; s < sides; s++) mesh.triangle(first, first + s - 1, first + s);
        for (int s = 0; s < sides; s++) mesh.crease(first + s, first + (s + 1) % sides);
    }
}
