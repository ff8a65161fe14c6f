package org.kinora.api.workbench;

/** The colours of the workbench by what they are for; each theme has its own. */
public enum Tone {
    /** Behind everything. */
    GROUND,
    /** A view's surface. */
    PANEL,
    /** A card or a field on a surface. */
    RAISED,
    /** Hair lines between things. */
    LINE,
    /** Words to read. */
    TEXT,
    /** Words that explain or wait. */
    FAINT,
    /** The one colour of the house: what is chosen, what to do next. */
    ACCENT,
    /** Words on the accent. */
    ON_ACCENT,
    /** Behind what is selected. */
    SELECTED,
    /** Needs a look. */
    WARNING,
    /** Went wrong. */
    ERROR,
    /** Done, in order. */
    GOOD
}
