package org.kinora.workbench.internal.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.ViewCard;
import org.kinora.workbench.internal.dock.DockTree.Part;
import org.kinora.workbench.internal.dock.DockTree.Split;
import org.kinora.workbench.internal.dock.DockTree.Tabs;

/**
 * How the views of one perspective stand. Every view stands once; no stack is empty and no split has fewer than two parts, except that all may be
 * gone. A view that is not on offer keeps its place until it comes back.
 */
public record Arrangement(DockTree root) {
    private static final int WHOLE = 1000;
    private static final int FINE = 1_000_000;

    /** As the cards of the views wish: columns left, centre and right, and a row below the centre, or below all of them where films are edited. */
    public static Arrangement wished(Perspective perspective, List<ViewCard> cards) {
        boolean wide = perspective == Perspective.EDIT;
        int below = wide ? 440 : perspective == Perspective.DELIVER ? 420 : 240;
        Optional<Part> row = stack(below, Dock.BELOW, cards);
        List<Part> middle = Stream.of(stack(WHOLE - below, Dock.CENTRE, cards), wide ? Optional.<Part>empty() : row).flatMap(Optional::stream)
                .toList();
        List<Part> columns = new ArrayList<>();
        stack(perspective == Perspective.DELIVER ? 900 : 260, Dock.LEFT, cards).ifPresent(columns::add);
        if (!middle.isEmpty()) columns.add(new Part(500, joined(false, middle)));
        stack(240, Dock.RIGHT, cards).ifPresent(columns::add);
        if (!wide || row.isEmpty()) return new Arrangement(joined(true, columns));
        return new Arrangement(columns.isEmpty() ? row.get().tree()
                : joined(false, List.of(new Part(WHOLE - below, joined(true, columns)), row.get())));
    }

    private static Optional<Part> stack(int weight, Dock dock, List<ViewCard> cards) {
        List<String> here = cards.stream().filter(card -> card.dock() == dock).map(ViewCard::id).toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(new Part(weight, new Tabs(here, here.getFirst())));
    }

    /** One part stands for itself; parts that are split the same way join. */
    private static DockTree joined(boolean across, List<Part> parts) {
        if (parts.isEmpty()) return new Tabs(List.of(), "");
        if (parts.size() == 1) return parts.getFirst().tree();
        List<Part> flat = new ArrayList<>();
        for (Part part : parts) {
            if (part.tree() instanceof Split(boolean same, List<Part> inner) && same == across) {
                int sum = inner.stream().mapToInt(Part::weight).sum();
                inner.forEach(one -> flat.add(new Part((int) ((long) one.weight() * part.weight() / sum), one.tree())));
            } else {
                flat.add(part);
            }
        }
        return new Split(across, flat);
    }

    public boolean has(String view) {
        return root.views().contains(view);
    }

    /** With views that do not stand yet: each beside the first view of the same wish, or where it wishes itself. */
    public Arrangement with(List<ViewCard> cards) {
        Arrangement now = this;
        for (ViewCard card : cards) {
            if (now.has(card.id())) continue;
            Arrangement then = now;
            Optional<String> like = cards.stream().filter(other -> other.dock() == card.dock() && then.has(other.id())).map(ViewCard::id).findFirst();
            now = like.isPresent() ? then.putBehind(card.id(), like.get()) : then.atEdge(card);
        }
        return now;
    }

    private Arrangement putBehind(String view, String other) {
        return new Arrangement(atTabs(root, other, tabs -> new Tabs(Stream.concat(tabs.views().stream(), Stream.of(view)).toList(), tabs.front())));
    }

    private Arrangement atEdge(ViewCard card) {
        DockTree own = new Tabs(List.of(card.id()), card.id());
        if (root.views().isEmpty()) return new Arrangement(own);
        boolean across = card.dock() != Dock.BELOW;
        Part now = new Part(750, root);
        Part added = new Part(250, own);
        return new Arrangement(joined(across, card.dock() == Dock.LEFT ? List.of(added, now) : List.of(now, added)));
    }

    /** Brings a view to the front of its stack. */
    public Arrangement front(String view) {
        return new Arrangement(atTabs(root, view, tabs -> new Tabs(tabs.views(), view)));
    }

    /**
     * Moves a view.
     *
     * @param target a view of the stack that it goes to
     * @param index among the tabs there, as they stand without it; only for {@link Side#WITHIN}
     */
    public Arrangement moved(String view, String target, Side side, int index) {
        if (!has(view) || !has(target)) return this;
        if (view.equals(target) && tabsOf(view).views().size() == 1) return this;
        String anchor = view.equals(target) ? tabsOf(view).views().stream().filter(other -> !other.equals(view)).findFirst().orElseThrow() : target;
        DockTree rest = without(root, view).orElseThrow();
        return new Arrangement(side == Side.WITHIN ? atTabs(rest, anchor, tabs -> inserted(tabs, view, index)) : beside(rest, view, anchor, side));
    }

    private static Tabs inserted(Tabs tabs, String view, int index) {
        List<String> views = new ArrayList<>(tabs.views());
        views.add(Math.clamp(index, 0, views.size()), view);
        return new Tabs(views, view);
    }

    private static DockTree beside(DockTree tree, String view, String anchor, Side side) {
        Part added = new Part(400, new Tabs(List.of(view), view));
        if (tree instanceof Tabs tabs) {
            if (!tabs.views().contains(anchor)) return tabs;
            Part there = new Part(600, tabs);
            return new Split(side.across(), side.first() ? List.of(added, there) : List.of(there, added));
        }
        Split split = (Split) tree;
        return joined(split.across(), split.parts().stream().map(part -> new Part(part.weight(), beside(part.tree(), view, anchor, side))).toList());
    }

    /** The stack of a view. */
    public Tabs tabsOf(String view) {
        return tabsOf(root, view).orElseThrow();
    }

    private static Optional<Tabs> tabsOf(DockTree tree, String view) {
        return switch (tree) {
            case Tabs tabs -> tabs.views().contains(view) ? Optional.of(tabs) : Optional.empty();
            case Split split -> split.parts().stream().flatMap(part -> tabsOf(part.tree(), view).stream()).findFirst();
        };
    }

    private static DockTree atTabs(DockTree tree, String view, Function<Tabs, Tabs> change) {
        return switch (tree) {
            case Tabs tabs -> tabs.views().contains(view) ? change.apply(tabs) : tabs;
            case Split split -> new Split(split.across(), split.parts().stream().map(part -> new Part(part.weight(), atTabs(part.tree(), view,
                    change))).toList());
        };
    }

    private static Optional<DockTree> without(DockTree tree, String view) {
        if (tree instanceof Tabs tabs) {
            List<String> views = tabs.views().stream().filter(other -> !other.equals(view)).toList();
            return views.isEmpty() ? Optional.empty() : Optional.of(new Tabs(views, tabs.front()));
        }
        Split split = (Split) tree;
        List<Part> parts = split.parts().stream().flatMap(part -> without(part.tree(), view).map(rest -> new Part(part.weight(), rest)).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(split.across(), parts));
    }

    /**
     * With the border between two parts of a split elsewhere.
     *
     * @param path which part to take at each split on the way to it, from the root
     * @param before the part before the border, {@code after} the part after it; what is between them is not seen now
     * @param share of the two that the part before gets, in thousandths
     */
    public Arrangement resized(List<Integer> path, int before, int after, int share) {
        return new Arrangement(resized(root, path, before, after, share));
    }

    private static DockTree resized(DockTree tree, List<Integer> path, int before, int after, int share) {
        if (!(tree instanceof Split split)) return tree;
        List<Part> parts = new ArrayList<>(split.parts());
        if (path.isEmpty()) {
            // Fine enough that a border can stand anywhere, however often it is moved.
            int scale = split.parts().stream().mapToInt(Part::weight).sum();
            parts.replaceAll(part -> new Part((int) ((long) part.weight() * FINE / scale), part.tree()));
            int both = parts.get(before).weight() + parts.get(after).weight();
            int first = Math.clamp((long) both * share / WHOLE, 1, Math.max(1, both - 1));
            parts.set(before, new Part(first, parts.get(before).tree()));
            parts.set(after, new Part(both - first, parts.get(after).tree()));
        } else {
            Part inner = parts.get(path.getFirst());
            parts.set(path.getFirst(), new Part(inner.weight(), resized(inner.tree(), path.subList(1, path.size()), before, after, share)));
        }
        return new Split(split.across(), parts);
    }
}
