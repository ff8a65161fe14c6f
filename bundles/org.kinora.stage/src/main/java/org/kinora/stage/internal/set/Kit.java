package org.kinora.stage.internal.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of set, as a table describes it.
 *
 * @param where {@code in}, {@code out} or {@code any}
 * @param words names of places that are this set
 * @param within words of which one must be in the outer names; empty for none
 * @param stageX middle of the playing area
 * @param seat kind of part that is added for whoever finds no seat
 * @param road where vehicles go past
 */
record Kit(String name, String where, int width, int depth, int height, List<String> words, List<String> within, String floor, String beyond,
        int stageX, int stageZ, String seat, Optional<Integer> road, Set<String> flags, List<Item> items) {
    /**
     * One line of parts.
     *
     * @param kind of part
     * @param id the name that its ids begin with
     * @param anchor {@code at}, {@code back}, {@code front}, {@code left}, {@code right} or {@code scatter}
     * @param numbers after the anchor
     * @param options such as {@code w=1200}
     * @param times how many there are
     */
    record Item(String kind, String id, String anchor, List<Integer> numbers, Map<String, String> options, int times, int stepX, int stepZ,
            boolean landmark) {
        int option(String name, int fallback) {
            String value = options.get(name);
            return value == null ? fallback : Integer.parseInt(value);
        }
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }

    boolean fits(boolean interior) {
        return where.equals("any") || where.equals(interior ? "in" : "out");
    }
}
