package org.kinora.painter.internal.set;

import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Shapes;

/** Soft spots of light. */
final class Glow {
    private Glow() {}

    /** A spot that falls off to nothing at {@code r} pixels. */
    static Mark round(double x, double y, double r, int colour) {
        double radius = Math.max(2, r);
        Color full = new Color(colour, true);
        Color half = new Color(full.getRed(), full.getGreen(), full.getBlue(), full.getAlpha() * 2 / 5);
        Color none = new Color(full.getRed(), full.getGreen(), full.getBlue(), 0);
        RadialGradientPaint paint = new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 0.4f, 1},
                new Color[] {full, half, none});
        return Mark.air(Shapes.ellipse(x, y, radius, radius), paint);
    }
}
