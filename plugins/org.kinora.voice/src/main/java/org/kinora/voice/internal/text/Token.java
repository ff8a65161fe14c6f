package org.kinora.voice.internal.text;

/**
 * One pronounceable piece of a word.
 *
 * @param text lower-case letters a-z and apostrophes
 * @param sounds its phonemes as MaryTTS writes them ({@code "' b i"}), or empty to look it up
 * @param broken whether the speaker gets no further than its beginning, as who stutters
 */
public record Token(String text, String sounds, boolean broken) {
    public Token(String text, String sounds) {
        this(text, sounds, false);
    }

    /** A piece that is looked up. */
    public static Token of(String text) {
        return new Token(text, "");
    }

    /** The beginning of a piece that is looked up. */
    static Token beginningOf(String text) {
        return new Token(text, "", true);
    }
}
