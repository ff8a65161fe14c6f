package org.kinora.artist.internal.motion;

import java.util.Set;

/**
 * How the action of a pose goes over a clip: what somebody does once is done early and held, as it tells the picture; what is done again and again
 * comes
 * and goes; a state is there from the first frame on.
 */
enum Deed {
    STATE, ONCE, AGAIN;

    private static final Set<String> STATES = Set.of("", "stand", "sit", "lie", "look", "hold", "listen", "read", "sleep", "walk", "run", "kneel",
            "crouch", "crawl",
            "swim", "think", "lean", "drive", "wait", "carry", "sneak", "hide", "float", "speak", "phone", "floor", "collapse", "aim");
    private static final Set<String> REPEATED = Set.of("wave", "knock", "dance", "clap", "cheer", "write", "type", "play", "row", "dig", "sweep",
            "stir", "cook", "wash",
            "work", "fight", "eat", "drink", "laugh", "cry", "shake", "push", "pull", "beat", "hammer", "saw", "paint", "climb", "chop", "rub",
                    "pet", "rock");
    private static final double BEGINS = 0.2;
    private static final double TAKES = 0.6;

    static Deed of(String pose) {
        return STATES.contains(pose) ? STATE : REPEATED.contains(pose) ? AGAIN : ONCE;
    }

    /**
     * How far it has come, 0 to 1, in twelfths so that drawings repeat.
     *
     * @param phase 0 to 1: two who do the same do not do it at the same time
     */
    double at(double time, double phase) {
        double done = switch (this) {
            case STATE -> 1;
            case ONCE -> Ease.smooth((time - BEGINS) / TAKES);
            case AGAIN -> 0.7 + 0.3 * StrictMath.cos(2 * Math.PI * (time / 1.1 + phase));
        };
        return Math.round(12 * done) / 12.0;
    }
}
