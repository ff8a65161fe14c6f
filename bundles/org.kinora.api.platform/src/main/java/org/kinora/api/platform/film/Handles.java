package org.kinora.api.platform.film;

/**
 * Frames of a clip outside its shot: {@code head} before the shot's first frame and {@code tail} after its last one. A clip without them is held
 * still there.
 */
public record Handles(long head, long tail) {}
