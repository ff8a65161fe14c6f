package org.kinora.api.film;

import java.util.List;

/**
 * Clips of one role in order of their positions.
 *
 * @param muted whether the track is left out of the finished film
 */
public record Track(Role role, List<Clip> clips, boolean muted) {}
