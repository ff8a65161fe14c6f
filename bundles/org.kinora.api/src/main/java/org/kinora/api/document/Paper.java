package org.kinora.api.document;

/**
 * A size of paper.
 *
 * @param width points of 1/72 inch, upright
 * @param height points, upright
 */
public record Paper(int width, int height) {
    public static final Paper LETTER = new Paper(612, 792);
    public static final Paper A4 = new Paper(595, 842);
}
