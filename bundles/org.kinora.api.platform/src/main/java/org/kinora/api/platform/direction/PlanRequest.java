package org.kinora.api.platform.direction;

import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptIndex;

/**
 * What to plan.
 *
 * @param index ids of the screenplay's scenes and parts, from {@code ScriptIdentity}
 * @param edits hand edits in the order they were made
 * @param song the music that decides the shots of a music video; its length is the film's
 */
public record PlanRequest(Screenplay screenplay, ScriptIndex index, DirectionSettings settings, List<ShotEdit> edits, Optional<Song> song) {
    public PlanRequest {
        edits = List.copyOf(edits);
    }

    /** A plan with default settings, no hand edits and no song. */
    public static PlanRequest of(Screenplay screenplay, ScriptIndex index) {
        return new PlanRequest(screenplay, index, DirectionSettings.DEFAULT, List.of(), Optional.empty());
    }
}
