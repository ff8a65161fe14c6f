package org.kinora.film.internal.interchange.timeline;

import java.util.List;
import java.util.Optional;
import org.kinora.api.time.Rational;

/**
 * One piece of a lane; all times in seconds.
 *
 * @param name what the other program calls it
 * @param position where it begins in the film
 * @param in where it begins in the medium, by the medium's own clock
 * @param start what that clock shows at the medium's first frame; empty when the file does not tell
 * @param speed seconds of the medium for a second of the film; 0 holds a frame
 * @param files what the medium may be called, the most telling name first
 * @param join how it follows what is before
 * @param own our clip as JSON; empty for one that another program made
 * @param gain hundredths of a decibel
 * @param source number of the element in the file that it was read from; -1 for none
 * @param linked number of the element in the file that a sound moves with; -1 for none
 * @param nested what a clip with a cut of its own shows; its clock is that of {@code in}
 */
public record Item(String name, Shows shows, Rational position, Rational length, Rational in, Optional<Rational> start, Rational speed,
        List<String> files, Optional<Join> join, String own, int gain, int source, int linked, Optional<Timeline> nested) {
    /** An item that moves with no other. */
    public Item(String name, Shows shows, Rational position, Rational length, Rational in, Optional<Rational> start, Rational speed,
            List<String> files, Optional<Join> join, String own, int gain, int source, Optional<Timeline> nested) {
        this(name, shows, position, length, in, start, speed, files, join, own, gain, source, -1, nested);
    }

    /** An item of one medium. */
    public Item(String name, Shows shows, Rational position, Rational length, Rational in, Optional<Rational> start, Rational speed,
            List<String> files, Optional<Join> join, String own, int gain, int source) {
        this(name, shows, position, length, in, start, speed, files, join, own, gain, source, Optional.empty());
    }

    /** What kind of thing is seen or heard. */
    public enum Shows { NOTHING, MEDIUM, MADE }

    /** Where it ends. */
    public Rational end() {
        return position.plus(length);
    }

    /** The part between two times, which lie within it. */
    public Item part(Rational from, Rational to) {
        Optional<Join> kept = from.equals(position) ? join : Optional.empty();
        return new Item(name, shows, from, to.minus(from), in.plus(from.minus(position).times(speed)), start, speed, files, kept, own, gain, source,
                linked, nested);
    }

    /** The same later. */
    public Item later(Rational by) {
        return new Item(name, shows, position.plus(by), length, in, start, speed, files, join, own, gain, source, linked, nested);
    }

    /** The same with another transition. */
    public Item with(Optional<Join> other) {
        return new Item(name, shows, position, length, in, start, speed, files, other, own, gain, source, linked, nested);
    }

    /** The same moving with another element of the file. */
    public Item linkedTo(int element) {
        return new Item(name, shows, position, length, in, start, speed, files, join, own, gain, source, element, nested);
    }
}
