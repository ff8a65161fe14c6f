package org.kinora.stage.internal.geometry;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Spot;

/** The box that a part fills: upright, turned about its middle. */
public record Solid(Flat middle, Flat across, Flat front, double halfWidth, double halfDepth, double low, double high) {
    public static Solid of(Part part) {
        Spot at = part.at();
        double turn = StrictMath.toRadians(at.heading());
        return new Solid(Flat.of(at), new Flat(StrictMath.cos(turn), StrictMath.sin(turn)), Flat.toward(at.heading()), part.width() / 2.0,
                part.depth() / 2.0, at.y(), at.y() + part.height());
    }

    /** Millimetres from a point of the floor to the box's outline; negative inside. */
    public double distance(Flat point) {
        Flat way = point.minus(middle);
        double u = Math.abs(way.dot(across)) - halfWidth;
        double v = Math.abs(way.dot(front)) - halfDepth;
        if (u <= 0 && v <= 0) return Math.max(u, v);
        double du = Math.max(0, u);
        double dv = Math.max(0, v);
        return StrictMath.sqrt(du * du + dv * dv);
    }

    /** Whether a point lies in the box or nearer to it than a margin. */
    public boolean near(Point point, double margin) {
        return point.y() > low - margin && point.y() < high + margin && distance(point.flat()) < margin;
    }

    /** Whether the straight way between two points goes through the box, by slabs (Kay and Kajiya 1986). */
    public boolean crosses(Point from, Point to) {
        Flat a = from.flat().minus(middle);
        Flat b = to.flat().minus(middle);
        double[] start = {a.dot(across), a.dot(front), from.y() - (low + high) / 2};
        double[] end = {b.dot(across), b.dot(front), to.y() - (low + high) / 2};
        double[] half = {halfWidth, halfDepth, (high - low) / 2};
        double enter = 0;
        double leave = 1;
        for (int axis = 0; axis < 3; axis++) {
            double way = end[axis] - start[axis];
            if (Math.abs(way) < 1e-9) {
                if (Math.abs(start[axis]) >= half[axis]) return false;
                continue;
            }
            double one = (-half[axis] - start[axis]) / way;
            double two = (half[axis] - start[axis]) / way;
            enter = Math.max(enter, Math.min(one, two));
            leave = Math.min(leave, Math.max(one, two));
        }
        return enter < leave;
    }

    /** On which side of the box's middle plane a point of the floor lies: above 0 before its front. */
    public double before(Flat point) {
        return point.minus(middle).dot(front);
    }

    /** The four corners of the outline. */
    public List<Flat> outline() {
        List<Flat> corners = new ArrayList<>();
        int[][] signs = {{-1, 1}, {1, 1}, {1, -1}, {-1, -1}};
        for (int[] sign : signs) corners.add(middle.plus(across.times(sign[0] * halfWidth)).plus(front.times(sign[1] * halfDepth)));
        return corners;
    }

    /** The eight corners of the box. */
    public List<Point> corners() {
        List<Point> corners = new ArrayList<>();
        for (Flat corner : outline()) {
            corners.add(Point.of(corner, low));
            corners.add(Point.of(corner, high));
        }
        return corners;
    }

    public Point centre() {
        return Point.of(middle, (low + high) / 2);
    }

    /** Whether two outlines come nearer to each other than a margin, by separating axes. */
    public boolean touches(Solid other, double margin) {
        for (Flat axis : List.of(across, front, other.across, other.front)) {
            double gap = Math.abs(other.middle.minus(middle).dot(axis)) - reach(axis) - other.reach(axis);
            if (gap >= margin) return false;
        }
        return low < other.high && other.low < high;
    }

    private double reach(Flat axis) {
        return Math.abs(across.dot(axis)) * halfWidth + Math.abs(front.dot(axis)) * halfDepth;
    }
}
