package org.kinora.stage.internal.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws pixels. */
final class PixelPen implements Pen {
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Lettering lettering;

    /** @param scale pixels in a pixel of the page */
    PixelPen(int width, int height, double scale, Lettering lettering) {
        this.lettering = lettering;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
    }

    @Override
    public void polygon(List<Dot> corners, Ink ink) {
        Path2D path = along(corners);
        path.closePath();
        draw(path, ink);
    }

    @Override
    public void path(List<Dot> dots, Ink ink) {
        draw(along(dots), ink);
    }

    @Override
    public void circle(Dot middle, double radius, Ink ink) {
        draw(new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), ink);
    }

    private static Path2D along(List<Dot> dots) {
        Path2D path = new Path2D.Double();
        path.moveTo(dots.getFirst().x(), dots.getFirst().y());
        dots.stream().skip(1).forEach(dot -> path.lineTo(dot.x(), dot.y()));
        return path;
    }

    private void draw(java.awt.Shape shape, Ink ink) {
        if (!ink.fill().isEmpty()) {
            graphics.setColor(colour(ink.fill(), ink.opacity()));
            graphics.fill(shape);
        }
        if (ink.stroke().isEmpty()) return;
        graphics.setColor(colour(ink.stroke(), ink.opacity()));
        graphics.setStroke(new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, ink.dashed() ? new float[] {6, 4}
                : null, 0));
        graphics.draw(shape);
    }

    private static Color colour(String rgb, int opacity) {
        return new Color(Integer.parseInt(rgb, 16) | opacity * 255 / 100 << 24, true);
    }

    @Override
    public void text(Dot at, double size, String anchor, boolean bold, String colour, String words) {
        graphics.setColor(colour(colour, 100));
        Font font = lettering.font(words, size, bold);
        // As outlines: their place does not depend on the pixels that they fall on.
        var outline = font.createGlyphVector(graphics.getFontRenderContext(), words);
        double width = outline.getLogicalBounds().getWidth();
        double x = at.x() - (anchor.equals("middle") ? width / 2 : anchor.equals("end") ? width : 0);
        graphics.fill(outline.getOutline((float) x, (float) at.y()));
    }

    @Override
    public void only(Dot corner, double width, double height) {
        graphics.setClip(new Rectangle2D.Double(corner.x(), corner.y(), width, height));
    }

    @Override
    public void whole() {
        graphics.setClip(null);
    }

    byte[] png() {
        graphics.dispose();
        return Png.of(image.getWidth(), image.getHeight(), image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }
}
