package org.kinora.composer.internal.score;

/** The ensemble. */
public enum Instrument {
    PIANO, STRINGS, SPICCATO, PLUCK, BASS, DRONE, BELL, HORN, BOOM, TOM, SHAKER, TICK, SWELL
}
