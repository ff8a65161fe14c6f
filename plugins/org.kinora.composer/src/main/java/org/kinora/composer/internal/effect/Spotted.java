package org.kinora.composer.internal.effect;

import java.util.Optional;

/**
 * What was understood of a few words.
 *
 * @param kind name of the kind of sound
 * @param sure 4 thing and doing, 2 one of them, 1 a guess from a related word
 * @param room where it is heard, when the words say it
 */
record Spotted(String kind, int sure, Manner manner, Optional<Room> room) {}
