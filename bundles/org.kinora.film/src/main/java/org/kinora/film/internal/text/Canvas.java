package org.kinora.film.internal.text;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Draws shapes into a box of a frame; coordinates are the frame's. */
final class Canvas {
    private final int x;
    private final int y;
    private final BufferedImage picture;
    private final Graphics2D pen;

    /** @param x left edge of the box in the frame; the box is widened to even edges */
    Canvas(double x, double y, double width, double height) {
        this.x = (int) Math.floor(x / 2) * 2;
        this.y = (int) Math.floor(y / 2) * 2;
        int right = (int) Math.ceil((x + width) / 2) * 2;
        int bottom = (int) Math.ceil((y + height) / 2) * 2;
        picture = new BufferedImage(Math.max(2, right - this.x), Math.max(2, bottom - this.y), BufferedImage.TYPE_INT_ARGB_PRE);
        pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(-this.x, -this.y);
    }

    void fill(Shape shape, int argb) {
        pen.setColor(new Color(argb, true));
        pen.fill(shape);
    }

    /** Draws a line of a width around a shape. */
    void stroke(Shape shape, double width, int argb) {
        pen.setColor(new Color(argb, true));
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void box(double left, double top, double width, double height, double round, int argb) {
        fill(new RoundRectangle2D.Double(left, top, width, height, round * 2, round * 2), argb);
    }

    /** A box whose edge fades over {@code soft} pixels. */
    void softBox(double left, double top, double width, double height, double round, double soft, int argb) {
        int steps = Math.max(1, (int) Math.round(soft));
        int alpha = argb >>> 24;
        pen.setComposite(AlphaComposite.Src);
        for (int i = 0; i <= steps; i++) {
            double grow = soft * (1 - (double) i / steps);
            int part = alpha * (i + 1) / (steps + 1);
            box(left - grow, top - grow, width + 2 * grow, height + 2 * grow, round + grow, part << 24 | argb & 0xFFFFFF);
        }
        pen.setComposite(AlphaComposite.SrcOver);
    }

    Sprite sprite() {
        pen.dispose();
        return new Sprite(x, y, picture);
    }

    BufferedImage picture() {
        pen.dispose();
        return picture;
    }
}
