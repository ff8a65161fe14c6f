package org.kinora.project.internal.documents;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinora.api.platform.project.EntityId;

/** Which document each entity has: the whole of a project's documents at one commit. Immutable. */
record State(SortedMap<EntityId, String> hashes) {
    static final State EMPTY = new State(new TreeMap<>());

    State {
        hashes = Collections.unmodifiableSortedMap(hashes);
    }

    /** The hash of an entity's document; null when it has none. */
    String get(EntityId id) {
        return hashes.get(id);
    }

    State with(Iterable<Delta> deltas) {
        TreeMap<EntityId, String> next = new TreeMap<>(hashes);
        for (Delta delta : deltas) {
            if (delta.after() == null) next.remove(delta.id());
            else next.put(delta.id(), delta.after());
        }
        return new State(next);
    }

    /** Every entity that has a document in either state. */
    SortedSet<EntityId> union(State other) {
        TreeSet<EntityId> all = new TreeSet<>(hashes.keySet());
        all.addAll(other.hashes.keySet());
        return all;
    }

    /** One line {@code type/id hash} for each entity, in order. */
    String manifest() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((id, hash) -> text.append(id).append(' ').append(hash).append('\n'));
        return text.toString();
    }

    static State parse(String manifest) {
        TreeMap<EntityId, String> hashes = new TreeMap<>();
        manifest.lines().forEach(line -> {
            int space = line.indexOf(' ');
            hashes.put(EntityId.parse(line.substring(0, space)), line.substring(space + 1));
        });
        return new State(hashes);
    }
}
