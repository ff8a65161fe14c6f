package org.kinora.api.stage;

/**
 * Where somebody can do something in a set.
 *
 * @param id stable within its place, e.g. {@code chair.2.sit}
 * @param at where and facing where; y is the height of the seat or of the bed, else of the ground
 * @param use what can be done there
 * @param part id of the part that it belongs to; empty for the ground
 */
public record Mark(String id, Spot at, Use use, String part) {
    /** What a mark is for. */
    public enum Use {
        /** Standing before something: working at it, looking at it, looking out of it. */
        STAND,
        SIT,
        LIE,
        /** Steering, at a wheel. */
        DRIVE,
        /** Leaning on something. */
        LEAN,
        /** Coming in and going out: just inside a door, or where an open set ends. */
        ENTER
    }
}
