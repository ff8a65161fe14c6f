package org.kinora.api.film;

/**
 * One piece of a medium on a track. Units are the track's ({@link Role#sounding()}): frames at the film's rate, or samples.
 *
 * @param id stable: the id of the shot, line, cue or scene that it came from, or a fixed name such as {@code opening}
 * @param linked id of the shot that it moves with; empty for none
 * @param position where it begins in the film
 * @param length how long it lasts
 * @param in first frame or sample of the medium; footage that has no such frame holds its first or last one, so {@code in} may be negative
 * @param blend how a picture clip follows the one before
 * @param level loudness and fades of a sound clip; of a text only the fades count
 */
public record Clip(String id, String linked, Medium medium, long position, long length, long in, Blend blend, Level level) {
    /** The first position after the clip. */
    public long end() {
        return position + length;
    }
}
