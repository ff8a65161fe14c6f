package org.kinora.film.internal.text;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.Set;

/**
 * One line of text as an outline, laid out with bidirectional order and joined letters; the same on every machine for the shipped fonts.
 *
 * @param outline with the baseline's left end at 0, 0
 * @param width advance in pixels
 */
record TextLine(Shape outline, double width, double size) {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static TextLine of(String text, FontChain fonts, double size, boolean bold, int tracking, Set<String> missing) {
        if (text.isBlank()) return new TextLine(new java.awt.geom.Path2D.Double(), 0, size);
        TextLayout layout = new TextLayout(fonts.attributed(text, size, bold, tracking, missing).getIterator(), EXACT);
        return new TextLine(layout.getOutline(null), layout.getVisibleAdvance(), size);
    }

    /** The outline with its baseline beginning at a place. */
    Shape at(double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
    }

    /** The line made smaller so that it is at most so wide. */
    TextLine within(double most) {
        if (width <= most) return this;
        double scale = most / width;
        return new TextLine(AffineTransform.getScaleInstance(scale, scale).createTransformedShape(outline), most, size * scale);
    }
}
