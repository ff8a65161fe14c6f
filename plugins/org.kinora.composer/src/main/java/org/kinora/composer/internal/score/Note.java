package org.kinora.composer.internal.score;

/**
 * One note to play.
 *
 * @param start sample
 * @param length samples until it is let go
 * @param pitch MIDI number; of drums, their tuning
 * @param velocity 0 to 1
 * @param pan -1 (left) to 1
 */
public record Note(Stem stem, Instrument instrument, long start, long length, int pitch, double velocity, double pan) {}
