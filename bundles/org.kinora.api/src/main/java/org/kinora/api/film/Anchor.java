package org.kinora.api.film;

/**
 * A place in the film that stays where it is meant when other things move: so many units after the start of a clip, or after its end.
 *
 * @param clip id of the clip; empty for the start of the film
 * @param offset in the unit of that clip's track, frames for the start of the film; it may lie before the clip or after its end
 * @param end whether it is counted from the end of the clip, so that it stays there when the clip gets longer or shorter
 */
public record Anchor(String clip, long offset, boolean end) {
    /** Counted from the start of the clip. */
    public Anchor(String clip, long offset) {
        this(clip, offset, false);
    }

    /** The first frame of a clip. */
    public static Anchor at(String clip) {
        return new Anchor(clip, 0);
    }
}
