package org.kinora.api.platform.project;

import java.time.Instant;

/**
 * One step of a branch's history.
 *
 * @param id rises along every branch; unique in the project
 * @param parent the commit before it; 0 for the first
 * @param merged the head of the other branch for a merge, else 0
 * @param of the commit that an undo takes back or a redo brings back, else 0
 * @param user account name of the caller
 * @param changes how many entities it changes
 */
public record Commit(long id, long parent, long merged, CommitKind kind, long of, String branch, String message, String user, Instant time,
        int changes) {}
