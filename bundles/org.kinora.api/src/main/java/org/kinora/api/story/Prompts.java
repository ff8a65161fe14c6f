package org.kinora.api.story;

/** What to tell models about a shot, in words. */
public record Prompts(String image, String negative, String motion, String music) {}
