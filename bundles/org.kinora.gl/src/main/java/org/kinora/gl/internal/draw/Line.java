package org.kinora.gl.internal.draw;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.Arrays;

/**
 * A line of text that has been set: its letters and where they stand, for a size of {@link #SIZE}.
 *
 * @param glyphs codes of the font's letters
 * @param places x and y of each
 */
record Line(int[] glyphs, float[] places, float width) {
    static final int SIZE = 64;
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Sets a line with kerning and joined letters, from left and from right as Unicode's bidirectional algorithm orders it. */
    static Line set(String text, Font font) {
        char[] signs = text.toCharArray();
        if (!Bidi.requiresBidi(signs, 0, signs.length)) return run(signs, 0, signs.length, font, Font.LAYOUT_LEFT_TO_RIGHT);
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        Integer[] order = new Integer[count];
        byte[] levels = new byte[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        Line line = new Line(new int[0], new float[0], 0);
        for (int i : order) {
            int way = bidi.getRunLevel(i) % 2 == 0 ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT;
            line = line.and(run(signs, bidi.getRunStart(i), bidi.getRunLimit(i), font, way));
        }
        return line;
    }

    private static Line run(char[] signs, int from, int to, Font font, int way) {
        GlyphVector set = font.layoutGlyphVector(EXACT, signs, from, to, way);
        int count = set.getNumGlyphs();
        float[] places = new float[2 * count];
        for (int i = 0; i < count; i++) {
            Point2D place = set.getGlyphPosition(i);
            places[2 * i] = (float) place.getX();
            places[2 * i + 1] = (float) place.getY();
        }
        return new Line(set.getGlyphCodes(0, count, null), places, (float) set.getGlyphPosition(count).getX());
    }

    private Line and(Line next) {
        int[] all = Arrays.copyOf(glyphs, glyphs.length + next.glyphs.length);
        System.arraycopy(next.glyphs, 0, all, glyphs.length, next.glyphs.length);
        float[] spots = Arrays.copyOf(places, places.length + next.places.length);
        for (int i = 0; i < next.places.length; i++) spots[places.length + i] = next.places[i] + (i % 2 == 0 ? width : 0);
        return new Line(all, spots, width + next.width);
    }
}
