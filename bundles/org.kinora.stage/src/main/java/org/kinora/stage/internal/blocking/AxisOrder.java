package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Shot;

/**
 * Who stands left of whom on the scene's axis: as the director's frames show it. People keep their sides, so every frame with two of them votes;
 * where
 * frames say nothing, the half of the frame that somebody is usually in decides.
 */
final class AxisOrder {
    private AxisOrder() {}

    /** Everybody who is seen, from left to right as seen from the audience. */
    static List<String> of(List<Shot> shots) {
        Map<String, List<Integer>> places = new HashMap<>();
        Map<String, Integer> votes = new HashMap<>();
        for (Shot shot : shots) {
            boolean mirrored = Math.abs(shot.framing().azimuth()) > 90;
            for (Figure a : shot.figures()) {
                places.computeIfAbsent(a.character(), id -> new ArrayList<>()).add(mirrored ? 1000 - a.x() : a.x());
                for (Figure b : shot.figures()) {
                    if (a.x() < b.x()) votes.merge(mirrored ? key(b, a) : key(a, b), 1, Integer::sum);
                }
            }
        }
        List<String> order = new ArrayList<>(places.keySet());
        order.sort(Comparator.comparingDouble((String id) -> places.get(id).stream().mapToInt(x -> x).average().orElse(500)).thenComparing(id -> id));
        for (int round = 0; round < order.size(); round++) for (int i = 0; i + 1 < order.size(); i++) {
            String left = order.get(i);
            String right = order.get(i + 1);
            if (votes.getOrDefault(right + "\u0000" + left, 0) > votes.getOrDefault(left + "\u0000" + right, 0)) {
                order.set(i, right);
                order.set(i + 1, left);
            }
        }
        return List.copyOf(order);
    }

    private static String key(Figure left, Figure right) {
        return left.character() + "\u0000" + right.character();
    }
}
