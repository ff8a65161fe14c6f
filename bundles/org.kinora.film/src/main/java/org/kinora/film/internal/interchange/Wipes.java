package org.kinora.film.internal.interchange;

import java.util.List;

/** The wipes that have a number in SMPTE ST 258 and look like one of ours. */
final class Wipes {
    private static final List<String> NUMBERED = List.of("wiperight", "wipedown", "wipetl", "wipetr", "wipebr", "wipebl", "vertopen", "horzopen");

    private Wipes() {}

    /** Number of a transition; 0 for none. */
    static int number(String kind) {
        return NUMBERED.indexOf(kind) + 1;
    }

    /** The transition of a number; a plain wipe for those that we have not. */
    static String kind(int number) {
        return number >= 1 && number <= NUMBERED.size() ? NUMBERED.get(number - 1) : NUMBERED.getFirst();
    }
}
