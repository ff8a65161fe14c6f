package org.kinora.voice.internal.text;

/**
 * One pronounceable piece of a word.
 *
 * @param text lower-case letters a-z and apostrophes
 * @param sounds its phonemes as MaryTTS writes them ({@code "' b i"}), or empty to look it up
 */
public record Token(String text, String sounds) {
    /** A piece that is looked up. */
    public static Token of(String text) {
        return new Token(text, "");
    }
}
