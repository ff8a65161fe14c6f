package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/** Places the notes of a chord so that each voice moves as little as it can. */
final class Voicing {
    private final Key key;
    private final int centre;
    private List<Integer> held = List.of();

    /** @param centre MIDI pitch around which the voices lie */
    Voicing(Key key, int centre) {
        this.key = key;
        this.centre = centre;
    }

    /** The next chord, lowest note first, three or four voices. */
    List<Integer> next(Chord chord) {
        List<Integer> classes = chord.classes(key);
        List<Integer> best = List.of();
        int least = Integer.MAX_VALUE;
        for (int lowest = centre - 10; lowest <= centre + 2; lowest++) {
            List<Integer> candidate = stack(classes, lowest);
            int cost = cost(candidate);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        held = best;
        return best;
    }

    private static List<Integer> stack(List<Integer> classes, int lowest) {
        List<Integer> notes = new ArrayList<>();
        for (int pitchClass : classes) notes.add(lowest + Math.floorMod(pitchClass - lowest, 12));
        notes.sort(null);
        return notes;
    }

    private int cost(List<Integer> candidate) {
        int cost = 0;
        for (int i = 0; i < candidate.size(); i++) {
            int from = held.isEmpty() ? centre - 6 + 4 * i : held.get(Math.min(i, held.size() - 1));
            cost += Math.abs(candidate.get(i) - from) * 2;
            if (i > 0 && candidate.get(i) - candidate.get(i - 1) < 2) cost += 5;
        }
        int middle = (candidate.getFirst() + candidate.getLast()) / 2;
        return cost + Math.abs(middle - centre);
    }
}
