package org.kinora.screenplay.internal.fdx;

import java.util.List;

/**
 * What an FDX file says about the script.
 *
 * @param ranged notes of newer versions, which stand apart and name the characters they are about
 */
record Document(List<Paragraph> content, List<Paragraph> titlePage, List<Ranged> ranged) {
    /** A note about the text from a position on, counted over all paragraphs with one for each paragraph's end. */
    record Ranged(int line, int start, String text) {}
}
