package org.kinora.project.internal.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.platform.store.Session;

/** Finds the state at a commit: from memory, or from the nearest manifest before it and the changes since. Thread-safe. */
final class States {
    private static final int KEPT = 12;
    private static final int STRIDE = 150;

    private final History history;
    private final ObjectTable objects;
    private final LinkedHashMap<Long, State> kept = new LinkedHashMap<>(32, 0.75f, true);

    States(History history, ObjectTable objects) {
        this.history = history;
        this.objects = objects;
    }

    /** The state at a commit that exists; 0 is the empty state. */
    State at(Session session, long commit) {
        State known = recall(commit);
        if (known != null) return known;
        List<Long> since = new ArrayList<>();
        State start = start(session, commit, since);
        State state = start.with(changes(session, since));
        keep(session, commit, state);
        return state;
    }

    /** Walks back to the nearest known state; {@code since} receives the commits after it, newest first. */
    private State start(Session session, long commit, List<Long> since) {
        long next = commit;
        while (next != 0) {
            for (History.Node node : history.before(session, next, STRIDE)) {
                if (node.id() != next) continue;
                State known = recall(next);
                if (known != null) return known;
                if (node.snapshot() != null) return State.parse(objects.read(session, node.snapshot()));
                since.add(next);
                next = node.commit().parent();
                if (next == 0) break;
            }
        }
        return State.EMPTY;
    }

    private List<Delta> changes(Session session, List<Long> since) {
        if (since.isEmpty()) return List.of();
        Map<Long, List<Delta>> byCommit = new TreeMap<>();
        for (Long id : since) byCommit.put(id, new ArrayList<>());
        for (History.Numbered change : history.deltas(session, since.getLast(), since.getFirst())) {
            List<Delta> mine = byCommit.get(change.commit());
            if (mine != null) mine.add(change.delta());
        }
        return byCommit.values().stream().flatMap(List::stream).toList();
    }

    private synchronized State recall(long commit) {
        return commit == 0 ? State.EMPTY : kept.get(commit);
    }

    /**
     * Remembers a state once the transaction is durable: of one that is undone, another writer may take the commit's number for a commit of its
     * own.
     */
    void keep(Session session, long commit, State state) {
        session.afterCommit(() -> keep(commit, state));
    }

    private synchronized void keep(long commit, State state) {
        kept.put(commit, state);
        if (kept.size() > KEPT) kept.pollFirstEntry();
    }
}
