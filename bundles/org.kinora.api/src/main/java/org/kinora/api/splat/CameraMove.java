package org.kinora.api.splat;

import java.util.List;

/** A camera's way through a splat scene. */
public sealed interface CameraMove {
    /**
     * Through cameras, at equal times: place and lens on a spline, the turn on great arcs.
     *
     * @param keys two or more; their size does not matter
     * @param eased whether it sets off and stops softly
     */
    record Through(List<Camera> keys, boolean eased) implements CameraMove {
        public Through {
            keys = List.copyOf(keys);
            if (keys.size() < 2) throw new IllegalArgumentException(keys.size() + " keys");
        }
    }

    /**
     * Around the middle of where most of the scene is, looking at it from somewhat above.
     *
     * @param angle of view across, in degrees, 1 to 150
     * @param turns share of a whole round, to the left when negative
     * @param upX what is up in the scene
     * @param eased whether it sets off and stops softly
     */
    record Around(double angle, double turns, double upX, double upY, double upZ, boolean eased) implements CameraMove {
        public Around {
            if (!(angle >= 1 && angle <= 150)) throw new IllegalArgumentException("angle " + angle);
            if (!(upX * upX + upY * upY + upZ * upZ > 0)) throw new IllegalArgumentException("no direction is up");
        }
    }
}
