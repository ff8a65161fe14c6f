package org.kinora.api.film;

/**
 * A named place in the film.
 *
 * @param id id of the scene, or any stable name
 * @param frame where
 * @param note for people; empty for none
 */
public record Marker(Kind kind, String id, long frame, String title, String note) {
    /** What a marker is for. */
    public enum Kind { CHAPTER, NOTE }
}
