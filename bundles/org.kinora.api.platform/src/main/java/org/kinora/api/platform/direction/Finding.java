package org.kinora.api.platform.direction;

/**
 * Something in a plan that a person should look at.
 *
 * @param rule stable key, e.g. {@code cut.line-crossed}, {@code shot.long}, {@code dialogue.cuts}
 * @param scene id of the scene; empty for the whole film
 * @param shot id of the shot; empty for the whole scene
 * @param text in words
 */
public record Finding(Severity severity, String rule, String scene, String shot, String text) {
    /** How bad it is: a plan of the director has no errors of its own making. */
    public enum Severity { ERROR, WARNING, HINT }
}
