package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads four voices from chord to chord by the rules of strict part writing: each moves as little as it can, none crosses another, no two go in
 * parallel fifths or octaves, the leading note rises and is not doubled. Every way to sing the next chord is tried; the cheapest is taken.
 */
final class Voicing {
    private static final int BELOW = 11;
    private static final int ABOVE = 12;
    private static final int NEVER = 1000;
    private static final int INVERTED = 26;

    private final Key key;
    private final int centre;
    private final int bassCentre;
    private Voices held;

    /**
     * @param centre MIDI pitch around which the upper voices lie
     * @param bassCentre MIDI pitch around which the lowest one lies
     */
    Voicing(Key key, int centre, int bassCentre) {
        this.key = key;
        this.centre = centre;
        this.bassCentre = bassCentre;
    }

    /** The next chord. */
    Voices next(Chord chord) {
        List<Integer> classes = chord.classes(key);
        List<Integer> pitches = new ArrayList<>();
        for (int pitch = centre - BELOW; pitch <= centre + ABOVE; pitch++) if (classes.contains(Math.floorMod(pitch, 12))) pitches.add(pitch);
        Voices best = null;
        int least = Integer.MAX_VALUE;
        for (int bass : basses(classes))
            for (int low = 0; low < pitches.size(); low++)
                for (int middle = low + 1; middle < pitches.size(); middle++)
                    for (int high = middle + 1; high < pitches.size(); high++) {
                        Voices candidate = new Voices(chord, bass, List.of(pitches.get(low), pitches.get(middle), pitches.get(high)));
                        int cost = cost(candidate, classes);
                        if (cost >= least) continue;
                        least = cost;
                        best = candidate;
                    }
        held = best;
        return best;
    }

    /** The root in two octaves, and the third where that alone goes well. */
    private List<Integer> basses(List<Integer> classes) {
        List<Integer> basses = new ArrayList<>();
        for (int member = 0; member < 2; member++) {
            int deepest = bassCentre - 7 + Math.floorMod(classes.get(member) - bassCentre + 7, 12);
            basses.add(deepest);
            basses.add(deepest + 12);
        }
        return basses;
    }

    private int cost(Voices voices, List<Integer> classes) {
        List<Integer> upper = voices.upper();
        int cost = 2 * Math.abs((upper.get(0) + upper.get(2)) / 2 - centre) + Math.abs(voices.bass() - bassCentre) / 2;
        if (upper.get(0) <= voices.bass()) cost += NEVER;
        if (upper.get(0) - voices.bass() < 4) cost += 12;
        for (int i = 1; i < 3; i++) {
            int gap = upper.get(i) - upper.get(i - 1);
            if (gap > 12) cost += 40;
            if (gap < 3) cost += 4;
        }
        if (Math.floorMod(voices.bass(), 12) != classes.getFirst()) cost += INVERTED;
        cost += missing(voices, classes);
        Optional<Integer> leading = voices.chord().leadingNote(key);
        if (leading.isPresent() && upper.stream().filter(pitch -> Math.floorMod(pitch, 12) == leading.get()).count() > 1) cost += 60;
        return held == null ? cost : cost + movement(voices);
    }

    /** The third and the colour make the chord; the fifth may be left out, the root is in the bass as a rule. */
    private static int missing(Voices voices, List<Integer> classes) {
        int cost = 0;
        for (int i = 0; i < classes.size(); i++) {
            int wanted = classes.get(i);
            if (i == 1 && Math.floorMod(voices.bass(), 12) == wanted) continue;
            if (voices.upper().stream().noneMatch(pitch -> Math.floorMod(pitch, 12) == wanted)) cost += i == 0 ? classes.size()
                == 3 ? 5 : 1 : i == 2 ? 6 : 70;
        }
        return cost;
    }

    private int movement(Voices voices) {
        int cost = 0;
        for (int i = 0; i < 3; i++) {
            int move = Math.abs(voices.upper().get(i) - held.upper().get(i));
            cost += 2 * move + (move > 5 ? 3 * (move - 5) : 0);
            if (i < 2 && voices.upper().get(i) > held.upper().get(i + 1)) cost += 10;
            if (i > 0 && voices.upper().get(i) < held.upper().get(i - 1)) cost += 10;
        }
        cost += Math.abs(voices.bass() - held.bass()) / 2;
        if (held.parallel(voices)) cost += NEVER;
        Optional<Integer> leading = held.chord().leadingNote(key);
        if (leading.isPresent() && !held.chord().equals(voices.chord())) cost += unresolved(leading.get(), voices);
        return cost;
    }

    private int unresolved(int leading, Voices next) {
        for (int i = 0; i < 3; i++) {
            if (Math.floorMod(held.upper().get(i), 12) != leading) continue;
            int move = next.upper().get(i) - held.upper().get(i);
            if (move < 0 || move > 1) return 8;
        }
        return 0;
    }
}
