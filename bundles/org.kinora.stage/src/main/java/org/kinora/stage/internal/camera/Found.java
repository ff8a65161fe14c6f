package org.kinora.stage.internal.camera;

import java.util.List;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

/**
 * A camera that was found.
 *
 * @param points what must not be hidden from it
 * @param keep ids of parts that are looked at, and so are never taken away
 * @param near ids of people who may be near the lens
 * @param cost how much it leaves to wish for; 0 for nothing
 */
record Found(Lens lens, List<Point> points, List<String> keep, List<String> near, double cost) {
    Found costing(double other) {
        return new Found(lens, points, keep, near, other);
    }
}
