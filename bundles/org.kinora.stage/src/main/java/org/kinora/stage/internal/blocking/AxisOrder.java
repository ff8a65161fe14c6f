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
    /** Of more people than this the half of the frame decides alone. */
    private static final int MOST = 14;

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
        return order.size() <= MOST ? best(order, votes) : order;
    }

    /**
     * The order that most frames agree with, by dynamic programming over who stands further left already (Held and Karp 1962); of equal ones the
     * one nearest to the given order.
     */
    private static List<String> best(List<String> order, Map<String, Integer> votes) {
        int n = order.size();
        int[] against = new int[1 << n];
        int[] last = new int[1 << n];
        for (int set = 1; set < 1 << n; set++) {
            against[set] = Integer.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                if ((set & 1 << i) == 0) continue;
                int rest = set ^ 1 << i;
                int wrong = against[rest];
                for (int k = 0; k < n; k++) if ((rest & 1 << k) != 0) wrong += cost(order, votes, k, i);
                if (wrong > against[set] || wrong == against[set] && i < last[set]) continue;
                against[set] = wrong;
                last[set] = i;
            }
        }
        List<String> best = new ArrayList<>();
        for (int set = (1 << n) - 1; set != 0; set ^= 1 << last[set]) best.addFirst(order.get(last[set]));
        return best;
    }

    /** How many frames show {@code right} left of {@code left}, weighed so that the given order decides where none does. */
    private static int cost(List<String> order, Map<String, Integer> votes, int left, int right) {
        return 100 * votes.getOrDefault(order.get(right) + "\u0000" + order.get(left), 0) + (left > right ? 1 : 0);
    }

    private static String key(Figure left, Figure right) {
        return left.character() + "\u0000" + right.character();
    }
}
