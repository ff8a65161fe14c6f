package org.kinora.stage.internal.blocking;

import java.util.List;

/**
 * How far apart people stand who talk: within the personal and near social distances of Hall (The Hidden Dimension, 1966), 0.9 to 1.8 m, nearer when
 * they are tender or fight, farther when they are afraid.
 */
final class Distance {
    static final int LEAST = 900;
    static final int MOST = 1800;

    private Distance() {}

    /** @param upright whether the frame is higher than wide: then people stand closer, so that two fit */
    static int of(Troupe troupe, String a, String b, List<String> emotions, boolean upright) {
        int distance = 1250;
        if (troupe.child(a) || troupe.child(b)) distance -= 150;
        if (!troupe.human(a) || !troupe.human(b)) distance += 200;
        for (String emotion : emotions) distance = switch (emotion) {
            case "tender" -> Math.min(distance, 980);
            case "joyful", "sad" -> Math.min(distance, 1100);
            case "angry", "urgent" -> Math.min(distance, 1050);
            case "afraid" -> Math.max(distance, 1500);
            default -> distance;
        };
        return Math.clamp(upright ? distance * 4 / 5 : distance, LEAST, MOST);
    }
}
