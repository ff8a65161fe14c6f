package org.kinora.api.imaging.selection;

import java.util.ArrayList;
import java.util.List;

/** The recipe of a selection: steps from first to last, beginning with nothing chosen. Immutable; kept as canonical JSON. */
public record Selection(List<SelectionStep> steps) {
    /** Nothing is meant. */
    public static final Selection NOTHING = new Selection(List.of());

    public Selection {
        steps = List.copyOf(steps);
    }

    /** One tool, alone. */
    public static Selection of(Selector selector) {
        return NOTHING.then(new SelectionStep.Choose(selector, Combine.REPLACE));
    }

    public Selection add(Selector selector) {
        return then(new SelectionStep.Choose(selector, Combine.ADD));
    }

    public Selection subtract(Selector selector) {
        return then(new SelectionStep.Choose(selector, Combine.SUBTRACT));
    }

    public Selection intersect(Selector selector) {
        return then(new SelectionStep.Choose(selector, Combine.INTERSECT));
    }

    public Selection then(MaskEdit edit) {
        return then(new SelectionStep.Change(edit));
    }

    public Selection then(SelectionStep step) {
        List<SelectionStep> all = new ArrayList<>(steps);
        all.add(step);
        return new Selection(all);
    }
}
