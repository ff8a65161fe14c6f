package org.kinora.api.film;

import java.util.List;
import org.kinora.api.time.Rational;

/**
 * One decision of an editor about a cut; stored by the project as a document and laid over every newly derived cut, in the order in which it was
 * made.
 *
 * <p>Edits name clips by their ids, which are those of shots, lines, cues and effects, and never tell where in the film something lies; so they go
 * on meaning the
 * same when the script changes. Lengths count in the unit of the clip's track. On the main picture track ({@code picture}) there are no gaps: what
 * is taken away
 * leaves black or closes up, as the edit says, and everything that belongs to a shot keeps to its picture.
 */
public sealed interface CutEdit {
    /** Which end of a clip. */
    enum Edge { IN, OUT }

    /**
     * A clip that the plan did not give.
     *
     * @param id not yet in the film
     * @param in first frame or sample of the medium
     */
    record NewClip(String id, Medium medium, long in, long length) {}

    /** Puts a clip in and moves what follows; a clip that lies across the place is split. On a sound track only that track moves. */
    record Insert(String track, Anchor at, NewClip clip) implements CutEdit {}

    /** Puts a clip over what is there. */
    record Overwrite(String track, Anchor at, NewClip clip) implements CutEdit {}

    /** Shows or sounds something else in the place of a clip, which keeps its length. */
    record Replace(String clip, Medium medium, long in) implements CutEdit {}

    /**
     * Moves one end of a clip, later when {@code by} is positive; nothing else moves. A picture that gets shorter leaves black, one can grow only
     * over black.
     */
    record Trim(String clip, Edge edge, long by) implements CutEdit {}

    /**
     * Moves one end of a picture clip against its content, and all that follows with it: a positive {@code by} at the end makes the film longer, at
     * the start shorter.
     */
    record Ripple(String clip, Edge edge, long by) implements CutEdit {}

    /** Moves the cut before a picture clip, later when positive: one gets longer, the other shorter, the film stays as long. */
    record Roll(String clip, long by) implements CutEdit {}

    /** Shows a later (positive) or earlier part of the same medium; nothing moves. */
    record Slip(String clip, long by) implements CutEdit {}

    /** Moves a picture clip between its neighbours, which get longer and shorter. */
    record Slide(String clip, long by) implements CutEdit {}

    /** Cuts a clip in two; the second one is called after the first and the place of the medium where it begins ({@code s4+36}). */
    record Split(String clip, long at) implements CutEdit {}

    /** Takes a clip out, with its group and what is linked to it; a picture leaves black. */
    record Lift(String clip) implements CutEdit {}

    /** Takes a picture clip out, with its group and what is linked to it, and closes the gap. */
    record Extract(String clip) implements CutEdit {}

    /**
     * Moves a clip, with its group: a picture clip to the cut that is nearest, where what follows makes room; another one to a place, maybe of
     * another track.
     */
    record Move(String clip, String track, Anchor to) implements CutEdit {}

    /** Makes clips one group, which is moved and taken out together; an empty name dissolves it. */
    record Group(List<String> clips, String name) implements CutEdit {}

    /**
     * Makes neighbouring picture clips one clip that shows a cut of its own; frame for frame the film stays as it was, what is linked to the clips
     * is linked to it.
     *
     * @param id not yet in the film
     */
    record Nest(List<String> clips, String id) implements CutEdit {}

    /** Puts what a clip shows of a cut of its own in its place, clip by clip. It must play as it is, without effects. */
    record Unnest(String clip) implements CutEdit {}

    /** Ties a clip to a shot so that it moves with it; an empty name unties it. */
    record Link(String clip, String shot) implements CutEdit {}

    /** How a picture clip follows the one before. */
    record Transition(String clip, Blend blend) implements CutEdit {}

    /** How loud a clip is. */
    record Loudness(String clip, Level level) implements CutEdit {}

    /**
     * How fast a picture clip plays: its place in the film becomes longer or shorter and what follows moves. The clip's own sound is left out.
     *
     * @param speed 1 as it was taken, 2 twice as fast, -1 backwards; 0 holds the first frame, and the length stays
     */
    record Retime(String clip, Rational speed) implements CutEdit {}

    /** A new, empty track for sound or for pictures over the picture. */
    record AddTrack(String track, Role role, String name) implements CutEdit {}

    /** Whether a track is heard or seen, heard alone, and safe from edits. */
    record SetTrack(String track, boolean muted, boolean solo, boolean locked) implements CutEdit {}

    /** Puts a marker into the film, or moves the one of that id; {@code frame} of the marker does not count. */
    record Mark(Marker marker, Anchor at) implements CutEdit {}

    /** Takes a marker out. */
    record Unmark(String marker) implements CutEdit {}

    /** What is done to the picture of a clip, in place of what was done to it. */
    record Treat(String clip, List<Effect> effects) implements CutEdit {}

    /** The colours of the whole film; {@link Grade#NONE} for its own. */
    record GradeFilm(Grade grade) implements CutEdit {}
}
