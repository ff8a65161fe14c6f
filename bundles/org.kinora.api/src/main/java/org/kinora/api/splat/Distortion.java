package org.kinora.api.splat;

/**
 * How a lens bends straight lines (Brown 1966, as OpenCV and COLMAP write it), on coordinates divided by the depth.
 *
 * @param k1 radial, by the square of the distance from the middle
 * @param k2 by its fourth power
 * @param p1 tangential
 * @param k3 radial, by its sixth power
 * @param fisheye whether the radial terms are of the angle (Kannala and Brandt 2006) and p1, p2 stand for its third and fourth
 */
public record Distortion(double k1, double k2, double p1, double p2, double k3, boolean fisheye) {
    /** A pinhole. */
    public static final Distortion NONE = new Distortion(0, 0, 0, 0, 0, false);

    /** Whether it does nothing. */
    public boolean isNone() {
        return equals(NONE);
    }
}
