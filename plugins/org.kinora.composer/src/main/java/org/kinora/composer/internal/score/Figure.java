package org.kinora.composer.internal.score;

/** How the harmony is played. */
public enum Figure {
    /** Long chords. */
    HELD,
    /** Broken chords in quavers, up and down. */
    BROKEN,
    /** Broken chords in slow crotchets. */
    SPARSE,
    /** Repeated quavers on one or two notes. */
    OSTINATO,
    /** Driving quavers over the chord. */
    DRIVING,
    /** Bass on the beat, chord after it. */
    DANCING
}
