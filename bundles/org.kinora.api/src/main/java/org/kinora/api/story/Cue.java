package org.kinora.api.story;

import org.kinora.api.time.Rational;

/**
 * One music cue.
 *
 * @param id stable
 * @param from id of the shot at whose start it begins
 * @param to id of the shot at whose end it ends
 * @param mood as in {@code MusicRequest.mood}
 * @param tempo beats per minute
 * @param length seconds to compose: from the plan alone, a multiple of 4, so that measured speech never changes the request; the mix fades it to fit
 * @param reason why there is music here, for people
 */
public record Cue(String id, String from, String to, String mood, int tempo, String key, Rational length, int intensity, String theme,
        boolean underSpeech, String reason) {}
