package org.kinora.film.internal.interchange.timeline;

import java.util.List;

/**
 * Items one behind the other, in order, none over another.
 *
 * @param seen whether it shows something; it sounds otherwise
 * @param enabled whether it is part of the film
 * @param items without gaps, which are the times that no item fills
 * @param own our track as JSON, without its clips; empty for one that another program made
 * @param source number of the element in the file that it was read from; -1 for none
 */
public record Lane(String name, boolean seen, boolean enabled, List<Item> items, String own, int source) {
    /** The same with other items. */
    public Lane with(List<Item> others) {
        return new Lane(name, seen, enabled, others, own, source);
    }
}
