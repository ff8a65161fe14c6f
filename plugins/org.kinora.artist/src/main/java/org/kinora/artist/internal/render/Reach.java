package org.kinora.artist.internal.render;

import java.util.List;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;

/** The area of the picture that models and their shadows can touch. */
final class Reach {
    private static final double LONGEST_SHADOW = 12_000;

    private Reach() {}

    static Area of(List<Model> models, View view, Lighting lighting) {
        Area area = Area.NONE;
        Vec away = lighting.way().times(-1);
        for (Model model : models) {
            Ball ball = Ball.around(List.of(model));
            if (model.pieces().isEmpty()) continue;
            double drop = away.y() < -0.02 ? Math.min(LONGEST_SHADOW, (ball.middle().y() + ball.radius()) / -away.y()) : LONGEST_SHADOW;
            area = area.with(ball(view, ball.middle(), ball.radius(), ball.middle().plus(away.times(Math.max(0, drop)))));
        }
        return area;
    }

    private static Area ball(View view, Vec middle, double radius, Vec fallen) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (int i = 0; i < 16; i++) {
            Vec from = (i & 8) == 0 ? middle : fallen;
            Vec at = from.plus(new Vec((i & 1) == 0 ? -radius : radius, (i & 2) == 0 ? -radius : radius, (i & 4) == 0 ? -radius : radius));
            Vec way = at.minus(view.eye);
            double z = way.dot(view.forward);
            if (z < View.NEAR) return new Area(0, 0, view.width, view.height);
            double x = view.pixelX(way.dot(view.right), z);
            double y = view.pixelY(way.dot(view.up), z);
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
        }
        Area area = new Area(Math.clamp((int) box[0], 0, view.width), Math.clamp((int) box[1], 0, view.height), Math.clamp((int) box[2] + 1, 0,
                view.width),
                Math.clamp((int) box[3] + 1, 0, view.height));
        return area.empty() ? Area.NONE : area;
    }
}
