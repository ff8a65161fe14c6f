package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A melodic idea: notes of one bar, as scale degrees (0 is the tonic, 7 an octave above).
 *
 * @param notes in order of time
 */
public record Motif(List<Step> notes) {
    /**
     * One note of an idea.
     *
     * @param tick from the beginning of the bar, evenly divided
     * @param ticks length until the next note or the end of the bar
     * @param degree of the scale
     */
    public record Step(int tick, int ticks, int degree) {}

    /** The idea some scale steps higher: what a sequence repeats. */
    Motif moved(int steps) {
        return new Motif(notes.stream().map(note -> new Step(note.tick(), note.ticks(), note.degree() + steps)).toList());
    }

    /** The idea upside down around its first note. */
    Motif mirrored() {
        int axis = 2 * notes.getFirst().degree();
        return new Motif(notes.stream().map(note -> new Step(note.tick(), note.ticks(), axis - note.degree())).toList());
    }

    /** What of the idea lies before a tick: a fragment. Its last note ends there. */
    Motif head(int ticks) {
        List<Step> head = new ArrayList<>();
        for (Step note : notes) if (note.tick() < ticks) head.add(new Step(note.tick(), Math.min(note.ticks(), ticks - note.tick()), note.degree()));
        return new Motif(List.copyOf(head));
    }

    /** Two ideas in one bar: this one, then another from a tick on. */
    Motif then(Motif other, int tick) {
        List<Step> both = new ArrayList<>(notes);
        for (Step note : other.notes) both.add(new Step(note.tick() + tick, note.ticks(), note.degree()));
        return new Motif(List.copyOf(both));
    }

    int first() {
        return notes.getFirst().degree();
    }

    int last() {
        return notes.getLast().degree();
    }
}
