package org.kinora.api.platform.project;

import java.util.List;

/** What became of an edit. */
public sealed interface CommitResult {
    /**
     * The edit is durable.
     *
     * @param commit the branch's newest commit; an edit that changes nothing makes none
     */
    record Done(Commit commit) implements CommitResult {}

    /**
     * Nothing was changed: somebody else has changed the same entities since the edit's base.
     *
     * @param clashes for each such entity its newest document and the one that the edit wanted
     */
    record Refused(List<Difference> clashes) implements CommitResult {}
}
