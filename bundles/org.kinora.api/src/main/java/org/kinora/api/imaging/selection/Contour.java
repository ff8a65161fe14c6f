package org.kinora.api.imaging.selection;

import java.util.List;

/** A closed line through points; the last is joined to the first. */
public record Contour(List<Point> points) {
    public Contour {
        points = List.copyOf(points);
    }

    /** Twice its area in square pixels; positive when it runs clockwise on the screen, as the rims of areas do, negative for holes. */
    public double doubleArea() {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % points.size());
            sum += (double) from.x() * to.y() - (double) to.x() * from.y();
        }
        return sum / ((double) Point.ONE * Point.ONE);
    }

    public boolean hole() {
        return doubleArea() < 0;
    }
}
