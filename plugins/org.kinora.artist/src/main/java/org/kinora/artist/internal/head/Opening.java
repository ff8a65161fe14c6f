package org.kinora.artist.internal.head;

import org.kinora.artist.internal.model.Vec;

/**
 * The opening between the lids of one eye.
 *
 * @param side -1 the left eye, 1 the right one
 * @param open of the upper lid: 1 at rest
 * @param squint of the lower lid
 * @param lift how far the eye looks up: the lids go with it
 */
record Opening(Proportions build, int side, double open, double squint, double cheek, double lift) {
    double x() {
        return side * build.eyeX();
    }

    double y() {
        return build.eyeY();
    }

    /** Height of the upper lid at a place from the inner (-1) to the outer (1) corner. */
    double upper(double u) {
        double arch = 1 - StrictMath.pow(Math.abs(u + 0.12), 2.2) * 0.88;
        double full = build.eye() * (0.56 + 0.06 * build.youth() + 0.04 * build.woman() - 0.07 * build.years());
        double closed = lower(u);
        double up = closed + (full + build.eye() * 0.36) * Math.max(0, ends(u) * arch) * open + lift * 0.006 * ends(u);
        return Math.max(closed, up);
    }

    /** Height of the lower lid. */
    double lower(double u) {
        double deep = build.eye() * (0.37 + 0.05 * build.youth()) * (1 - 0.55 * squint - 0.35 * cheek);
        return tilt(u) - deep * ends(u) * (1 + 0.15 * u);
    }

    private double tilt(double u) {
        return build.slant() * u - 0.003 * build.years() * u - 0.004;
    }

    private static double ends(double u) {
        return Math.sqrt(Math.max(0, 1 - u * u));
    }

    /** The place on the skin. */
    Vec at(Face face, double u, double v, double lifted) {
        return face.on(x() + side * u * build.eye(), y() + v, lifted);
    }
}
