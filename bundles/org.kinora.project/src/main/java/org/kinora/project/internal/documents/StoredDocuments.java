package org.kinora.project.internal.documents;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinora.api.platform.project.Branch;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.CommitKind;
import org.kinora.api.platform.project.CommitResult;
import org.kinora.api.platform.project.Conflict;
import org.kinora.api.platform.project.Difference;
import org.kinora.api.platform.project.Document;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Edit;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.project.MergeResult;
import org.kinora.api.platform.project.Resolution;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Session;
import org.kinora.api.work.Caller;

/** The documents of one project. */
public final class StoredDocuments implements Documents {
    private final Database database;
    private final Faults faults = new Faults();
    private final History history = new History();
    private final ObjectTable objects = new ObjectTable(faults);
    private final States states = new States(history, objects);
    private final Bases bases = new Bases(history, states);
    private final UndoStack undoStack = new UndoStack(history);
    private final Merging merging = new Merging(history);
    private final Committer committer;
    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();

    public StoredDocuments(Database database, InstantSource clock) {
        this.database = database;
        this.committer = new Committer(history, objects, states, clock);
    }

    @Override
    public List<Branch> branches() {
        return database.read(session -> {
            List<Branch> branches = new ArrayList<>(history.branches(session));
            if (branches.stream().noneMatch(branch -> branch.name().equals(MAIN))) branches.addFirst(branch(session, MAIN));
            return branches;
        });
    }

    @Override
    public Branch createBranch(String name, long from) {
        if (name.isBlank() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) throw faults.branchName(name);
        return database.transaction(session -> {
            if (history.branch(session, name).isPresent() || name.equals(MAIN)) throw faults.branchExists(name);
            if (from != 0) node(session, from);
            Branch branch = new Branch(name, from, from, committer.now());
            history.insert(session, branch);
            return branch;
        });
    }

    @Override
    public long head(String branch) {
        return database.read(session -> branch(session, branch).head());
    }

    @Override
    public View view(String branch) {
        return database.read(session -> viewAt(session, branch(session, branch).head()));
    }

    @Override
    public View at(long commit) {
        return database.read(session -> viewAt(session, commit == 0 ? 0 : node(session, commit).id()));
    }

    private View viewAt(Session session, long commit) {
        return new StoredView(commit, states.at(session, commit), database, objects);
    }

    @Override
    public Optional<Document> version(String hash) {
        return Optional.ofNullable(database.read(session -> objects.find(session, List.of(hash))).get(hash)).map(Document::parse);
    }

    @Override
    public CommitResult commit(Edit edit) {
        return database.transaction(session -> {
            Branch branch = branch(session, edit.branch());
            State head = states.at(session, branch.head());
            List<Delta> deltas = new ArrayList<>();
            List<Difference> clashes = new ArrayList<>();
            Map<String, String> texts = new TreeMap<>();
            Bases.Base base = bases.of(session, branch, edit.base(), () -> faults.noCommit(edit.base()));
            for (Change change : edit.changes()) {
                Delta delta = new Delta(change.id(), head.get(change.id()), change.document().map(Document::hash).orElse(null));
                if (!delta.changes()) continue;
                if (base.changedSince(change.id(), delta.before()))
                    clashes.add(new Difference(change.id(), document(session, delta.before()), change.document()));
                change.document().ifPresent(document -> texts.put(delta.after(), document.stored()));
                deltas.add(delta);
            }
            if (!clashes.isEmpty()) return new CommitResult.Refused(clashes);
            if (deltas.isEmpty()) return new CommitResult.Done(newest(session, branch));
            Committer.Heading heading = new Committer.Heading(CommitKind.EDIT, 0, 0, edit.message(), edit.caller(), edit.coalesce());
            return new CommitResult.Done(append(session, branch, heading, deltas, texts));
        });
    }

    @Override
    public Commit edit(String branch, String message, Caller caller, Function<View, List<Change>> change) {
        return database.transaction(session -> {
            View view = viewAt(session, branch(session, branch).head());
            return ((CommitResult.Done) commit(new Edit(branch, view.commit(), change.apply(view), message, caller))).commit();
        });
    }

    /** The head as a commit; before the first one a commit 0 that says nothing. */
    private Commit newest(Session session, Branch branch) {
        if (branch.head() != 0) return node(session, branch.head()).commit();
        return new Commit(0, 0, 0, CommitKind.EDIT, 0, branch.name(), "", "", branch.created(), 0);
    }

    private Commit append(Session session, Branch branch, Committer.Heading heading, List<Delta> deltas, Map<String, String> texts) {
        if (branch.head() == 0 && history.branch(session, branch.name()).isEmpty()) history.insert(session, branch);
        Commit commit = committer.append(session, branch, heading, deltas, texts);
        boolean still = history.advance(session, branch.name(), branch.head(), commit.id());
        if (!still) throw new IllegalStateException("the branch " + branch.name() + " moved");
        session.afterCommit(() -> listeners.forEach(listener -> listener.accept(commit)));
        return commit;
    }

    /** A branch; main exists without a row until its first commit. */
    private Branch branch(Session session, String name) {
        return history.branch(session, name).orElseGet(() -> {
            if (!name.equals(MAIN)) throw faults.noBranch(name);
            return new Branch(MAIN, 0, 0, committer.now());
        });
    }

    private History.Node node(Session session, long id) {
        return history.node(session, id).orElseThrow(() -> faults.noCommit(id));
    }

    private Optional<Document> document(Session session, String hash) {
        return hash == null ? Optional.empty() : Optional.of(Document.parse(objects.read(session, hash)));
    }

    @Override
    public List<Commit> log(String branch, long before, int most) {
        return database.read(session -> {
            List<Commit> log = new ArrayList<>();
            long next = branch(session, branch).head();
            while (next != 0 && log.size() < most) {
                for (History.Node node : history.before(session, next, Math.max(50, most))) {
                    if (node.id() != next || log.size() == most) continue;
                    if (before == 0 || node.id() < before) log.add(node.commit());
                    next = node.commit().parent();
                }
            }
            return log;
        });
    }

    @Override
    public List<Difference> changes(long commit) {
        return database.read(session -> differences(session, history.deltas(session, node(session, commit).id())));
    }

    @Override
    public List<Difference> diff(long from, long to) {
        return database.read(session -> {
            State before = states.at(session, from == 0 ? 0 : node(session, from).id());
            State after = states.at(session, to == 0 ? 0 : node(session, to).id());
            return differences(session, before.union(after).stream().map(id -> new Delta(id, before.get(id), after.get(id))).toList());
        });
    }

    private List<Difference> differences(Session session, List<Delta> deltas) {
        List<Delta> real = deltas.stream().filter(Delta::changes).toList();
        Set<String> hashes = new LinkedHashSet<>();
        real.forEach(delta -> {
            if (delta.before() != null) hashes.add(delta.before());
            if (delta.after() != null) hashes.add(delta.after());
        });
        Map<String, String> texts = objects.read(session, hashes);
        return real.stream().map(delta -> new Difference(delta.id(), Optional.ofNullable(delta.before()).map(texts::get).map(Document::parse),
                Optional.ofNullable(delta.after()).map(texts::get).map(Document::parse))).toList();
    }

    @Override
    public Optional<Commit> undoable(String branch) {
        return database.read(session -> undoStack.undoable(session, branch(session, branch).head())).map(History.Node::commit);
    }

    @Override
    public Optional<Commit> redoable(String branch) {
        return database.read(session -> undoStack.redoable(session, branch(session, branch).head())
                .map(undo -> node(session, undo.commit().of()).commit()));
    }

    @Override
    public Optional<Commit> undo(String branch, Caller caller) {
        return database.transaction(session -> {
            Branch line = branch(session, branch);
            return undoStack.undoable(session, line.head()).map(edit -> inverse(session, line, CommitKind.UNDO, edit, edit, caller));
        });
    }

    @Override
    public Optional<Commit> redo(String branch, Caller caller) {
        return database.transaction(session -> {
            Branch line = branch(session, branch);
            return undoStack.redoable(session, line.head())
                    .map(undo -> inverse(session, line, CommitKind.REDO, undo, node(session, undo.commit().of()), caller));
        });
    }

    private Commit inverse(Session session, Branch branch, CommitKind kind, History.Node target, History.Node edit, Caller caller) {
        List<Delta> deltas = history.deltas(session, target.id()).stream().map(Delta::inverse).toList();
        String message = faults.message(kind == CommitKind.UNDO ? "undo" : "redo", edit.commit().message());
        return append(session, branch, new Committer.Heading(kind, 0, target.id(), message, caller, ""), deltas, Map.of());
    }

    @Override
    public MergeResult merge(String from, String into, Caller caller) {
        return database.transaction(session -> {
            Branch theirs = branch(session, from);
            Branch ours = branch(session, into);
            long base = merging.commonAncestor(session, ours.head(), theirs.head());
            if (base == theirs.head()) return new MergeResult(ours.head(), open(session, ours));
            Merging.Merged merged = Merging.merge(states.at(session, base), states.at(session, ours.head()), states.at(session, theirs.head()), from);
            Committer.Heading heading = new Committer.Heading(CommitKind.MERGE, theirs.head(), 0, faults.message("merge", from, into), caller, "");
            Commit commit = append(session, ours, heading, merged.deltas(), merged.texts());
            return new MergeResult(commit.id(), open(session, branch(session, into)));
        });
    }

    @Override
    public List<Conflict> conflicts(String branch) {
        return database.read(session -> open(session, branch(session, branch)));
    }

    private List<Conflict> open(Session session, Branch branch) {
        return viewAt(session, branch.head()).list(MergeConflict.TYPE).values().stream().map(conflict -> conflict(session, conflict))
                .sorted(Comparator.comparing(Conflict::id)).toList();
    }

    private Conflict conflict(Session session, MergeConflict conflict) {
        return new Conflict(conflict.entity(), document(session, conflict.base().orElse(null)), document(session, conflict.ours().orElse(null)),
                document(session, conflict.theirs().orElse(null)), conflict.from());
    }

    @Override
    public Commit resolve(String branch, EntityId conflict, Resolution resolution, Caller caller) {
        return database.transaction(session -> {
            EntityId open = MergeConflict.idFor(conflict);
            MergeConflict found = viewAt(session, branch(session, branch).head()).get(MergeConflict.TYPE, open.id())
                    .orElseThrow(() -> faults.noConflict(branch, conflict));
            List<Change> changes = new ArrayList<>(List.of(Change.remove(open)));
            switch (resolution) {
                case Resolution.Ours ours -> { }
                case Resolution.Theirs theirs -> changes.add(new Change(conflict, document(session, found.theirs().orElse(null))));
                case Resolution.Other(Optional<Document> document) -> changes.add(new Change(conflict, document));
            }
            CommitResult result = commit(new Edit(branch, NEWEST, changes, faults.message("resolve", conflict), caller));
            return ((CommitResult.Done) result).commit();
        });
    }

    @Override
    public Subscription listen(Consumer<Commit> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
