package org.kinora.stage.internal;

import org.kinora.api.story.Light;
import org.kinora.api.story.Shot;

/** What hand edits were decided for, in words that change when the plan does. */
final class Basis {
    private Basis() {}

    /** Kind, size, angle and azimuth of a shot. */
    static String of(Shot shot) {
        var framing = shot.framing();
        return framing.kind() + " " + framing.size() + " " + framing.angle() + " " + framing.azimuth();
    }

    /** The planned pose of somebody in a shot; whoever the plan does not show is unseen. */
    static String of(Shot shot, String character) {
        return shot.figures().stream().filter(figure -> figure.character().equals(character)).map(figure -> figure.pose()).findFirst()
                .orElse("unseen");
    }

    static String of(Light light) {
        return light.time() + " " + light.weather();
    }
}
