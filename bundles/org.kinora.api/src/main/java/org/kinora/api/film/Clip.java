package org.kinora.api.film;

import java.util.List;
import org.kinora.api.time.Rational;

/**
 * One piece of a medium on a track. Units are the track's ({@link Role#sounding()}): frames at the film's rate, or samples.
 *
 * @param id stable: the id of the shot, line, cue or scene that it came from, or a fixed name such as {@code opening}
 * @param linked id of the shot that it moves with; empty for none
 * @param position where it begins in the film
 * @param length how long it lasts
 * @param in first frame or sample of the medium; footage that has no such frame holds its first or last one, so {@code in} may be negative
 * @param blend how a picture clip follows the one before
 * @param level loudness and fades of a sound clip; of a text only the fades count
 * @param speed frames of the medium for each frame of the film; negative plays backwards from {@code in}, 0 holds it. Sounds have 1
 * @param group name of the group that is moved together; empty for none
 * @param effects what is done to the picture; sounds have none
 */
public record Clip(String id, String linked, Medium medium, long position, long length, long in, Blend blend, Level level, Rational speed,
        String group, List<Effect> effects) {
    public Clip {
        if (speed == null) speed = Rational.ONE;
        if (group == null) group = "";
        effects = effects == null ? List.of() : List.copyOf(effects);
    }

    /** A clip without effects. */
    public Clip(String id, String linked, Medium medium, long position, long length, long in, Blend blend, Level level, Rational speed,
            String group) {
        this(id, linked, medium, position, length, in, blend, level, speed, group, List.of());
    }

    /** A clip that plays as it was taken, in no group. */
    public Clip(String id, String linked, Medium medium, long position, long length, long in, Blend blend, Level level) {
        this(id, linked, medium, position, length, in, blend, level, Rational.ONE, "");
    }

    /** The first position after the clip. */
    public long end() {
        return position + length;
    }

    /** The same elsewhere, with another length. */
    public Clip at(long position, long length) {
        return new Clip(id, linked, medium, position, length, in, blend, level, speed, group, effects);
    }

    /** The same from another frame or sample of its medium on. */
    public Clip from(long in) {
        return new Clip(id, linked, medium, position, length, in, blend, level, speed, group, effects);
    }

    /** The same with another transition. */
    public Clip with(Blend blend) {
        return new Clip(id, linked, medium, position, length, in, blend, level, speed, group, effects);
    }

    /** The same with other effects. */
    public Clip with(List<Effect> effects) {
        return new Clip(id, linked, medium, position, length, in, blend, level, speed, group, effects);
    }

    /** The same with another loudness. */
    public Clip with(Level level) {
        return new Clip(id, linked, medium, position, length, in, blend, level, speed, group, effects);
    }
}
