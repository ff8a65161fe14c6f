package org.kinora.api.film;

import java.util.List;

/**
 * One caption: shown from frame {@code from} up to, not including, frame {@code to}.
 *
 * @param lines one or two
 */
public record Caption(long from, long to, List<String> lines) {}
