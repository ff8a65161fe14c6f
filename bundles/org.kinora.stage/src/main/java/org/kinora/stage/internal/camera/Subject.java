package org.kinora.stage.internal.camera;

import org.kinora.api.stage.Placement;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Point;

/**
 * Somebody as a camera frames them.
 *
 * @param crown the highest point of the head
 * @param eyes between the eyes
 * @param feet where the body meets the ground, or what it sits on meets it
 * @param head height of the head, the unit of shot sizes
 * @param half half of the width that a frame leaves for the body
 * @param standing height when standing
 * @param placement where they are
 */
record Subject(String id, Point crown, Point eyes, Point feet, double head, double half, double standing, boolean human, Placement placement) {
    /**
     * @param ground millimetres of the ground that people stand on above the set's floor
     * @param whole whether the frame takes in whole bodies: then whoever lies or swims is low in it
     */
    static Subject of(Placement placement, Body body, int ground, boolean whole) {
        Flat at = Flat.of(placement.at());
        // Whoever lies points the feet where the body faces.
        Flat head = body.lies() ? at.plus(Flat.toward(placement.at().heading() + 180).times(0.42 * body.length())) : at;
        double half = body.lies() ? 420 : body.human() ? 240 : body.girth() * 0.55;
        boolean low = body.lies() || body.posture().equals("swim");
        double crown = low && whole ? placement.at().y() + body.standing() * 0.5 : placement.crown();
        return new Subject(placement.character(), Point.of(head, crown), Point.of(head, placement.eyes()),
                Point.of(at, Math.min(ground, placement.at().y())),
                body.head(), half, body.standing(), body.human(), placement);
    }

    Flat at() {
        return crown.flat();
    }
}
