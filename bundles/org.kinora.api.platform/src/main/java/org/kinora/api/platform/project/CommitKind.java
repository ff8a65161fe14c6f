package org.kinora.api.platform.project;

/** How a commit came about. */
public enum CommitKind {
    EDIT,
    UNDO,
    REDO,
    MERGE
}
