package org.kinora.workbench.internal.dock;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.workbench.Perspective;
import org.kinora.workbench.internal.dock.DockTree.Part;
import org.kinora.workbench.internal.dock.DockTree.Split;
import org.kinora.workbench.internal.dock.DockTree.Tabs;
import org.kinora.workbench.internal.preferences.KeptFile;

/** The arrangements that a person made, kept in the user's folder; UI thread. A damaged file is left out, and the views stand as they wish. */
public final class LayoutFile {
    private static final System.Logger LOG = System.getLogger(LayoutFile.class.getName());
    private static final int DEEPEST = 32;

    private final KeptFile file;
    private final Map<Perspective, Arrangement> kept = new EnumMap<>(Perspective.class);

    /** A tree as it is written: views, or parts with their weights. */
    record Node(List<String> views, String front, boolean across, List<Integer> weights, List<Node> parts) {}

    record Kept(Map<String, Node> perspectives) {}

    public LayoutFile(KeptFile file) {
        this.file = file;
        file.read(Kept.class).ifPresent(read -> {
            try {
                read.perspectives().forEach((name, node) -> kept.put(Perspective.valueOf(name), read(node)));
            } catch (IllegalArgumentException | NullPointerException damaged) {
                kept.clear();
                LOG.log(System.Logger.Level.WARNING, file.path() + " is left out, it is no layout: " + damaged.getMessage());
            }
        });
    }

    /** What was kept; empty while the views stand as they wish. */
    public Optional<Arrangement> of(Perspective perspective) {
        return Optional.ofNullable(kept.get(perspective));
    }

    public void keep(Perspective perspective, Arrangement arrangement) {
        kept.put(perspective, arrangement);
        write();
    }

    /** Lets the views stand as they wish again. */
    public void forget(Perspective perspective) {
        kept.remove(perspective);
        write();
    }

    private void write() {
        Map<String, Node> nodes = new TreeMap<>();
        kept.forEach((perspective, arrangement) -> nodes.put(perspective.name(), node(arrangement.root())));
        file.write(new Kept(nodes));
    }

    private static Node node(DockTree tree) {
        return switch (tree) {
            case Tabs tabs -> new Node(tabs.views(), tabs.front(), false, List.of(), List.of());
            case Split split -> new Node(List.of(), "", split.across(), split.parts().stream().map(Part::weight).toList(),
                    split.parts().stream().map(part -> node(part.tree())).toList());
        };
    }

    private static Arrangement read(Node node) {
        return new Arrangement(tree(node, new HashSet<>(), 0));
    }

    private static DockTree tree(Node node, Set<String> seen, int depth) {
        if (depth > DEEPEST) throw new IllegalArgumentException("more than " + DEEPEST + " splits within one another");
        if (node.parts().isEmpty()) {
            if (!node.views().stream().allMatch(seen::add)) throw new IllegalArgumentException("a view stands twice");
            return new Tabs(node.views(), node.front());
        }
        if (node.parts().size() < 2 || node.parts().size() != node.weights().size()) throw new IllegalArgumentException("parts and weights differ");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < node.parts().size(); i++) parts.add(new Part(node.weights().get(i), tree(node.parts().get(i), seen, depth + 1)));
        return new Split(node.across(), parts);
    }
}
