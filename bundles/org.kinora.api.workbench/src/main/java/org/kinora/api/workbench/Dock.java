package org.kinora.api.workbench;

/** Where in the window a view first stands. */
public enum Dock {
    LEFT,
    CENTRE,
    RIGHT,
    BELOW
}
