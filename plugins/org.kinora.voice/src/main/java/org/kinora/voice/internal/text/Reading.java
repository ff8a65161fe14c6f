package org.kinora.voice.internal.text;

import java.util.List;

/**
 * A text as it will be spoken.
 *
 * @param sentences none when there is nothing to speak
 * @param unspeakable words that are written in another script
 */
public record Reading(List<List<Word>> sentences, List<String> unspeakable) {}
