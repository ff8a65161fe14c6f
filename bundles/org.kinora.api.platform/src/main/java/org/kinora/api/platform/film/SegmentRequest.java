package org.kinora.api.platform.film;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Medium;
import org.kinora.api.media.Quality;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/**
 * One stretch of the film's picture, by itself: nothing in it tells where in the film it lies.
 *
 * @param version result version of the compositor
 * @param frames length
 * @param picture what is seen
 * @param crossing what it turns into; empty for the body of a shot
 * @param overlays words over the picture, the lowest first
 * @param encoder fingerprint of the encoder and its settings
 */
public record SegmentRequest(int version, FilmFormat format, long frames, Piece picture, Optional<Crossing> crossing, List<Overlay> overlays,
        Quality quality, String encoder) {
    /**
     * A medium from its frame {@code first} on; for a roll also how many frames it lasts in all ({@code whole}, else 0).
     *
     * @param speed frames of the medium for each frame of the film: frame i of the segment shows frame {@code first + floor((done + i) * speed)}
     * @param done frames of the film that the medium had run before the segment begins; 0 where the speed is 1
     */
    public record Piece(Medium medium, long first, long whole, Rational speed, long done) {
        public Piece {
            if (speed == null) speed = Rational.ONE;
        }

        /** A medium that plays as it was taken. */
        public Piece(Medium medium, long first, long whole) {
            this(medium, first, whole, Rational.ONE, 0);
        }
    }

    /** A transition of {@code length} frames to another picture; the segment's frame i is its frame {@code done + i}. */
    public record Crossing(String kind, Piece to, long done, long length) {}

    /**
     * Words over the picture from frame {@code from} up to {@code to} of the segment; both may lie outside it when the words fade.
     *
     * @param fade frames of the fades at both ends
     */
    public record Overlay(Medium.Text text, long from, long to, long fade) {}
}
