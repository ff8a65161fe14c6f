package de.dfki.lt.tools.tokenizer;

import de.dfki.lt.tools.tokenizer.annotate.AnnotatedString;
import de.dfki.lt.tools.tokenizer.annotate.FastAnnotatedString;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits English text into tokens and sentences: abbreviations, words with inner apostrophes, hyphens or points, dots, single marks.
 *
 * <p>Annotation {@code class} marks a token, {@code border} is {@code p} on the first token of the text and {@code tu} on the first of each later
 * sentence. Thread-safe.
 */
public final class JTok {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}\\.(?:\\p{L}\\.)+|(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc)\\."
            + "|[\\p{L}\\p{N}]+(?:['\u2019\\-.,:/][\\p{L}\\p{N}]+)*|\\.{3}|[^\\s]");

    /** The settings name rule files of the original library; the rules here are fixed, so they are not read. */
    public JTok(Properties settings) { }

    /** The text with its tokens annotated; the language is not looked at. */
    public AnnotatedString tokenize(String text, String language) {
        FastAnnotatedString tokens = new FastAnnotatedString(text);
        Matcher token = TOKEN.matcher(text);
        String border = "p";
        while (token.find()) {
            tokens.annotate("class", "TOKEN", token.start(), token.end());
            if (border != null) tokens.annotate("border", border, token.start(), token.end());
            border = endsSentence(token.group()) ? "tu" : null;
        }
        tokens.setIndex(0);
        return tokens;
    }

    private static boolean endsSentence(String token) {
        return switch (token) {
            case ".", "!", "?", "...", "\u2026" -> true;
            default -> false;
        };
    }
}
