package org.kinora.api.generate;

import java.util.List;
import java.util.Map;
import org.kinora.api.time.Rational;

/**
 * Music to write and play.
 *
 * @param mood e.g. {@code tense}, {@code tender}, {@code joyful}, {@code sad}, {@code eerie}, {@code calm}, {@code heroic}
 * @param genre e.g. {@code score}, {@code pop}; empty for the model's own
 * @param tempo beats per minute
 * @param key tonic and mode, e.g. {@code D minor}
 * @param length seconds, kept to the sample at 48 kHz
 * @param intensity 0 to 1000
 * @param theme cues with the same theme share their melody; empty for none
 * @param hits seconds at which something happens that music should mark
 * @param loop whether the end must join the beginning seamlessly
 * @param underSpeech keep out of 1-4 kHz
 */
public record MusicRequest(String mood, String genre, int tempo, String key, Rational length, int intensity, String theme, List<Rational> hits,
        boolean loop, boolean underSpeech, long seed, Map<String, String> parameters) {}
