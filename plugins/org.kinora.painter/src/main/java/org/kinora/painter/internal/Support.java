package org.kinora.painter.internal;

import java.util.List;
import java.util.Locale;
import org.kinora.api.story.Place;
import org.kinora.painter.internal.figure.Actor;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.set.Seats;
import org.kinora.painter.internal.set.Site;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/** What carries a posed body: the chair it sits on, the bed it lies on, the desk or wheel before it. */
final class Support {
    private final Site behind;
    private final Site before;

    Support(Actor actor, Lens lens, Air air, Place place) {
        behind = new Site(lens, air, new Rand(actor.id()), 0.4);
        before = new Site(lens, air, new Rand(actor.id()), 0.4);
        if (actor.body() == null) return;
        String kind = place.kind().toLowerCase(Locale.ROOT);
        boolean vehicle = List.of("car", "bus", "train", "taxi", "truck", "plane").stream().anyMatch(kind::contains);
        boolean away = lens.forward().dot(actor.front()) > 0.25;
        double yaw = Math.toDegrees(StrictMath.atan2(actor.front().x(), -actor.front().z()));
        double hips = actor.body().pelvis().y();
        switch (actor.pose().support()) {
            case "chair" -> {
                if (!vehicle) Seats.seat(away ? before : behind, actor.body().pelvis(), yaw, hips, place.interior());
            }
            case "desk" -> {
                if (!vehicle) Seats.seat(away ? before : behind, actor.body().pelvis(), yaw, hips, place.interior());
                Seats.desk(away ? behind : before, actor.at().plus(actor.front().times(actor.frame().height() * 0.42)), yaw, hips);
            }
            case "wheel" -> Seats.wheel(away ? behind : before, actor.at(), vehicle ? new Vec(0, 0, -1) : actor.front(), vehicle ? 0 : yaw, hips);
            case "bed" -> {
                if (place.interior()) Seats.cot(behind, actor.body().pelvis(), yaw, actor.frame().height());
            }
            default -> { }
        }
    }

    List<Mark> behind() {
        return behind.marks();
    }

    List<Mark> before() {
        return before.marks();
    }
}
