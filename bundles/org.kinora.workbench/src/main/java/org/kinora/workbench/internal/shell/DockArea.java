package org.kinora.workbench.internal.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.ViewOffer;

/** The views of one perspective: columns left, centre and right, and a row below the centre; UI thread. */
final class DockArea {
    private static final Map<Dock, Integer> SHARE = Map.of(Dock.LEFT, 26, Dock.CENTRE, 50, Dock.RIGHT, 24);

    private static final Map<Perspective, int[]> BELOW_SHARE = Map.of(Perspective.EDIT, new int[] {56, 44});

    private final Perspective perspective;
    private final ViewSite.WindowParts parts;
    private final String emptyText;
    private final Composite area;
    private final Map<Dock, DockStack> stacks = new EnumMap<>(Dock.class);

    DockArea(Composite parent, Perspective perspective, ViewSite.WindowParts parts, String emptyText) {
        this.perspective = perspective;
        this.parts = parts;
        this.emptyText = emptyText;
        this.area = new Composite(parent, SWT.NONE);
        area.setBackground(parts.look().colour(Tone.GROUND));
        area.addListener(SWT.Resize, event -> layout());
    }

    Composite control() {
        return area;
    }

    /** Opens what is new on offer and closes what is gone; where a dock comes or goes, all stand anew. */
    void show(List<ViewOffer> offers) {
        List<ViewOffer> mine = offers.stream().filter(offer -> offer.card().perspectives().contains(perspective)).toList();
        Set<Dock> wanted = mine.stream().map(offer -> offer.card().dock()).collect(Collectors.toSet());
        if (area.getChildren().length == 0 || !wanted.equals(stacks.keySet())) rebuild(wanted);
        stacks.forEach((dock, stack) -> stack.show(mine.stream().filter(offer -> offer.card().dock() == dock).toList()));
        layout();
    }

    /** Brings a view to the front and gives it the keyboard; false where it is not here. */
    boolean front(String view) {
        return stacks.values().stream().anyMatch(stack -> stack.front(view));
    }

    private void rebuild(Set<Dock> wanted) {
        stacks.values().forEach(DockStack::close);
        stacks.clear();
        for (Control child : area.getChildren()) child.dispose();
        if (wanted.isEmpty()) {
            teach();
            return;
        }
        SashForm columns = sash(area, SWT.HORIZONTAL);
        if (wanted.contains(Dock.LEFT)) stack(columns, Dock.LEFT);
        if (wanted.contains(Dock.CENTRE) && wanted.contains(Dock.BELOW)) {
            SashForm middle = sash(columns, SWT.VERTICAL);
            stack(middle, Dock.CENTRE);
            stack(middle, Dock.BELOW);
            middle.setWeights(BELOW_SHARE.getOrDefault(perspective, new int[] {76, 24}));
        } else {
            for (Dock dock : List.of(Dock.CENTRE, Dock.BELOW)) if (wanted.contains(dock)) stack(columns, dock);
        }
        if (wanted.contains(Dock.RIGHT)) stack(columns, Dock.RIGHT);
        int[] weights = new int[columns.getChildren().length];
        int at = 0;
        if (wanted.contains(Dock.LEFT)) weights[at++] = SHARE.get(Dock.LEFT);
        if (wanted.contains(Dock.CENTRE) || wanted.contains(Dock.BELOW)) weights[at++] = SHARE.get(Dock.CENTRE);
        if (wanted.contains(Dock.RIGHT)) weights[at] = SHARE.get(Dock.RIGHT);
        columns.setWeights(weights);
    }

    private SashForm sash(Composite parent, int style) {
        SashForm sash = new SashForm(parent, style | SWT.SMOOTH);
        sash.setBackground(parts.look().colour(Tone.GROUND));
        sash.setSashWidth(parts.look().unit());
        return sash;
    }

    private void stack(Composite parent, Dock dock) {
        stacks.put(dock, new DockStack(parent, parts));
    }

    private void teach() {
        Label label = new Label(area, SWT.CENTER | SWT.WRAP);
        label.setText(emptyText);
        label.setFont(parts.look().font(TypeStyle.HEADING));
        label.setForeground(parts.look().colour(Tone.FAINT));
        label.setBackground(parts.look().colour(Tone.GROUND));
    }

    private void layout() {
        for (Control child : area.getChildren()) {
            if (child instanceof Label) {
                int width = Math.min(560, area.getClientArea().width);
                int height = child.computeSize(width, SWT.DEFAULT).y;
                child.setBounds((area.getClientArea().width - width) / 2, (area.getClientArea().height - height) / 2, width, height);
            } else {
                child.setBounds(area.getClientArea());
            }
        }
    }
}
