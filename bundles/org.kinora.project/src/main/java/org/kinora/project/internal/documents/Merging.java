package org.kinora.project.internal.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.kinora.api.platform.project.Document;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.store.Session;

/** Three-way merge of states by entity. */
final class Merging {
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    private final History history;

    Merging(History history) {
        this.history = history;
    }

    /**
     * What a merge changes on our side.
     *
     * @param deltas what to commit: their changes, and a document for each conflict
     * @param texts the conflict documents by hash
     */
    record Merged(List<Delta> deltas, Map<String, String> texts) {}

    static Merged merge(State base, State ours, State theirs, String from) {
        List<Delta> deltas = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        for (EntityId id : theirs.union(base)) {
            String old = base.get(id);
            String mine = ours.get(id);
            String other = theirs.get(id);
            if (same(old, other) || same(mine, other)) continue;
            if (same(old, mine)) {
                deltas.add(new Delta(id, mine, other));
            } else if (!id.type().equals(MergeConflict.TYPE.name())) {
                MergeConflict conflict = new MergeConflict(id.type(), id.id(), Optional.ofNullable(old), Optional.ofNullable(mine),
                        Optional.ofNullable(other), from);
                Document document = MergeConflict.TYPE.document(conflict);
                EntityId open = MergeConflict.idFor(id);
                deltas.removeIf(delta -> delta.id().equals(open));
                deltas.add(new Delta(open, ours.get(open), document.hash()));
                texts.put(document.hash(), document.stored());
            }
        }
        deltas.removeIf(delta -> !delta.changes());
        return new Merged(deltas, texts);
    }

    private static boolean same(String a, String b) {
        return Objects.equals(a, b);
    }

    /**
     * The newest commit that both histories contain; 0 when there is none. Ids rise from parent to child, so walking back from both heads in falling
     * order of ids meets every commit after all its descendants.
     */
    long commonAncestor(Session session, long ours, long theirs) {
        Map<Long, Integer> reached = new HashMap<>();
        PriorityQueue<Long> next = new PriorityQueue<>(Collections.reverseOrder());
        reach(ours, OURS, reached, next);
        reach(theirs, THEIRS, reached, next);
        while (!next.isEmpty()) {
            long id = next.poll();
            if (id == 0) continue;
            int sides = reached.get(id);
            if (sides == (OURS | THEIRS)) return id;
            History.Node node = history.node(session, id).orElseThrow();
            reach(node.commit().parent(), sides, reached, next);
            if (node.commit().merged() != 0) reach(node.commit().merged(), sides, reached, next);
        }
        return 0;
    }

    private static void reach(long id, int sides, Map<Long, Integer> reached, PriorityQueue<Long> next) {
        if (reached.merge(id, sides, (old, fresh) -> old | fresh) == sides && !next.contains(id)) next.add(id);
    }
}
