package org.kinora.workbench.timeline.internal;

import java.util.List;

/** Draws what is dragged to the nearest place worth stopping at. */
record Snap(List<Long> places, long reach) {
    /** How far to drag so that the anchor lies on a place within reach; as asked where there is none. */
    long by(long anchor, long asked) {
        long best = asked;
        long distance = reach + 1;
        for (long place : places) {
            long away = Math.abs(anchor + asked - place);
            if (away < distance && place != anchor) {
                distance = away;
                best = place - anchor;
            }
        }
        return best;
    }
}
