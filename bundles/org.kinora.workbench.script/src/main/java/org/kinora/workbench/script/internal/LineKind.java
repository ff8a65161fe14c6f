package org.kinora.workbench.script.internal;

/** What a line of a script is; decides how it is set. Indents are in characters from the left margin, as on a page. */
enum LineKind {
    ACTION(0),
    HEADING(0),
    CUE(20),
    PARENTHETICAL(15),
    SPOKEN(10),
    TRANSITION(40),
    SECTION(0),
    SYNOPSIS(0),
    NOTE(0),
    TITLE(0),
    EMPTY(0);

    private final int indent;

    LineKind(int indent) {
        this.indent = indent;
    }

    int indent() {
        return indent;
    }
}
