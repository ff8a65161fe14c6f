package de.dfki.lt.tools.tokenizer.annotate;

import java.text.CharacterIterator;

/** A text whose characters carry values under keys; a run is a stretch that was annotated at once. Not thread-safe. */
public interface AnnotatedString extends CharacterIterator {
    /** The value of the current character, or null. */
    Object getAnnotation(String key);

    /** Gives all characters from {@code begin} (inclusive) to {@code end} (exclusive) one value. */
    void annotate(String key, Object value, int begin, int end);

    /** Where the run of the current character begins. */
    int getRunStart(String key);

    /** Where the run of the current character ends (exclusive). */
    int getRunLimit(String key);

    /** The next position behind the current one at which a run with a value begins; the end of the text when there is none. */
    int findNextAnnotation(String key);

    /** The text between two positions. */
    String substring(int begin, int end);
}
