package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.List;

/** Somebody of whom not everything is known yet; used while a cast is made. */
final class Draft {
    final String name;
    boolean speaks;
    boolean introduced;
    String introduction = "";
    String context = "";
    long seniority = Long.MAX_VALUE;
    final List<String> aliases = new ArrayList<>();

    Draft(String name) {
        this.name = name;
    }

    void seen(long age) {
        seniority = Math.min(seniority, age);
    }

    /** The scene that names the person first, as a counter of scenes. */
    long scene() {
        return seniority / Casting.PARTS;
    }
}
