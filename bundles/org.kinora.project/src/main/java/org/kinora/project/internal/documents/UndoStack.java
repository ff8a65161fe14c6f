package org.kinora.project.internal.documents;

import java.util.Optional;
import org.kinora.api.platform.store.Session;

/**
 * Reads from a branch's history what undo and redo would act on; nothing is kept beside the commits.
 *
 * <p>An undo names the edit that it takes back, a redo names the undo that it takes back. Below an edit on the stack lies what was on top before it;
 * after an undo of E the top is what it was before E; after a redo of an undo of E the top is E again. What can be redone after a redo is what could
 * be before the undo it names.
 */
final class UndoStack {
    private final History history;

    UndoStack(History history) {
        this.history = history;
    }

    /** The edit or merge that an undo after this commit takes back. */
    Optional<History.Node> undoable(Session session, long head) {
        Optional<History.Node> at = history.node(session, head);
        while (at.isPresent()) {
            History.Node node = at.get();
            switch (node.commit().kind()) {
                case EDIT, MERGE -> {
                    return at;
                }
                case UNDO -> at = history.node(session, history.node(session, node.commit().of()).orElseThrow().commit().parent());
                case REDO -> at = undoneBy(session, node.commit().of());
            }
        }
        return at;
    }

    private Optional<History.Node> undoneBy(Session session, long undo) {
        return history.node(session, history.node(session, undo).orElseThrow().commit().of());
    }

    /** The undo that a redo after this commit takes back. */
    Optional<History.Node> redoable(Session session, long head) {
        Optional<History.Node> at = history.node(session, head);
        while (at.isPresent()) {
            History.Node node = at.get();
            switch (node.commit().kind()) {
                case EDIT, MERGE -> {
                    return Optional.empty();
                }
                case UNDO -> {
                    return at;
                }
                case REDO -> at = history.node(session, history.node(session, node.commit().of()).orElseThrow().commit().parent());
            }
        }
        return at;
    }
}
