package org.kinora.canvas;

import org.kinora.gl.Face;

/**
 * Colours ({@code 0xAARRGGBB}) and type of a drawn canvas.
 *
 * @param ground behind everything
 * @param dots of the grid
 * @param card a card's surface
 * @param note a note's surface
 * @param line of borders and links
 * @param text words to read
 * @param faint words that explain
 * @param accent what is selected
 * @param good the take in use
 * @param face of all words
 */
public record SheetLook(int ground, int dots, int card, int note, int line, int text, int faint, int accent, int good, Face face) {}
