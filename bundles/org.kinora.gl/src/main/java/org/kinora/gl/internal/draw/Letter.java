package org.kinora.gl.internal.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A letter in pixels.
 *
 * @param left of the pixels from where the letter stands
 * @param top of the pixels from the base line, usually negative
 * @param cover 0 … 255 a pixel, row by row from the top
 */
record Letter(int left, int top, int width, int height, byte[] cover) {
    /** Fills a letter's outline, moved right by part of a pixel. */
    static Letter of(Font font, int glyph, float right) {
        Shape outline = font.createGlyphVector(Line.EXACT, new int[] {glyph}).getOutline(right, 0);
        Rectangle box = outline.getBounds();
        if (box.isEmpty()) return new Letter(0, 0, 0, 0, new byte[0]);
        int width = box.width + 2;
        int height = box.height + 2;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(1 - box.x, 1 - box.y);
        pen.setColor(Color.WHITE);
        pen.fill(outline);
        pen.dispose();
        return new Letter(box.x - 1, box.y - 1, width, height, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    }
}
