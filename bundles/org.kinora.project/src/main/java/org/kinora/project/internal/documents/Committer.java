package org.kinora.project.internal.documents;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.Branch;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.CommitKind;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.store.Session;
import org.kinora.api.work.Caller;

/** Appends commits to a branch, with a manifest now and then. Called inside transactions. */
final class Committer {
    private static final int SNAPSHOT_EVERY = 100;
    private static final int LONGEST_MESSAGE = 1000;
    private static final Duration ONE_COMMIT = Duration.ofSeconds(1);

    private final History history;
    private final ObjectTable objects;
    private final States states;
    private final InstantSource clock;

    Committer(History history, ObjectTable objects, States states, InstantSource clock) {
        this.history = history;
        this.objects = objects;
        this.states = states;
        this.clock = clock;
    }

    /**
     * What a new commit says of itself.
     *
     * @param merged head of the merged branch, or 0
     * @param of commit that is undone or redone, or 0
     */
    record Heading(CommitKind kind, long merged, long of, String message, Caller caller, String coalesce) {}

    /** Now, as exactly as it is stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Commit append(Session session, Branch branch, Heading heading, List<Delta> deltas, Map<String, String> texts) {
        objects.write(session, texts);
        Optional<History.Node> head = branch.head() == 0 ? Optional.empty() : history.node(session, branch.head());
        if (head.isPresent() && coalesces(session, head.get(), heading)) return extend(session, branch, head.get(), heading, deltas);
        long id = history.nextId(session);
        Commit commit = new Commit(id, branch.head(), heading.merged(), heading.kind(), heading.of(), branch.name(), shortened(heading.message()),
                heading.caller().user(), now(), deltas.size());
        insert(session, commit, id, heading.coalesce(), head.map(node -> node.sinceSnapshot() + 1).orElse(1), deltas);
        return commit;
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
    }

    private boolean coalesces(Session session, History.Node head, Heading heading) {
        if (heading.coalesce().isEmpty() || !heading.coalesce().equals(head.coalesce()) || head.commit().kind() != CommitKind.EDIT) return false;
        Instant now = now();
        boolean soon = !now.isBefore(head.commit().time()) && Duration.between(head.commit().time(), now).compareTo(ONE_COMMIT) < 0;
        return soon && heading.caller().user().equals(head.commit().user()) && !history.builtOn(session, head.id());
    }

    /** Puts one commit in the place of the head: its changes and the new ones, under a new id, so that who saw the old one is known to be behind. */
    private Commit extend(Session session, Branch branch, History.Node head, Heading heading, List<Delta> deltas) {
        TreeMap<EntityId, Delta> joined = new TreeMap<>();
        for (Delta delta : history.deltas(session, head.id())) joined.put(delta.id(), delta);
        for (Delta delta : deltas) {
            Delta first = joined.get(delta.id());
            joined.put(delta.id(), first == null ? delta : new Delta(delta.id(), first.before(), delta.after()));
        }
        history.delete(session, head.id());
        long id = history.nextId(session);
        Commit old = head.commit();
        Commit commit = new Commit(id, old.parent(), 0, CommitKind.EDIT, 0, branch.name(), shortened(heading.message()), old.user(), old.time(),
                joined.size());
        insert(session, commit, head.firstId(), heading.coalesce(), head.snapshot() == null ? head.sinceSnapshot() : SNAPSHOT_EVERY, joined.values());
        return commit;
    }

    private void insert(Session session, Commit commit, long firstId, String coalesce, int since, Collection<Delta> deltas) {
        State state = states.at(session, commit.parent()).with(deltas);
        String snapshot = null;
        if (since >= SNAPSHOT_EVERY) {
            String manifest = state.manifest();
            snapshot = Json.sha256(manifest.getBytes(StandardCharsets.UTF_8));
            objects.write(session, Map.of(snapshot, manifest));
        }
        history.insert(session, new History.Node(commit, firstId, coalesce, snapshot == null ? since : 0, snapshot), new ArrayList<>(deltas));
        states.keep(session, commit.id(), state);
    }
}
