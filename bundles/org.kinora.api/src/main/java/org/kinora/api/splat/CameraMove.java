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
     * Through cameras, each at its time: place and lens on a spline, the turn on great arcs; it rests before the first and after the last.
     *
     * @param keys two or more, by rising times; their size does not matter
     */
    record Keyed(List<Key> keys) implements CameraMove {
        public Keyed {
            keys = List.copyOf(keys);
            if (keys.size() < 2) throw new IllegalArgumentException(keys.size() + " keys");
            for (int i = 1; i < keys.size(); i++)
                if (!(keys.get(i).at() > keys.get(i - 1).at())) throw new IllegalArgumentException("key " + i + " is not later than the one before");
        }

        /**
         * The camera at a share of the time, 0 to 1. Between two keys the time runs evenly, or softly at the ends that are eased (Hermite with
         * slope 0
         * there and 1 elsewhere); the place is on a Catmull-Rom spline, the turn on the great arc.
         */
        public Camera at(double share) {
            int last = keys.size() - 1;
            if (share <= keys.getFirst().at()) return keys.getFirst().camera();
            if (share >= keys.get(last).at()) return keys.get(last).camera();
            int before = 0;
            while (keys.get(before + 1).at() <= share) before++;
            Key from = keys.get(before);
            Key to = keys.get(before + 1);
            double t = (share - from.at()) / (to.at() - from.at());
            double leaves = from.eased() ? 0 : 1;
            double arrives = to.eased() ? 0 : 1;
            double way = (t * t * t - 2 * t * t + t) * leaves + (3 - 2 * t) * t * t + (t * t * t - t * t) * arrives;
            // a camera that rests at a key comes from nowhere else and goes nowhere else
            Camera a = from.eased() ? from.camera() : keys.get(Math.max(0, before - 1)).camera();
            Camera d = to.eased() ? to.camera() : keys.get(Math.min(last, before + 2)).camera();
            return Interpolation.between(a, from.camera(), to.camera(), d, way);
        }

        /**
         * A camera at a time.
         *
         * @param at from 0 for the first frame to 1 for the last
         * @param eased whether the camera comes to rest here and sets off softly
         */
        public record Key(double at, Camera camera, boolean eased) {
            public Key {
                if (!(at >= 0 && at <= 1)) throw new IllegalArgumentException("at " + at);
            }
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
