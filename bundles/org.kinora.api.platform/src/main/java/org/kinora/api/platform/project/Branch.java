package org.kinora.api.platform.project;

import java.time.Instant;

/**
 * A line of history.
 *
 * @param head its newest commit; 0 when it has none
 * @param from the commit that it left another branch at; 0 for {@code main}
 */
public record Branch(String name, long head, long from, Instant created) {}
