package org.kinora.painter.internal.light;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Lens;

/** Rain, snow, fog and wind between camera and action. */
public final class Weather {
    private Weather() {}

    /** Marks for the foreground of an exterior; none for clear weather and inside. */
    public static List<Mark> marks(Air air, Lens lens, Rand rand) {
        List<Mark> marks = new ArrayList<>();
        if (air.interior()) return marks;
        double w = lens.width();
        double h = lens.height();
        double u = lens.unit();
        switch (air.weather()) {
            case "rain", "storm" -> {
                double slant = air.weather().equals("storm") ? 0.42 : 0.16;
                int colour = air.night() ? 0xFFC4D0E4 : 0xFFFFFFFF;
                for (int i = 0; i < (slant > 0.3 ? 330 : 240); i++) {
                    double near = rand.next();
                    double length = u * (26 + 90 * near * near);
                    double x = w * rand.between(-0.1, 1.1);
                    double y = h * rand.between(-0.1, 1);
                    double t = u * (0.7 + 1.3 * near);
                    marks.add(Mark.air(Shapes.polygon(x, y, x - slant * length, y + length, x - slant * length + t, y + length, x + t * 0.4, y),
                            new Color(Tint.alpha(colour, 0.16 + 0.26 * near), true)));
                }
            }
            case "snow" -> {
                for (int i = 0; i < 230; i++) {
                    double near = rand.next();
                    double r = u * (1.2 + 6.5 * near * near * near);
                    marks.add(Mark.air(Shapes.ellipse(w * rand.next(), h * rand.next(), r, r), new Color(Tint.alpha(0xFFFFFFFF, 0.55 + 0.3 * near),
                            true)));
                }
            }
            case "fog" -> {
                for (int i = 0; i < 3; i++) {
                    double y = h * (0.35 + 0.2 * i) + h * rand.between(-0.05, 0.05);
                    Color full = new Color(Tint.alpha(air.skyLow(), air.night() ? 0.16 : 0.28), true);
                    Color none = new Color(Tint.alpha(air.skyLow(), 0), true);
                    marks.add(Mark.air(new Rectangle2D.Double(0, y - h * 0.13, w, h * 0.13), new GradientPaint(0, (float) (y - h * 0.13), none, 0,
                            (float) y, full)));
                    marks.add(Mark.air(new Rectangle2D.Double(0, y, w, h * 0.13), new GradientPaint(0, (float) y, full, 0, (float) (y + h * 0.13),
                            none)));
                }
            }
            case "wind" -> {
                for (int i = 0; i < 26; i++) {
                    double x = w * rand.next();
                    double y = h * rand.between(0.1, 0.95);
                    double s = u * rand.between(4, 10);
                    marks.add(Mark.air(Shapes.polygon(x, y, x + s * 1.6, y - s * 0.5, x + s * 2.6, y + s * 0.2, x + s, y + s * 0.6),
                            new Color(air.colour(0xFF8C7B5C, 4), true)));
                }
            }
            default -> { }
        }
        return marks;
    }
}
