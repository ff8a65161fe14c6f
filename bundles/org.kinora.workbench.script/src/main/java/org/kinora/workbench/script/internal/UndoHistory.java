package org.kinora.workbench.script.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Changes of a text that can be taken back and brought back; letters typed in a row are one change. */
final class UndoHistory {
    private static final int MOST = 2000;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private boolean open;

    /** At a place one text was put for another. */
    record Change(int at, String before, String after) {
        private Optional<Change> with(Change next) {
            boolean typing = next.before().isEmpty() && next.after().length() == 1 && !next.after().equals("\n") && next.at() == at + after.length();
            boolean deleting = next.after().isEmpty() && next.before().length() == 1 && after.isEmpty() && next.at() + 1 == at;
            if (typing) return Optional.of(new Change(at, before, after + next.after()));
            return deleting ? Optional.of(new Change(next.at(), next.before() + before, "")) : Optional.empty();
        }
    }

    void add(Change change) {
        undone.clear();
        Optional<Change> joined = open && !done.isEmpty() ? done.peek().with(change) : Optional.empty();
        if (joined.isPresent()) done.pop();
        done.push(joined.orElse(change));
        open = true;
        if (done.size() > MOST) done.removeLast();
    }

    /** Whatever comes next is a change of its own. */
    void pause() {
        open = false;
    }

    /** The change to take back. */
    Optional<Change> undo() {
        open = false;
        if (done.isEmpty()) return Optional.empty();
        undone.push(done.pop());
        return Optional.of(undone.peek());
    }

    /** The change to bring back. */
    Optional<Change> redo() {
        open = false;
        if (undone.isEmpty()) return Optional.empty();
        done.push(undone.pop());
        return Optional.of(done.peek());
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
