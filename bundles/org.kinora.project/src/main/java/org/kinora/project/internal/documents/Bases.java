package org.kinora.project.internal.documents;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.kinora.api.platform.project.Branch;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.store.Session;
import org.kinora.api.work.Failure;

/** Finds what the maker of an edit had before him. */
final class Bases {
    private final History history;
    private final States states;

    Bases(History history, States states) {
        this.history = history;
        this.states = states;
    }

    /** What an edit was made from. */
    interface Base {
        /** Whether an entity, whose document at the head has this hash, is no longer what the maker of the edit saw. */
        boolean changedSince(EntityId id, String atHead);
    }

    Base of(Session session, Branch branch, long base, Supplier<Failure> unknown) {
        if (base == Documents.NEWEST || base == branch.head()) return (id, atHead) -> false;
        if (base == 0 || history.node(session, base).isPresent()) {
            State seen = states.at(session, base);
            return (id, atHead) -> !Objects.equals(seen.get(id), atHead);
        }
        return behind(session, history.successor(session, branch.name(), base).orElseThrow(unknown));
    }

    /** The base has had key strokes added since; what it said of the entities that they touched is not known any more, so these count as changed. */
    private Base behind(Session session, History.Node successor) {
        Set<EntityId> touched = new HashSet<>();
        history.deltas(session, successor.id()).forEach(delta -> touched.add(delta.id()));
        State before = states.at(session, successor.commit().parent());
        return (id, atHead) -> touched.contains(id) || !Objects.equals(before.get(id), atHead);
    }
}
