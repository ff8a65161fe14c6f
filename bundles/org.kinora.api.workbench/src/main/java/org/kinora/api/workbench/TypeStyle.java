package org.kinora.api.workbench;

/** The sizes and weights of words; they follow the size of the system's font. */
public enum TypeStyle {
    TITLE,
    HEADING,
    BODY,
    STRONG,
    SMALL,
    /** A fixed pitch, for scripts and time codes. */
    MONO
}
