package org.kinora.film.internal.interchange.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.time.Rational;

/** Makes one lane of several: what lies higher covers what is below it, as long as it shows anything. */
public final class Flattening {
    private Flattening() {}

    /** @param lanes from the bottom to the top */
    public static List<Item> of(List<List<Item>> lanes) {
        List<Item> flat = new ArrayList<>();
        for (List<Item> lane : lanes) {
            if (flat.isEmpty()) {
                flat.addAll(lane);
                continue;
            }
            List<Item> above = lane.stream().filter(item -> item.shows() != Item.Shows.NOTHING && item.length().signum() > 0).toList();
            List<Item> left = new ArrayList<>();
            for (Item below : flat) uncovered(below, above, left);
            left.addAll(above);
            left.sort(Comparator.comparing(Item::position));
            flat = left;
        }
        return flat;
    }

    private static void uncovered(Item below, List<Item> above, List<Item> left) {
        Rational from = below.position();
        for (Item cover : above) {
            if (cover.end().compareTo(from) <= 0) continue;
            if (cover.position().compareTo(below.end()) >= 0) break;
            if (cover.position().compareTo(from) > 0) left.add(below.part(from, cover.position()));
            from = Rational.max(from, cover.end());
        }
        if (from.compareTo(below.end()) < 0) left.add(from.equals(below.position()) ? below : below.part(from, below.end()));
    }
}
