package org.kinora.workbench.internal.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.workbench.internal.dock.DockTree.Part;
import org.kinora.workbench.internal.dock.DockTree.Split;
import org.kinora.workbench.internal.dock.DockTree.Tabs;

/**
 * Where stacks and the borders between them lie; points, in the area that they share.
 *
 * @param stacks those of which a view is on offer
 * @param borders between two neighbours of them
 */
public record DockPlan(List<Place> stacks, List<Border> borders) {
    /** A stack, with the views of it that are on offer. */
    public record Place(List<String> views, String front, Rectangle bounds) {}

    /**
     * A border that can be drawn.
     *
     * @param path of its split, from the root
     * @param before part before it, {@code after} part after it
     * @param both what the two cover together
     */
    public record Border(List<Integer> path, int before, int after, boolean across, Rectangle bounds, Rectangle both) {
        /** The share of the part before it, in thousandths, when it is drawn to a place. */
        public int share(int x, int y) {
            int length = across ? both.width : both.height;
            int at = across ? x - both.x : y - both.y;
            return Math.clamp((long) at * 1000 / Math.max(1, length), 60, 940);
        }
    }

    /** Lays an arrangement out, without the views that are not on offer. */
    public static DockPlan of(Arrangement arrangement, Set<String> offered, Rectangle area, int gap) {
        DockPlan plan = new DockPlan(new ArrayList<>(), new ArrayList<>());
        plan.lay(arrangement.root(), offered, area, gap, List.of());
        return plan;
    }

    private void lay(DockTree tree, Set<String> offered, Rectangle area, int gap, List<Integer> path) {
        if (tree instanceof Tabs tabs) {
            List<String> here = tabs.views().stream().filter(offered::contains).toList();
            if (!here.isEmpty()) stacks.add(new Place(here, here.contains(tabs.front()) ? tabs.front() : here.getFirst(), area));
            return;
        }
        Split split = (Split) tree;
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < split.parts().size(); i++) if (split.parts().get(i).tree().views().stream().anyMatch(offered::contains)) seen.add(i);
        long sum = seen.stream().mapToLong(i -> split.parts().get(i).weight()).sum();
        int length = (split.across() ? area.width : area.height) - gap * Math.max(0, seen.size() - 1);
        long before = 0;
        Rectangle last = null;
        for (int n = 0; n < seen.size(); n++) {
            Part part = split.parts().get(seen.get(n));
            int from = (int) (before * length / sum) + n * gap;
            before += part.weight();
            int to = (int) (before * length / sum) + n * gap;
            Rectangle bounds = split.across() ? new Rectangle(area.x + from, area.y, to - from, area.height)
                    : new Rectangle(area.x, area.y + from, area.width, to - from);
            if (last != null) borders.add(border(split.across(), path, seen.get(n - 1), seen.get(n), last, bounds));
            List<Integer> inner = new ArrayList<>(path);
            inner.add(seen.get(n));
            lay(part.tree(), offered, bounds, gap, inner);
            last = bounds;
        }
    }

    private static Border border(boolean across, List<Integer> path, int before, int after, Rectangle one, Rectangle other) {
        Rectangle between = across ? new Rectangle(one.x + one.width, one.y, other.x - one.x - one.width, one.height)
                : new Rectangle(one.x, one.y + one.height, one.width, other.y - one.y - one.height);
        return new Border(path, before, after, across, between, one.union(other));
    }

    /** What a drop at a place would do; a quarter of the stack at each side splits it. */
    public static Side side(Rectangle stack, int tabs, int x, int y) {
        if (y < stack.y + tabs) return Side.WITHIN;
        double across = (x - stack.x) / (double) Math.max(1, stack.width);
        double down = (y - stack.y - tabs) / (double) Math.max(1, stack.height - tabs);
        double nearest = Math.min(Math.min(across, 1 - across), Math.min(down, 1 - down));
        if (nearest > 0.25) return Side.WITHIN;
        if (nearest == across) return Side.LEFT;
        if (nearest == 1 - across) return Side.RIGHT;
        return nearest == down ? Side.ABOVE : Side.BELOW;
    }

    /** The part of a stack that a view would cover when it is dropped at a side. */
    public static Rectangle covered(Rectangle stack, Side side) {
        int width = stack.width * 2 / 5;
        int height = stack.height * 2 / 5;
        return switch (side) {
            case WITHIN -> stack;
            case LEFT -> new Rectangle(stack.x, stack.y, width, stack.height);
            case RIGHT -> new Rectangle(stack.x + stack.width - width, stack.y, width, stack.height);
            case ABOVE -> new Rectangle(stack.x, stack.y, stack.width, height);
            case BELOW -> new Rectangle(stack.x, stack.y + stack.height - height, stack.width, height);
        };
    }
}
