package org.kinora.api.workbench;

/** What any view may ask the player to do. */
public enum Transport {
    /** Play, or pause what plays (space). */
    TOGGLE,
    /** Pause (K). */
    STOP,
    /** Play, then faster (L). */
    FORWARD,
    /** Play backwards, then faster (J). */
    BACKWARD,
    /** The in-point is here (I). */
    IN,
    /** The out-point is here (O). */
    OUT
}
