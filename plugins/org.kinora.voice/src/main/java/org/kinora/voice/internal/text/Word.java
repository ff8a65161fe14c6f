package org.kinora.voice.internal.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One written word and how it is read.
 *
 * @param shown as written, without the punctuation around it
 * @param tokens what is spoken, at least one
 * @param stressed whether the writer emphasised it
 */
public record Word(String shown, List<Token> tokens, boolean stressed, Break after) {
    private static final Pattern RUN = Pattern.compile("(\\p{L})\\1{2,}", Pattern.CASE_INSENSITIVE);

    /** How many letters more than two of a kind stand together: {@code Nooooo} has three. */
    public int drawn() {
        Matcher run = RUN.matcher(shown);
        return run.find() ? run.end() - run.start() - 2 : 0;
    }

    public Word before(Break next) {
        return new Word(shown, tokens, stressed, next);
    }
}
