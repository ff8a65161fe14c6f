package org.kinora.artist.internal.lint;

/**
 * A fault of a panel.
 *
 * @param who id of the character that it concerns, empty for the whole panel
 * @param measured what was found: permille of the frame's height, millimetres, or levels of grey, as the fault has it
 */
public record Finding(Fault fault, String who, long measured) {}
