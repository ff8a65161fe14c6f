package org.kinora.screenplay.internal.fdx;

import java.util.List;

/**
 * One paragraph of an FDX file.
 *
 * @param line 1-based line of its start tag
 * @param type such as {@code Scene Heading}; empty when not given
 * @param number scene number, or empty
 * @param centred aligned to the centre
 * @param newPage begins a page
 * @param text with emphasis marks for its styles
 * @param plain without styles
 * @param notes texts of the script notes inside
 * @param omitted text of an omitted scene inside, or empty
 * @param dual number of the dual dialogue group that it stands in, counted from 1; 0 outside
 * @param length characters of its text as Final Draft counts them
 */
record Paragraph(int line, String type, String number, boolean centred, boolean newPage, String text, String plain, List<String> notes,
        String omitted, int dual, int length) {}
