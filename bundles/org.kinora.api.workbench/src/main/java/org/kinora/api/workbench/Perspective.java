package org.kinora.api.workbench;

/** What a person is about; each has views of its own in the window. */
public enum Perspective {
    /** Writing: script, outline, bible. */
    STORY,
    /** Shots as cards and on the infinite canvas. */
    BOARD,
    /** Timeline and player. */
    EDIT,
    /** Pictures: selection, layers, fill. */
    PAINT,
    /** Scenes of splats. */
    SPACE,
    /** Export and hand-over. */
    DELIVER
}
