package org.kinora.documents.internal.script;

/**
 * One typed line.
 *
 * @param column where it begins, in tenths of an inch from the paper's left edge
 * @param second what stands in the same line further right, for two who speak at once; null for nothing
 * @param number scene number for both margins; empty for none
 */
record Typed(Styled text, int column, Typed second, String number) {
    static final Typed EMPTY = new Typed(Styled.of(""), 15, null, "");

    Typed(Styled text, int column) {
        this(text, column, null, "");
    }
}
