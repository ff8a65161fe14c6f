package org.kinora.api.screenplay;

import java.util.List;

/**
 * One entry of a title page, such as {@code Author:} with its values.
 *
 * @param key as written, without the colon
 * @param values one or more lines, emphasis marks kept
 * @param line 1-based line of the key
 */
public record TitleEntry(String key, List<String> values, int line) {}
