package org.kinora.composer.internal.score;

import java.util.List;

/**
 * A piece of music as notes.
 *
 * @param notes in order of writing, not of time
 * @param room seconds of reverb
 */
public record Score(Grid grid, Key key, List<Note> notes, double room) {}
