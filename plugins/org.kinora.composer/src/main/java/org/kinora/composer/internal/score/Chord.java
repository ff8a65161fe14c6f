package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A chord of a key.
 *
 * @param degree of its root, 0 to 6
 * @param colour extra scale step above the root, 0 for none (6 = seventh, 8 = ninth)
 * @param leading whether its third is raised to lead home (the dominant of minor keys)
 */
public record Chord(int degree, int colour, boolean leading) {
    static Chord of(int degree) {
        return new Chord(degree, 0, false);
    }

    /** Pitch classes, root first. */
    List<Integer> classes(Key key) {
        List<Integer> classes = new ArrayList<>();
        for (int step : new int[] {0, 2, 4}) classes.add(Math.floorMod(key.tonic() + key.mode().semitones(degree + step)
                + (leading && step == 2 ? raise(key) : 0), 12));
        if (colour != 0) classes.add(Math.floorMod(key.tonic() + key.mode().semitones(degree + colour), 12));
        return classes;
    }

    /** How far the third must rise to lie a semitone below the tonic. */
    private int raise(Key key) {
        return degree == 4 && key.mode().semitones(6) == 10 ? 1 : 0;
    }
}
