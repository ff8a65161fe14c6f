package org.kinora.api.story;

import org.kinora.api.time.Rational;

/**
 * What the length of a shot is made of besides the words spoken in it; {@code Director.time} lays shots out by it.
 *
 * @param head seconds of picture before its first word; the length of a shot in which no line begins and none runs on
 * @param tail seconds of picture after its last word
 * @param split permille of a line that began in a shot before, at which this shot takes over the picture; 0 when it begins with words of its own
 * @param fixed whether the length is kept whatever is spoken, as in a film cut to a song
 */
public record Pacing(Rational head, Rational tail, int split, boolean fixed) {
    public static final Pacing NONE = new Pacing(Rational.ZERO, Rational.ZERO, 0, false);

    public Pacing {
        if (head == null) head = Rational.ZERO;
        if (tail == null) tail = Rational.ZERO;
    }
}
