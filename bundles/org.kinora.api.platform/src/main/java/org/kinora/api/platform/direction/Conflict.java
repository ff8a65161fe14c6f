package org.kinora.api.platform.direction;

/**
 * A hand edit that the new plan cannot take.
 *
 * @param edit what the person wanted, with the value seen then
 * @param reason {@code shot-gone} (the script part was cut), {@code changed} (the plan changed the same thing), {@code invalid} (the value makes no
 *     sense here)
 * @param now the value that the plan holds now; empty when the shot is gone
 * @param text in words, with what to do
 */
public record Conflict(ShotEdit edit, String reason, String now, String text) {}
