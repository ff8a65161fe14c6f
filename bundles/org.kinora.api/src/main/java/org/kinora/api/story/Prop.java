package org.kinora.api.story;

/**
 * A thing that matters.
 *
 * @param id stable, e.g. {@code letter}
 * @param name as in the script
 * @param kind what it is drawn as, e.g. {@code letter}, {@code phone}, {@code gun}, {@code cup}; {@code thing} when nothing better fits
 * @param description goes into prompts word for word
 */
public record Prop(String id, String name, String kind, String description) {}
