package org.kinora.api.platform.film;

import java.util.List;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;

/**
 * What a person may choose about the finished film.
 *
 * @param openingLength seconds of the opening card (or of the title over the first shot)
 * @param credits extra groups for the end credits, after those that the story itself gives
 * @param captions whether the film has captions at all
 */
public record FilmSettings(Mastering mastering, Opening opening, Rational openingLength, Closing closing, List<Medium.Block> credits,
        boolean captions) {
    /** A title card of 3.5 s, rolling credits, captions burned in and beside the film. */
    public static final FilmSettings STANDARD =
            new FilmSettings(Mastering.STANDARD, Opening.CARD, Rational.of(7, 2), Closing.ROLL, List.of(), true);
    /** Nothing is added to the story's own length: for advertisements and music videos. */
    public static final FilmSettings BARE = new FilmSettings(Mastering.STANDARD, Opening.NONE, Rational.ZERO, Closing.NONE, List.of(), true);

    /** How the film's title appears. */
    public enum Opening { NONE, CARD, OVER_PICTURE }

    /** How the credits appear. */
    public enum Closing { NONE, CARDS, ROLL }

    /** The same with another mastering. */
    public FilmSettings with(Mastering mastering) {
        return new FilmSettings(mastering, opening, openingLength, closing, credits, captions);
    }
}
