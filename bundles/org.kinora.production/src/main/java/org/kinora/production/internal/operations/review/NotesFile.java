package org.kinora.production.internal.operations.review;

import java.util.List;

/**
 * Review notes as one file, JSON: sent to a reviewer and back.
 *
 * @param kinora always {@code review-notes}
 * @param schema 1
 * @param film name of the project that they came from
 */
record NotesFile(String kinora, int schema, String film, List<ReviewNote> notes) {
    static final String KIND = "review-notes";

    NotesFile {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** Whether it can be taken in. */
    boolean known() {
        return KIND.equals(kinora) && schema == 1 && notes.stream().allMatch(note -> note.id() != null && note.id().matches("n[0-9a-f]{1,40}")
                && note.of() != null && note.on() != null && note.label() != null && note.author() != null && note.text() != null
                && note.replies().stream().allMatch(reply -> reply.id() != null && reply.author() != null && reply.text() != null));
    }
}
