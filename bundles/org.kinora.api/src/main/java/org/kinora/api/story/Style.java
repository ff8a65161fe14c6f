package org.kinora.api.story;

import java.util.List;

/**
 * The look of the whole film.
 *
 * @param id e.g. {@code ink-wash}
 * @param description goes into prompts word for word
 * @param palette RRGGBB colours
 */
public record Style(String id, String description, List<String> palette) {}
