package org.kinora.api.story;

/**
 * Light and weather of a scene.
 *
 * @param time {@code day}, {@code night}, {@code dawn}, {@code dusk}, {@code morning}, {@code evening}
 * @param weather {@code clear}, {@code rain}, {@code snow}, {@code fog}, {@code storm}, {@code wind}
 * @param mood e.g. {@code neutral}, {@code tense}, {@code warm}, {@code cold}
 */
public record Light(String time, String weather, String mood) {}
