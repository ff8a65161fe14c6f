package org.kinora.api.platform.project;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.osgi.annotation.versioning.ProviderType;

/** All documents as they are at one commit; immutable, thread-safe, cheap to hold. Made by {@link Documents#view}. */
@ProviderType
public interface View {
    /** The commit; 0 before the first one. */
    long commit();

    /** Every entity that has a document, in order. */
    SortedSet<EntityId> entities();

    /** The hash of an entity's document, for step keys and comparison. */
    Optional<String> hash(EntityId id);

    Optional<Document> document(EntityId id);

    default <T> Optional<T> get(DocumentType<T> type, String id) {
        return document(type.id(id)).map(type::read);
    }

    /** All documents of a type by id, in order of their ids. */
    <T> SortedMap<String, T> list(DocumentType<T> type);
}
