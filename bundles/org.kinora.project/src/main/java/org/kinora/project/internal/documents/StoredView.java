package org.kinora.project.internal.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinora.api.platform.project.Document;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.store.Database;

/** The documents of one state, read from the object table when asked for. */
final class StoredView implements View {
    private final long commit;
    private final State state;
    private final Database database;
    private final ObjectTable objects;

    StoredView(long commit, State state, Database database, ObjectTable objects) {
        this.commit = commit;
        this.state = state;
        this.database = database;
        this.objects = objects;
    }

    @Override
    public long commit() {
        return commit;
    }

    @Override
    public SortedSet<EntityId> entities() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(state.hashes().keySet()));
    }

    @Override
    public Optional<String> hash(EntityId id) {
        return Optional.ofNullable(state.get(id));
    }

    @Override
    public Optional<Document> document(EntityId id) {
        String hash = state.get(id);
        if (hash == null) return Optional.empty();
        return Optional.of(Document.parse(objects.recall(hash).orElseGet(() -> database.read(session -> objects.read(session, hash)))));
    }

    @Override
    public <T> SortedMap<String, T> list(DocumentType<T> type) {
        List<EntityId> ids = new ArrayList<>();
        for (EntityId id : state.hashes().tailMap(type.id("-")).keySet()) {
            if (!id.type().equals(type.name())) break;
            ids.add(id);
        }
        Map<String, String> texts = database.read(session -> objects.read(session, ids.stream().map(state::get).toList()));
        SortedMap<String, T> documents = new TreeMap<>();
        for (EntityId id : ids) documents.put(id.id(), type.read(Document.parse(texts.get(state.get(id)))));
        return Collections.unmodifiableSortedMap(documents);
    }
}
