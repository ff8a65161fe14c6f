package org.kinora.api.platform.project;

import java.util.Optional;

/**
 * An entity that both sides of a merge changed. The branch keeps its own document until somebody decides; all versions stay readable.
 *
 * @param base before both changed it
 * @param ours on the branch that was merged into
 * @param theirs on the branch that was merged
 * @param from name of the merged branch
 */
public record Conflict(EntityId id, Optional<Document> base, Optional<Document> ours, Optional<Document> theirs, String from) {}
