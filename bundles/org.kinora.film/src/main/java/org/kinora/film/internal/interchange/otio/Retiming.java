package org.kinora.film.internal.interchange.otio;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Lane;

/**
 * Plays a nested composition at another speed.
 *
 * @param at where the composition begins in the film
 * @param length seconds of the film that it fills
 * @param speed seconds of the composition for each second of the film; negative plays backwards, 0 holds its first picture
 * @param start seconds from the composition's start at which it is entered
 */
record Retiming(Rational at, Rational length, Rational speed, Rational start) {
    List<Lane> of(List<Lane> lanes) {
        return lanes.stream().map(lane -> lane.with(row(lane.items()))).toList();
    }

    private List<Item> row(List<Item> items) {
        Rational entry = at.plus(start);
        List<Item> row = new ArrayList<>();
        for (Item item : items) {
            if (speed.signum() == 0) {
                if (item.position().compareTo(entry) <= 0 && item.end().compareTo(entry) > 0) row.add(played(item, entry, at, at.plus(length)));
                continue;
            }
            Rational one = at.plus(item.position().minus(entry).dividedBy(speed));
            Rational other = at.plus(item.end().minus(entry).dividedBy(speed));
            Rational from = Rational.max(at, Rational.min(one, other));
            Rational to = Rational.min(at.plus(length), Rational.max(one, other));
            if (from.compareTo(to) < 0) row.add(played(item, entry.plus(from.minus(at).times(speed)), from, to));
        }
        return speed.signum() < 0 ? row.reversed() : row;
    }

    /** An item entered at a time of the composition, seen between two times of the film. */
    private Item played(Item item, Rational entry, Rational from, Rational to) {
        Rational in = item.in().plus(entry.minus(item.position()).times(item.speed()));
        return new Item(item.name(), item.shows(), from, to.minus(from), in, item.start(), item.speed().times(speed), item.files(), item.join(), "",
                item.gain(), item.source());
    }
}
