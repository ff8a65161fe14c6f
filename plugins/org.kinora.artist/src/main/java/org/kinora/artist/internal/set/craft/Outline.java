package org.kinora.artist.internal.set.craft;

import java.util.ArrayList;
import java.util.List;

/** Flat outlines as pairs of numbers, and their triangles (ear clipping, after Meisters 1975). */
public final class Outline {
    private Outline() {}

    /** A rectangle with round corners. */
    public static double[] rounded(double a0, double a1, double b0, double b1, double radius, int steps) {
        double r = Math.min(radius, Math.min(a1 - a0, b1 - b0) / 2);
        double[] middleA = {a1 - r, a0 + r, a0 + r, a1 - r};
        double[] middleB = {b1 - r, b1 - r, b0 + r, b0 + r};
        double[] outline = new double[8 * (steps + 1)];
        int n = 0;
        for (int corner = 0; corner < 4; corner++) for (int step = 0; step <= steps; step++) {
            double angle = StrictMath.PI / 2 * (corner + (double) step / steps);
            outline[n++] = middleA[corner] + r * StrictMath.cos(angle);
            outline[n++] = middleB[corner] + r * StrictMath.sin(angle);
        }
        return outline;
    }

    /** An ellipse, or the part of one between two angles in degrees: 0 points along the first axis, 90 along the second. */
    public static double[] arc(double a, double b, double radiusA, double radiusB, double from, double to, int steps) {
        boolean whole = to - from > 359;
        int points = whole ? steps : steps + 1;
        double[] outline = new double[2 * points];
        for (int i = 0; i < points; i++) {
            double angle = StrictMath.toRadians(from + (to - from) * i / steps);
            outline[2 * i] = a + radiusA * StrictMath.cos(angle);
            outline[2 * i + 1] = b + radiusB * StrictMath.sin(angle);
        }
        return outline;
    }

    /** Outlines one after the other. */
    public static double[] join(double[]... parts) {
        int length = 0;
        for (double[] part : parts) length += part.length;
        double[] all = new double[length];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** A smooth curve through points (Catmull-Rom), closed when told. */
    public static double[] curve(boolean closed, int steps, double... points) {
        int n = points.length / 2;
        int spans = closed ? n : n - 1;
        double[] curve = new double[2 * (spans * steps + (closed ? 0 : 1))];
        int at = 0;
        for (int i = 0; i < spans; i++) for (int s = 0; s < steps || !closed && i == spans - 1 && s == steps; s++) {
            double t = (double) s / steps;
            for (int k = 0; k < 2; k++) {
                double p0 = points[2 * (closed ? (i + n - 1) % n : Math.max(0, i - 1)) + k];
                double p1 = points[2 * i + k];
                double p2 = points[2 * ((i + 1) % n) + k];
                double p3 = points[2 * (closed ? (i + 2) % n : Math.min(n - 1, i + 2)) + k];
                curve[at++] = 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
            }
        }
        return curve;
    }

    /** Twice the area inside, positive when it runs from the first axis to the second. */
    static double area(double[] outline) {
        double sum = 0;
        int n = outline.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            sum += outline[2 * i] * outline[2 * j + 1] - outline[2 * j] * outline[2 * i + 1];
        }
        return sum;
    }

    /** The triangles of a simple outline, three indexes each. */
    static List<int[]> triangles(double[] outline) {
        List<Integer> left = new ArrayList<>();
        int n = outline.length / 2;
        boolean forward = area(outline) > 0;
        for (int i = 0; i < n; i++) left.add(forward ? i : n - 1 - i);
        List<int[]> triangles = new ArrayList<>();
        int tries = 0;
        for (int at = 0; left.size() > 3 && tries <= left.size(); ) {
            int size = left.size();
            int a = left.get(at % size);
            int b = left.get((at + 1) % size);
            int c = left.get((at + 2) % size);
            if (ear(outline, left, a, b, c)) {
                triangles.add(new int[] {a, b, c});
                left.remove((at + 1) % size);
                tries = 0;
                at = at % left.size();
            } else {
                at = (at + 1) % size;
                tries++;
            }
        }
        for (int i = 2; i < left.size(); i++) triangles.add(new int[] {left.get(0), left.get(i - 1), left.get(i)});
        return triangles;
    }

    private static boolean ear(double[] outline, List<Integer> left, int a, int b, int c) {
        if (side(outline, a, b, c) <= 1e-9) return false;
        for (int other : left) {
            if (other == a || other == b || other == c) continue;
            if (side(outline, a, b, other) >= 0 && side(outline, b, c, other) >= 0 && side(outline, c, a, other) >= 0) return false;
        }
        return true;
    }

    private static double side(double[] o, int a, int b, int c) {
        return (o[2 * b] - o[2 * a]) * (o[2 * c + 1] - o[2 * a + 1]) - (o[2 * b + 1] - o[2 * a + 1]) * (o[2 * c] - o[2 * a]);
    }
}
