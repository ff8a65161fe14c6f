package org.kinora.api.story;

/**
 * A place of the story; looks the same in every scene.
 *
 * @param id stable, e.g. {@code lighthouse.lamp-room}
 * @param name as in the headings
 * @param kind what set it is, e.g. {@code kitchen}, {@code street}, {@code forest}, {@code sea}, {@code room} when nothing better fits
 * @param interior whether it lies inside
 * @param description one or two sentences; goes into prompts word for word
 */
public record Place(String id, String name, String kind, boolean interior, String description) {}
