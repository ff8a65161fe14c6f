package org.kinora.api.story;

import java.util.Optional;
import org.kinora.api.time.Rational;

/**
 * One spoken line.
 *
 * @param id stable through rewrites: the script part's id, with a suffix when a speech was split, e.g. {@code s7.l3}
 * @param character id in the bible
 * @param speaker name for captions
 * @param text plain words
 * @param language BCP 47
 * @param shot id of the shot at whose picture start the offset counts
 * @param offset seconds from the start of that shot, negative when the sound leads (J cut)
 * @param duration seconds: estimated by reading speed, measured once spoken
 * @param dual id of the line spoken at the same time
 * @param pause seconds of silence between the line before it in the scene and this one
 */
public record Line(String id, String character, String speaker, String text, String language, Delivery delivery, String shot, Rational offset,
        Rational duration, Optional<String> dual, Rational pause) {
    public Line {
        if (pause == null) pause = Rational.ZERO;
    }

    /** A line that follows the one before without a pause. */
    public Line(String id, String character, String speaker, String text, String language, Delivery delivery, String shot, Rational offset,
            Rational duration, Optional<String> dual) {
        this(id, character, speaker, text, language, delivery, shot, offset, duration, dual, Rational.ZERO);
    }

    /** The same line at another time. */
    public Line at(String otherShot, Rational start, Rational length) {
        return new Line(id, character, speaker, text, language, delivery, otherShot, start, length, dual, pause);
    }
}
