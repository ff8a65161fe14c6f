package org.kinora.api.generate;

import java.util.Map;
import org.kinora.api.time.Rational;

/**
 * A sound to make.
 *
 * @param kind e.g. {@code room-tone}, {@code rain}, {@code wind}, {@code sea}, {@code forest}, {@code traffic}, {@code crowd}, {@code engine},
 * {@code ship-hum}
 * @param place what is heard of the place, in words
 * @param length seconds, kept to the sample at 48 kHz
 * @param loop whether the end must join the beginning seamlessly
 */
public record SoundRequest(String kind, String place, Rational length, boolean loop, long seed, Map<String, String> parameters) {}
