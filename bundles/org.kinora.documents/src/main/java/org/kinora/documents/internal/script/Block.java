package org.kinora.documents.internal.script;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param before empty lines above, when it does not begin a page
 * @param speaker of a speech, for what is repeated on the next page; empty for others
 */
record Block(Kind kind, List<Typed> lines, int before, String speaker) {
    /** Decides where it may be parted. */
    enum Kind { HEADING, ACTION, SPEECH, DUAL, TRANSITION, BREAK }

    int height() {
        return lines.size();
    }
}
