package org.kinora.api.platform.project;

import java.util.Optional;

/** How a conflict is decided. */
public sealed interface Resolution {
    /** Keep the document of the branch that was merged into. */
    record Ours() implements Resolution {}

    /** Take the document of the merged branch. */
    record Theirs() implements Resolution {}

    /** Use another document, or none. */
    record Other(Optional<Document> document) implements Resolution {}
}
