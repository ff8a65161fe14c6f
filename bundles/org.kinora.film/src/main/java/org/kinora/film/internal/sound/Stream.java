package org.kinora.film.internal.sound;

/** Stereo sound that comes block by block. */
@FunctionalInterface
public interface Stream {
    /** Fills the block with what comes next; false, and a length of 0, at the end. */
    boolean next(Block block);
}
