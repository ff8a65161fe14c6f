package org.kinora.composer.internal.score;

import java.util.List;

/**
 * What a mood means in music.
 *
 * @param mode scale when the key leaves it open
 * @param progressions four chords each, by degree (0 = tonic); the first is heard first
 * @param cadence the last but one chord
 * @param lead who plays the melody
 * @param centre MIDI pitch around which the melody lies
 * @param figure how the harmony moves
 * @param player who plays that figure
 * @param pad whether strings hold chords beneath
 * @param drone whether the tonic lies below all
 * @param drums 0 none, 1 pulse, 2 light, 3 full
 * @param colour extra chord step
 * @param force dynamics, 0 to 1, before intensity
 * @param room seconds of reverb
 */
public record Mood(Mode mode, List<List<Integer>> progressions, int cadence, Instrument lead, int centre, Figure figure, Instrument player, boolean pad,
        boolean drone, int drums, int colour, double force, double room) {}
