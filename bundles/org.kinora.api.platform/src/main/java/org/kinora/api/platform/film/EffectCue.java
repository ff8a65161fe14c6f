package org.kinora.api.platform.film;

import org.kinora.api.generate.Sounding;

/**
 * A sound effect of the film: heard in one shot, asked for as {@link Sounding#words}.
 *
 * @param id stable: the shot's id, the kind of sound and a number where one kind is heard again
 * @param shot id of the shot in which it happens
 * @param place where it is heard, as in {@code SoundRequest.place}
 * @param gain hundredths of a decibel: softer from far away
 * @param side permille from the middle (0) to the left (-1000) or right (1000)
 * @param reason why it is heard, for people
 */
public record EffectCue(String id, String shot, Sounding sound, String place, int gain, int side, String reason) {}
