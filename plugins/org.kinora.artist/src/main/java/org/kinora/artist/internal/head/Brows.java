package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.head.Expression.Action;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws the brows: what tells a mood from farthest away. */
final class Brows {
    private static final int STEPS = 9;
    private static final double INNER = 0.062;
    private static final double OUTER = 0.105;

    private final Face face;
    private final Proportions build;
    private final Drawing drawing;

    Brows(Face face, Proportions build, Drawing drawing) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
    }

    void draw(Expression mood, Surface hair, String id) {
        double arch = 0.012 + 0.008 * build.woman() + Dice.swing(id, "arch", 0.006);
        for (int side = -1; side <= 1; side += 2) {
            double more = side < 0 ? 0 : mood.of(Action.LOPSIDED);
            List<Vec> top = new ArrayList<>();
            List<Vec> bottom = new ArrayList<>();
            List<Vec> middle = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                double t = (double) i / STEPS;
                double thick = build.browThick() * (t < 0.35 ? 0.45 + 0.55 * Flesh.smooth(t / 0.3) : 1 - 1.25 * (t - 0.35))
                        * (1 - 0.15 * build.years());
                double y = height(mood, t, arch, more);
                double x = build.eyeX() - INNER - 0.024 * mood.of(Action.KNIT) + t * (INNER + OUTER + 0.02 * mood.of(Action.KNIT));
                top.add(face.on(side * x, y + Math.max(0.002, thick / 2), 0.0055));
                bottom.add(face.on(side * x, y - Math.max(0.002, thick / 2), 0.0055));
                if (i < STEPS) middle.add(face.on(side * x, y, 0.006));
            }
            drawing.line(middle, build.browThick() * 95, 700, Stroke.INK, hair.tone() < 110 ? 900 : 450);
            drawing.patch(List.of(top, bottom), face.facing(side * build.eyeX(), build.browY()), hair);
        }
    }

    private double height(Expression mood, double t, double arch, double lopsided) {
        double in = mood.of(Action.IN) * 0.034 - 0.010 * Math.max(0, mood.of(Action.KNIT)) * (mood.of(Action.IN) < 0 ? 1 : 0.2);
        double out = mood.of(Action.OUT) * 0.030 + 0.022 * Math.max(0, lopsided);
        double rise = in * (1 - t) * (1 - t * 0.3) + out * t;
        double bow = arch * (1 + 0.5 * Math.max(0, mood.of(Action.OUT)) - 0.5 * Math.max(0, mood.of(Action.KNIT))) * 4 * t * (1 - t)
                * (0.6 + 0.7 * t);
        return build.browY() + rise + bow - 0.004 * t;
    }
}
