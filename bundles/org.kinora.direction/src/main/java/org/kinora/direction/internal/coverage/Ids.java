package org.kinora.direction.internal.coverage;

import java.util.HashMap;
import java.util.Map;

/** Gives shots their ids: the id of the script part where they begin and a letter: {@code s7.l3.a}, {@code s7.l3.b} …; used for one scene. */
final class Ids {
    private final Map<String, Integer> given = new HashMap<>();

    String next(String part) {
        int number = given.merge(part, 1, Integer::sum) - 1;
        String letters = "";
        for (int rest = number; rest >= 0; rest = rest / 26 - 1) letters = (char) ('a' + rest % 26) + letters;
        return part + "." + letters;
    }
}
