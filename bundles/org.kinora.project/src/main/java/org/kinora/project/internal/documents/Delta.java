package org.kinora.project.internal.documents;

import java.util.Objects;
import org.kinora.api.platform.project.EntityId;

/** What happened to one entity: hash before and after, null for "no document". */
record Delta(EntityId id, String before, String after) {
    Delta inverse() {
        return new Delta(id, after, before);
    }

    boolean changes() {
        return !Objects.equals(before, after);
    }
}
