package org.kinora.workbench.paint.internal.tool;

import java.util.List;
import org.kinora.api.imaging.selection.Point;

/**
 * A line that a tool shows over the picture while it is at work.
 *
 * @param closed whether the last point is joined to the first
 */
public record Hint(List<Point> points, boolean closed) {
    public Hint {
        points = List.copyOf(points);
    }
}
