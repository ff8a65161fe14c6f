package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chord of a key. Scale degrees count from 0; degree 7 is an octave above 0.
 *
 * @param degree of its root, 0 to 6
 * @param colour scale steps of an extra note above the root, 0 for none (6 = seventh, 8 = ninth)
 * @param leading whether it is made a major chord that leads on: the dominant of minor keys, the dominant of another degree
 * @param suspended whether its third waits on the fourth
 * @param borrowed the scale it is taken from when that is not the key's own
 */
public record Chord(int degree, int colour, boolean leading, boolean suspended, Optional<Mode> borrowed) {
    static Chord of(int degree) {
        return new Chord(degree, 0, false, false, Optional.empty());
    }

    Chord coloured(int otherColour) {
        return new Chord(degree, otherColour, leading, suspended, borrowed);
    }

    /** Pitch classes, root first. */
    List<Integer> classes(Key key) {
        List<Integer> classes = new ArrayList<>();
        for (int step : steps()) classes.add(Math.floorMod(key.tonic() + semitones(degree + step, key), 12));
        return classes;
    }

    /** Scale steps of its notes above the root. */
    private int[] steps() {
        int third = suspended ? 3 : 2;
        return colour == 0 ? new int[] {0, third, 4} : new int[] {0, third, 4, colour};
    }

    /** Semitones of a scale degree above the tonic while this chord sounds: its third and fifth are raised where it leads on. */
    int semitones(int scaleDegree, Key key) {
        Mode mode = borrowed.orElse(key.mode());
        int step = Math.floorMod(scaleDegree - degree, 7);
        int root = mode.semitones(scaleDegree - step);
        if (leading && step == 2) return root + 4;
        if (leading && step == 4) return root + 7;
        return mode.semitones(scaleDegree);
    }

    /** Whether a scale degree belongs to the chord. */
    boolean holds(int scaleDegree) {
        int above = Math.floorMod(scaleDegree - degree, 7);
        for (int step : steps()) if (step % 7 == above) return true;
        return false;
    }

    /** The degree of the chord nearest to a scale degree; of two, the one in a direction (-1 or 1). */
    int nearest(int scaleDegree, int direction) {
        for (int away = 0; away < 4; away++) {
            if (holds(scaleDegree + direction * away)) return scaleDegree + direction * away;
            if (holds(scaleDegree - direction * away)) return scaleDegree - direction * away;
        }
        return scaleDegree;
    }

    /** Pitch class of the note that wants to rise to the next chord's root; empty where there is none. */
    Optional<Integer> leadingNote(Key key) {
        return leading || degree == 4 && semitones(6, key) == 11 ? Optional.of(Math.floorMod(key.tonic() + semitones(degree + 2, key), 12))
                : Optional.empty();
    }

    /** The same chord, or the one of its family that stands for it where the key makes it a diminished one. */
    Chord sounding(Key key) {
        Mode mode = borrowed.orElse(key.mode());
        boolean diminished = !leading && colour != 6 && mode.semitones(degree + 4) - mode.semitones(degree) == 6;
        if (!diminished) return this;
        return new Chord(Math.floorMod(degree + (degree == 1 ? 2 : 5), 7), colour, false, suspended, borrowed);
    }
}
