package org.kinora.workbench.internal.dock;

import java.util.List;

/** How views stand: tabs behind one another, or parts beside or below one another. */
public sealed interface DockTree {
    /**
     * Views behind one another.
     *
     * @param views ids in the order of their tabs
     * @param front the one that is seen; the first where it is not among them
     */
    record Tabs(List<String> views, String front) implements DockTree {
        public Tabs {
            views = List.copyOf(views);
            if (!views.contains(front)) front = views.isEmpty() ? "" : views.getFirst();
        }
    }

    /**
     * Parts beside one another, or below one another.
     *
     * @param across whether they stand beside one another
     */
    record Split(boolean across, List<Part> parts) implements DockTree {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** One of them; widths, or heights, are as the weights to one another. */
    record Part(int weight, DockTree tree) {
        public Part {
            weight = Math.max(1, weight);
        }
    }

    /** All views, from left to right and top to bottom. */
    default List<String> views() {
        return switch (this) {
            case Tabs tabs -> tabs.views;
            case Split split -> split.parts.stream().flatMap(part -> part.tree.views().stream()).toList();
        };
    }
}
