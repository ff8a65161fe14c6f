package org.kinora.stage.internal.blocking;

import java.util.List;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.geometry.Flat;

/** Where one person is in one shot, while it is found. Used by one thread. */
final class Post {
    final String character;
    Body body;
    final boolean seen;
    boolean fixed;
    Flat at;
    int level;
    double heading;
    String mark;
    String busy = "";
    List<Spot> way = List.of();

    /**
     * @param fixed whether they stay where they are: on a seat, on a bed
     * @param level millimetres of what carries the body above the floor
     */
    Post(String character, Body body, boolean seen, boolean fixed, Flat at, int level, double heading, String mark) {
        this.character = character;
        this.body = body;
        this.seen = seen;
        this.fixed = fixed;
        this.at = at;
        this.level = level;
        this.heading = heading;
        this.mark = mark;
    }

    /** They leave their seat and stand. */
    void rise(Body standing, int ground) {
        body = standing;
        fixed = false;
        level = ground;
        mark = "";
    }

    double radius() {
        return body.girth() / 2.0;
    }
}
