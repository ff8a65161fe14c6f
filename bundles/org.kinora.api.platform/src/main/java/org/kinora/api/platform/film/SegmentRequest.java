package org.kinora.api.platform.film;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Effect;
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
 * @param layers pictures over the picture and below the words, the lowest first
 */
public record SegmentRequest(int version, FilmFormat format, long frames, Piece picture, Optional<Crossing> crossing, List<Overlay> overlays,
        Quality quality, String encoder, List<Layer> layers) {
    public SegmentRequest {
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    /** One picture track. */
    public SegmentRequest(int version, FilmFormat format, long frames, Piece picture, Optional<Crossing> crossing, List<Overlay> overlays,
            Quality quality, String encoder) {
        this(version, format, frames, picture, crossing, overlays, quality, encoder, List.of());
    }

    /**
     * A medium from its frame {@code first} on; for a roll also how many frames it lasts in all ({@code whole}, else 0).
     *
     * @param speed frames of the medium for each frame of the film: frame i of the segment shows frame {@code first + floor((done + i) * speed)}
     * @param done frames of the film that the medium had run before the segment begins; 0 where the speed is 1 and no effect changes
     * @param effects their key frames count from {@code done} before the segment's first frame
     */
    public record Piece(Medium medium, long first, long whole, Rational speed, long done, List<Effect> effects) {
        public Piece {
            if (speed == null) speed = Rational.ONE;
            effects = effects == null ? List.of() : List.copyOf(effects);
        }

        /** A medium without effects. */
        public Piece(Medium medium, long first, long whole, Rational speed, long done) {
            this(medium, first, whole, speed, done, List.of());
        }

        /** A medium that plays as it was taken. */
        public Piece(Medium medium, long first, long whole) {
            this(medium, first, whole, Rational.ONE, 0);
        }
    }

    /**
     * A transition of {@code length} frames to another picture; the segment's frame i is its frame {@code done + i}.
     *
     * @param version that of a plug-in's transition; empty for the film engine's own, and for one that nobody can draw
     */
    public record Crossing(String kind, Piece to, long done, long length, String version) {
        public Crossing {
            if (version == null) version = "";
        }

        /** One of the film engine's own. */
        public Crossing(String kind, Piece to, long done, long length) {
            this(kind, to, done, length, "");
        }
    }

    /**
     * Words over the picture from frame {@code from} up to {@code to} of the segment; both may lie outside it when the words fade.
     *
     * @param fade frames of the fades at both ends
     * @param effects moves of the words; their key frames count from {@code from}
     */
    public record Overlay(Medium.Text text, long from, long to, long fade, List<Effect> effects) {
        public Overlay {
            effects = effects == null ? List.of() : List.copyOf(effects);
        }

        /** Words that stay where they are. */
        public Overlay(Medium.Text text, long from, long to, long fade) {
            this(text, from, to, fade, List.of());
        }
    }

    /**
     * A picture over the picture from frame {@code from} up to {@code to} of the segment; both may lie outside it when it fades. Its piece begins at
     * {@code from}, or at the segment's first frame when that is later.
     *
     * @param fadeIn frames of the fade at its start
     * @param fadeOut frames of the fade at its end
     */
    public record Layer(Piece piece, long from, long to, long fadeIn, long fadeOut) {}
}
