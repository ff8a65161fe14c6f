package org.kinora.api.splat.edit;

/** A shape in a picture, in pixels: x from the left edge, y from the upper one. */
public sealed interface Outline {
    /** Between two corners, in any order. */
    record Rectangle(double x0, double y0, double x1, double y1) implements Outline {}

    /**
     * Inside a closed line, by the even-odd rule.
     *
     * @param corners x and y of each, at least three; never changed
     */
    record Lasso(double[] corners) implements Outline {}

    /**
     * Near a drawn line.
     *
     * @param points x and y of each, at least one; never changed
     */
    record Stroke(double[] points, double radius) implements Outline {}
}
