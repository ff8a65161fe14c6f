package org.kinora.painter.internal;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Prop;
import org.kinora.painter.internal.ink.Depth;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Pen;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Shapes.Ball;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.prop.PropArt;
import org.kinora.painter.internal.prop.Props;

/** A close look at a thing: on a surface of the place, or in the hand of whoever holds it. */
final class Insert {
    private static final double DISTANCE = 0.6;

    private Insert() {}

    static Panel draw(Depiction depiction, Prop prop, int width, int height) {
        Air air = Air.of(depiction.light(), depiction.place().interior());
        Rand rand = new Rand(depiction.set());
        double unit = Math.sqrt((double) width * height) / 1440;
        double side = Math.min(width, height) * 0.62;
        double x = width * 0.5;
        double y = height * 0.5;
        List<Mark> back = surface(air, rand, width, height, unit, depiction.place().interior());
        List<Mark> middle = new ArrayList<>();
        double tilt = rand.between(-0.1, 0.1);
        boolean held = depiction.figures().stream().anyMatch(f -> f.holding().equals(prop.id()) || f.pose().startsWith("hold"));
        PropArt art = PropArt.of(prop.name(), prop.kind());
        List<Mark> thing = Props.draw(art, x, y, side, tilt, DISTANCE, unit * 3, air, 100);
        middle.add(shadow(thing, side * (held ? 0.09 : 0.045)));
        if (held) hand(depiction, prop, middle, thing, air, x, y, side, unit, width, height);
        else middle.addAll(thing);
        return Panel.of(width, height, back, middle, List.of());
    }

    private static Mark shadow(List<Mark> thing, double offset) {
        Area area = new Area();
        for (Mark mark : thing) if (mark.ink() > 0) area.add(new Area(mark.shape()));
        area.transform(AffineTransform.getTranslateInstance(offset * 0.7, offset));
        return Mark.air(area, new Color(Tint.alpha(0xFF15161B, 0.22), true));
    }

    private static List<Mark> surface(Air air, Rand rand, int width, int height, double unit, boolean interior) {
        List<Mark> marks = new ArrayList<>();
        Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
        int wall = air.wash(interior ? 0.72 : 0.8, 1);
        marks.add(new Mark(all, new GradientPaint(0, 0, new Color(wall), 0, height * 0.3f, new Color(air.wash(0.6, 1))), 0, 0, Depth.at(2.4), 0));
        double edge = height * 0.2;
        Rectangle2D table = new Rectangle2D.Double(0, edge, width, height - edge);
        int near = air.wash(0.84, 1);
        marks.add(new Mark(table, new GradientPaint(0, (float) edge, new Color(air.wash(0.66, 1)), 0, height, new Color(near)), 0, 0,
                new Depth(0, (1 / 0.5 - 1 / 1.4) / (height - edge), 1 / 1.4 - edge * (1 / 0.5 - 1 / 1.4) / (height - edge)), 0));
        marks.add(Mark.filled(Pen.line(0, edge, width, edge, unit * 3, rand), air.ink(1), null, 0));
        for (int i = 0; i < 9; i++) {
            double top = width * (0.5 + (i - 4) * 0.1);
            double low = width * (0.5 + (i - 4) * 0.24);
            marks.add(Mark.filled(Pen.line(top, edge, low, height, unit * 1.1, rand), Tint.alpha(air.ink(1), 0.35), null, 0));
        }
        return marks;
    }

    private static void hand(Depiction depiction, Prop prop, List<Mark> middle, List<Mark> thing, Air air, double x, double y, double side,
            double unit, int width,
            int height) {
        var holder = depiction.figures().stream().filter(f -> f.holding().equals(prop.id())).findFirst().or(() -> depiction.figures()
                .stream().findFirst());
        var look = holder.flatMap(f -> depiction.characters().stream().filter(c -> c.id().equals(f.character())).findFirst()).map(c -> c.look());
        int skin = air.figure(Tint.mix(0xFFF4E0CC, 0xFF6E4B36, look.map(l -> l.skin() / 1000.0).orElse(0.25)), DISTANCE);
        int sleeve = air.figure(Tint.parse(look.map(l -> l.colour()).orElse(""), 0xFF7A8791), DISTANCE);
        double r = Math.min(width, height) * 0.1;
        Depth depth = Depth.at(DISTANCE);
        double hx = x + side * 0.32;
        double hy = y + side * 0.36;
        middle.add(Mark.outlined(Shapes.chain(new Ball(hx + r * 4.6, hy + r * 4.4, r * 1.7), new Ball(hx + r * 1.9, hy + r * 1.9, r * 1.35)), sleeve,
                unit * 3, air.ink(0.6), depth, 1));
        middle.add(Mark.outlined(Shapes.chain(new Ball(hx + r * 1.5, hy + r * 1.4, r * 0.85), new Ball(hx + r * 0.3, hy + r * 0.2, r * 1.05)), skin,
                unit * 3, air.ink(0.6), depth, 1));
        for (int i = 0; i < 4; i++) {
            double fx = hx - r * (0.9 - 0.12 * i);
            double fy = hy - r * (0.75 - 0.55 * i);
            middle.add(Mark.outlined(Shapes.chain(new Ball(hx, hy - r * (0.5 - 0.4 * i), r * 0.33), new Ball(fx, fy, r * 0.3), new Ball(fx - r * 0.5,
                    fy + r * 0.1, r * 0.26)), skin,
                    unit * 2.6, air.ink(0.6), depth, 1));
        }
        middle.addAll(thing);
        middle.add(Mark.outlined(Shapes.chain(new Ball(hx + r * 0.5, hy - r * 0.3, r * 0.4), new Ball(hx - r * 0.2, hy - r * 0.95, r * 0.34),
                new Ball(hx - r * 0.95, hy - r * 1.2, r * 0.28)),
                skin, unit * 2.8, air.ink(0.6), depth, 1));
    }
}
