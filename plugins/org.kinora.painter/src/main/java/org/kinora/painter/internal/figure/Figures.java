package org.kinora.painter.internal.figure;

import java.util.List;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/** Draws actors that have been placed. */
public final class Figures {
    private Figures() {}

    /** The marks of one actor, from far to near. */
    public static List<Mark> draw(Actor actor, Lens lens, Air air) {
        Parts parts = new Parts(lens, air, actor.id(), actor.foreground() ? 0.82 : 0);
        if (!actor.foreground()) shadow(parts, actor);
        if (actor.beast() != null) new Animal(parts, actor).draw();
        else new Person(parts, actor).draw();
        return parts.marks();
    }

    /** Where a person's right hand is. */
    public static Vec hand(Actor actor) {
        return actor.body() == null ? actor.at().plus(new Vec(0, actor.top() * 0.7, 0)).plus(actor.front().times(0.4)) : actor.body().arms()[3];
    }

    private static void shadow(Parts parts, Actor actor) {
        double r = actor.beast() != null ? actor.beast().length() * 0.6 : actor.pose().flat() ? actor.frame().height() * 0.5
                : actor.frame().height() * 0.2;
        Vec middle = actor.body() == null ? actor.at() : new Vec(actor.body().chest().x() * 0.5 + actor.at().x() * 0.5, 0,
                actor.body().chest().z() * 0.5 + actor.at().z() * 0.5);
        double[] x = new double[16];
        double[] y = new double[16];
        for (int i = 0; i < 16; i++) {
            double angle = Math.PI * i / 8;
            Vec rim = middle.plus(parts.lens.right().times(r * StrictMath.cos(angle) + r * 0.25))
                    .plus(parts.lens.ahead().times(r * 0.6 * StrictMath.sin(angle)));
            if (parts.depth(rim) < 0.3) return;
            Shapes.Ball ball = parts.ball(rim, 0);
            x[i] = ball.x();
            y[i] = ball.y();
        }
        parts.begin(1e6);
        parts.air(Shapes.smooth(x, y), Tint.alpha(0xFF14161C, parts.air.night() ? 0.42 : 0.2));
    }
}
