package org.kinora.api.platform.project;

import java.util.List;
import org.kinora.api.work.Caller;

/**
 * What somebody wants to change.
 *
 * @param branch on which branch
 * @param base the commit whose documents the changes were made from; {@link Documents#NEWEST} to write over whatever is there
 * @param changes at most one for each entity
 * @param message one line in the user's words, shown by history and undo
 * @param coalesce edits that follow each other with the same non-empty key become one commit, at most one a second (key strokes); at most
 *     200 characters, empty for a commit of its own
 */
public record Edit(String branch, long base, List<Change> changes, String message, Caller caller, String coalesce) {
    public Edit {
        changes = List.copyOf(changes);
        if (coalesce.length() > 200) throw new IllegalArgumentException("a coalescing key longer than 200 characters");
        if (changes.stream().map(Change::id).distinct().count() != changes.size())
            throw new IllegalArgumentException("two changes of one entity: " + changes.stream().map(Change::id).toList());
    }

    public Edit(String branch, long base, List<Change> changes, String message, Caller caller) {
        this(branch, base, changes, message, caller, "");
    }
}
