package org.kinora.workbench.paint.internal.tool;

import java.util.List;
import org.kinora.api.imaging.Area;

/** One tool at work: it hears the pen in pixels of the picture. One thread. */
public interface Tool {
    Outcome press(Pen pen);

    Outcome drag(Pen pen);

    Outcome release(Pen pen);

    /** The pen moves without touching. */
    default void hover(Pen pen) {}

    /** Enter: what is open is closed and counts. */
    default Outcome commit() {
        return Outcome.NONE;
    }

    /** Escape: what is open is dropped; answers what has to be drawn again. */
    default Area cancel() {
        return Area.NONE;
    }

    /** Whether a shape is open over several gestures. */
    default boolean open() {
        return false;
    }

    /** What is shown over the picture. */
    default List<Hint> hints() {
        return List.of();
    }
}
