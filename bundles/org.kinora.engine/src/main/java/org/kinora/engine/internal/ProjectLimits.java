package org.kinora.engine.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.work.Caller;

/** The limits of one project: its own, and where it set none those of the process. */
record ProjectLimits(Documents documents, Supplier<Limits> defaults) {
    /** What the project itself set. */
    Limits own() {
        return documents.get(Documents.MAIN, Limits.TYPE, Limits.ID).orElse(Limits.NONE);
    }

    /** What holds. */
    Limits now() {
        return own().or(defaults.get());
    }

    void set(String message, Caller caller, UnaryOperator<Limits> change) {
        documents.edit(Documents.MAIN, message, caller, view -> {
            Limits before = view.get(Limits.TYPE, Limits.ID).orElse(Limits.NONE);
            return List.of(Change.put(Limits.TYPE, Limits.ID, change.apply(before)));
        });
    }
}
