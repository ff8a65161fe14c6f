package org.kinora.production.internal.graph;

import java.util.List;
import org.kinora.api.film.CutEdit;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;

/** The hand edits of the cut in the order they were made, as a document; they are laid over every newly derived cut. */
public record CutEdits(List<CutEdit> edits) {
    public static final DocumentType<CutEdits> TYPE = new DocumentType<>("cut-edits", CutEdits.class);
    /** The one cut of a project. */
    public static final String ID = "film";

    public CutEdits {
        edits = edits == null ? List.of() : List.copyOf(edits);
    }

    /** The edits of a branch. */
    public static List<CutEdit> of(View view) {
        return view.get(TYPE, ID).map(CutEdits::edits).orElse(List.of());
    }
}
