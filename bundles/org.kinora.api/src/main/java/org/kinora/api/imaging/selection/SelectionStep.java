package org.kinora.api.imaging.selection;

/** One step of a selection. */
public sealed interface SelectionStep {
    /** Choose with a tool. */
    record Choose(Selector with, Combine combine) implements SelectionStep {}

    /** Change what is chosen. */
    record Change(MaskEdit edit) implements SelectionStep {}
}
