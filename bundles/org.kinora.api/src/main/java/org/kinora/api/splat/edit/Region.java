package org.kinora.api.splat.edit;

import java.util.BitSet;
import java.util.Optional;
import org.kinora.api.splat.Camera;

/** Which splats are meant. */
public sealed interface Region {
    /** All of them. */
    record All() implements Region {}

    /** None of them. */
    record None() implements Region {}

    /** Those of these numbers; never changed. */
    record Numbers(BitSet numbers) implements Region {}

    /**
     * Those whose middle is seen within an outline.
     *
     * @param front leaves out what lies behind other splats: deeper than the nearest opaque ones nearby by more than a fiftieth of the scene
     */
    record OnScreen(Camera camera, Outline outline, boolean front) implements Region {}

    /** Those whose middle lies within a ball. */
    record Sphere(double x, double y, double z, double radius) implements Region {}

    /** Those whose middle lies within a box along the axes. */
    record Box(double lowX, double lowY, double lowZ, double highX, double highY, double highZ) implements Region {}

    /** Those that measure so much, both ends included. */
    record Values(Measure measure, double from, double to, Optional<Camera> camera) implements Region {}

    /** Those whose base colour is like that of a splat: no channel differs by more than the tolerance, 0 to 1. */
    record Alike(int splat, double tolerance) implements Region {}

    /**
     * Those that float alone: farther from their three nearest neighbours than usual for the scene by so many deviations, on a scale of
     * logarithms, the
     * deviation told from the middle half.
     */
    record Floaters(double deviations) implements Region {}
}
