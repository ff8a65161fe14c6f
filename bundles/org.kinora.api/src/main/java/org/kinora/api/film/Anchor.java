package org.kinora.api.film;

/**
 * A place in the film that stays where it is meant when other things move: so many units after the start of a clip.
 *
 * @param clip id of the clip; empty for the start of the film
 * @param offset in the unit of that clip's track, frames for the start of the film; it may lie before the clip or after its end
 */
public record Anchor(String clip, long offset) {
    /** The first frame of a clip. */
    public static Anchor at(String clip) {
        return new Anchor(clip, 0);
    }
}
