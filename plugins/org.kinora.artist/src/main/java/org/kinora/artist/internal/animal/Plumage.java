package org.kinora.artist.internal.animal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Wings that are spread. */
final class Plumage {
    private final Body body;

    Plumage(Body body) {
        this.body = body;
    }

    /**
     * Both wings.
     *
     * @param shoulders between the shoulders, facing where the animal faces
     * @param span length of one wing
     * @param deep its depth at the root
     * @param lift degrees that the wings are raised
     * @param skin whether it is of skin, with fingers, and not of feathers
     */
    void pair(Frame shoulders, double span, double deep, double lift, Surface surface, boolean skin) {
        for (int side = -1; side <= 1; side += 2) {
            double angle = StrictMath.toRadians(lift);
            double bent = StrictMath.toRadians(lift * 0.35 - 12);
            List<Vec> front = new ArrayList<>();
            List<Vec> back = new ArrayList<>();
            Vec at = new Vec(side * 0.06, 0, 0);
            int steps = 10;
            for (int i = 0; i <= steps; i++) {
                double t = (double) i / steps;
                double turn = t < 0.45 ? angle : bent;
                if (i > 0) at = at.plus(new Vec(side * StrictMath.cos(turn), StrictMath.sin(turn), t < 0.45 ? 0.22 : -0.30).times(span / steps));
                double depth = deep * (t < 0.5 ? 1 - 0.25 * t : 0.875 - 1.5 * (t - 0.5)) * (skin && i % 3 == 1 ? 0.82 : 1);
                front.add(shoulders.at(at.x(), at.y(), at.z()));
                back.add(shoulders.at(at.x() + side * depth * 0.10, at.y() - depth * 0.06, at.z() - Math.max(0.02, depth)));
            }
            body.leaf(front, back, deep * 0.045, surface);
            for (int i = 3; i < steps; i += skin ? 3 : 1) {
                Vec a = front.get(i).lerp(back.get(i), skin ? 0.05 : 0.55);
                body.line(List.of(a, a.lerp(back.get(i), 0.5), back.get(i)), deep * 0.016, Stroke.INK, 620);
            }
        }
    }
}
