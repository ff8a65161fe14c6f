package org.kinora.workbench.paint.internal.tool;

import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Selector;

/** What a gesture comes to. */
public sealed interface Outcome {
    /** It goes on, or came to nothing. */
    record None() implements Outcome {}

    /** Pixels have changed already. */
    record Painted(Area area) implements Outcome {}

    /** Something is to be selected, beside the window. */
    record Select(Selector selector, Combine how) implements Outcome {}

    /** The place that was brushed over is to be mended, from a place beside it or from anywhere. */
    record Mend(int dx, int dy, boolean anywhere) implements Outcome {}

    /** The picture is to be cut or widened to this. */
    record Resize(Area area) implements Outcome {}

    /** A colour was taken. */
    record Picked(int rgb) implements Outcome {}

    /** The shot's camera shall go from one frame to another. */
    record Aim(Area from, Area to) implements Outcome {}

    Outcome NONE = new None();
}
