package org.kinora.composer.internal.score;

/**
 * What a mood means in music, whoever plays it.
 *
 * @param mode scale when the key leaves it open
 * @param harmony chords of its phrases
 * @param energy 0 (still), 1 (moving) or 2 (driving)
 * @param tempo beats per minute when none is asked for
 * @param colour extra chord step of chords that are no cadence
 * @param force dynamics, 0 to 1, before intensity
 */
public record Mood(String name, Mode mode, Harmony harmony, int energy, int tempo, int colour, double force) {}
