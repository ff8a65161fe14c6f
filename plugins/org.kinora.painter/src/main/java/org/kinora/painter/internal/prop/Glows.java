package org.kinora.painter.internal.prop;

import java.awt.Color;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Light around a lamp in a drawing. */
final class Glows {
    private Glows() {}

    /** Falls off from the middle of a shape to nothing at its edge. */
    static Paint over(Shape shape, int colour) {
        Rectangle2D box = shape.getBounds2D();
        float radius = (float) Math.max(2, Math.max(box.getWidth(), box.getHeight()) / 2);
        Color full = new Color(colour | 0x40000000, true);
        Color none = new Color(colour & 0xFFFFFF, true);
        return new RadialGradientPaint(new Point2D.Double(box.getCenterX(), box.getCenterY()), radius, new float[] {0.25f, 1}, new Color[] {full,
                none});
    }
}
