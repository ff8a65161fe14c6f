package org.kinora.api.platform.project;

import java.util.Optional;

/**
 * What one entity becomes.
 *
 * @param document its new document; empty when it is removed
 */
public record Change(EntityId id, Optional<Document> document) {
    public Change {
        if (document.isPresent() && !document.get().type().equals(id.type()))
            throw new IllegalArgumentException("a document of type " + document.get().type() + " cannot be " + id);
    }

    public static <T> Change put(DocumentType<T> type, String id, T value) {
        return new Change(type.id(id), Optional.of(type.document(value)));
    }

    public static Change remove(EntityId id) {
        return new Change(id, Optional.empty());
    }
}
