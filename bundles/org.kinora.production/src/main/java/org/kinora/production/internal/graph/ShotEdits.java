package org.kinora.production.internal.graph;

import java.util.List;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.DocumentType;

/** The hand edits of one shot in the order they were made, as a document with the shot's id. */
public record ShotEdits(List<ShotEdit> edits) {
    public static final DocumentType<ShotEdits> TYPE = new DocumentType<>("shot-edits", ShotEdits.class);
}
