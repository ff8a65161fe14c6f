package org.kinora.project.internal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.kinora.api.platform.project.Branch;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.CommitKind;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.store.Row;
import org.kinora.api.platform.store.Session;

/** The rows of branches, commits and changes. Ids rise; one that a transaction took which was undone is not used again by this process. */
final class History {
    private final AtomicLong last = new AtomicLong();

    /** A commit with what only this package needs to know of it. */
    record Node(Commit commit, long firstId, String coalesce, int sinceSnapshot, String snapshot) {
        long id() {
            return commit.id();
        }
    }

    long nextId(Session session) {
        long stored = session.first("SELECT MAX(id) AS highest FROM doc_commit", row -> row.number("highest")).orElse(0L);
        return last.updateAndGet(known -> Math.max(known, stored) + 1);
    }

    Optional<Node> node(Session session, long id) {
        return session.first("SELECT * FROM doc_commit WHERE id = ?", History::node, id);
    }

    /** Commits at or before an id, newest first, of whatever branch. */
    List<Node> before(Session session, long id, int most) {
        return session.query("SELECT * FROM doc_commit WHERE id <= ? ORDER BY id DESC FETCH FIRST " + most + " ROWS ONLY", History::node, id);
    }

    /** The commit that took the place of one that key strokes were added to. */
    Optional<Node> successor(Session session, String branch, long id) {
        return session.first("SELECT * FROM doc_commit WHERE branch = ? AND first_id <= ? AND id > ? ORDER BY id FETCH FIRST 1 ROWS ONLY",
                History::node, branch, id, id);
    }

    private static Node node(Row row) {
        Commit commit = new Commit(row.number("id"), row.number("parent"), row.number("merged"), CommitKind.valueOf(row.text("kind")),
                row.number("undo_of"), row.text("branch"), row.text("message"), row.text("user_name"), row.time("created_at"),
                (int) row.number("changes"));
        return new Node(commit, row.number("first_id"), row.text("coalesce_key"), (int) row.number("since_snapshot"), row.text("snapshot"));
    }

    void insert(Session session, Node node, List<Delta> deltas) {
        Commit commit = node.commit();
        session.update("INSERT INTO doc_commit (id, first_id, parent, merged, kind, undo_of, branch, message, user_name, created_at, coalesce_key,"
                + " changes, since_snapshot, snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", commit.id(), node.firstId(),
                commit.parent(), commit.merged(), commit.kind(), commit.of(), commit.branch(), commit.message(), commit.user(), commit.time(),
                node.coalesce(), commit.changes(), node.sinceSnapshot(), node.snapshot());
        List<Object[]> rows = new ArrayList<>();
        for (Delta delta : deltas) rows.add(new Object[] {commit.id(), delta.id().type(), delta.id().id(), delta.before(), delta.after()});
        session.batch("INSERT INTO doc_change (commit_id, type, entity, old_hash, new_hash) VALUES (?, ?, ?, ?, ?)", rows);
    }

    void delete(Session session, long id) {
        session.update("DELETE FROM doc_change WHERE commit_id = ?", id);
        session.update("DELETE FROM doc_commit WHERE id = ?", id);
    }

    List<Delta> deltas(Session session, long id) {
        return session.query("SELECT * FROM doc_change WHERE commit_id = ? ORDER BY type, entity", History::delta, id);
    }

    /** The changes of all commits in a range of ids, those of other branches too. */
    List<Numbered> deltas(Session session, long from, long to) {
        return session.query("SELECT * FROM doc_change WHERE commit_id >= ? AND commit_id <= ? ORDER BY commit_id, type, entity",
                row -> new Numbered(row.number("commit_id"), delta(row)), from, to);
    }

    /** A change and its commit. */
    record Numbered(long commit, Delta delta) {}

    private static Delta delta(Row row) {
        return new Delta(new EntityId(row.text("type"), row.text("entity")), row.text("old_hash"), row.text("new_hash"));
    }

    /** Whether anything but the head of one branch builds on a commit. */
    boolean builtOn(Session session, long id) {
        long heads = session.first("SELECT COUNT(*) AS heads FROM doc_branch WHERE head = ? OR from_id = ?", row -> row.number("heads"), id, id)
                .orElse(0L);
        long children = session.first("SELECT COUNT(*) AS children FROM doc_commit WHERE parent = ? OR merged = ?", row -> row.number("children"),
                id, id).orElse(0L);
        return heads > 1 || children > 0;
    }

    List<Branch> branches(Session session) {
        return session.query("SELECT * FROM doc_branch ORDER BY created_at, name", History::branch);
    }

    Optional<Branch> branch(Session session, String name) {
        return session.first("SELECT * FROM doc_branch WHERE name = ?", History::branch, name);
    }

    private static Branch branch(Row row) {
        return new Branch(row.text("name"), row.number("head"), row.number("from_id"), row.time("created_at"));
    }

    void insert(Session session, Branch branch) {
        session.update("INSERT INTO doc_branch (name, head, from_id, created_at) VALUES (?, ?, ?, ?)", branch.name(), branch.head(), branch.from(),
                branch.created());
    }

    /** Moves a branch on, if it is still where it was. */
    boolean advance(Session session, String branch, long from, long to) {
        return session.update("UPDATE doc_branch SET head = ? WHERE name = ? AND head = ?", to, branch, from) == 1;
    }
}
