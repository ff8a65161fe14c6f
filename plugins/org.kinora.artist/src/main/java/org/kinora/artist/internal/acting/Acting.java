package org.kinora.artist.internal.acting;

import java.util.Optional;
import org.kinora.artist.internal.model.Vec;

/**
 * What a body does at one moment beyond the placement that the staging gave it.
 *
 * @param gait how it moves on
 * @param stride where it is in its step, in cycles of two steps: 0 the left heel touches the ground, 0.5 the right one
 * @param deed how far the action of its pose has come: 0 not begun, 1 done; a still picture shows it at its most telling
 * @param settle how far a change of posture has come, 0 standing to 1 as the placement has it (sitting down, kneeling)
 * @param beat strength of a gesture of the hands while speaking, -1 to 1; 0 at rest
 * @param breath -1 breathed out to 1 breathed in
 * @param lids 0 as open as the emotion has them, 1 closed
 * @param mouth the shape in speech
 * @param voice how wide the mouth opens, 0 to 1
 * @param look where the eyes go; empty for straight ahead. The head follows them as far as a neck turns
 * @param meets where a hand that gives or takes meets the other's; empty when nothing is handed over
 */
public record Acting(Gait gait, double stride, double deed, double settle, double beat, double breath, double lids, Mouth mouth, double voice,
        Optional<Vec> look, Optional<Vec> meets) {
    /** How somebody gets on. */
    public enum Gait { STILL, WALK, RUN, CRAWL, SWIM }

    /** The same with nobody's hand to meet. */
    public Acting(Gait gait, double stride, double deed, double settle, double beat, double breath, double lids, Mouth mouth, double voice,
            Optional<Vec> look) {
        this(gait, stride, deed, settle, beat, breath, lids, mouth, voice, look, Optional.empty());
    }

    /** The same with a hand to meet. */
    public Acting meeting(Vec place) {
        return new Acting(gait, stride, deed, settle, beat, breath, lids, mouth, voice, look, Optional.of(place));
    }

    /** Somebody at the telling moment, silent, looking somewhere. */
    public static Acting still(Optional<Vec> look) {
        return new Acting(Gait.STILL, 0, 1, 1, 0, 0, 0, Mouth.REST, 0, look);
    }
}
