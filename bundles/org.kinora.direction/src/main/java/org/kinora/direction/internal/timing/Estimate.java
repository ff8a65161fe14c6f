package org.kinora.direction.internal.timing;

import org.kinora.api.time.Rational;
import org.kinora.direction.internal.words.SpeechRate;
import org.kinora.direction.internal.words.Tokens;

/**
 * How long actions last on screen: about a page a minute at pace 1000. Milliseconds.
 *
 * @param pace permille, above 1000 is slower
 * @param reach permille of the usual longest stretch of one picture; below 1000 where shots must be shorter than 12 s
 */
public record Estimate(String language, int pace, int reach) {
    private static final int SENTENCE = 450;
    private static final int WORD = 225;
    private static final int IDEOGRAPH = 110;

    /** Milliseconds of one or more sentences of action. */
    public long action(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        long words = ideographs * 3 > text.length() ? ideographs * IDEOGRAPH : Tokens.of(text).size() * (long) WORD;
        return (words + SENTENCE * (long) Math.max(1, Tokens.sentences(text).size())) * pace / 1000;
    }

    /** Milliseconds that a card must stand to be read. */
    public long card(String text) {
        return (1_200 + 320L * Math.max(1, Tokens.of(text).size())) * pace / 1000;
    }

    /** Milliseconds that a stretch may last, where it may last so long in a film with shots of up to 12 s. */
    public long limit(long millis) {
        return millis * reach / 1000;
    }

    /** Milliseconds of a pause. */
    public long pause(long millis) {
        return millis * pace / 1000;
    }

    /** Seconds that a line takes to speak. */
    public Rational line(String text, int speed) {
        return SpeechRate.seconds(text, language, speed);
    }
}
