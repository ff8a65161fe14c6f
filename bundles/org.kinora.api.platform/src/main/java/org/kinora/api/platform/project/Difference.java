package org.kinora.api.platform.project;

import java.util.Optional;

/** One entity that differs between two states, with its document in each; empty where it has none. */
public record Difference(EntityId id, Optional<Document> before, Optional<Document> after) {}
