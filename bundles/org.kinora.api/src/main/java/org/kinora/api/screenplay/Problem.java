package org.kinora.api.screenplay;

/**
 * Something a writer should look at.
 *
 * @param line 1-based
 * @param key stable message key, e.g. {@code speaker.unknown}
 * @param text in words, with what to do
 */
public record Problem(Severity severity, int line, String key, String text) {
    /** How bad it is: only errors keep a film from being made. */
    public enum Severity { ERROR, WARNING, HINT }
}
