package org.kinora.api.stage;

/**
 * A hand edit that the staging cannot take; it is kept, and never applied to something else.
 *
 * @param reason {@code gone} (what it changes is no longer there), {@code changed} (the plan changed what it was decided for), {@code invalid} (the
 *     target or the value makes no sense)
 * @param now what the target stands for now; empty when it is gone
 * @param text in words, with what to do
 */
public record StageConflict(StageEdit edit, String reason, String now, String text) {}
