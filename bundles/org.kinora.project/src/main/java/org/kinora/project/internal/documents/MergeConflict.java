package org.kinora.project.internal.documents;

import java.util.Optional;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.EntityId;

/**
 * A conflict as a document of the branch that it is open on, so that undo, branches and merges treat it like any decision. Hashes name the versions.
 */
record MergeConflict(String type, String id, Optional<String> base, Optional<String> ours, Optional<String> theirs, String from) {
    static final DocumentType<MergeConflict> TYPE = new DocumentType<>("merge-conflict", MergeConflict.class);

    EntityId entity() {
        return new EntityId(type, id);
    }

    /** The id of the conflict about an entity: short whatever the entity's id. */
    static EntityId idFor(EntityId entity) {
        return TYPE.id(Json.hash(entity.toString()).substring(0, 32));
    }
}
