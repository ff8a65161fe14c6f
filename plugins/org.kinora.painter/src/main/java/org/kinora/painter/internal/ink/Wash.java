package org.kinora.painter.internal.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Turns marks into pixels, in their order, anti-aliased. */
public final class Wash {
    private Wash() {}

    /** A new premultiplied picture of the marks on nothing. */
    public static BufferedImage paint(int width, int height, List<Mark> marks) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Mark mark : marks) {
            if (mark.ink() > 0) {
                g.setStroke(new BasicStroke((float) (2 * mark.ink()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.setPaint(new Color(mark.inkColour(), true));
                g.draw(mark.shape());
            }
            if (mark.fill() != null) {
                g.setPaint(mark.fill());
                g.fill(mark.shape());
            }
        }
        g.dispose();
        return image;
    }
}
