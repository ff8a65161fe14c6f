package org.kinora.voice.internal.text;

import java.util.List;

/**
 * One written word and how it is read.
 *
 * @param shown as written, without the punctuation around it
 * @param tokens what is spoken, at least one
 * @param stressed whether the writer emphasised it
 */
public record Word(String shown, List<Token> tokens, boolean stressed, Break after) {
    public Word before(Break next) {
        return new Word(shown, tokens, stressed, next);
    }
}
