package org.kinora.project.internal;

import org.kinora.api.platform.project.Documents;
import org.kinora.project.internal.documents.StoredDocuments;

/** The documents of a project with nothing in memory, as after a start. */
record Reopened(Documents documents) implements AutoCloseable {
    Reopened(SharedProject shared) {
        this(new StoredDocuments(shared.project().database(), shared.workplace()));
    }

    @Override
    public void close() {}
}
