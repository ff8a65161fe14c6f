package org.kinora.composer.internal.score;

/** The groups that are delivered by themselves. */
public enum Stem {
    MELODY, HARMONY, BASS, RHYTHM
}
