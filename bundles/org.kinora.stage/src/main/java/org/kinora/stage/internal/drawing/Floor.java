package org.kinora.stage.internal.drawing;

import java.util.List;
import org.kinora.stage.internal.drawing.Pen.Dot;
import org.kinora.stage.internal.geometry.Flat;

/**
 * Where points of the floor lie on a page; away from the audience is up.
 *
 * @param left x of the page's left edge
 * @param far z of the plan's upper edge
 * @param scale pixels in a millimetre
 * @param top pixels of the page above the plan
 * @param extent what is shown
 */
record Floor(double left, double far, double scale, double top, Extent extent) {
    static Floor of(Extent extent, double width, double most, double top) {
        double scale = Math.min(width / extent.width(), most / extent.depth());
        return new Floor(extent.left() - (width / scale - extent.width()) / 2, extent.far(), scale, top, extent);
    }

    Dot dot(Flat point) {
        return new Dot((point.x() - left) * scale, top + (far - point.z()) * scale);
    }

    List<Dot> dots(List<Flat> points) {
        return points.stream().map(this::dot).toList();
    }

    double height() {
        return extent.depth() * scale;
    }

    /** Whether a point lies on the page, a margin of pixels inside. */
    boolean shows(Flat point, double width, double margin) {
        Dot dot = dot(point);
        return dot.x() >= margin && dot.x() <= width - margin && dot.y() >= top + margin && dot.y() <= top + height() - margin;
    }
}
